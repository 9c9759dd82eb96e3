import { expect, it } from "vitest";
import { detectDelimiter, headerEnd } from "../../src/parse/delimiter.ts";

it.each([
  ["id,name,growth", ","],
  ["id;name;growth", ";"],
  ["id\tname\tgrowth", "\t"],
  ["id|name|growth", "|"],
  ['"Growth, percent";"Budget, k";Contact', ";"],
  ["Growth, percent per year;Budget;Contact", ";"],
  ['"a ""quoted, and, so"" text"|b', "|"],
  ['"never, closed, at all', ","],
  ["one column only", ","],
  ["a,b;c", ","],
  ["", ","],
])("finds the delimiter of %j", (header, delimiter) => {
  expect(detectDelimiter(header)).toBe(delimiter);
});

it.each([
  ["id,name\nC1,Acme", 7],
  ["id,name\r\nC1,Acme", 7],
  ["id\rC1", 2],
  ['"two\nlines",b\n1,2', 13],
  ['"two ""\n"" lines"\n', 17],
  ["id,name", -1],
  ['"open\n', -1],
])("finds the end of the header in %j", (text, end) => {
  expect(headerEnd(text)).toBe(end);
});
