import type { Grade } from "../core/fact.ts";
import { clampMicro, toPoints } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import { compileCondition } from "./condition.ts";
import { unknownContribution } from "./contributions.ts";
import type { CallDays } from "./days.ts";
import type { AxisScore, DimensionScore, Evaluation, FactUse, Verdict } from "./evaluation.ts";
import { compileExpression } from "./expression.ts";
import { judgeValues, limitScore, limitsOf } from "./gates.ts";
import type { Plan, PlannedBand, PlannedFact } from "./plan.ts";
import { createReader, reject } from "./read.ts";
import type { FactReading, Reading } from "./reading.ts";
import { bandAt, scoreAxis } from "./score.ts";

/** A fact of which nothing is known. */
function emptyFact(fact: PlannedFact, grade: Grade): FactReading {
  return {
    fact,
    pointer: pointerTo("", fact.id),
    isKnown: false,
    value: Number.NaN,
    raw: null,
    certainty: 0,
    ageDays: Number.NaN,
    isAged: false,
    grade,
    asOf: null,
  };
}

function emptyReading(plan: Plan): Reading {
  const facts = plan.facts.map((fact) => [fact.id, emptyFact(fact, plan.plainGrade)] as const);
  return { facts: new Map(facts), asOf: Number.NaN, issues: [] };
}

function emptyAxis(plan: Plan, a: number, reading: Reading, verdicts: readonly Verdict[]): AxisScore {
  const axis = plan.axes[a] as AxisScore["axis"];
  const dimensions = axis.dimensions.map((dimension): DimensionScore => {
    const { id } = plan.facts[dimension.fact] as PlannedFact;
    const evaluate = compileExpression(dimension.points, reading);
    const fact = reading.facts.get(id) as FactReading;
    const unknown = unknownContribution(axis, dimension, fact.fact);
    return { dimension, fact, evaluate, unknown, points: 0, low: 0, high: 0, step: 0 };
  });
  const limits = { floor: limitsOf(verdicts, a, "floor"), cap: limitsOf(verdicts, a, "cap") };
  return {
    axis,
    dimensions,
    edges: axis.bands.map(edgesOf),
    limits,
    weights: 0,
    sum: Number.NaN,
    score: Number.NaN,
    band: -1,
    coverage: 0,
    isCovered: false,
    low: 0,
    high: 0,
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

/** Gives a dimension the points of its fact; a value to which the scale gives no number counts as unknown. */
function readPoints(one: DimensionScore, reading: Reading): void {
  const { dimension, fact, evaluate } = one;
  if (!fact.isKnown) return;
  const points = evaluate();
  if (Number.isFinite(points)) one.points = clampMicro(points);
  else {
    fact.isKnown = false;
    fact.certainty = 0;
    reject(reading, fact, "fact.noPoints", { dimension: dimension.id });
  }
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

/** Makes the function that reads one customer, scores both axes and lets the gates speak. */
export function createEvaluator(plan: Plan): (row: unknown, days: CallDays) => Evaluation {
  const reading = emptyReading(plan);
  const read = createReader(plan, reading);
  const verdicts = plan.gates.map(
    (gate): Verdict => ({ gate, decide: compileCondition(gate.when, reading), hit: null, evidence: null }),
  );
  const axes = [emptyAxis(plan, 0, reading, verdicts), emptyAxis(plan, 1, reading, verdicts)] as const;
  const dimensions = [...axes[0].dimensions, ...axes[1].dimensions];
  const uses = [...reading.facts.values()].map((one) => useOf(one, axes, verdicts));
  const evaluation: Evaluation = { reading, axes, verdicts, uses, status: "placed" };
  return (row, days) => {
    read(row, days);
    for (const one of dimensions) readPoints(one, reading);
    judgeValues(verdicts);
    // A fact may lose its value on the second axis, so both are scored only when all points are read.
    for (const axis of axes) {
      scoreAxis(axis, plan.minimumCoverage);
      limitScore(axis);
      axis.band = bandAt(axis.axis, axis.score);
    }
    const isExcluded = verdicts.some(({ gate, hit }) => gate.limit === null && hit === true);
    const isPlaced = axes[0].isCovered && axes[1].isCovered;
    evaluation.status = isExcluded ? "excluded" : isPlaced ? "placed" : "unplaced";
    return evaluation;
  };
}
