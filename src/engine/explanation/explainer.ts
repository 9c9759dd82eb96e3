import type { DaysOf } from "../days.ts";
import { createBatch } from "../kernels/batch.ts";
import { BATCH } from "../kernels/lanes.ts";
import type { Plan } from "../plan.ts";
import { createPool } from "../pool.ts";
import type { Assessment, ModelStamp } from "../result.ts";
import { explained } from "./assess.ts";
import { createEvaluationReader } from "./evaluation-reader.ts";
import { createSingle } from "./single.ts";

/** An assessment with the row that it is of. */
type OfRow<Row> = Assessment & { readonly row: Row };

/** What assesses customers. */
export type Explainer = {
  readonly assess: <Facts>(facts: Facts, days: DaysOf<Facts>) => Assessment;
  /** The rows of a list are worked out a batch at a time, and each is explained when its result is asked for; of anything else each is worked out by itself. */
  readonly assessAll: <Row>(rows: Iterable<Row>, days: DaysOf<Row>) => Generator<OfRow<Row>>;
};

function withRow<Row>(result: Assessment, row: Row): OfRow<Row> {
  // Put into the new result: to spread it into another would copy it for every row.
  (result as { row?: Row }).row = row;
  return result as OfRow<Row>;
}

/** The rows of a batch, as they stand now. Not a `slice`: of a list of a class of its own that would call the class. */
function batchFrom<Row>(rows: readonly Row[], from: number): Row[] {
  const some: Row[] = [];
  for (let i = from; i < rows.length && i < from + BATCH; i++) some.push(rows[i] as Row);
  return some;
}

/** Makes the explainer of a plan. */
export function createExplainer(plan: Plan, model: ModelStamp): Explainer {
  const singles = createPool(() => createSingle(plan));
  const batches = createPool(() => {
    const batch = createBatch(plan, BATCH, { bounds: true, contributions: true });
    return { batch, reader: createEvaluationReader(plan, batch) };
  });

  const assess: Explainer["assess"] = (facts, days) =>
    singles.use(({ evaluate }) => explained(evaluate(facts, days), model));

  function* assessList<Row>(rows: readonly Row[], days: DaysOf<Row>): Generator<OfRow<Row>> {
    const room = batches.take();
    const { batch, reader } = room;
    let held = 0;
    try {
      for (let from = 0; from < rows.length; from += BATCH) {
        batch.forget(held);
        const some = batchFrom(rows, from);
        held = some.length;
        batch.workOut(some, days);
        for (const [i, row] of some.entries()) yield withRow(explained(reader.read(i, row), model), row);
      }
    } finally {
      batch.forget(held);
      batches.giveBack(room);
    }
  }

  function* assessEach<Row>(rows: Iterable<Row>, days: DaysOf<Row>): Generator<OfRow<Row>> {
    for (const row of rows) yield withRow(assess(row, days), row);
  }

  return {
    assess,
    assessAll: (rows, days) => (Array.isArray(rows) ? assessList(rows, days) : assessEach(rows, days)),
  };
}
