import type { CallDays } from "../days.ts";
import { columnOf } from "./check-columns.ts";
import { columnFill, type Fill } from "./columns.ts";
import type { Kernels } from "./kernels.ts";
import type { PlacementColumns } from "./placement-columns.ts";
import { beginFact } from "./reader.ts";
import { giveDays } from "./rows.ts";

/** Places records that are given as columns, batch by batch, into columns that have room for them. */
export function placeColumns(
  { lanes, size, begin, readers, place }: Kernels,
  columns: object,
  days: CallDays,
  out: PlacementColumns,
): void {
  lanes.masks = out;
  giveDays(lanes, days);
  const fills = readers.map((reader) => columnFill(reader, columnOf(reader.lane.fact, columns, out.length)));
  for (let at = 0; at < out.length; at += size) {
    const n = Math.min(size, out.length - at);
    begin(at);
    for (let f = 0; f < fills.length; f++) {
      beginFact(readers[f] as (typeof readers)[number], n);
      (fills[f] as Fill)(at, n);
    }
    place(n, out);
  }
}
