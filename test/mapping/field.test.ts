import { expect, it } from "vitest";
import { pathOf, pathReader } from "../../src/mapping/field.ts";

const blocked = (found: unknown): string => `blocked by ${String(found)}`;
const at = (field: string | (string | number)[], row: object): unknown =>
  pathReader(pathOf(field), blocked)(row);

it("a text is one key, with its dots; a list is a way", () => {
  expect(at("a.b", { "a.b": 1, a: { b: 2 } })).toBe(1);
  expect(at(["a", "b"], { "a.b": 1, a: { b: 2 } })).toBe(2);
  expect(at(["stage_id", 1], { stage_id: [7, "Won"] })).toBe("Won");
  expect(at([0], ["first"])).toBe("first");
});

it("where nothing is on the way, nothing is at its end", () => {
  expect(at("x", {})).toBeUndefined();
  expect(at(["a", "b", "c"], { a: null })).toBeUndefined();
  expect(at(["a", "b", "c"], { a: {} })).toBeUndefined();
  expect(at(["stage_id", 5], { stage_id: [7] })).toBeUndefined();
});

it("a value on the way is told of, and is not read as what it leads to", () => {
  expect(at(["a", "b"], { a: false })).toBe("blocked by false");
  expect(at(["a", 0], { a: "text" })).toBe("blocked by text");
});

it("reads own properties alone", () => {
  expect(at("constructor", {})).toBeUndefined();
  expect(at("__proto__", {})).toBeUndefined();
  expect(at(["__proto__", "a"], JSON.parse('{"__proto__":{"a":1}}') as object)).toBe(1);
  expect(at("inherited", Object.create({ inherited: 1 }) as object)).toBeUndefined();
  expect(at(["list", "length"], { list: [1, 2] })).toBe(2);
});
