import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { collect } from "../../src/report/collect.ts";
import type { ReportCustomer } from "../../src/report/listed.ts";
import { movedSection } from "../../src/report/moved.ts";
import { small } from "../cli/small.ts";
import { customer, DAY, matrix, placed, reportOn, textIn } from "./sample.ts";

const facts = { stance: "cold", seen: DAY, barred: false };
const leave = customer({ ...facts, spend: 30 }, { id: "1", name: "Acme" });
const raise = customer({ ...facts, spend: 80 }, { id: "1", name: "Acme" });

function said(
  before: readonly ReportCustomer[],
  now: readonly ReportCustomer[],
  locale: "en" | "zh-CN" = "en",
  hash = matrix.hash,
): string {
  const gathered = collect(matrix, 100, () => null, { customers: before, hashes: [hash] });
  now.forEach(gathered.take);
  return textIn(movedSection(reportOn(now, { movements: gathered.collected().movements })), locale);
}

it("says who moved, from where to where, who came and who left", () => {
  const gone = customer({}, { id: "8" });
  const text = said([leave, gone], [raise, placed, customer({})]);
  expect(text).toContain("What changed since 2026-11-23");
  expect(text).toContain("Acme\nBetter tier\nLeave (C)\nRaise (B)");
  expect(text).toContain("Entered\nBy hand Ltd");
  expect(text).toContain("Left\n8");
  expect(text).toContain("Not compared, having no id: 1,");
  expect(said([leave], [raise], "zh-CN")).toContain("Acme\n升级\n离开（C）\n提升（B）");
});

it("shows the place by hand beside the model's own", () => {
  const { id } = placed;
  const before = customer({ spend: 30, stance: "cold", barred: false }, { id });
  expect(said([before], [placed])).toContain("Better tier\nLeave (C)\nLeave (C)\nBy hand: Invest (A)");
});

it("says when nobody moved, when there is no day, and what was there twice", () => {
  const dayless = { ...leave, assessment: { ...leave.assessment, asOf: null } };
  const text = said([dayless, leave], [leave]);
  expect(text).toContain("Nobody moved.");
  expect(text).toContain("Not compared, having an id that was there before: 1,");
  expect(said([dayless], [leave])).toContain("What changed since –");
  expect(said([customer({}, { id: "1" })], [customer({}, { id: "1" })])).toContain("As before");
});

it("says how many are not listed, and that the model was another one", () => {
  const many = (spend: number): ReportCustomer[] =>
    Array.from({ length: 501 }, (_, i) => customer({ ...facts, spend }, { id: String(i) }));
  const text = said(many(30), many(80));
  expect(text).toContain("The first 500 of 501 are listed.");
  expect(said([], many(80))).toContain("1 more");
  const other = compileModel({ ...small, version: "6" });
  const then = { id: "1", assessment: other.assess({}, { asOf: "2026-01-01" }) } as unknown as ReportCustomer;
  expect(said([then], [raise], "en", other.hash)).toContain("another model: small, version 6.");
});

it("is not there without an earlier run", () => {
  expect(movedSection(reportOn())).toBe("");
});
