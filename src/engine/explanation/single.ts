import type { DaysOf } from "../days.ts";
import { createBatch } from "../kernels/batch.ts";
import type { Kernels } from "../kernels/kernels.ts";
import type { PlacementColumns } from "../kernels/placement-columns.ts";
import type { Plan } from "../plan.ts";
import type { Evaluation } from "./evaluation.ts";
import { createEvaluationReader } from "./evaluation-reader.ts";

/** A batch of one customer, who stays in the lanes, at position 0, so that his facts and points can be changed there and he be placed again. */
export type Single = {
  readonly kernels: Kernels;
  /** What was worked out of him, under names. */
  readonly evaluation: Evaluation;
  /** Works out another customer; the evaluation is filled anew. */
  readonly evaluate: <Facts>(facts: Facts, days: DaysOf<Facts>) => Evaluation;
  /** Asks the gates of the facts as they are. */
  readonly judge: () => void;
  /** Scores both axes with the points as they are, and the gates as they were asked. */
  readonly score: () => void;
  /** The same for the bounds, after the scores. */
  readonly bound: () => void;
};

/** The same columns without contributions, which nobody asks for when a customer is placed again. */
function withoutContributions(columns: PlacementColumns): PlacementColumns {
  const axes = Object.entries(columns.axes).map(([id, { contributions: _, ...axis }]) => [id, axis]);
  return { ...columns, axes: Object.fromEntries(axes) };
}

/** Makes room for one customer. */
export function createSingle(plan: Plan): Single {
  const batch = createBatch(plan, 1, { bounds: true, contributions: true });
  const { evaluation, read, readVerdicts, readScores, readBounds } = createEvaluationReader(plan, batch);
  const { kernels } = batch;
  const columns = withoutContributions(batch.columns);
  return {
    kernels,
    evaluation,
    evaluate: (facts, days) => {
      try {
        batch.workOut([facts], days);
        return read(0, facts);
      } finally {
        batch.forget(1);
      }
    },
    judge: () => {
      kernels.judge(1, columns);
      readVerdicts(0);
    },
    score: () => {
      kernels.score(1, columns);
      readScores(0);
    },
    bound: () => {
      kernels.bound(1, columns);
      readBounds(0);
    },
  };
}
