import { expect, it } from "vitest";
import { customerPage } from "../../src/report/page.ts";
import { customer, everyKind, placed, reportOn, textIn } from "./sample.ts";

const report = reportOn();

it("says who it is, where it stands, what to do, and what its scores are made of", () => {
  const text = textIn(customerPage(report, 0), "en");
  for (const part of [
    "Acme",
    "Invest high/high, tier A",
    "No. 1 of 4",
    "Id C1",
    "Row 2",
    "Potential: 80.0",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("Certain on present evidence; 100% of the weight is known.");
  expect(text).toContain("What the score is made of: Potential");
  expect(textIn(customerPage(report, 1), "zh-CN")).toMatch(/按现有依据在 [\d.]+ 到 [\d.]+ 之间/);
});

it("has an answer for those without a score or a cell", () => {
  const unplaced = textIn(customerPage(report, 2), "en");
  expect(unplaced).toContain("Not placed: too little is known");
  expect(unplaced).toContain("Potential: no score, nothing is known");
  expect(unplaced).toContain("That is too little to place the customer.");
  expect(textIn(customerPage(report, 3), "zh-CN")).toContain("已排除");
});

it("leads to the list, and to the customers before and after it that have a page", () => {
  const links = (given: typeof report, at: number): string[] =>
    [...customerPage(given, at).matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href as string);
  expect(links(report, 0)).toEqual(["#customers", "#c2"]);
  expect(links(report, 3)).toEqual(["#customers", "#c3"]);
  expect(links(reportOn(undefined, { pages: 2 }), 1)).toEqual(["#customers", "#c1"]);
});

it("says that the weakest dimension decides, where it does", () => {
  const minimum = customer({ spend: 5 });
  const axes = minimum.assessment.axes as Record<string, object>;
  const changed = { ...axes, potential: { ...axes.potential, aggregation: "minimum" } };
  const assessment = { ...minimum.assessment, axes: changed } as unknown as typeof minimum.assessment;
  expect(textIn(customerPage(reportOn([{ assessment }]), 0), "en")).toContain(
    "The weakest dimension decides",
  );
});

it("lists what was wrong, with the text as it was found, once", () => {
  const issues = [
    { code: "a", text: '"red" is no number', column: "Colour", found: '"red"' },
    { code: "b", text: "is no day", column: null, found: '"soon"' },
  ];
  const text = textIn(customerPage(reportOn([customer({}, { issues })]), 0), "en");
  expect(text).toContain('Colour "red" is no number');
  expect(text).toContain('"soon" is no day');
});

it("answers how sure, why, what would change it, how robust it is, and how to make it again", () => {
  const text = textIn(customerPage(report, 1), "en");
  for (const part of [
    "In short",
    "To find out, in the order in which to ask",
    "What would change it",
    "What speaks for and against",
    "Rules that no score can buy off",
    "How robust it is",
    "To reproduce it",
  ]) {
    expect(text).toContain(part);
  }
});

it("says what cannot be worked out without a day, and shows the rest", () => {
  const [one] = everyKind;
  const assessment = { ...one?.assessment, asOf: null, gaps: customer({}).assessment.gaps } as never;
  const text = textIn(customerPage(reportOn([{ assessment }]), 0), "en");
  expect(text).toContain("This model counts age and the assessment has no day");
  expect(text).toContain("Do they like us?");
  expect(text).not.toContain("What would change it");
});

it("shows the place by hand and the model's own", () => {
  const text = textIn(customerPage(reportOn([placed]), 0), "en");
  expect(text).toContain("By hand: Invest high/high tier A");
  expect(text).toContain("By the model: Leave low/low, tier C");
});
