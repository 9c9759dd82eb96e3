import type { Grade } from "../../core/fact.ts";
import { toPoints } from "../../core/micropoints.ts";
import type { Plan, PlannedBand, PlannedFact } from "../plan.ts";
import { unknownContribution } from "./contributions.ts";
import type { AxisScore, DimensionScore, Evaluation, FactReading, FactUse, Verdict } from "./evaluation.ts";
import { limitsOf } from "./gates.ts";

/** A fact of which nothing is known. */
function emptyFact(fact: PlannedFact, grade: Grade): FactReading {
  return {
    fact,
    isKnown: false,
    value: Number.NaN,
    certainty: 0,
    raw: null,
    ageDays: Number.NaN,
    isAged: false,
    grade,
    asOf: null,
  };
}

function emptyAxis(
  plan: Plan,
  a: 0 | 1,
  facts: readonly FactReading[],
  verdicts: readonly Verdict[],
): AxisScore {
  const axis = plan.axes[a];
  const dimensions = axis.dimensions.map((dimension): DimensionScore => {
    const fact = facts[dimension.fact] as FactReading;
    const unknown = unknownContribution(axis, dimension, fact.fact);
    return { dimension, fact, unknown, points: 0, contribution: 0 };
  });
  return {
    axis,
    dimensions,
    edges: axis.bands.map(edgesOf),
    limits: { floor: limitsOf(verdicts, a, "floor"), cap: limitsOf(verdicts, a, "cap") },
    before: { score: Number.NaN, low: 0, high: 0 },
    after: { score: Number.NaN, low: 0, high: 0 },
    band: -1,
    coverage: 0,
    isCovered: false,
  };
}

/** The edges of a band, in points: the same in all results, so they are frozen. */
function edgesOf(
  { from }: PlannedBand,
  b: number,
  bands: readonly PlannedBand[],
): AxisScore["edges"][number] {
  const next = bands[b + 1];
  return Object.freeze({ from: toPoints(from), next: next === undefined ? null : toPoints(next.from) });
}

/** Finds once what reads a fact. */
function useOf(one: FactReading, axes: Evaluation["axes"], verdicts: readonly Verdict[]): FactUse {
  const dimensionsOn = ({ dimensions }: AxisScore) => dimensions.filter(({ fact }) => fact === one);
  const dimensions = [dimensionsOn(axes[0]), dimensionsOn(axes[1])] as const;
  return {
    one,
    dimensions,
    verdicts: verdicts.filter(({ gate }) => gate.facts.includes(one.fact.id)),
    isSummed: axes.every(({ axis }, a) => axis.aggregation !== "minimum" || dimensions[a]?.length === 0),
    unknown: null,
  };
}

/** An evaluation of nobody yet: every part of it is made once. */
export function emptyEvaluation(plan: Plan): Evaluation {
  const facts = plan.facts.map((fact) => emptyFact(fact, plan.plainGrade));
  const verdicts = plan.gates.map((gate): Verdict => ({ gate, hit: null, evidence: null }));
  const axes = [emptyAxis(plan, 0, facts, verdicts), emptyAxis(plan, 1, facts, verdicts)] as const;
  return {
    plan,
    facts: new Map(facts.map((one) => [one.fact.id, one])),
    axes,
    verdicts,
    uses: facts.map((one) => useOf(one, axes, verdicts)),
    asOf: Number.NaN,
    asOfGiven: null,
    issues: [],
    status: "unplaced",
  };
}
