import type { Level, LevelsScale, ModelDocument } from "../model/document.ts";
import { factNameOf } from "../model/resolve.ts";
import { dimensionsOf } from "../model/weights.ts";

/** The levels of a fact that is a rating, with what one observes at each; none of another fact. */
export function levelsOf(fact: string, { axes }: ModelDocument): readonly Level[] {
  const dimensions = axes.flatMap(dimensionsOf).map(({ dimension }) => dimension);
  const rating = dimensions.find((one) => factNameOf(one) === fact && one.scale.kind === "levels");
  const { levels = [] } = (rating?.scale ?? {}) as Partial<LevelsScale>;
  return levels;
}
