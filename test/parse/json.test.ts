import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonDepth, findJsonProblem } from "../../src/parse/json.ts";

const place = (text: string): string => {
  const { code, line, column } = findJsonProblem(text);
  return `${code} ${line}:${column}`;
};

it.each([
  ["", "json.empty 1:1"],
  [" \n ", "json.empty 2:2"],
  ["{", "json.cutOff 1:2"],
  ['{\n  "id": "x",\n', "json.cutOff 3:1"],
  ['{ "id"', "json.cutOff 1:7"],
  ['{ "id": tr', "json.cutOff 1:9"],
  ['{ "id": "half a te', "json.cutOff 1:9"],
  ['["a", "', "json.cutOff 1:7"],
  ["[1, -", "json.cutOff 1:5"],
  ["hello", "json.unexpected 1:1"],
  ["{'id': 1}", "json.unexpected 1:2"],
  ['{ "id": 1, }', "json.unexpected 1:12"],
  ["[1, 2,]", "json.unexpected 1:7"],
  ["[1 2]", "json.unexpected 1:4"],
  ["[1]]", "json.unexpected 1:4"],
  ["[}", "json.unexpected 1:2"],
  ['{ "a" 1 }', "json.unexpected 1:7"],
  ['{ "a", 1 }', "json.unexpected 1:6"],
  ["{ 1: 2 }", "json.unexpected 1:3"],
  ["[:]", "json.unexpected 1:2"],
  ["[,]", "json.unexpected 1:2"],
  ['{"a":[}', "json.unexpected 1:7"],
  ['[1,"b" [', "json.unexpected 1:8"],
  ['{\r\n"a": NaN}', "json.unexpected 2:6"],
  ['["line\nbreak"]', "json.unexpected 1:2"],
  ['["bad \\x escape"]', "json.unexpected 1:2"],
  ["// comment\n{}", "json.unexpected 1:1"],
  ["[01]", "json.unexpected 1:3"],
])("finds the place in %j", (text, expected) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(place(text)).toBe(expected);
});

it("shows what stands there, of one line and not too long", () => {
  expect(findJsonProblem('{ "a": nul,\n "b": 1 }').found).toBe("nul,");
  expect(findJsonProblem(`[${"x".repeat(99)}]`).found).toBe("x".repeat(20));
});

describe("any JSON", () => {
  it("that is cut off is called so, or has its mistake at its end", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = json.slice(0, cut % json.length);
        const isJson = ((): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        if (isJson || text.trim() === "") return;
        expect(["json.cutOff", "json.unexpected"]).toContain(findJsonProblem(text).code);
      }),
    );
  });

  it("is read to its end: what follows it is the mistake", () => {
    fc.assert(
      fc.property(fc.json({ depthSize: "medium" }), (json) => {
        const { code, line, column } = findJsonProblem(`${json} #`);
        expect([code, line, column]).toEqual(["json.unexpected", 1, json.length + 2]);
      }),
    );
  });
});

it("finds where a text is nested deeper than a limit, texts passed over", () => {
  const texts = ["[[1],[2]]", '{"[{[":[1,"]\\"[[["]}', "[[\n [3]]]", "]]]]", '["[[', "5"];
  expect(texts.map((text) => findJsonDepth(text, 2))).toEqual([
    null,
    null,
    { line: 2, column: 2 },
    null,
    null,
    null,
  ]);
});
