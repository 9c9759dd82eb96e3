/**
 * A decimal number as it is written: `digits · 10^exponent`. It is never multiplied as a double, so that 0.07万 is 700 and not
 * 700.0000000000001: the decimal point moves in the text, and the double nearest to the text is taken once, at the end.
 */
export type Decimal = { readonly digits: string; readonly exponent: number };

/** Moves the decimal point: times `10^by`. */
export function shifted({ digits, exponent }: Decimal, by: number): Decimal {
  return { digits, exponent: exponent + by };
}

/** The sum of two decimals, exactly. */
export function sumOf(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const whole = (one: Decimal): bigint => BigInt(one.digits + "0".repeat(one.exponent - exponent));
  return { digits: String(whole(a) + whole(b)), exponent };
}

/** Whether one decimal is less than another. */
export function isLess(a: Decimal, b: Decimal): boolean {
  return toNumber(a) < toNumber(b);
}

/** The double nearest to a decimal; infinite where no double is near. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** The decimal that JavaScript writes for a finite number of at least 0: the shortest one that gives the number again. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: whole + fraction, exponent: Number(power) - fraction.length };
}

/** A decimal without an exponent, such as `1234.5`. */
export function plainText({ digits, exponent }: Decimal): {
  readonly whole: string;
  readonly fraction: string;
} {
  const all = exponent > 0 ? digits + "0".repeat(exponent) : digits.padStart(1 - exponent, "0");
  const point = all.length + Math.min(exponent, 0);
  return {
    whole: all.slice(0, point).replace(/^0+(?=\d)/, ""),
    fraction: all.slice(point).replace(/0+$/, ""),
  };
}
