import { rawText } from "../../core/issue.ts";
import { own } from "../../core/json.ts";
import { toMicro, toPoints } from "../../core/micropoints.ts";
import type { Assessment, AxisAssessment } from "../../engine/result.ts";
import type { ModelTypes } from "../../model/define.ts";

/** How a value at stake is worked out. */
export type ValueAtStakeOptions<Axis extends string = string> = {
  /** The axis whose points say how much there is to win; the first where left out. */
  readonly potential?: Axis;
  /** The axis whose missing points say how much room there is; the second where left out. */
  readonly relationship?: Axis;
  /** What a customer of 100 points of potential and no relationship has at stake, in your unit; 100 where left out, so that values are points. */
  readonly worth?: number;
};

/**
 * The value at stake with a customer: its potential times the room to improve the relationship.
 *
 * value = worth · (P / 100) · ((100 − R) / 100), with P and R the scores of the two axes in points of 0..100. The formula is ours: an
 * hour is worth most where much can be won and little has been done. Whoever knows better, in money say, gives that number instead.
 *
 * @returns null where one of the two axes has no score: what is not known is not 0
 * @throws {RangeError} where the assessment has no such axis, or `worth` is no number from 0 on
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { valueAtStake } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * valueAtStake(matrix.assess({ annualSpend: 24_000_000, growth: 22, trust: 4, relationshipStage: 2 }, { asOf: "2026-11-23" })); // => 59.061728
 * valueAtStake(matrix.assess({ annualSpend: 24_000_000 }, { asOf: "2026-11-23" })); // => null
 * ```
 */
export function valueAtStake<T extends ModelTypes>(
  assessment: Assessment<T>,
  options: ValueAtStakeOptions<T["axis"]> = {},
): number | null {
  const axes: Assessment["axes"] = (assessment as Assessment).axes;
  const ids = Object.keys(axes);
  const scoreOf = (option: "potential" | "relationship", byDefault: string | undefined): number | null => {
    const id = options[option] ?? (byDefault as string);
    const axis = own(axes, id) as AxisAssessment | undefined;
    if (axis !== undefined) return axis.score;
    throw new RangeError(`${option} must be one of the axes ${ids.join(", ")}, found ${rawText(id)}`);
  };
  const { worth = 100 } = options;
  if (!(Number.isFinite(worth) && worth >= 0))
    throw new RangeError(`worth must be a number from 0 on, found ${rawText(worth)}`);
  const [potential, relationship] = [scoreOf("potential", ids[0]), scoreOf("relationship", ids[1])];
  if (potential === null || relationship === null) return null;
  return toPoints(toMicro(worth * (potential / 100) * ((100 - relationship) / 100)));
}
