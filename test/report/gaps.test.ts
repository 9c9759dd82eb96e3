import { gapsInFull } from "opportunity-matrix";
import { expect, it } from "vitest";
import { gapsSection } from "../../src/report/gaps.ts";
import { customer, DAY, matrix, textIn } from "./sample.ts";

it("lists what to find out with the question, why, and what it decides", () => {
  const { gaps } = customer({ spend: 80 }).assessment;
  const text = textIn(gapsSection(gaps, matrix.plan, matrix.model), "en");
  expect(text).toContain("Stance: Do they like us?unknown");
  expect(text).toContain("relationQuality: up to 75.0 points");
  expect(text).toContain("barred");
  expect(text).toContain("decides: barred");
  expect(textIn(gapsSection(gaps, matrix.plan, matrix.model), "zh-CN")).toContain(
    "态度：他们喜欢我们吗？未知",
  );
});

it("says that there is nothing", () => {
  expect(textIn(gapsSection([], matrix.plan, matrix.model), "en")).toContain(
    "Nothing: all is known and proved.",
  );
});

it("says of each gap whether it could change or settle the place, and which answer leads where", () => {
  const { facts } = customer({ spend: 80, stance: "cold", seen: DAY }).assessment;
  const gaps = gapsInFull(matrix as never, facts as never, { asOf: DAY });
  const text = textIn(gapsSection(gaps, matrix.plan, matrix.model), "en");
  expect(text).toContain("could change the placecould settle the placeunknowndecides: barred");
  expect(text).toContain("Which answer leads where\nno → Raise\nyes → excluded");
  expect(textIn(gapsSection(gaps, matrix.plan, matrix.model), "zh-CN")).toContain("是 → 已排除");
  const inexact = gaps.map((gap) => ({ ...gap, exact: false }));
  expect(textIn(gapsSection(inexact, matrix.plan, matrix.model), "en")).toContain(
    "only some values were tried",
  );
  const idle = gaps.map((gap) => ({ ...gap, decisive: false, settles: false }));
  expect(textIn(gapsSection(idle, matrix.plan, matrix.model), "en")).not.toContain("leads where");
});
