import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { audit } from "../../src/report/audit.ts";
import { small } from "../cli/small.ts";
import { customer, DAY, matrix, textIn } from "./sample.ts";

it("has all that it takes to make the assessment again", () => {
  const { assessment } = customer({
    spend: 80,
    stance: { value: "warm", asOf: "2026-11-01", grade: "stated" },
  });
  const markup = audit(assessment);
  const text = textIn(markup, "en");
  for (const part of [
    "Small small",
    "Version\n7",
    matrix.hash,
    DAY,
    `opportunity-matrix ${assessment.library}`,
  ]) {
    expect(text).toContain(part);
  }
  const facts = /<pre><code>([\s\S]*?)<\/code>/.exec(markup)?.[1]?.replaceAll("&quot;", '"') as string;
  expect(facts.split("\n")).toHaveLength(4);
  expect(matrix.assess(JSON.parse(facts), { asOf: DAY })).toEqual(assessment);
});

it("says when there is no day, nothing known, or a model that is not in force", () => {
  const draft = compileModel({ ...small, life: { status: "draft" } });
  const text = textIn(audit({ ...draft.assess({}, { asOf: DAY }), asOf: null } as never), "en");
  expect(text).toContain("Status\ndraft: not approved");
  expect(text).toContain("Day of the assessment\nnone");
  expect(text).toContain("\n{}");
});
