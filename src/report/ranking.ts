import type { Assessment, Placement } from "../engine/result.ts";
import type { ModelDocument } from "../model/document.ts";

/** What a customer is ranked by; smaller comes first. */
type Rank = readonly number[];

const STATUS = { placed: 0, unplaced: 1, excluded: 2 } as const;

/**
 * How customers are ranked: those with a cell before the others; the tiers in the order in which they appear from the
 * best cell downwards; then the larger sum of both scores, the larger x score, the earlier row. The order is ours.
 */
export function rankOf(model: ModelDocument): (placement: Placement | Assessment, row: number) => Rank {
  const [x, y] = model.axes;
  const cells = x.bands.flatMap((xBand, i) =>
    y.bands.map((yBand, j) => ({
      tier: model.cells[`${xBand.id}/${yBand.id}`]?.tier ?? "",
      height: i + j,
      i,
    })),
  );
  cells.sort((a, b) => b.height - a.height || b.i - a.i);
  const tiers = [...new Set(cells.map(({ tier }) => tier))];
  return ({ status, cell, axes }, row) => {
    const xScore = axes[x.id]?.score ?? 0;
    const yScore = axes[y.id]?.score ?? 0;
    return [STATUS[status], cell === null ? 0 : tiers.indexOf(cell.tier), -(xScore + yScore), -xScore, row];
  };
}

function compare(a: Rank, b: Rank): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The best few of any number, in order. */
export type Best<T> = {
  /** Takes it if it is among the best so far; it is made only then. */
  offer(rank: Rank, make: () => T): void;
  readonly kept: () => readonly T[];
};

/** Keeps the best `limit` of what is offered, in memory that does not grow with the number of offers. */
export function keepBest<T>(limit: number): Best<T> {
  const kept: { readonly rank: Rank; readonly item: T }[] = [];
  return {
    offer: (rank, make) => {
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare((kept[middle] as { rank: Rank }).rank, rank) <= 0) low = middle + 1;
        else high = middle;
      }
      if (low >= limit) return;
      kept.splice(low, 0, { rank, item: make() });
      if (kept.length > limit) kept.pop();
    },
    kept: () => kept.map(({ item }) => item),
  };
}
