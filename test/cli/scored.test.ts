import { expect, it } from "vitest";
import { issuesOf } from "../../src/cli/scored.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { small } from "./small.ts";

it("joins what could not be read and what the engine says", () => {
  const facts = { spend: -5 };
  const customer = {
    row: 2,
    id: null,
    name: null,
    facts,
    issues: [{ code: "row.noId", pointer: "", params: {} }],
  } as const;
  const assessment = compileModel(small).assess(facts, { asOf: "2026-11-23" });
  expect(issuesOf({ customer, assessment }).map(({ code }) => code)).toEqual(["row.noId", "fact.outOfRange"]);
});
