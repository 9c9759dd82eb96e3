import { rawText } from "../../core/issue.ts";
import { formatShort } from "../../text/format.ts";
import type { Count } from "../movement/movement.ts";
import type { PictureWording } from "./wording.ts";

/** What the squares of a heat map count. */
export type TransitionMeasure = "customers" | "amount";

/** How counts are measured: the number that shades a square, and the text in it. */
export type MeasureOfCount = {
  readonly sizeOf: (count: Count) => number;
  readonly textOf: (count: Count) => string;
};

/** @throws {RangeError} where there is no such measure */
export function measureOf(
  by: TransitionMeasure,
  { locale, number }: PictureWording,
  currency: string | undefined,
): MeasureOfCount {
  if (by === "customers")
    return { sizeOf: ({ customers }) => customers, textOf: ({ customers }) => number(customers) };
  if (by !== "amount") throw new RangeError(`by must be "customers" or "amount", found ${rawText(by)}`);
  return {
    sizeOf: ({ amount }) => amount,
    textOf: ({ customers, amount, withoutAmount }) =>
      customers > 0 && withoutAmount === customers ? "–" : formatShort(amount, currency, locale),
  };
}
