import { expect, it } from "vitest";
import { findNotUtf8 } from "../../src/cli/utf8.ts";

const found = (...bytes: (number | string)[]): unknown =>
  findNotUtf8(Buffer.concat(bytes.map((one) => Buffer.from(typeof one === "string" ? one : [one]))));

it("finds nothing in UTF-8, with a byte order mark or without", () => {
  for (const text of ["", "a", "云岭\n🚀", "\ufeff{}", "\0"])
    expect(findNotUtf8(Buffer.from(text))).toBe(null);
});

it("finds the first byte that cannot stand where it stands", () => {
  expect(found(0xff)).toEqual({ code: "text.notUtf8", byte: 0, line: 1 });
  expect(found("云", 0x80, "云", 0xff)).toEqual({ code: "text.notUtf8", byte: 3, line: 1 });
  expect(found("ab\n", 0xd6, 0xd0, "x")).toEqual({ code: "text.notUtf8", byte: 4, line: 2 });
  // The half of a surrogate pair (U+D800), an overlong slash, a code point beyond the last one.
  expect(found("x", 0xed, 0xa0, 0x80)).toEqual({ code: "text.notUtf8", byte: 2, line: 1 });
  expect(found("x", 0xc0, 0xaf)).toEqual({ code: "text.notUtf8", byte: 1, line: 1 });
  expect(found("x", 0xf5, 0x80, 0x80, 0x80)).toEqual({ code: "text.notUtf8", byte: 1, line: 1 });
});

it("finds the end where a character is cut off", () => {
  expect(found("a,b\r\n1,", 0xe4, 0xba)).toEqual({ code: "text.notUtf8", byte: 9, line: 2 });
});

it("counts lines however they end", () => {
  expect(found("1\n2\r\n3\r4\r\r6", 0xff)).toMatchObject({ line: 6 });
});

it("knows UTF-16 by its mark, in either order", () => {
  expect([found(0xff, 0xfe, 0x7b, 0), found(0xfe, 0xff, 0, 0x7b)]).toEqual([
    { code: "text.utf16" },
    { code: "text.utf16" },
  ]);
});
