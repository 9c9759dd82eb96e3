import { own } from "../../core/json.ts";
import type { Label } from "../../core/label.ts";
import { toPoints } from "../../core/micropoints.ts";
import type { AxisScore } from "../../engine/explanation/evaluation.ts";
import type { CallOptions, Facts } from "../../engine/facts.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Gap } from "../../engine/result.ts";
import type { ModelTypes } from "../../model/define.ts";
import { type FactOutcomes, isElsewhere, outcomesOf } from "../evidence/outcomes.ts";
import { checkPerFact } from "../evidence/per-fact.ts";
import { createTrial, type Trial } from "../evidence/trial.ts";

/** What finding out a fact is worth: how much room it would take away, for what it costs. */
export type GapWorth = {
  /**
   * Points of room that the fact leaves on both axes: what it causes of their ranges, and how far the gates that are open because of it could
   * move a bound. An open exclusion counts as 100 points on each axis, because it takes the whole place away.
   */
  readonly points: number;
  /** The cost of asking, in the caller's unit; 1 where none was given. */
  readonly cost: number;
  /** `points` by `cost`. */
  readonly perCost: number;
};

/** A fact that leaves room in a result, and everything that it could turn out to be. */
export type FullGap = Gap &
  FactOutcomes & {
    /** The declared unit of a number; null where it has none. */
    readonly unit: Label | null;
    /** Whether finding it out alone could change the cell or the status. */
    readonly decisive: boolean;
    /** Whether some value of it, found out alone, would leave one possible outcome. */
    readonly settles: boolean;
    readonly worth: GapWorth;
  };

/** The day of the assessment, and what the questions cost. */
export type GapOptions<T extends ModelTypes = ModelTypes> = CallOptions & {
  /** The cost of finding a fact out, above 0, in a unit of your own such as minutes; 1 for those that are left out. */
  readonly costs?: { readonly [F in keyof T["facts"]]?: number };
};

/** How far an open gate could move a bound of its axis, in micropoints. */
function reachOf({ limits, before }: AxisScore, gate: string): number {
  const cap = limits.cap.find((one) => one.gate.id === gate);
  if (cap !== undefined) return Math.max(0, before.low - cap.gate.limit.at);
  const floor = limits.floor.find((one) => one.gate.id === gate);
  return floor === undefined ? 0 : Math.max(0, floor.gate.limit.at - before.high);
}

/** How far every gate could move bounds, were it alone to decide: in points, by the gate's id. */
function gateReaches({ evaluation: { axes, verdicts } }: Trial): ReadonlyMap<string, number> {
  return new Map(
    verdicts.map(({ gate }) => {
      const points =
        gate.limit === null ? 200 : toPoints(reachOf(axes[0], gate.id) + reachOf(axes[1], gate.id));
      return [gate.id, points];
    }),
  );
}

/** Decisive ones first, then those that are worth most for their cost; of equal ones the order of the assessment stays. */
function byWorth(a: FullGap, b: FullGap): number {
  return Number(b.decisive) - Number(a.decisive) || b.worth.perCost - a.worth.perCost;
}

/**
 * The gaps of an assessment in full, in the order in which to ask: what each fact could turn out to be, which values of it lead to which
 * outcome, and whether finding it out alone could change the cell (`decisive`) or leave one outcome (`settles`). The values are exact: each
 * option, answer and level, and of other numbers and days every value of the valid range, in pieces found without sampling. It is as if the
 * fact were found out today and verified, all else being as it is.
 *
 * The order: decisive facts first, then the points of room that a fact leaves for what it costs to ask (`worth.perCost`), then
 * as in the assessment.
 *
 * @param matrix the compiled model
 * @param facts the customer's facts, as `assess` takes them
 * @throws {RangeError} for `costs` of facts that the model does not declare or that are not above 0, and as `assess` does for days
 * @example
 * ```ts
 * import { compileModel, gapsInFull } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const facts = { annualSpend: 8_000_000, need: 3, relationshipStage: 4, economicBuyer: "multiple", champion: "coach" } as const;
 * const [first] = gapsInFull(compileModel(customerModel), facts, { asOf: "2026-11-23" });
 * [first?.fact, first?.decisive, first?.settles]; // => ["blocked", true, true]
 * first?.outcomes.map(({ status, values }) => [status, values[0]?.value]); // => [["placed", false], ["excluded", true]]
 * ```
 */
export function gapsInFull<T extends ModelTypes>(
  matrix: Matrix<T>,
  facts: Facts<T>,
  options: GapOptions<T> = {},
): readonly FullGap[] {
  const { costs = {} } = options;
  checkPerFact("costs", costs, matrix.model.facts);
  const now = matrix.assess(facts, options);
  const trial = createTrial(matrix, facts, options);
  const reaches = gateReaches(trial);
  return now.gaps
    .map((gap): FullGap => {
      const variable = trial.variable(gap.fact);
      const { outcomes, exact } = outcomesOf(trial, variable);
      const { declaration } = variable.fact;
      const room = Object.values(gap.range).reduce((sum, points) => sum + points, 0);
      const points = gap.gates.reduce((sum, gate) => sum + (reaches.get(gate) as number), room);
      const cost = (own(costs, gap.fact) as number | undefined) ?? 1;
      return {
        ...gap,
        unit: declaration.type === "number" ? (declaration.unit ?? null) : null,
        decisive: outcomes.some((outcome) => isElsewhere(outcome, now)),
        settles: outcomes.some(({ settled }) => settled),
        outcomes,
        exact,
        worth: { points, cost, perCost: points / cost },
      };
    })
    .sort(byWorth);
}
