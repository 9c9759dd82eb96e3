import { type FullGap, gapsInFull } from "../analysis/gaps/gaps-in-full.ts";
import { type Levers, levers } from "../analysis/levers/levers.ts";
import { type Stability, stability } from "../analysis/stability/stability.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Plan } from "../engine/plan.ts";
import type { Assessment } from "../engine/result.ts";

/** How many facts a change that is looked for may take. With three it would take five times as long, and nobody promises three. Ours. */
export const LEVER_SIZE = 2;

/** How many such changes are listed; the page says how many there are. */
const LEVERS = 6;

/** What is wanted for a customer: a better tier than its own, or any cell for one that is excluded; nothing where there is nothing better. */
export type Wish = {
  readonly kind: "better" | "best" | "unplaced" | "excluded";
  /** The wanted tiers, the nearest first. */
  readonly tiers: readonly string[];
};

/** What is worked out for a customer's page alone, because it costs more than to read the assessment. */
export type Answers = {
  /** In the order in which to ask. */
  readonly gaps: readonly FullGap[];
  readonly wish: Wish;
  /** Null where nothing is looked for. */
  readonly levers: Levers | null;
  readonly stability: Stability;
};

/** What is wanted for a customer by the model's own place. @param tiers the best first */
export function wishFor({ status, cell }: Assessment, tiers: readonly string[]): Wish {
  if (cell === null) return { kind: status, tiers: status === "excluded" ? [...tiers].reverse() : [] };
  const better = tiers.slice(0, tiers.indexOf(cell.tier)).reverse();
  return { kind: better.length === 0 ? "best" : "better", tiers: better };
}

function cellsOf({ cells }: Plan, tiers: readonly string[]): string[] {
  return cells
    .flat()
    .filter(({ tier }) => tiers.includes(tier))
    .map(({ id }) => id);
}

/**
 * Works out the answers for a page, from the facts and the day that the assessment holds.
 *
 * @returns null where the model counts age and the assessment has no day
 */
export function answersFor(matrix: Matrix, assessment: Assessment, tiers: readonly string[]): Answers | null {
  const { facts, asOf } = assessment;
  if (asOf === null && matrix.plan.countsAge) return null;
  const call = asOf === null ? {} : { asOf };
  const wish = wishFor(assessment, tiers);
  const target = cellsOf(matrix.plan, wish.tiers);
  return {
    gaps: gapsInFull(matrix, facts, call),
    wish,
    levers:
      target.length === 0
        ? null
        : levers(matrix, facts, { ...call, target, size: LEVER_SIZE, limit: LEVERS }),
    stability: stability(matrix, facts, call),
  };
}
