import { expect, it } from "vitest";
import { baselineOf, reasonsSection } from "../../src/report/reasons.ts";
import { customer, DAY, everyKind, reportOn, textIn } from "./sample.ts";

const five = [10, 20, 30, 40, 50].map((spend) => customer({ spend, stance: "warm", seen: DAY }));

it("measures from the median of the customers listed, and says so", () => {
  const report = reportOn(five);
  expect(report.baseline).toEqual({
    median: { potential: { spend: 30 }, relationQuality: { stance: 100, seen: 100 } },
  });
  const text = textIn(reasonsSection((five[4] as (typeof five)[number]).assessment, report), "en");
  expect(text).toContain("Measured from the median of the 5 customers listed in this report");
  expect(text).toContain("+20.0 Annual spend");
  expect(text).toContain("50.0 of 100, measured from 30.0");
  expect(text).toContain("Against\nNothing stands out.");
});

it("measures from the model's own baseline where the customers are few", () => {
  const report = reportOn();
  expect(baselineOf(report.listed)).toBe("model");
  const [best] = everyKind;
  const text = textIn(reasonsSection(best?.assessment as never, report), "zh-CN");
  expect(text).toContain("以各标尺的中点为基准");
  expect(text).toContain("+30.0 年采购额");
});

it("names what is assumed, what a rule does, and the dimension that decides", () => {
  const [one] = everyKind;
  const { axes } = (one as (typeof everyKind)[number]).assessment;
  const { potential } = axes as unknown as Record<string, { contributions: object[] }>;
  const changed = {
    ...potential,
    aggregation: "minimum",
    contributions: [{ ...potential?.contributions[0], assumed: true }],
    adjustments: [{ gate: "barred", label: "A rule of ours", effect: "cap", band: "low", change: -30.5 }],
  };
  const assessment = { ...one?.assessment, axes: { ...axes, potential: changed } } as never;
  const text = textIn(reasonsSection(assessment, reportOn()), "en");
  expect(text).toContain("unknown, assumed 80.0 of 100, measured from 50.0");
  expect(text).toContain("-30.5 A rule of ours\nPotential\na rule".replaceAll("\n", ""));
  expect(text).toContain("Potential is as weak as its weakest dimension: Annual spend.");
});
