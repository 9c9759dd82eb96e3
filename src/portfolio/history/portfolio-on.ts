import type { Day } from "../../core/day.ts";
import { needDay } from "./need-day.ts";

/** Which days of a history are looked at. */
export type PortfolioOnOptions = {
  /**
   * The first day of which a snapshot still says where a customer stands: whoever has had none since is no longer there. Without it
   * the last snapshot stands for good, and nobody ever leaves.
   */
  readonly since?: Day | undefined;
};

/**
 * A portfolio as it stood at the end of a day: of each customer the last entry on or before it, in the order of their ids.
 * `timeline(log, { knownOn })` decides what was known; this decides which day is looked at.
 *
 * @param history of `timeline` or `countedHistory`
 * @throws {RangeError} where a day is none
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { portfolioOn, takeSnapshot, timeline } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const log = ["2026-10-01", "2026-11-01"].map((asOf) =>
 *   takeSnapshot(matrix.assess({ need: 2 }, { asOf }), { customer: "A-01", recordedOn: asOf }),
 * );
 * portfolioOn(timeline(log), "2026-10-31").map(({ snapshot }) => snapshot.asOf); // => ["2026-10-01"]
 * ```
 */
export function portfolioOn<Entry extends { readonly asOf: Day }>(
  history: { readonly customers: readonly { readonly entries: readonly Entry[] }[] },
  day: Day,
  { since = "0001-01-01" }: PortfolioOnOptions = {},
): readonly Entry[] {
  needDay("day", day);
  needDay("since", since);
  return history.customers.flatMap(
    ({ entries }) => entries.findLast(({ asOf }) => asOf <= day && asOf >= since) ?? [],
  );
}
