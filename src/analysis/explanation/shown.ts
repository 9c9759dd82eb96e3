import type { FactValue } from "../../core/fact.ts";
import type { Locale } from "../../core/label.ts";
import { toMicro } from "../../core/micropoints.ts";
import type { AxisAssessment, Contribution } from "../../engine/result.ts";
import { apportion } from "../../text/apportion.ts";
import { formatDay, formatMoney, formatNumber, formatPoints } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import { render } from "../../text/render.ts";
import { explainMessages } from "./messages.ts";

/** Tenths of a point, the unit in which points are shown. */
export const TENTH = 100_000;

/** Whole tenths of points, cut off as points are when they are shown. */
export function tenthsOf(points: number): number {
  return Math.floor(toMicro(points) / TENTH);
}

/** The shown points of an axis's contributions, then of its adjustments: rounded so that they add up to the shown score. */
export function shownParts({ score, contributions, adjustments }: AxisAssessment): number[] {
  const parts = [...contributions.map((one) => one.contribution), ...adjustments.map((one) => one.change)];
  const total = tenthsOf(score ?? 0);
  return apportion(
    parts.map((points) => toMicro(points) / TENTH),
    total,
  ).map((tenths) => tenths / 10);
}

/** Points that are added or taken away, with their sign. */
export function signedPoints(points: number, locale: Locale): string {
  return `${points > 0 ? "+" : ""}${formatPoints(points, locale)}`;
}

/** How far a score moves, as what lies between both as they are shown; a dash where there is no score to move. */
export function shownMove(from: number | null, to: number | null, locale: Locale): string {
  if (from === null || to === null) return formatPoints(null, locale);
  return signedPoints((tenthsOf(to) - tenthsOf(from)) / 10, locale);
}

/** An ISO 4217 code, such as CNY. */
const CURRENCY = /^[A-Z]{3}$/;

/** The value that a contribution was read from, in words: an option or level by its text, a number with its unit. */
export function valueText(
  { value, valueLabel, unit }: Pick<Contribution, "value" | "valueLabel" | "unit">,
  locale: Locale,
): string {
  if (valueLabel !== null) return labelText(valueLabel, locale);
  const raw = value as FactValue;
  if (typeof raw === "boolean") return render(explainMessages, raw ? "value.yes" : "value.no", {}, locale);
  if (typeof raw === "string") return formatDay(raw, locale);
  if (typeof unit === "string" && CURRENCY.test(unit)) return formatMoney(raw, unit, locale);
  const number = formatNumber(raw, locale);
  if (unit === null) return number;
  const code = labelText(unit, locale).startsWith("%") ? "value.withSign" : "value.withUnit";
  return render(explainMessages, code, { number, unit }, locale);
}
