import { expect, it } from "vitest";
import { differencesBetween } from "../../../src/analysis/replay/differences.ts";

const between = (was: unknown, is: unknown) => differencesBetween(was, is, "");

it("finds nothing where nothing differs", () => {
  const value = { a: [1, { b: null }], c: "x" };
  expect(between(value, JSON.parse(JSON.stringify(value)))).toEqual([]);
  expect(between({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
  expect(between(0, -0)).toEqual([]);
});

it("points at what differs, as deep as the form is the same", () => {
  expect(between({ a: { "b/c": [1, 2] } }, { a: { "b/c": [1, 3] } })).toEqual([
    { pointer: "/a/b~1c/1", was: 2, is: 3 },
  ]);
  expect(between({ a: [1] }, { a: { 0: 1 } })).toEqual([{ pointer: "/a", was: [1], is: { 0: 1 } }]);
  expect(between(null, { a: 1 })).toEqual([{ pointer: "", was: null, is: { a: 1 } }]);
});

it("says what is missing and what is there too many", () => {
  expect(between({ a: 1 }, { b: null })).toEqual([
    { pointer: "/b", is: null },
    { pointer: "/a", was: 1 },
  ]);
  expect(between([1], [1, 2])).toEqual([{ pointer: "/1", is: 2 }]);
});

it("reads own keys alone", () => {
  const odd = JSON.parse('{ "__proto__": 1 }');
  expect(between({}, odd)).toEqual([{ pointer: "/__proto__", is: 1 }]);
  expect(between(odd, odd)).toEqual([]);
});
