import { toMicro, toPoints } from "../../core/micropoints.ts";

/** Hours, or values at stake, added up in whole millionths, so that their order changes nothing. */
export function sumOf(numbers: readonly number[]): number {
  return toPoints(numbers.reduce((sum, one) => sum + toMicro(one), 0));
}
