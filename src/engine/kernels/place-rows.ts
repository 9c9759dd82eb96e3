import type { CallDays } from "../days.ts";
import type { Kernels } from "./kernels.ts";
import type { PlacementColumns } from "./placement-columns.ts";
import { giveDays, type RowReader } from "./rows.ts";

/** Places records, batch by batch, into columns that have room for them. */
export function placeRows<Row>(
  { lanes, size, begin, place }: Kernels,
  read: RowReader,
  rows: readonly Row[],
  days: CallDays | ((row: Row) => CallDays),
  out: PlacementColumns,
): void {
  lanes.masks = out;
  if (typeof days !== "function") giveDays(lanes, days);
  for (let at = 0; at < out.length; at += size) {
    const n = Math.min(size, out.length - at);
    begin(at);
    read(rows, at, n, days);
    place(n, out);
  }
  // Nothing of the caller's is kept.
  lanes.rows.fill(null as never);
  for (const { given } of lanes.facts) given.fill(null);
}
