import { type Day, dayNumber } from "../../core/day.ts";
import type { Label } from "../../core/label.ts";
import { MICRO, toMicro } from "../../core/micropoints.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { PlannedFact } from "../../engine/plan.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import { needDay } from "../history/need-day.ts";
import type { Snapshot } from "../history/snapshot.ts";
import type { Standing } from "./state.ts";

/**
 * How a fact of a customer stands: `fresh`; `ageing`, so that it loses certainty; `expired`; `undated`, where it ages by the model and
 * has no day; `ageless`, where the model lets it not age; `unknown`.
 */
export type Freshness = "fresh" | "ageing" | "expired" | "undated" | "ageless" | "unknown";

/** What is known of the customers of one group. */
export type GroupFreshness = {
  /** The seller or segment; null for the customers of none. */
  readonly group: string | null;
  readonly customers: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly excluded: number;
  /** The mean coverage of each axis of the model, 0..1, as the snapshots have it; null where none has the axis. */
  readonly coverage: readonly {
    readonly axis: string;
    readonly label: Label;
    readonly mean: number | null;
  }[];
  /** The facts of the model at all these customers, by how they stand: they add up to customers × facts. */
  readonly facts: { readonly [F in Freshness]: number };
};

/** What freshness is told with. */
export type FreshnessOptions = {
  readonly matrix: Pick<Matrix, "plan">;
  /** The day on which the age of the facts is looked at. */
  readonly asOf: Day;
  /** Who sells to a customer, or the segment that it is in; null where nobody has said. */
  readonly groupOf: (customer: string) => string | null | undefined;
};

function freshnessOf({ facts }: Snapshot, { id, declaration }: PlannedFact, day: number): Freshness {
  const known = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (known === undefined) return "unknown";
  const { ages } = declaration;
  if (ages === undefined) return "ageless";
  const age = day - dayNumber(known.asOf);
  if (Number.isNaN(age)) return "undated";
  if (age >= ages.expiresDays) return "expired";
  return age <= ages.freshDays ? "fresh" : "ageing";
}

/** The mean of shares, added as whole millionths; null of none. */
function mean(shares: readonly number[]): number | null {
  const sum = shares.reduce((all, share) => all + toMicro(share), 0);
  return shares.length === 0 ? null : Math.round(sum / shares.length) / MICRO;
}

function groupFreshness(
  group: string | null,
  standings: readonly Standing[],
  { matrix: { plan }, asOf }: FreshnessOptions,
): GroupFreshness {
  const facts = { fresh: 0, ageing: 0, expired: 0, undated: 0, ageless: 0, unknown: 0 };
  const places = { placed: 0, unplaced: 0, excluded: 0 };
  for (const standing of standings) {
    places[(standing.counted ?? standing.snapshot).status]++;
    for (const fact of plan.facts) facts[freshnessOf(standing.snapshot, fact, dayNumber(asOf))]++;
  }
  const coverage = plan.axes.map(({ id, label }) => ({
    axis: id,
    label,
    mean: mean(standings.flatMap(({ snapshot }) => snapshot.axes[id]?.coverage ?? [])),
  }));
  return { group, customers: standings.length, ...places, coverage, facts };
}

/**
 * Says how much is known of the customers of each seller or segment, and how fresh it is: where a portfolio is not looked after, its places
 * rest on guesses. The groups stand in the order of their ids, the customers of none at the end.
 *
 * @throws {RangeError} where the day is none
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { freshnessBy, takeSnapshot } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const assessment = matrix.assess({ need: { value: 4, asOf: "2026-11-01" } }, { asOf: "2026-11-01" });
 * const portfolio = [{ snapshot: takeSnapshot(assessment, { customer: "A-01", recordedOn: "2026-11-01" }) }];
 * const [chen] = freshnessBy(portfolio, { matrix, asOf: "2028-11-01", groupOf: () => "Chen Yu" });
 * chen?.facts.expired; // => 1
 * ```
 */
export function freshnessBy(
  standings: readonly Standing[],
  options: FreshnessOptions,
): readonly GroupFreshness[] {
  needDay("asOf", options.asOf);
  const named: (readonly [string, Standing])[] = [];
  const unnamed: Standing[] = [];
  for (const standing of standings) {
    const group = options.groupOf(standing.snapshot.customer) ?? null;
    if (group === null) unnamed.push(standing);
    else named.push([group, standing]);
  }
  return [
    ...groupedBy(named, ([group]) => group).map(([[group], members]) =>
      groupFreshness(
        group,
        members.map(([, standing]) => standing),
        options,
      ),
    ),
    ...(unnamed.length === 0 ? [] : [groupFreshness(null, unnamed, options)]),
  ];
}
