import type { Expression } from "../core/expression.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { pointerTo } from "../core/pointer.ts";
import type { AnyScale } from "../scales/scale.ts";
import { stockScales } from "../scales/stock.ts";
import type { Dimension, ModelDocument } from "./document.ts";
import { dimensionsOf } from "./weights.ts";

/** What a model may use beyond the stock. */
export type ModelOptions = {
  /** Scales of your own that the model names. */
  readonly scales?: readonly AnyScale[];
};

/** The scales that a model may name, by kind. */
export type ScaleIndex = ReadonlyMap<string, AnyScale>;

/** The scales that a model may name: the stock, and those that were passed. */
export function scalesFor(options: ModelOptions): ScaleIndex {
  return new Map([...(options.scales ?? []), ...stockScales].map((scale) => [scale.kind, scale]));
}

/** The name of the fact that a dimension reads. */
export function factNameOf(dimension: Dimension): string {
  return dimension.fact ?? dimension.id;
}

/** The parameters of a dimension's scale. */
export function paramsOf(dimension: Dimension): { readonly [param: string]: unknown } {
  const { kind: _, ...params } = dimension.scale;
  return params;
}

/** Writes a dimension's scale as a core tree of points, over the value of its fact or, for a day, over its age. */
export function lowerDimension(
  dimension: Dimension,
  declaration: FactDeclaration,
  scale: AnyScale,
): Expression {
  const name = factNameOf(dimension);
  const x = { op: declaration.type === "day" ? "age" : "fact", fact: name } as const;
  return scale.lower(paramsOf(dimension), x, { name, declaration });
}

/**
 * The only values that number facts may have, from the scales that list levels. Two scales with other lists over the same
 * fact would make a value right for one and wrong for the other: `disagree` is told of the fact and where the later scale is.
 */
export function listedValues(
  model: ModelDocument,
  scales: ScaleIndex,
  disagree?: (fact: string, pointer: string) => void,
): ReadonlyMap<string, readonly number[]> {
  const listed = new Map<string, readonly number[]>();
  model.axes.forEach((axis, a) => {
    for (const { dimension, path } of dimensionsOf(axis)) {
      const values = scales.get(dimension.scale.kind)?.listed?.(paramsOf(dimension));
      if (values === undefined) continue;
      const fact = factNameOf(dimension);
      const before = listed.get(fact);
      const allowed = new Set(values);
      const same = before?.length === values.length && before.every((value) => allowed.has(value));
      if (before !== undefined && !same)
        disagree?.(fact, pointerTo("/axes", a, "dimensions", ...path, "scale"));
      listed.set(fact, values);
    }
  });
  return listed;
}
