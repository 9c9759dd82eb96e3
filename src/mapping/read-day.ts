import { type Day, dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import { dayFromNumber } from "../parse/calendar.ts";
import { isOffset, parseDay } from "../parse/day.ts";
import type { MappingOptions } from "./document.ts";
import { type FieldReader, type Read, type ReportField, readParsed } from "./reading.ts";
import type { DayUnit } from "./units.ts";

const DAY = 86_400_000;

/** A date and a time of day without a zone, at the end of which a zone could stand. */
const UNZONED = /\d[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$/i;

/** What an offset such as `+08:00` adds to the time of UTC. */
function millisecondsOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** Makes the function that reads days: days as texts, and moments as texts, as `Date` or as numbers since 1970. */
export function dayReader(
  unit: DayUnit | undefined,
  { order, zone, unzoned }: MappingOptions<never>,
  report: ReportField,
): FieldReader<Day> {
  const textOptions = { ...(order !== undefined && { order }), ...(zone !== undefined && { zone }) };
  const offset = isOffset(zone) ? millisecondsOf(zone) : null;
  const epoch = dayNumber("1970-01-01");
  const size = unit === "epochSeconds" ? 1000 : 1;

  const dayOfMoment = (milliseconds: number, raw: unknown): Read<Day> => {
    if (offset === null) return report("row.momentZone", { found: rawText(raw) });
    const day = dayFromNumber(epoch + Math.floor((milliseconds + offset) / DAY));
    return day ?? report("row.notMoment", { found: rawText(raw) });
  };
  const readText = (text: string): Read<Day> => {
    // What most systems send needs no look at other forms.
    if (!Number.isNaN(dayNumber(text))) return text;
    const whole = unzoned !== undefined && UNZONED.test(text.trimEnd()) ? text.trimEnd() + unzoned : text;
    return readParsed(parseDay(whole, textOptions), report);
  };

  return (raw) => {
    if (raw instanceof Date) return dayOfMoment(raw.getTime(), raw.getTime());
    if (unit !== undefined) {
      if (typeof raw === "number") return dayOfMoment(raw * size, raw);
      if (typeof raw === "string" && /^-?\d+$/.test(raw.trim())) return dayOfMoment(Number(raw) * size, raw);
    }
    return typeof raw === "string"
      ? readText(raw)
      : report("row.wrongType", { expected: "day", found: rawText(raw) });
  };
}
