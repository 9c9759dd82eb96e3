/** What a number must keep to; a bound that is not given does not limit. */
export type Limits = { readonly min?: number; readonly max?: number; readonly above?: number };

/** Whether a number keeps to its limits. */
export function isWithin(
  value: number,
  { min = -Infinity, max = Infinity, above = -Infinity }: Limits,
): boolean {
  return value >= min && value <= max && value > above;
}

/** Limits as signs that read the same in every language, such as `≥ 1, ≤ 10`. */
export function limitsText({ min, max, above }: Limits): string {
  return [
    ...(above === undefined ? [] : [`> ${above}`]),
    ...(min === undefined ? [] : [`≥ ${min}`]),
    ...(max === undefined ? [] : [`≤ ${max}`]),
  ].join(", ");
}
