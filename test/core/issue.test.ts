import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FEW, firstFew, rawText, shortText } from "../../src/core/issue.ts";

describe("rawText", () => {
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
    [1.5, "1.5"],
    [true, "true"],
    [12n, "12n"],
    [Symbol("a"), "Symbol(a)"],
    [() => 1, "function"],
    ["", '""'],
    ['a "b"\n', String.raw`"a \"b\"\n"`],
    [[1, 2], "[2]"],
    [{ a: 1 }, "{…}"],
    [Object.create(null), "{…}"],
    [new Date(Number.NaN), "Date(invalid)"],
    [new Date(Date.UTC(2026, 10, 23)), "Date(2026-11-23T00:00:00.000Z)"],
    [Object.create(Date.prototype), "{…}"],
    [Buffer.from("spend"), "bytes[5]"],
    [new Map([[1, 2]]), "{…}"],
  ])("shows %o as %s", (value, text) => {
    expect(rawText(value)).toBe(text);
  });

  it("never throws and never passes 80 characters (property)", () => {
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.string({ minLength: 70, maxLength: 200 }),
      fc.bigInt({ min: 10n ** 70n, max: 10n ** 200n }),
    );
    fc.assert(fc.property(value, (any) => rawText(any).length <= 80));
  });
});

describe("shortText", () => {
  it("keeps 80 characters and cuts longer texts", () => {
    expect(shortText("x".repeat(80))).toBe("x".repeat(80));
    expect(shortText("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
  });

  it("does not leave half of a character beyond U+FFFF", () => {
    expect(shortText(`${"x".repeat(78)}😀${"y".repeat(9)}`)).toBe(`${"x".repeat(78)}…`);
    expect(shortText(`${"x".repeat(77)}😀${"y".repeat(9)}`)).toBe(`${"x".repeat(77)}😀…`);
  });
});

it("firstFew says that there are more names than it lists", () => {
  const names = Array.from({ length: FEW + 1 }, (_, i) => `n${i}`);
  expect(firstFew(names.slice(1))).toEqual(names.slice(1));
  expect(firstFew(names)).toEqual([...names.slice(0, FEW), "…"]);
});

it("rawText takes a proxy that refuses to be looked at", () => {
  const { proxy, revoke } = Proxy.revocable<object>([], {});
  expect(rawText(proxy)).toBe("[0]");
  revoke();
  expect(rawText(proxy)).toBe("{…}");
});
