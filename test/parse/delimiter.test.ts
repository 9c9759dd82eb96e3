import { detectDelimiter } from "opportunity-matrix/parse";
import { expect, it } from "vitest";

it.each([
  ["id,name,growth", ","],
  ["id;name;growth", ";"],
  ["id\tname\tgrowth", "\t"],
  ["id|name|growth", "|"],
  ["客户，预算\n甲，1\n", "，"],
  ['"Growth, percent";"Budget, k";Contact', ";"],
  ["Growth, percent per year;Budget;Contact", ";"],
  ["name;spend, total\na;1\nb;2\n", ";"],
  ["name;spend\na;1,5\nb;2,5\n", ";"],
  ['a,b\n"x;y;z",1\n"x;y",2\n', ","],
  ["客户,备注\n甲,好；很好\n乙,一般\n", ","],
  ['"a ""quoted, and, so"" text"|b', "|"],
  ['size 5";id\n1,5;a\n', ";"],
  ['"never, closed, at all', ","],
  ["one column only\n1;2\n", ","],
  ["a,b;c", ","],
  ["\r\n\n;;\na;b\n1;2\n", ";"],
  ["", ","],
])("finds the delimiter of %j", (text, delimiter) => {
  expect(detectDelimiter(text)).toEqual({ delimiter, skip: 0 });
});

it("does what a first line says that Excel understands", () => {
  expect(detectDelimiter("sep=^\r\na,b^c\r\n")).toEqual({ delimiter: "^", skip: 7 });
  expect(detectDelimiter("SEP=;\na,b;c")).toEqual({ delimiter: ";", skip: 6 });
  expect(detectDelimiter("sep=;")).toEqual({ delimiter: ";", skip: 0 });
});

it("looks at a few records, and not at one that is cut off", () => {
  const rows = "x;1\n".repeat(100);
  expect(detectDelimiter(`a;b,c\n${rows}x;"1`, false).delimiter).toBe(";");
  expect(detectDelimiter("a;b\n1,2,3;4\n1,", false).delimiter).toBe(";");
  expect(detectDelimiter("a;b,c", false).delimiter).toBe(",");
});
