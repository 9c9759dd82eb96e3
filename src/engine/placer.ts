import type { CallDays, DaysOf } from "./days.ts";
import { issueReader } from "./explanation/issues.ts";
import { axesAt } from "./kernels/at.ts";
import { createBatch } from "./kernels/batch.ts";
import { createKernels } from "./kernels/kernels.ts";
import { BATCH } from "./kernels/lanes.ts";
import { placeColumns } from "./kernels/place-columns.ts";
import { placeRows } from "./kernels/place-rows.ts";
import {
  createPlacementColumns,
  type IntoOptions,
  type PlacementColumns,
  type Wanted,
} from "./kernels/placement-columns.ts";
import { createRowReader } from "./kernels/rows.ts";
import { placeOf } from "./place.ts";
import type { Plan } from "./plan.ts";
import { createPool } from "./pool.ts";
import type { Placement } from "./result.ts";

/** What places customers: one, or many of them as columns. */
export type Placer = {
  readonly place: (facts: unknown, days: CallDays) => Placement;
  readonly placeAll: <Row>(
    rows: readonly Row[],
    days: DaysOf<Row>,
    wanted: Wanted & IntoOptions,
  ) => PlacementColumns;
  readonly placeColumns: (
    columns: object,
    length: number,
    days: CallDays,
    wanted: Wanted & IntoOptions,
  ) => PlacementColumns;
};

/** Makes the placer of a plan. */
export function createPlacer(plan: Plan): Placer {
  const singles = createPool(() => {
    const batch = createBatch(plan, 1, {});
    return { batch, issuesOf: issueReader(batch) };
  });
  const batches = createPool(() => {
    const kernels = createKernels(plan, BATCH);
    return { kernels, read: createRowReader(kernels.lanes, kernels.readers) };
  });
  return {
    place: (facts, days) => {
      const single = singles.take();
      const { batch, issuesOf } = single;
      const { columns } = batch;
      try {
        batch.workOut([facts], days);
        const { status, cell } = placeOf(plan, columns.outcome[0] as number);
        const issues = issuesOf(0, facts);
        return { status, cell, axes: axesAt(plan, columns, 0), issues } as Placement;
      } finally {
        batch.forget(1);
        singles.giveBack(single);
      }
    },
    placeAll: (rows, days, wanted) => {
      const out = createPlacementColumns(plan, rows.length, wanted);
      batches.use(({ kernels, read }) => placeRows(kernels, read, rows, days, out));
      return out;
    },
    placeColumns: (columns, length, days, wanted) => {
      const out = createPlacementColumns(plan, length, wanted);
      batches.use(({ kernels }) => placeColumns(kernels, columns, days, out));
      return out;
    },
  };
}
