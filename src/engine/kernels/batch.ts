import type { DaysOf } from "../days.ts";
import type { Plan } from "../plan.ts";
import { createKernels, type Kernels } from "./kernels.ts";
import { createPlacementColumns, type PlacementColumns, type Wanted } from "./placement-columns.ts";
import { createRowReader, forget, giveDays } from "./rows.ts";

/** Records of which everything stays where it was worked out, so that results can say of each what columns do not hold. */
export type Batch = {
  readonly kernels: Kernels;
  /** The results; record `i` of a batch stands at position `i`. */
  readonly columns: PlacementColumns;
  /** Works out rows, no more than the batch has room for. */
  readonly workOut: <Row>(rows: readonly Row[], days: DaysOf<Row>) => void;
  /** Lets go of what a caller gave in the first `n` records, when all has been said of them. */
  readonly forget: (n: number) => void;
};

/** Makes room for batches of at most so many records. */
export function createBatch(plan: Plan, size: number, wanted: Wanted): Batch {
  const kernels = createKernels(plan, size);
  const columns = createPlacementColumns(plan, size, wanted);
  const { lanes } = kernels;
  lanes.isExplained = true;
  const read = createRowReader(lanes, kernels.readers);
  return {
    kernels,
    columns,
    workOut: (rows, days) => {
      const n = rows.length;
      lanes.masks = columns;
      if (typeof days !== "function") giveDays(lanes, days, n);
      kernels.begin(0, n);
      read(rows, 0, n, days);
      kernels.place(n, columns);
    },
    forget: (n) => forget(lanes, n),
  };
}
