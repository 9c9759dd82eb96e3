import fc from "fast-check";
import { lintModel, lintPlaybook } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { checkBounds, LIMITS } from "../../src/model/bounds.ts";

const codes = (document: unknown): string[] =>
  checkBounds(document).map(({ code, pointer }) => `${pointer} ${code}`);

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => ({ a: inner }), null);

/** One list that holds itself ten times over, ten times over: small in memory, 10^16 values to walk. */
function tenfold(): unknown {
  return Array.from({ length: 16 }).reduce<unknown>((inner) => new Array(10).fill(inner), 0);
}

function cycle(): unknown {
  const one: Record<string, unknown> = {};
  one.self = one;
  return one;
}

class Custom {
  x = 1;
}

describe("checkBounds takes", () => {
  it.each<[string, unknown]>([
    ["null", null],
    ["a text", ""],
    ["a record without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["keys that name something on every object", JSON.parse('{"__proto__":{"a":1},"toJSON":1,"10":2}')],
    ["a key whose value is undefined", { a: undefined }],
    ["an object as deep as may be", nested(LIMITS.depth)],
    ["a list as long as may be", new Array(LIMITS.values).fill(0)],
    ["an empty list", []],
  ])("%s", (_, document) => {
    expect(codes(document)).toEqual([]);
  });

  it("any JSON value (property)", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => checkBounds(value).length === 0));
  });
});

describe("checkBounds refuses", () => {
  it.each<[string, unknown, string]>([
    ["a cycle", cycle(), `${"/self".repeat(LIMITS.depth)} document.tooDeep`],
    ["one level too many", nested(LIMITS.depth + 1), `${"/a".repeat(LIMITS.depth)} document.tooDeep`],
    ["20,000 levels", nested(20_000), `${"/a".repeat(LIMITS.depth)} document.tooDeep`],
    ["one value too many", { a: new Array(LIMITS.values).fill(0) }, "/a document.tooLarge"],
    [
      "100,000 keys",
      Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, i])),
      " document.tooLarge",
    ],
    ["a list of 4 billion holes", new Array(4e9), " document.tooLarge"],
    ["few objects, many times over", tenfold(), "/3/8/8/9 document.tooLarge"],
    ["an instance of a class", { a: new Custom() }, "/a document.notJson"],
    ["an object that inherits", Object.create({ a: 1 }), " document.notJson"],
    ["a date", [new Date(0)], "/0 document.notJson"],
    ["a map", new Map([["a", 1]]), " document.notJson"],
    ["bytes, without listing them", new Uint8Array(100_000_000), " document.notJson"],
    ["a function", { toJSON: () => 1 }, "/toJSON document.notJson"],
    ["a symbol", [Symbol("a")], "/0 document.notJson"],
    ["a big integer", { a: 1n }, "/a document.notJson"],
    ["NaN", { a: [Number.NaN] }, "/a/0 document.notJson"],
    ["Infinity", -Infinity, " document.notJson"],
    ["undefined in a list", [undefined], "/0 document.notJson"],
    ["a hole in a list", Object.assign(new Array(3), { 0: 1, 2: 3 }), " document.notJson"],
    ["a list with a key of its own", Object.assign([1], { a: 1 }), " document.notJson"],
    ["a hole that such a key makes up for", Object.assign(new Array(1), { a: 1 }), " document.notJson"],
  ])("%s", (_, document, expected) => {
    expect(codes(document)).toEqual([expected]);
  });

  it("a getter, without calling it", () => {
    const calls: string[] = [];
    const document = {
      get label() {
        calls.push("label");
        return document;
      },
    };
    expect(codes(document)).toEqual(["/label document.notJson"]);
    expect(calls).toEqual([]);
  });
});

it("neither lint throws, whatever it is given (property)", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withNullPrototype: true,
  });
  fc.assert(
    fc.property(anything, (value) => {
      expect(lintModel(value).length).toBeGreaterThan(0);
      expect(lintPlaybook(value).length).toBeGreaterThan(0);
    }),
  );
});
