import { own } from "../core/json.ts";
import { toMicro, toPoints } from "../core/micropoints.ts";
import type { Assessment, AxisAssessment } from "../engine/result.ts";
import type { Axis, Band, ModelDocument } from "../model/document.ts";
import { limitOf } from "../model/limit.ts";
import { movesOf } from "../strategy/moves.ts";
import type { RecommendedPlay } from "../strategy/recommended-play.ts";
import type { Named, PlanTarget } from "./plan.ts";

const labelOf = ({ id, label }: Band) => label ?? id;

/** The gates that keep an axis within a band, whatever its points. */
function holding(gates: Assessment["gates"], axis: string, band: string): readonly Named[] {
  return gates
    .filter(({ hit, effect }) => {
      const limit = limitOf(effect);
      return hit === true && limit?.kind === "cap" && limit.axis === axis && limit.band === band;
    })
    .map(({ gate, label }) => ({ id: gate, label }));
}

/**
 * How far each axis that plays lift is from its next band. Said is what is missing, and what else is in the way; that the plays are enough is
 * not said, because nobody knows it.
 */
export function targetsOf(
  assessment: Assessment,
  plays: readonly RecommendedPlay[],
  model: Pick<ModelDocument, "axes">,
): readonly PlanTarget[] {
  // Two plays may make the same fact better: together they lift it once.
  const improves = plays.flatMap(({ play }) => play.improves ?? []);
  return movesOf({ improves }, assessment)
    .filter(({ lift }) => lift > 0)
    .map(({ axis, label, lift }): PlanTarget => {
      const { score, low, high, band } = own(assessment.axes, axis) as AxisAssessment;
      const known = { axis, label, score, low, high, lift };
      if (score === null || band === null) return { ...known, band: null, next: null };
      const { bands } = model.axes.find(({ id }) => id === axis) as Axis;
      const at = bands.findIndex(({ id }) => id === band);
      const above = bands[at + 1];
      return {
        ...known,
        band: labelOf(bands[at] as Band),
        next:
          above === undefined
            ? null
            : {
                band: labelOf(above),
                from: above.from,
                missing: toPoints(toMicro(above.from) - toMicro(score)),
                heldBy: holding(assessment.gates, axis, band),
              },
      };
    });
}
