import type { Expression } from "../core/expression.ts";
import { clampMicro, FULL, MICRO } from "../core/micropoints.ts";
import type { Plan, PlannedDimension } from "../engine/plan.ts";
import type { Computed } from "./computed.ts";
import type { KnownFact } from "./facts.ts";
import { cases, type Fragment, sql } from "./fragment.ts";
import type { Layers } from "./layers.ts";
import { columnName } from "./names.ts";
import { createTreeWriter } from "./tree.ts";

/** A dimension's points as its scale gives them, in micropoints. */
export type RawPoints = {
  readonly dimension: PlannedDimension;
  readonly axis: number;
  readonly at: number;
  /** Unknown where the fact is, or where the scale has no number for it. */
  readonly points: Fragment;
  /** Whether the scale has a number for every value. */
  readonly isTotal: boolean;
};

/** What is this far beyond 0 or 100 points rounds to them: a straight line may pass its end by its last bit. */
const SLACK = 1e-7;

/** A tree that gives nothing but constants, with these in micropoints; null for any other. */
function inMicropoints(tree: Expression): Expression | null {
  if (tree.op === "match") {
    const cases = tree.cases.map(({ is, value }) => ({ is, value: clampMicro(value) }));
    return { ...tree, cases, otherwise: clampMicro(tree.otherwise) };
  }
  if (tree.op !== "segments" || tree.segments.some(({ slope }) => slope !== 0)) return null;
  const segments = tree.segments.map((one) => ({ ...one, value: clampMicro(one.value) }));
  return { ...tree, below: clampMicro(tree.below), segments };
}

/** Rounds points to micropoints, once, and holds them within 0 and 100 points. */
function rounded({ fragment, span: { low, high } }: Computed): Fragment {
  const whole = sql`floor((${fragment}) * ${MICRO} + ${0.5})`;
  if (low >= -SLACK && high <= 100 + SLACK) return whole;
  return cases(
    [
      { when: sql`${fragment} <= ${0}`, then: 0 },
      { when: sql`${fragment} >= ${100}`, then: FULL },
    ],
    whole,
  );
}

/** Asks every scale for its points. */
export function readPoints(plan: Plan, facts: readonly (KnownFact | null)[], layers: Layers): RawPoints[] {
  const byId = new Map(facts.flatMap((fact) => (fact === null ? [] : [[fact.planned.id, fact] as const])));
  const writer = createTreeWriter((id) => byId.get(id) as KnownFact, layers);
  const all = plan.axes.flatMap(({ dimensions }, axis) =>
    dimensions.map((dimension, at) => {
      const constants = inMicropoints(dimension.points);
      if (constants !== null) {
        const { fragment, isTotal } = writer.write(constants);
        return { dimension, axis, at, fragment, isTotal };
      }
      const computed = writer.write(dimension.points);
      const { low, high } = computed.span;
      const isInside = low >= -SLACK && high <= 100 + SLACK;
      const fragment = rounded(isInside ? computed : writer.atom(computed));
      return { dimension, axis, at, fragment, isTotal: computed.isTotal };
    }),
  );
  const add = layers.next("points of each dimension, in millionths of a point");
  return all.map(({ fragment, ...one }) => ({
    ...one,
    points: add(columnName(`points_${"xy"[one.axis]}`, one.at, one.dimension.id), fragment),
  }));
}
