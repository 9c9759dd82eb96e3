import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberReader, timesPowerOfTen } from "../../src/mapping/read-number.ts";
import { UNREADABLE } from "../../src/mapping/reading.ts";
import { exponentOf, NUMBER_UNITS } from "../../src/mapping/units.ts";
import { cellReader } from "../../src/parse/cell.ts";
import { parsePercent } from "../../src/parse/percent.ts";
import { readUnit } from "../../src/parse/unit.ts";
import { read } from "./crm.ts";

describe("timesPowerOfTen", () => {
  it("moves the decimal point and not the bits", () => {
    expect(timesPowerOfTen(0.07, 2)).toBe(7);
    expect(0.07 * 100).not.toBe(7);
    expect(timesPowerOfTen(-1.1, 4)).toBe(-11_000);
    expect(timesPowerOfTen(12_345_678, -6)).toBe(12.345678);
    expect(timesPowerOfTen(1e-7, 2)).toBe(1e-5);
    expect(timesPowerOfTen(1e21, 2)).toBe(1e23);
    expect(timesPowerOfTen(5, 0)).toBe(5);
  });

  it("is the number that the decimal text with a moved point means (property)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.nat({ max: 6 }),
        fc.integer({ min: -6, max: 9 }),
        (digits, decimals, exponent) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(timesPowerOfTen(value, exponent) + 0).toBe(Number(`${digits}e${exponent - decimals}`) + 0);
        },
      ),
    );
  });
});

describe("a number's field", () => {
  it("is read in its unit, as a number and as the text that systems send", () => {
    expect(read({ spend: { field: "x" } }, { x: 12.5 }).spend).toBe(12.5);
    expect(read({ spend: { field: "x" } }, { x: "95.0" }).spend).toBe(95);
    expect(read({ spend: { field: "x" } }, { x: "-0" }).spend).toBe(0);
    expect(read({ spend: { field: "x" } }, { x: 25n }).spend).toBe(25);
    expect(read({ spend: { field: "x", unit: "micros" } }, { x: "12000000500" }).spend).toBe(12_000.0005);
    expect(read({ spend: { field: "x", unit: "cents" } }, { x: 12_34 }).spend).toBe(12.34);
    expect(read({ spend: { field: "x", unit: "cents" } }, { x: "1,234" }).spend).toBe(12.34);
    expect(read({ spend: { field: "x", unit: "cents" } }, { x: "N/A" }).issues).toEqual([]);
    expect(read({ spend: { field: "x", unit: "millions" } }, { x: "1.2" }).spend).toBe(1_200_000);
    expect(read({ growth: { field: "x", unit: "fraction" } }, { x: 0.07 }).growth).toBe(7);
    expect(read({ growth: { field: "x", unit: "fraction" } }, { x: "7%" }).growth).toBe(7);
    expect(read({ growth: { field: "x", unit: "percent" } }, { x: "0.7" }).growth).toBe(0.7);
  });

  it("is read in words, and its own scale goes before the unit of the field", () => {
    expect(read({ spend: { field: "x" } }, { x: "¥1,200万" }).spend).toBe(12_000_000);
    expect(read({ spend: { field: "x", unit: "万" } }, { x: "1,200" }).spend).toBe(12_000_000);
    expect(read({ spend: { field: "x", unit: "万" } }, { x: "12.5亿" }).spend).toBe(1_250_000_000);
    expect(read({ spend: { field: "x" } }, { x: "暂无" })).toEqual({ issues: [] });
  });

  it("takes the declared unit into account", () => {
    expect(read({ inWan: { field: "x" } }, { x: 5 }).inWan).toBe(5);
    expect(read({ inWan: { field: "x", unit: "万" } }, { x: 5 }).inWan).toBe(5);
    expect(read({ inWan: { field: "x", unit: "millions" } }, { x: 5 }).inWan).toBe(500);
    expect(read({ inWan: { field: "x", unit: "cents" } }, { x: "100000000" }).inWan).toBe(100);
    expect(read({ inWan: { field: "x", unit: "cents" } }, { x: "100,000,000" }).inWan).toBe(100);
  });

  it("takes a dot as the decimal sign unless another is said", () => {
    expect(read({ spend: { field: "x" } }, { x: "1.234" }).spend).toBe(1.234);
    expect(read({ spend: { field: "x" } }, { x: "1.234" }, { decimal: "," }).spend).toBe(1234);
    expect(read({ spend: { field: "x" } }, { x: "1.234,5" }).issues).toEqual(["amount.decimalSign /x"]);
  });

  it("that holds no number is an issue", () => {
    for (const x of [true, {}, [], Number.NaN, Number.POSITIVE_INFINITY, new Date(0)]) {
      expect(read({ spend: { field: "x" } }, { x })).toEqual({ issues: ["row.wrongType /x"] });
    }
    expect(read({ spend: { field: "x", unit: "亿" } }, { x: 1e305 }).issues).toEqual(["row.wrongType /x"]);
    expect(read({ spend: { field: "x" } }, { x: "$5" }).issues).toEqual(["amount.currency /x"]);
    expect(read({ staff: { field: "x" } }, { x: "many" }).issues).toEqual(["amount.unreadable /x"]);
    expect(read({ spend: { field: "x", unit: "cents" } }, { x: "many" }).issues).toEqual([
      "amount.unreadable /x",
    ]);
  });
});

it("plain texts are read as the exact reader reads them (property)", () => {
  const text = fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: 99_999_999 }), fc.option(fc.stringMatching(/^\d{1,5}$/)))
    .map(
      ([minus, whole, fraction]) => `${minus ? "-" : ""}${whole}${fraction === null ? "" : `.${fraction}`}`,
    );
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, ...NUMBER_UNITS), (written, unit) => {
      const declaration = { type: "number" } as const;
      const refuse = (): never => {
        throw new Error(written);
      };
      const value = numberReader(declaration, unit, ".", refuse)(written);
      expect(value).not.toBe(UNREADABLE);
      if (unit === "percent" || unit === "fraction") {
        expect(value).toBe(parsePercent(written, { decimal: ".", bare: unit }).value);
      } else if (exponentOf(unit) >= 0) {
        const header = unit === undefined ? null : readUnit(unit);
        expect(value).toBe(cellReader(declaration, { decimal: ".", unit: header })(written).value);
      } else {
        expect(value).toBe(Number(`${written}e${exponentOf(unit)}`) + 0);
      }
    }),
  );
});
