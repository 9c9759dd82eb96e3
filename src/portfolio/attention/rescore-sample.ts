import type { Day } from "../../core/day.ts";
import { sha256 } from "../../core/hash.ts";
import { rawText } from "../../core/issue.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import { apportion } from "../../text/apportion.ts";
import { needDay } from "../history/need-day.ts";
import { type Standing, type State, stateOf } from "../movement/state.ts";

/** A customer whom a second person scores again. */
export type RescoreCustomer = { readonly customer: string; readonly state: State };

/**
 * The customers whom a second person scores again, without seeing the first score: a sample in which each cell has its share (proportional
 * stratified sampling, largest remainders). It is no matter of chance or choice: within a cell those come first whose hash (SHA-256) of day and id is
 * smallest, so that everybody draws the same sample, and another day draws another.
 *
 * @param portfolio one standing per customer, as `portfolioOn` gives them
 * @throws {RangeError} where the day is none or the size is no whole number of at least 0
 * @example
 * ```ts
 * import { rescoreSample } from "opportunity-matrix/portfolio";
 * rescoreSample([], { asOf: "2026-12-01", size: 10 }); // => []
 * ```
 */
export function rescoreSample(
  portfolio: readonly Standing[],
  { asOf, size }: { readonly asOf: Day; readonly size: number },
): readonly RescoreCustomer[] {
  needDay("asOf", asOf);
  if (!(Number.isSafeInteger(size) && size >= 0))
    throw new RangeError(`size must be a whole number of at least 0, found ${rawText(size)}`);
  const strata = groupedBy(portfolio, stateOf).map(([first, group]) => ({ state: stateOf(first), group }));
  const total = Math.min(size, portfolio.length);
  const shares = apportion(
    strata.map(({ group }) => (group.length * total) / portfolio.length),
    total,
  );
  return strata.flatMap(({ state, group }, i) =>
    groupedBy(group, ({ snapshot: { customer } }) => sha256(`${asOf} ${customer}`))
      .slice(0, shares[i])
      .map(([{ snapshot }]) => ({ customer: snapshot.customer, state })),
  );
}
