/**
 * A micropoint is a millionth of a point: the whole number in which every score is summed and every band compared.
 * An axis runs from 0 to {@link FULL} micropoints, so that sums are exact below 2^53 and their order changes nothing.
 */
export const MICRO = 1_000_000;

/** 100 points, the top of every scale and axis, in micropoints. */
export const FULL = 100 * MICRO;

/** A whole quotient, half upwards: the one rounding of every sum. */
export function divideWhole(over: number, under: number): number {
  return Math.floor(over / under + 0.5);
}

/** Points to whole micropoints, rounded once, half upwards: `floor(points · 1e6 + 0.5)`. */
export function toMicro(points: number): number {
  return Math.floor(points * MICRO + 0.5);
}

/** Micropoints to points with at most six decimals. */
export function toPoints(micropoints: number): number {
  return micropoints / MICRO;
}

/** Micropoints as results give them: null where there are none. */
export function pointsOf(micropoints: number): number | null {
  return Number.isNaN(micropoints) ? null : toPoints(micropoints);
}

/** Points to micropoints, held within 0..100 points: what one dimension can give. */
export function clampMicro(points: number): number {
  return Math.min(Math.max(0, toMicro(points)), FULL);
}

/** Whether a number has at most six decimals, so that it is a whole number of millionths. */
export function isWholeMicro(value: number): boolean {
  return Number(value.toFixed(6)) === value;
}
