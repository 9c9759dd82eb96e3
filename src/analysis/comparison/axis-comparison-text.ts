import type { Params } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { apportion } from "../../text/apportion.ts";
import { formatPoints } from "../../text/format.ts";
import { shownMove, signedPoints, TENTH, tenthsOf } from "../explanation/shown.ts";
import { CAUSES } from "./axis-comparison.ts";
import type { AxisComparison, AxisThen, Movement } from "./comparison.ts";
import type { ComparisonCode } from "./comparison-messages.ts";

/** Words a code of a comparison in the locale that is asked for. */
export type Say = (code: ComparisonCode, params?: Params) => string;

/** One part of a movement with what it is called: by which cause a fact moved it, or which gate. */
type Part = { readonly movement: Movement; readonly line: (change: string) => string };

/** Tenths of a point with their sign; a dash where there is no score to move. */
function signed(tenths: number | null, locale: Locale): string {
  if (tenths === null) return formatPoints(null, locale);
  return signedPoints(tenths / 10, locale);
}

/** The movements of the score that are largest come first, then those of the bounds. */
function bySize(a: Movement, b: Movement): number {
  const bounds = ({ low, high }: Movement): number => Math.abs(low) + Math.abs(high);
  return Math.abs(b.score ?? 0) - Math.abs(a.score ?? 0) || bounds(b) - bounds(a);
}

/** Whether anything moved the axis or its bounds. */
export function hasParts({ causes }: AxisComparison): boolean {
  return CAUSES.some((cause) => causes[cause].facts.length > 0) || causes.gates.gates.length > 0;
}

function partsOf({ causes }: AxisComparison, say: Say): Part[] {
  const facts = CAUSES.flatMap((cause) =>
    [...causes[cause].facts].sort(bySize).map(({ label, ...movement }): Part => {
      const params = { cause: say(`cause.${cause}`), label: label ?? say("aggregation") };
      return { movement, line: (change) => say("part", { ...params, change }) };
    }),
  );
  const gates = causes.gates.gates.map(({ label, cause, ...movement }): Part => {
    const params = { cause: say(`cause.${cause}`), label };
    return { movement, line: (change) => say("part.gate", { ...params, change }) };
  });
  return [...facts, ...gates];
}

/** The parts of one measure in tenths, rounded so that they add up to the movement that is shown. */
function shownTenths(
  parts: readonly Part[],
  measure: keyof Movement,
  before: AxisThen,
  after: AxisThen,
): (number | null)[] {
  const [was, is] = [before[measure], after[measure]];
  if (was === null || is === null) return parts.map(() => null);
  return apportion(
    parts.map(({ movement }) => (movement[measure] as number) / TENTH),
    tenthsOf(is) - tenthsOf(was),
  );
}

/** An axis with the parts of its movement, which add up as they are shown. */
export function axisLines(axis: AxisComparison, say: Say, locale: Locale): string[] {
  const { before, after, scoring } = axis;
  const parts = partsOf(axis, say);
  const [scores, lows, highs] = (["score", "low", "high"] as const).map((measure) =>
    shownTenths(parts, measure, before, after),
  ) as [(number | null)[], number[], number[]];
  const lines = parts.map(({ line }, i) => {
    const part = line(signed(scores[i] as number | null, locale));
    const [low, high] = [lows[i] as number, highs[i] as number];
    if (low === 0 && high === 0) return part;
    return say("part.bounds", { part, low: signed(low, locale), high: signed(high, locale) });
  });
  const points = (of: AxisThen, suffix: "Before" | "") => ({
    [`low${suffix}`]: formatPoints(of.low, locale),
    [`high${suffix}`]: formatPoints(of.high, locale),
  });
  const params = {
    label: axis.label,
    before: formatPoints(before.score, locale),
    after: formatPoints(after.score, locale),
    change: shownMove(before.score, after.score, locale),
    ...points(before, "Before"),
    ...points(after, ""),
  };
  const unscored = axis.change.score === null ? "none" : lines.length === 0 ? "same" : "moved";
  return [say(`axis.${scoring ?? unscored}`, params), ...lines.map((line) => `  ${line}`)];
}
