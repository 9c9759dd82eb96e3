import type { CallDays } from "../days.ts";
import { columnOf } from "./check-columns.ts";
import { columnSource, fillFrom, type Source } from "./columns.ts";
import type { Kernels } from "./kernels.ts";
import type { PlacementColumns } from "./placement-columns.ts";
import { beginFact, type FactReader } from "./reader.ts";
import { forget, giveDays } from "./rows.ts";

/** One batch. A function of its own, since what is called once for very many records would be optimized while it runs, over and over. */
function placeBatch(
  kernels: Kernels,
  sources: readonly Source[],
  at: number,
  n: number,
  out: PlacementColumns,
): void {
  const { begin, readers, place } = kernels;
  begin(at, n);
  for (let f = 0; f < sources.length; f++) {
    const reader = readers[f] as FactReader;
    beginFact(reader, n);
    fillFrom(reader, sources[f] as Source, at, n);
  }
  place(n, out);
}

/** Places records that are given as columns, batch by batch, into columns that have room for them. */
export function placeColumns(kernels: Kernels, columns: object, days: CallDays, out: PlacementColumns): void {
  const { lanes, size, readers } = kernels;
  const sources = readers.map((reader) =>
    columnSource(reader, columnOf(reader.lane.fact, columns, out.length)),
  );
  const { masks } = lanes;
  lanes.masks = out;
  giveDays(lanes, days, size);
  try {
    for (let at = 0; at < out.length; at += size) {
      placeBatch(kernels, sources, at, Math.min(size, out.length - at), out);
    }
  } finally {
    // Lets go of the columns, which are the caller's now.
    lanes.masks = masks;
    forget(lanes, Math.min(size, out.length));
  }
}
