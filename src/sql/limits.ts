import type { PlannedLimit } from "../engine/plan.ts";
import { type Branch, cases, type Fragment, sql } from "./fragment.ts";
import { type JudgedGate, type LimitGate, limitsOf } from "./gates.ts";
import type { Add, Layers } from "./layers.ts";
import type { SummedAxis } from "./score.ts";

/** What the gates of an axis did to a number of it. */
export type LimitedAxis = SummedAxis & {
  readonly limits: { readonly [kind in PlannedLimit["kind"]]: readonly LimitGate[] };
  /** Raised by the strongest floor, not yet lowered by a cap. */
  readonly raised: Fragment;
  readonly score: Fragment;
  readonly low: Fragment;
  readonly high: Fragment;
};

/** Which gates move a number: those that are hit, those that certainly are, or those that still could be. */
type Counts = (gate: JudgedGate) => Fragment;

const isHit: Counts = ({ hit }) => hit;
const isCertain: Counts = ({ evidence }) => evidence;
const isPossible: Counts = ({ evidence }) => sql`${evidence} IS NULL OR ${evidence}`;

/** Moves a number by the strongest gate of those that count, past which it cannot be. */
function limited(x: Fragment, gates: readonly LimitGate[], counts: Counts): Fragment {
  const branches = gates.map((one): Branch => {
    const { kind, at } = one.gate.limit;
    const isBeyond = kind === "cap" ? sql`${x} > ${at}` : sql`${x} < ${at}`;
    return { when: counts(one), then: cases([{ when: isBeyond, then: at }], x) };
  });
  return cases(branches, x);
}

/** Lets the gates move the scores and the bounds: the floors first, and then the caps. An open gate moves only the bound that it could move. */
export function limitAxes(
  axes: readonly SummedAxis[],
  gates: readonly JudgedGate[],
  layers: Layers,
): LimitedAxis[] {
  const addRaised = layers.next("raised by floors");
  const addLowered = layers.next("lowered by caps");
  return axes.map((axis, a) => {
    const { name } = axis;
    const [floor, cap] = [limitsOf(gates, a, "floor"), limitsOf(gates, a, "cap")];
    const moved = (
      add: Add,
      what: string,
      x: Fragment,
      by: readonly LimitGate[],
      counts: Counts,
    ): Fragment => (by.length === 0 ? x : add(name(what), limited(x, by, counts)));
    const raised = moved(addRaised, "raised", axis.sum, floor, isHit);
    const low = moved(addRaised, "raised_guaranteed", axis.low, floor, isCertain);
    const high = moved(addRaised, "raised_possible", axis.high, floor, isPossible);
    return {
      ...axis,
      limits: { floor, cap },
      raised,
      score: moved(addLowered, "score", raised, cap, isHit),
      low: moved(addLowered, "low_bound", low, cap, isPossible),
      high: moved(addLowered, "high_bound", high, cap, isCertain),
    };
  });
}

/** What each gate of an axis took or gave: of several that are hit the strongest alone. */
export function adjustments(
  axis: LimitedAxis,
): readonly { readonly gate: LimitGate; readonly change: Fragment }[] {
  const { limits, sum, raised, score } = axis;
  return (["floor", "cap"] as const).flatMap((kind) => {
    const change = kind === "floor" ? sql`${raised} - ${sum}` : sql`${score} - ${raised}`;
    return limits[kind].map((gate, i) => {
      const stronger = limits[kind].slice(0, i).map((one) => ({ when: one.hit, then: 0 }));
      const hasScore = sql`(${gate.hit}) AND ${sum} IS NOT NULL`;
      return { gate, change: cases([...stronger, { when: hasScore, then: change }], 0) };
    });
  });
}
