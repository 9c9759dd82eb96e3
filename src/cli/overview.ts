import type { Matrix } from "../engine/matrix.ts";
import type { Assessment } from "../engine/result.ts";
import { type Best, keepBest, rankOf } from "../report/ranking.ts";
import type { Scored, Sink } from "./scored.ts";

/** How many customers are named in a cell of the matrix. */
const NAMES = 10;

/** The customers of one cell: how many there are, and the best of them. */
export type Members = { readonly count: number; readonly best: readonly Scored[] };

/** What is shown of scored customers, however many there are. */
export type Overview = {
  readonly matrix: Matrix;
  readonly asOf: string;
  readonly count: number;
  readonly best: readonly Scored[];
  /** By cell id. */
  readonly cells: ReadonlyMap<string, Members>;
  /** The customers whom a person has placed in a cell, by its id. */
  readonly byHand: ReadonlyMap<string, Members>;
  /** All of those, up to as many as are shown of the best. */
  readonly placedByHand: Members;
  readonly outside: { readonly [status in Exclude<Assessment["status"], "placed">]: Members };
};

type Growing = { count: number; readonly best: Best<Scored> };

/** Under which a group of customers placed by hand is kept; no cell has such an id. */
const BY_HAND = "by hand";

/** Gathers scored customers into an overview: exact counts, and the best `top` of them, in memory that does not grow. */
export function gather(matrix: Matrix, asOf: string, top: number): Sink & { overview(): Overview } {
  const rank = rankOf(matrix.model);
  const best = keepBest<Scored>(top);
  const groups = new Map<string, Growing>();
  const group = (key: string): Growing => {
    const found = groups.get(key) ?? { count: 0, best: keepBest<Scored>(key === BY_HAND ? top : NAMES) };
    groups.set(key, found);
    return found;
  };
  const members = (key: string): Members => {
    const { count, best: few } = group(key);
    return { count, best: few.kept() };
  };
  let count = 0;
  return {
    take: (scored) => {
      const { assessment, customer } = scored;
      const key = assessment.cell?.id ?? assessment.status;
      const at = rank(assessment, customer.row);
      count++;
      const { override } = assessment;
      const hands = override === undefined ? [] : [BY_HAND, `${BY_HAND}: ${override.cell.id}`];
      for (const one of [key, ...hands]) {
        group(one).count++;
        group(one).best.offer(at, () => scored);
      }
      best.offer(at, () => scored);
    },
    end: async () => {},
    overview: () => ({
      matrix,
      asOf,
      count,
      best: best.kept(),
      cells: new Map(Object.keys(matrix.model.cells).map((id) => [id, members(id)])),
      byHand: new Map(Object.keys(matrix.model.cells).map((id) => [id, members(`${BY_HAND}: ${id}`)])),
      placedByHand: members(BY_HAND),
      outside: { unplaced: members("unplaced"), excluded: members("excluded") },
    }),
  };
}
