import type { DaysOf } from "../days.ts";
import type { Kernels } from "./kernels.ts";
import type { PlacementColumns } from "./placement-columns.ts";
import { forget, giveDays, type RowReader } from "./rows.ts";

/** Places records, batch by batch, into columns that have room for them. */
export function placeRows<Row>(
  { lanes, size, begin, place }: Kernels,
  read: RowReader,
  rows: readonly Row[],
  days: DaysOf<Row>,
  out: PlacementColumns,
): void {
  const { masks } = lanes;
  lanes.masks = out;
  if (typeof days !== "function") giveDays(lanes, days, size);
  try {
    for (let at = 0; at < out.length; at += size) {
      const n = Math.min(size, out.length - at);
      begin(at, n);
      read(rows, at, n, days);
      place(n, out);
    }
  } finally {
    // Lets go of the columns, which are the caller's now.
    lanes.masks = masks;
    forget(lanes, Math.min(size, out.length));
  }
}
