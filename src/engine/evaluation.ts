import { clampMicro } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import { compileExpression, type Evaluate, type FactIndex } from "./evaluate.ts";
import { type CompiledGate, compileGates } from "./gates.ts";
import type { Plan, PlannedAxis, PlannedFact } from "./plan.ts";
import { createReader } from "./read.ts";
import type { CallDays, Reading } from "./reading.ts";
import { type AxisPoints, type AxisScore, scoreAxis } from "./score.ts";

/** One customer read and scored, before gates. It is filled anew for every customer. */
export type Evaluation = {
  readonly reading: Reading;
  readonly points: readonly [AxisPoints, AxisPoints];
  readonly scores: readonly [AxisScore, AxisScore];
  readonly gates: readonly CompiledGate[];
};

/** The positions of the facts of a plan, by name. */
export function indexFacts(plan: Plan): FactIndex {
  return new Map(plan.facts.map((fact, at) => [fact.id, { at, fact }]));
}

function createPointsReader(
  plan: Plan,
  axis: PlannedAxis,
  index: FactIndex,
): (reading: Reading, points: AxisPoints) => void {
  const evaluates = axis.dimensions.map(({ points }) => compileExpression(points, index));
  const positions = axis.dimensions.map(({ fact }) => fact);
  return (reading, points) => {
    for (let d = 0; d < evaluates.length; d++) {
      const at = positions[d] as number;
      if (reading.known[at] !== 1) continue;
      const value = (evaluates[d] as Evaluate)(reading);
      if (Number.isFinite(value)) points[d] = clampMicro(value);
      else {
        const { id, label } = plan.facts[at] as PlannedFact;
        const dimension = axis.dimensions[d]?.id as string;
        reading.known[at] = 0;
        reading.certainty[at] = 0;
        reading.issues.push({
          code: "fact.noPoints",
          pointer: pointerTo("", id),
          params: { fact: id, label, dimension },
        });
      }
    }
  };
}

/** Makes the function that reads one customer and scores both axes. */
export function createEvaluation(plan: Plan): (row: unknown, days: CallDays) => Evaluation {
  const index = indexFacts(plan);
  const read = createReader(plan);
  const [x, y] = plan.axes;
  const [readX, readY] = [createPointsReader(plan, x, index), createPointsReader(plan, y, index)];
  const emptyScore = (): AxisScore => ({ score: Number.NaN, coverage: 0, low: 0, high: 0 });
  const points = [new Float64Array(x.dimensions.length), new Float64Array(y.dimensions.length)] as const;
  const scores = [emptyScore(), emptyScore()] as const;
  const gates = compileGates(plan, index);
  return (row, days) => {
    const reading = read(row, days);
    readX(reading, points[0]);
    readY(reading, points[1]);
    // A fact may lose its value on the second axis, so both are scored only when all points are read.
    scoreAxis(x, reading, points[0], scores[0]);
    scoreAxis(y, reading, points[1], scores[1]);
    return { reading, points, scores, gates };
  };
}
