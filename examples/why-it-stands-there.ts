// Why it stands there: one customer of a small portfolio, in three lines and from every baseline: the model's own, the portfolio's median, and the
// band edges. The parts add up to the score exactly. Run it with `zh-CN` to read it in Chinese.
import {
  type AxisDrivers,
  type Baseline,
  compileModel,
  drivers,
  explain,
  type Locale,
  labelText,
  medianPoints,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const matrix = compileModel(customerModel);
const portfolio = [
  {
    annualSpend: 40_000_000,
    growth: 8,
    openShare: 20,
    need: 4,
    budget: "planned",
    relationshipStage: 3,
    champion: "coach",
  },
  {
    annualSpend: 12_000_000,
    growth: 15,
    openShare: 60,
    need: 2,
    budget: "none",
    relationshipStage: 2,
    champion: "none",
  },
  {
    annualSpend: 90_000_000,
    growth: 2,
    openShare: 45,
    need: 3,
    budget: "approved",
    relationshipStage: 4,
    champion: "champion",
  },
] as const;
const assessments = portfolio.map((facts) =>
  matrix.assess({ ...facts, blocked: false, lastContact: "2026-11-10" }, { asOf: "2026-11-23" }),
);
const [assessment] = assessments;
if (assessment === undefined) throw new Error("no customer");

console.log(explain(assessment, { locale, length: "short", model: customerModel }));

const median = medianPoints(assessments);
const baselines: readonly Baseline[] = ["model", "lowerEdge", "nextEdge", { median }];
for (const baseline of baselines) {
  console.log(`\n${typeof baseline === "string" ? baseline : "median"}`);
  for (const axis of Object.values<AxisDrivers>(drivers(assessment, { baseline }))) {
    const parts = [...axis.for, ...axis.against].map(
      ({ label, part }) => `${part} ${labelText(label, locale)}`,
    );
    console.log(
      `  ${labelText(axis.label, locale)}: ${[axis.baseline ?? "–", ...parts].join("; ")} = ${axis.score}`,
    );
  }
}
