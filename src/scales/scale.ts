import type { Expression } from "../core/expression.ts";
import type { FactDeclaration, FactType } from "../core/fact.ts";
import type { Params } from "../core/issue.ts";
import type { Shapes, ValueOf } from "../core/shape.ts";

/** The codes of what a stock scale's own check can find. */
export type ScaleCode =
  | "scale.sameEnds"
  | "scale.knotOrder"
  | "scale.tooSteep"
  | "scale.pointsTooFine"
  | "scale.levelTwice"
  | "scale.levelUnreachable"
  | "scale.optionTwice"
  | "scale.optionUndeclared"
  | "scale.optionMissing"
  | "scale.otherwiseUnreachable";

/** What is wrong with a scale's parameters. A scale of your own may give codes of its own, worded by its `params`. */
export type ScaleProblem = {
  readonly severity: "error" | "warning";
  readonly code: ScaleCode | (string & {});
  /** The way from the scale to the value that is wrong, such as `["points", 2, 0]`. */
  readonly at: readonly (string | number)[];
  readonly params: Params;
};

/** The parameters of a scale: the type of an object whose keys have these shapes. */
export type ParamsOf<Required extends Shapes, Optional extends Shapes> = {
  readonly [K in keyof Required]: ValueOf<Required[K]>;
} & { readonly [K in keyof Optional]?: ValueOf<Optional[K]> };

/**
 * A value function from one fact to 0..100 points. Stock scales and scales of your own have the same form; a scale is a
 * value that is passed to `compileModel`, never registered.
 */
export type Scale<Required extends Shapes = Shapes, Optional extends Shapes = Shapes> = {
  /** The `kind` under which a model names it. */
  readonly kind: string;
  /** Changed whenever the same parameters would give other points; part of the model's hash. */
  readonly version: string;
  /** The types of fact that it can read. */
  readonly reads: readonly FactType[];
  /** The parameters that a model must give. */
  readonly params: Required;
  /** The parameters that a model may give. */
  readonly optional?: Optional;
  /** What the shapes cannot say: reports parameters that contradict each other or the fact. */
  check?(params: ParamsOf<Required, Optional>, fact: FactDeclaration): readonly ScaleProblem[];
  /** The only values that a number fact read through this scale may have. */
  listed?(params: ParamsOf<Required, Optional>): readonly number[];
  /**
   * Writes the scale as a core tree of points. `x` is the fact: its value where it is a number, its age in whole days
   * where it is a day. A choice or a flag is read by `expression.match` on its `name`, and anything by
   * `expression.opaque`, which only JavaScript can run.
   */
  lower(
    params: ParamsOf<Required, Optional>,
    x: Expression,
    fact: { readonly name: string; readonly declaration: FactDeclaration },
  ): Expression;
};

/** Any scale whatever its parameters. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters of a scale in a list are known only to itself.
export type AnyScale = Scale<any, any>;

/**
 * Declares a scale of your own; the parameters' types follow from their shapes.
 *
 * @example Diminishing returns
 * ```ts
 * import { defineScale, expression, shape } from "opportunity-matrix";
 * const saturating = defineScale({
 *   kind: "saturating",
 *   version: "1",
 *   reads: ["number"],
 *   params: { half: shape.number({ above: 0 }) },
 *   lower: ({ half }, x) => expression.multiply(100, expression.divide(x, expression.add(x, half))),
 * });
 * saturating.kind; // => "saturating"
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineScale<
  const Required extends Shapes,
  const Optional extends Shapes = Record<never, never>,
>(scale: Scale<Required, Optional>): Scale<Required, Optional> {
  return scale;
}
