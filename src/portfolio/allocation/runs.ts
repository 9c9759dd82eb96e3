import { toMicro } from "../../core/micropoints.ts";
import type { HoursResponse } from "./policy.ts";

/** Steps that win the same each, in millionths of the value at stake; what comes after wins no more than what comes before. */
export type Gain = { readonly steps: number; readonly gain: number };

/**
 * What each step of hours wins by a response, in order: the rise of the line over the step. All steps that lie within one straight piece win the same; one
 * that lies over a bend wins its parts of both.
 */
export function gainsOf({ points }: HoursResponse, stepHours: number): readonly Gain[] {
  const step = toMicro(stepHours);
  const gains: Gain[] = [];
  // Rounding could lift a step by a bit above the one before it, and the plan would then not be the best by that bit.
  const add = (steps: number, gain: number): void =>
    void gains.push({ steps, gain: Math.min(gain, gains.at(-1)?.gain ?? gain) });
  /** How much of the step is behind us, and what that wins. */
  let [begun, won] = [0, 0];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]] as [(typeof points)[number], (typeof points)[number]];
    const length = toMicro(to[0]) - toMicro(from[0]);
    const slope = (toMicro(to[1]) - toMicro(from[1])) / length;
    let left = length;
    if (begun > 0) {
      const part = Math.min(left, step - begun);
      won += slope * part;
      begun += part;
      left -= part;
      if (begun < step) continue;
      add(1, won);
    }
    const whole = Math.floor(left / step);
    if (whole > 0) add(whole, slope * step);
    begun = left - whole * step;
    won = slope * begun;
  }
  if (begun > 0) add(1, won);
  return gains;
}

/** Steps of a customer that win the same each, in whole millionths of the caller's unit. */
export type CustomerRun = Gain & { readonly isMinimum: boolean };

/**
 * The steps that a customer can be given, in order. Those of its minimum are all there, also where they win nothing; beyond it, only those that win
 * something.
 */
export function customerRuns(
  gains: readonly Gain[],
  value: number,
  minimum: number,
  maximum: number,
): readonly CustomerRun[] {
  const runs: CustomerRun[] = [];
  let at = 0;
  const add = (until: number, gain: number, isMinimum: boolean): void => {
    if (until <= at) return;
    runs.push({ steps: until - at, gain, isMinimum });
    at = until;
  };
  let end = 0;
  for (const { steps, gain } of gains) {
    end += steps;
    const won = Math.floor(value * gain + 0.5);
    add(Math.min(end, minimum), won, true);
    if (won > 0) add(Math.min(end, maximum), won, false);
  }
  add(minimum, 0, true);
  return runs;
}
