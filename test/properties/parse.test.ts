// What is written is read back, whatever the caller says or does not say; what cannot be read is an issue, never an exception.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import {
  cellReader,
  csvText,
  decodeText,
  detectDelimiter,
  parseAmount,
  parseDay,
  parseFlag,
  parseGrade,
  parseHeader,
  parsePercent,
  unescapeFormula,
  writeAmount,
  writeDay,
  writeFlag,
  writePercent,
} from "opportunity-matrix/parse";
import { expect, it } from "vitest";
import { dayFromNumber } from "../../src/parse/calendar.ts";

const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, d]) => Number(`${n}e-${d}`)),
);
const decimal = fc.constantFrom(undefined, ".", ",") as fc.Arbitrary<"." | "," | undefined>;
const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
const positiveZero = (value: number): number => (value === 0 ? 0 : value);

it("amounts", () => {
  const unit = fc.constantFrom(undefined, "千", "万", "亿", "thousand", "million", "billion") as fc.Arbitrary<
    "万" | undefined
  >;
  const currency = fc.constantFrom(undefined, "CNY", "EUR", "USD", "JPY");
  fc.assert(
    fc.property(finite, decimal, unit, currency, fc.boolean(), (value, sign, word, code, grouped) => {
      const form = { grouped, ...given("decimal", sign), ...given("unit", word), ...given("currency", code) };
      const text = writeAmount(value, form);
      expect(parseAmount(text, given("decimal", sign))).toEqual({ value: positiveZero(value) });
      expect(parseAmount(text, given("currency", code)).value ?? null).toBe(
        // A comma for the decimal sign beside a currency whose people write a dot is refused, not misread.
        sign === "," && parseAmount(text, given("currency", code)).issue !== undefined
          ? null
          : positiveZero(value),
      );
    }),
    { numRuns: 2000 },
  );
});

it("amounts without a currency, whatever is known of the decimal sign", () => {
  fc.assert(
    fc.property(finite, decimal, fc.boolean(), (value, sign, grouped) => {
      expect(parseAmount(writeAmount(value, { grouped, ...given("decimal", sign) }))).toEqual({
        value: positiveZero(value),
      });
    }),
    { numRuns: 2000 },
  );
});

it("percentages", () => {
  fc.assert(
    fc.property(finite, decimal, (value, sign) => {
      expect(parsePercent(writePercent(value, given("decimal", sign)))).toEqual({
        value: positiveZero(value),
      });
    }),
  );
});

it("days, in every form, and as serials", () => {
  const first = 693_595;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_652_058 }),
      fc.constantFrom("iso", "en", "zh-CN"),
      (number, form) => {
        const day = dayFromNumber(number) as string;
        expect(parseDay(writeDay(day, form as "iso"))).toEqual({ value: day });
        if (number > first + 60)
          expect(parseDay(String(number - first + 2), { serials: 1900 })).toEqual({ value: day });
      },
    ),
  );
});

it("flags", () => {
  for (const flag of [true, false]) {
    for (const locale of ["en", "zh-CN"] as const)
      expect(parseFlag(writeFlag(flag, locale))).toEqual({ value: flag });
  }
});

it("cells of a CSV file", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1", "'=1", "-1", "a;b", '"', "\r\n", "云"),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const text = csvText(rows.map((row) => [...row, "end"]));
        const back = parse(text, { relax_column_count: true }) as string[][];
        expect(back.map((row) => row.map(unescapeFormula))).toEqual(rows.map((row) => [...row, "end"]));
      },
    ),
  );
});

it("nothing throws, and nothing is longer than an issue may be", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(..."0123456789.,' -+()%‰¥$元万亿千百十一二三点年月日:/TZeE kmMbUSDCNY星期"),
    }),
  );
  const readers = [
    parseAmount,
    parsePercent,
    parseDay,
    parseFlag,
    parseGrade,
    cellReader({ type: "number", unit: "CNY" }),
    cellReader({ type: "choice", options: ["a", "b"] }),
  ] as readonly ((text: string) => ReturnType<typeof parseAmount>)[];
  fc.assert(
    fc.property(odd, (text) => {
      for (const read of readers) {
        const parsed = read(text);
        if (parsed.issue === undefined) expect(parsed.value).not.toBeNaN();
        else expect(String(parsed.issue.params.found).length).toBeLessThanOrEqual(80);
      }
      expect(parseHeader(text).name.length).toBeLessThanOrEqual(text.length);
      expect(detectDelimiter(text).skip).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

function asPlatform(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

it("bytes are decoded as the platform does, or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (random, isHigh) => {
      const bytes = isHigh ? random.map((byte) => byte | 0x80) : random;
      const decoded = decodeText(bytes, TextDecoder);
      if (decoded.issue === undefined) expect(asPlatform(bytes, decoded.encoding)).toBe(decoded.value);
      else if (decoded.issue.code === "bytes.unknown") expect(asPlatform(bytes, "utf-8")).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

it("text in UTF-8 is always known for what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const clean = text.replace(/\0/g, "");
      const bytes = Buffer.from(clean);
      fc.pre(!clean.startsWith("PK\u0003\u0004"));
      expect(decodeText(bytes, TextDecoder).value).toBe(clean.replace(/^\ufeff/, ""));
    }),
  );
});
