/** So many digits are shown of a number that was searched for: the exact one is in the result. */
const DIGITS = 4;

/**
 * A number with few digits, rounded to one side, so that what is shown still does what the exact one does: a limit that must be reached is
 * not shown lower than it is. Or the nearest such number.
 */
export function shortNumber(exact: number, side: "up" | "down" | "nearest"): number {
  const short = Number(exact.toPrecision(DIGITS));
  if (side === "nearest") return short;
  if (side === "up" ? short >= exact : short <= exact) return short;
  const [digits, exponent] = short.toExponential(DIGITS - 1).split("e") as [string, string];
  const whole = Number(digits.replace(".", "")) + (side === "up" ? 1 : -1);
  return Number(`${whole}e${Number(exponent) - (DIGITS - 1)}`);
}
