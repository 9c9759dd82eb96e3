import type { Standing as AxisStanding } from "../../charts/customers.ts";
import type { Day } from "../../core/day.ts";
import type { Direction } from "../movement/direction.ts";
import type { Standing, State } from "../movement/state.ts";

/** Customers with their days, as `timeline` or `countedHistory` gives them. */
export type TrailHistory = {
  readonly customers: readonly {
    readonly customer: string;
    readonly entries: readonly (Standing & { readonly asOf: Day })[];
  }[];
};

/** A day on which a customer had a place on this matrix. */
export type TrailPoint = {
  readonly asOf: Day;
  readonly x: AxisStanding;
  readonly y: AxisStanding;
  /** Whether the days between this point and the one before say nothing of a place on this matrix. */
  readonly afterGap: boolean;
};

/** A customer's way over the matrix. */
export type Trail = {
  readonly customer: string;
  readonly name: string;
  /** Where it counted as standing on its first and its last day; `absent` where it has no day. */
  readonly from: State;
  readonly to: State;
  readonly way: Direction;
  /** Whether it is back where it was first, and has been elsewhere in between. */
  readonly returned: boolean;
  /** Whether the model puts it into another cell than the one in which it counts as standing, on its last day. */
  readonly waiting: boolean;
  /** The days after the first and before the last on which it was not placed or excluded. */
  readonly notPlaced: number;
  /** The days that another model assessed: their scores mean something else. */
  readonly otherModel: number;
  readonly points: readonly TrailPoint[];
  /** The scores of its first and its last day; null where there is none, or another model made them. */
  readonly then: readonly [x: number | null, y: number | null];
  readonly now: readonly [x: number | null, y: number | null];
  /** Its first and its last day; null where it has none. */
  readonly days: readonly [first: Day, last: Day] | null;
};
