import { describe, expect, it } from "vitest";
import { checkShape, type Shape, shape } from "../../src/core/shape.ts";
import { found } from "./found.ts";

const point = shape.object({ x: shape.number(), y: shape.number() }, { text: shape.text() });
const numberOrPoint = shape.picked("point", (raw) =>
  typeof raw === "number" ? shape.number({ min: 0 }) : typeof raw === "object" ? point : undefined,
);

describe("checkShape finds nothing wrong with", () => {
  it.each<[unknown, Shape]>([
    [0, shape.number()],
    [-Number.MAX_VALUE, shape.number()],
    [1, shape.number({ min: 1, max: 1, whole: true })],
    [Number.MIN_VALUE, shape.number({ above: 0 })],
    [undefined, shape.anything()],
    [{ any: [1] }, shape.anything()],
    [" ", shape.text()],
    [false, shape.flag()],
    [null, shape.listed(null, 1)],
    [[], shape.list(shape.text())],
    [["a"], shape.list(shape.text(), 1)],
    [[1, "a"], shape.pair(shape.number(), shape.text())],
    [{}, shape.record(shape.text())],
    [JSON.parse('{"__proto__":"a","10":"b"}'), shape.record(shape.text())],
    [{ x: 1, y: 2 }, point],
    [{ x: 1, y: 2, text: undefined, other: undefined }, point],
    [Object.assign(Object.create(null), { x: 1, y: 2, text: "a" }), point],
    [{ x: 1, y: 2 }, numberOrPoint],
  ])("%o", (value, form) => {
    expect(found(value, form)).toEqual([]);
  });
});

describe("checkShape reports", () => {
  it.each<[unknown, Shape, string[]]>([
    ["1", shape.number(), [" shape.type"]],
    [Number.NaN, shape.number(), [" shape.type"]],
    [Infinity, shape.number(), [" shape.type"]],
    [0, shape.number({ above: 0 }), [" shape.outOfRange"]],
    [-1, shape.number({ min: 0 }), [" shape.outOfRange"]],
    [1.5, shape.number({ min: 0, max: 1, whole: true }), [" shape.outOfRange"]],
    [0.5, shape.number({ whole: true }), [" shape.notWhole"]],
    [1, shape.text(), [" shape.type"]],
    ["", shape.text(), [" shape.empty"]],
    [0, shape.flag(), [" shape.type"]],
    ["c", shape.listed("a", "b"), [" shape.notListed"]],
    [{ 0: "a", length: 1 }, shape.list(shape.text()), [" shape.type"]],
    [["a"], shape.list(shape.text(), 2), [" shape.empty"]],
    [["a", 1, ""], shape.list(shape.text()), ["/1 shape.type", "/2 shape.empty"]],
    [[1], shape.pair(shape.number(), shape.number()), [" shape.type"]],
    [[1, 2, 3], shape.pair(shape.number(), shape.number()), [" shape.type"]],
    [["a", "b"], shape.pair(shape.number(), shape.text()), ["/0 shape.type"]],
    [[], shape.record(shape.text()), [" shape.type"]],
    [{ "a/b": 1 }, shape.record(shape.text()), ["/a~1b shape.type"]],
    [JSON.parse('{"__proto__":1}'), shape.record(shape.text()), ["/__proto__ shape.type"]],
    [null, point, [" shape.type"]],
    [[], point, [" shape.type"]],
    [{ x: undefined }, point, [" shape.missing", " shape.missing"]],
    [Object.create({ x: 1, y: 2 }), point, [" shape.missing", " shape.missing"]],
    [{ x: 1, y: "2", text: 3, z: 4 }, point, ["/y shape.type", "/text shape.type", "/z shape.extraKey"]],
    [{ x: 1, y: 2, constructor: 1 }, point, ["/constructor shape.extraKey"]],
    [JSON.parse('{"x":1,"y":2,"__proto__":{}}'), point, ["/__proto__ shape.extraKey"]],
    [true, numberOrPoint, [" shape.type"]],
    [-1, numberOrPoint, [" shape.outOfRange"]],
    [{ x: 1 }, numberOrPoint, [" shape.missing"]],
  ])("what is wrong with %o", (value, form, expected) => {
    expect(found(value, form)).toEqual(expected);
  });
});

it("says in its parameters what was found and what is allowed", () => {
  const all: unknown[] = [];
  const form = shape.object({
    a: shape.number({ above: 0, max: 9 }),
    b: shape.listed("x", 1),
    c: shape.list(shape.flag(), 3),
    d: shape.text(),
    f: numberOrPoint,
  });
  const value = { a: 10, b: "y", c: [], d: "", f: "p", ["k".repeat(99)]: 1 };
  checkShape(value, form, "/at", (issue) => all.push(issue));
  const error = "error";
  expect(all).toEqual([
    {
      severity: error,
      code: "shape.outOfRange",
      pointer: "/at/a",
      params: { found: 10, limits: "> 0, ≤ 9" },
    },
    {
      severity: error,
      code: "shape.notListed",
      pointer: "/at/b",
      params: { found: '"y"', listed: '"x", 1' },
    },
    { severity: error, code: "shape.empty", pointer: "/at/c", params: { atLeast: 3 } },
    { severity: error, code: "shape.empty", pointer: "/at/d", params: { atLeast: 1 } },
    { severity: error, code: "shape.type", pointer: "/at/f", params: { expected: "point", found: '"p"' } },
    {
      severity: error,
      code: "shape.extraKey",
      pointer: `/at/${"k".repeat(99)}`,
      params: { key: `${"k".repeat(79)}…`, known: ["a", "b", "c", "d", "f"] },
    },
  ]);
});
