import { rawText } from "../core/issue.ts";
import type { Dialect } from "./dialect.ts";
import type { Fragment, InputKind, Part } from "./fragment.ts";

/** Writes names, texts and fragments in a dialect: the one place at which a text of the caller's becomes SQL. */
export type Writer = {
  readonly identifier: (name: string) => string;
  /** Each name between quotes, with dots between. */
  readonly path: (names: readonly string[]) => string;
  readonly fragment: (fragment: Fragment, scope: string | null) => string;
};

/** Half of a character beyond U+FFFF, which no database holds. */
const HALF = /[\ud800-\udfff]/u;

function utf8Length(text: string): number {
  return [...text].reduce((sum, character) => {
    const point = character.codePointAt(0) as number;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4);
  }, 0);
}

/** What a dialect cannot express, as an error that names both. */
export function cannot({ name }: Dialect, what: string): RangeError {
  return new RangeError(`${name} cannot express ${what}`);
}

export function createWriter(dialect: Dialect): Writer {
  const identifier = (name: string): string => {
    if (name === "") throw cannot(dialect, "a name without a letter");
    if (HALF.test(name) || name.includes("\0")) {
      throw cannot(
        dialect,
        `the name ${rawText(name)}: U+0000 and halves of characters have no place in one`,
      );
    }
    if (utf8Length(name) > dialect.identifierBytes) {
      throw cannot(
        dialect,
        `the name ${rawText(name)}, which is longer than ${dialect.identifierBytes} bytes`,
      );
    }
    return dialect.identifier(name);
  };

  const text = (value: string): string => {
    if (HALF.test(value)) throw cannot(dialect, `the text ${rawText(value)}: it has half of a character`);
    if (!value.includes("\0")) return dialect.text(value);
    if (dialect.zero === null) throw cannot(dialect, `the text ${rawText(value)}: it has U+0000 in it`);
    return `(${value.split("\0").map(dialect.text).join(` || ${dialect.zero} || `)})`;
  };

  const inputs: { readonly [kind in InputKind]: (column: string) => string } = {
    raw: (column) => column,
    number: dialect.asNumber,
    text: dialect.asText,
    flag: dialect.asFlag,
    isIsoDay: dialect.isIsoDay,
    year: (column) => dialect.digits(column, 1, 4),
    month: (column) => dialect.digits(column, 6, 2),
    dayOfMonth: (column) => dialect.digits(column, 9, 2),
    date: (column) => {
      if (dialect.asDate === null)
        throw cannot(dialect, `a column of dates; give it as "text" or "epochDays"`);
      return dialect.asDate(column);
    },
  };

  const part = (one: Part, scope: string | null): string => {
    if ("raw" in one) return one.raw;
    if ("number" in one) return dialect.number(one.number);
    if ("text" in one) return text(one.text);
    if ("none" in one) return dialect.none;
    const inScope = (name: string): string => (scope === null ? name : `${scope}.${name}`);
    return "column" in one ? inScope(one.column) : inputs[one.as](inScope(identifier(one.input)));
  };

  return {
    identifier,
    path: (names) => names.map(identifier).join("."),
    fragment: (fragment, scope) => fragment.map((one) => part(one, scope)).join(""),
  };
}
