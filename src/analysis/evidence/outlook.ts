import { divideWhole } from "../../core/micropoints.ts";
import type { Single } from "../../engine/explanation/single.ts";
import type { Plan } from "../../engine/plan.ts";
import { admission } from "./admission.ts";

/** What finding out facts could do for an unplaced customer; facts by their position in the plan. */
export type Outlook = {
  /** The facts each of which alone would place the customer: with some valid value, fresh and verified. */
  readonly placing: readonly number[];
  /** The fact that makes good most of what both axes lack; null where none can be found out. */
  readonly next: number | null;
  /** Whether all facts together would cover both axes. */
  readonly isReachable: boolean;
};

type Two = [x: number, y: number];

const AXES = [0, 1] as const;

/** What each fact weighs on both axes, by the fact's position. */
function weightsOf({ facts, axes }: Plan): readonly Two[] {
  return facts.map((_, fact) => {
    const [x, y] = axes.map(({ dimensions }) =>
      dimensions.reduce((sum, one) => (one.fact === fact ? sum + one.weight : sum), 0),
    );
    return [x, y] as Two;
  });
}

/**
 * Makes the function that says which facts would place the unplaced customer whom an evaluation holds at the time, by the arithmetic of
 * the plan itself: coverage in whole millionths on both axes, a score where something counts, and the gates that exclude.
 */
export function createOutlook(plan: Plan, single: Single): () => Outlook {
  const { evaluation, kernels } = single;
  const facts = [...evaluation.facts.values()];
  const weights = weightsOf(plan);
  const admits = kernels.lanes.facts.map((lane) => admission(single, lane));
  // In the order of their ids, so that the declared order changes nothing.
  const byId = [...facts.entries()].sort(([, a], [, b]) => (a.fact.id < b.fact.id ? -1 : 1));

  /** What an axis lacks to be covered, in millionths: 0 where it is covered. A missing score is the least that can be lacking. */
  const lack = (a: 0 | 1, covered: number, hasScore: boolean): number =>
    Math.max(0, plan.minimumCoverage - divideWhole(covered, plan.axes[a].weight), hasScore ? 0 : 1);

  return () => {
    const covered: Two = [0, 0];
    weights.forEach((weight, fact) => {
      for (const a of AXES) covered[a] += weight[a] * (facts[fact]?.certainty as number);
    });
    const hasScore = AXES.map((a) => !Number.isNaN(evaluation.axes[a].after.score));
    const all = { covered: [...covered] as Two, hasScore: [...hasScore] };
    const placing: number[] = [];
    let next: number | null = null;
    let most = -1;
    for (const [fact, { isKnown, certainty }] of byId) {
      const weight = weights[fact] as Two;
      const gain = plan.grades.verified - certainty;
      if (weight[0] + weight[1] === 0 || (isKnown && gain === 0)) continue;
      if (!isKnown && admits[fact]?.() !== true) continue;
      let made = 0;
      let left = 0;
      for (const a of AXES) {
        const counts = weight[a] > 0;
        const after = lack(a, covered[a] + weight[a] * gain, counts || hasScore[a] === true);
        made += lack(a, covered[a], hasScore[a] === true) - after;
        left += after;
        all.covered[a] += weight[a] * gain;
        if (counts) all.hasScore[a] = true;
      }
      if (left === 0) placing.push(fact);
      if (made > most) [next, most] = [fact, made];
    }
    const isReachable = AXES.every((a) => lack(a, all.covered[a], all.hasScore[a] === true) === 0);
    return { placing, next, isReachable };
  };
}
