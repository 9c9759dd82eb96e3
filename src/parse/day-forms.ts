import { type DayParts, monthNamed, weekdayNamed } from "./calendar.ts";
import { readChineseWhole } from "./chinese-numeral.ts";
import type { ParseCode } from "./parsed.ts";

/** A day as a text gives it: its parts, or three numbers of which the first two are day and month in either order. */
export type WrittenDay = (
  | { readonly parts: DayParts }
  | { readonly numbers: readonly [number, number, year: number] }
) & {
  /** 0 for Monday; null where the text names none. */
  readonly weekday: number | null;
  /** The minute of the day, and the offset where a zone is given. */
  readonly time: { readonly minute: number; readonly offset: string | null } | null;
};

const TIME =
  /(?:^|[T ])(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(am|pm)?(?: ?(z|utc|gmt|[+-]\d\d:?(?:\d\d)?))?$/i;

/** The time at the end of a text. */
function takeTime(text: string): { readonly rest: string; readonly time: WrittenDay["time"] } | null {
  const found = TIME.exec(text);
  if (found === null) return { rest: text, time: null };
  const [, hours, minutes, seconds = "0", half, zone] = found;
  const hour = Number(hours);
  const isReal = hour <= (half === undefined ? 23 : 12) && Number(minutes) < 60 && Number(seconds) < 61;
  if (!isReal || found.index === 0) return null;
  const afternoon = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  const offset = zone === undefined ? null : /^[+-]/.test(zone) ? zone : "+00:00";
  return {
    rest: text.slice(0, found.index).trim(),
    time: { minute: afternoon * 60 + Number(minutes), offset },
  };
}

/** A day of the week at either end of a text. */
function takeWeekday(text: string): { readonly rest: string; readonly weekday: number | null } {
  const before = /^([a-z]{3,9}\.?),? (.+)$/i.exec(text);
  const first = before === null ? -1 : weekdayNamed(before[1] as string);
  if (first >= 0) return { rest: before?.[2] as string, weekday: first };
  const after = /^(.*?)[ ,(]*((?:星期|周|礼拜)[一二三四五六日天]|[a-z]{3,9})\)?$/iu.exec(text);
  const last = after === null ? -1 : weekdayNamed(after[2] as string);
  return last >= 0 ? { rest: after?.[1] as string, weekday: last } : { rest: text, weekday: null };
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const CHINESE = /^(.{4}) ?年 ?(.{1,3}?) ?月 ?(.{1,3}?) ?[日号]?$/u;
const DAY_NAME_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9}\.?),?[ -](\d{4})$/i;
const NAME_DAY_YEAR = /^([a-z]{3,9}\.?)[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/i;
const YEAR_NAME_DAY = /^(\d{4})[ -]([a-z]{3,9}\.?)[ -](\d{1,2})$/i;

const SHORT_YEAR =
  /^\d{1,2}([-/.])\d{1,2}\1\d\d$|^\d{1,2}[ -][a-z]{3,9}\.?,?[ -]'?\d\d$|^[a-z]{3,9}\.? \d{1,2}, '?\d\d$|^'?\d\d年\d{1,2}月\d{1,2}[日号]?$/iu;
const INCOMPLETE =
  /^\d{4}(?:[-/. ]\d{1,2}|年(?:\d{1,2}月?)?)?$|^[a-z]{3,9}\.? \d{4}$|^\d{1,2}月\d{1,2}[日号]?$/iu;

/** A whole number in digits or in Chinese; a year also digit by digit, as in 二〇二六. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = [...text].map((character) =>
    "〇一二三四五六七八九".indexOf(character === "零" ? "〇" : character),
  );
  if (digits.length === 4 && !digits.includes(-1)) return Number(digits.join(""));
  return readChineseWhole(text);
}

/** The parts of a day, where their order is plain. */
function partsOf(text: string): DayParts | null {
  const numbers = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (numbers !== null) {
    const [year, month, day] = numbers
      .slice(1)
      .filter((part) => /\d/.test(part))
      .map(Number) as [number, number, number];
    return { year, month, day };
  }
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = chinese.slice(1).map(numberOf);
    return Number.isNaN(year + month + day) ? null : { year, month, day };
  }
  for (const [form, yearAt, nameAt, dayAt] of [
    [DAY_NAME_YEAR, 3, 2, 1],
    [NAME_DAY_YEAR, 3, 1, 2],
    [YEAR_NAME_DAY, 1, 2, 3],
  ] as const) {
    const found = form.exec(text);
    const month = found === null ? 0 : monthNamed(found[nameAt] as string);
    if (found !== null && month > 0) return { year: Number(found[yearAt]), month, day: Number(found[dayAt]) };
  }
  return null;
}

/** Takes a text apart, without asking whether the calendar has the day; the code of what is wrong where it is no day. */
export function readWrittenDay(text: string): WrittenDay | ParseCode {
  const timed = takeTime(text);
  if (timed === null) return "day.unreadable";
  const { rest, weekday } = takeWeekday(timed.rest);
  const { time } = timed;
  const parts = partsOf(rest);
  if (parts !== null) return { parts, weekday, time };
  const last = YEAR_LAST.exec(rest);
  if (last !== null) {
    return { numbers: [Number(last[1]), Number(last[3]), Number(last[4])], weekday, time };
  }
  if (SHORT_YEAR.test(rest)) return "day.shortYear";
  return INCOMPLETE.test(rest) ? "day.incomplete" : "day.unreadable";
}
