import { factsOf } from "../core/condition.ts";
import { own } from "../core/json.ts";
import type { Assessment, AxisAssessment } from "../engine/result.ts";
import type { ModelDocument } from "../model/document.ts";
import { type Pursuit, pursuits } from "../strategy/pursuit-policy.ts";
import type { Reason } from "../strategy/reasons.ts";
import type { RecommendedPlay } from "../strategy/recommended-play.ts";
import type { PlanRisk, ProjectApproval } from "./plan.ts";

/** From what is best for us to what is worst. */
const PURSUITS = Object.keys(pursuits) as readonly Pursuit[];

/** The ids of the plays that move an axis, or, where a dimension is named, this one on it. */
function movers(plays: readonly RecommendedPlay[], axis: unknown, dimension?: unknown): readonly string[] {
  return plays
    .filter(({ moves }) =>
      moves.some(
        (move) =>
          move.axis === axis && (dimension === undefined || move.dimensions.some((one) => one === dimension)),
      ),
    )
    .map(({ play }) => play.id);
}

/** The ids of the plays that make some facts better or find them out. */
function about(plays: readonly RecommendedPlay[], facts: readonly string[]): readonly string[] {
  return plays
    .filter(({ play: { improves = [], findsOut = [] } }) =>
      [...improves, ...findsOut].some((fact) => facts.includes(fact)),
    )
    .map(({ play }) => play.id);
}

/**
 * What speaks against us in a judgement, each with the plays that answer it: a worse decision that is still possible, an axis of which too little
 * is known, an exclusion that nobody has checked, a gate that takes points away, and what holds an axis back most that is not in its highest band.
 */
export function risksIn(
  { reasons, pursuit, stillPossible, openQuestions }: ProjectApproval,
  { axes }: Pick<Assessment, "axes">,
  plays: readonly RecommendedPlay[],
  model: Pick<ModelDocument, "gates" | "axes">,
): readonly PlanRisk[] {
  const isHighest = (axis: string): boolean => {
    const bands = model.axes.filter(({ id }) => id === axis).flatMap((one) => one.bands);
    return bands.at(-1)?.id === (own(axes, axis) as AxisAssessment).band;
  };
  const ofGate = (gate: string): readonly string[] =>
    (model.gates ?? []).filter(({ id }) => id === gate).flatMap(({ when }) => factsOf(when));
  const answersTo = ({ code, params }: Reason): readonly string[] | null => {
    const [axis, gate] = [params.axis as string, params.gate as string];
    if (code === "weakest") return isHighest(axis) ? null : movers(plays, axis, params.dimension);
    if (code === "unplaced") return movers(plays, axis);
    const takesAway = code === "adjusted" && (params.change as number) < 0;
    return code === "mayBeExcluded" || takesAway ? about(plays, ofGate(gate)) : null;
  };
  const worse = stillPossible.filter((one) => PURSUITS.indexOf(one) > PURSUITS.indexOf(pursuit));
  const turning: readonly PlanRisk[] =
    worse.length === 0
      ? []
      : [
          {
            reason: { code: "pursuitOpen", params: { pursuits: worse } },
            answeredBy: about(plays, openQuestions),
          },
        ];
  return [
    ...turning,
    ...reasons.flatMap((reason): readonly PlanRisk[] => {
      const answeredBy = answersTo(reason);
      return answeredBy === null ? [] : [{ reason, answeredBy }];
    }),
  ];
}
