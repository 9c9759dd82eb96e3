import { expect, it } from "vitest";
import { isFoundAgain, issuesOf } from "../../src/cli/scored.ts";
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

it("says once that a day or a grade cannot be read", () => {
  const facts = {
    stance: { value: "warm", asOf: "soon", grade: "rumour" },
    spend: { value: 1, asOf: "later" },
  } as never;
  const assessment = compileModel(small).assess(facts, { asOf: "2026-11-23" });
  const issues = (["asOf", "grade"] as const).map((holds) => ({
    code: holds === "asOf" ? ("day.unreadable" as const) : ("grade.unreadable" as const),
    pointer: "/stance",
    params: { holds },
  }));
  const customer = { row: 2, id: null, name: null, facts: {}, issues };
  const found = issuesOf({ customer, assessment }).map(({ code, pointer }) => `${code} ${pointer}`);
  expect(found).toEqual(["day.unreadable /stance", "grade.unreadable /stance", "fact.asOf /spend"]);
});

it("finds a customer again that has an id, and the first of those that share one", () => {
  const customer = { row: 3, id: "C1", name: null, facts: {}, issues: [] };
  const twice = { code: "row.idTwice", pointer: "", params: { row: 3, id: "C1", first: "2" } } as const;
  const told = [customer, { ...customer, id: null }, { ...customer, issues: [twice] }].map(isFoundAgain);
  expect(told).toEqual([true, false, false]);
});
