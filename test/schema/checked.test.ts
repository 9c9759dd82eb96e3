import { lintModel } from "opportunity-matrix";
import { modelSchema, playbookSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { changed, everyConstruct } from "./documents.ts";

const issuesOf = (value: unknown) => modelSchema.safeParse(value).error?.issues ?? [];

/** A value nested so deep that reading it with a function that calls itself would overflow the stack. */
function nested(depth: number): unknown {
  let value: unknown = { fact: "sanctioned", is: true };
  for (let i = 0; i < depth; i++) value = { not: value };
  return value;
}

it("gives the very value that it was given, trap keys included", () => {
  const text = JSON.stringify(everyConstruct).replace(
    '"facts":{',
    '"facts":{"__proto__":{"type":"flag"},"constructor":{"type":"day"},"10":{"type":"number"},',
  );
  const value: unknown = JSON.parse(text);
  const parsed = modelSchema.parse(value);
  expect(parsed).toBe(value);
  expect(Object.keys(parsed.facts).slice(0, 3)).toEqual(["10", "__proto__", "constructor"]);
  expect(modelSchema["~standard"].validate(value)).toEqual({ value });
});

it("looks at the values of trap keys", () => {
  const value: unknown = JSON.parse(
    JSON.stringify(everyConstruct).replace('"facts":{', '"facts":{"__proto__":{},'),
  );
  expect(issuesOf(value).map(({ path }) => path)).toEqual([["facts", "__proto__"]]);
});

describe("an issue", () => {
  const value = changed(everyConstruct, ["axes", 0, "dimensions", 1, "dimensions", 0, "weight"], "heavy");

  it("says in words what is wrong, and where, through lists and unions", () => {
    expect(issuesOf(value)).toMatchObject([
      {
        path: ["axes", 0, "dimensions", 1, "dimensions", 0, "weight"],
        message: 'Expected a finite number, found "heavy".',
      },
    ]);
  });

  it("holds the finding of the lint", () => {
    expect(issuesOf(value).map((issue) => issue.code === "custom" && issue.params)).toEqual(lintModel(value));
  });

  it("is a Standard Schema issue as well", () => {
    const result = modelSchema["~standard"].validate(value);
    expect(result).toMatchObject({ issues: [{ path: issuesOf(value)[0]?.path }] });
  });

  it("has the real keys where the pointer is escaped", () => {
    const odd = changed(everyConstruct, ["cells", "~a/b~1"], { tier: "A" });
    expect(issuesOf(odd).map(({ path }) => path)).toEqual([["cells", "~a/b~1"]]);
  });

  it("has the whole way inside a larger schema", () => {
    const tool = z.object({ models: z.array(modelSchema) });
    const issues = tool.safeParse({ models: [everyConstruct, value] }).error?.issues;
    expect(issues?.[0]?.path.slice(0, 4)).toEqual(["models", 1, "axes", 0]);
  });
});

describe("anything at all", () => {
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;

  it.each([
    ["undefined", undefined, "document.notJson"],
    ["null", null, "shape.type"],
    ["a list", [], "shape.type"],
    ["a function", () => 1, "document.notJson"],
    ["a symbol", Symbol("x"), "document.notJson"],
    ["a bigint", 1n, "document.notJson"],
    ["a cycle", cyclic, "document.tooDeep"],
    ["a map", new Map(), "document.notJson"],
    ["a very deep value", nested(100_000), "document.tooDeep"],
    ["a very large value", Array.from({ length: 100_000 }, () => 0), "document.tooLarge"],
  ])("fails as data: %s", (_, value, code) => {
    expect(issuesOf(value)).toMatchObject([{ params: { code } }]);
    expect(playbookSchema.safeParse(value).success).toBe(false);
  });
});
