import type { Params } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { toMicro } from "../core/micropoints.ts";
import type { ModelStamp } from "../engine/result.ts";
import { lifeWarning } from "../model/life.ts";
import { apportion } from "../text/apportion.ts";
import { formatPoints } from "../text/format.ts";
import { render } from "../text/render.ts";
import { CAUSES } from "./axis-comparison.ts";
import type {
  AxisComparison,
  AxisThen,
  Comparison,
  FactChange,
  FactThen,
  Movement,
  Place,
} from "./comparison.ts";
import { type ComparisonCode, comparisonMessages } from "./comparison-messages.ts";
import { TENTH, valueText } from "./shown.ts";

type Say = (code: ComparisonCode, params?: Params) => string;

/** One part of a movement with what it is called: by which cause a fact moved it, or which gate. */
type Part = { readonly movement: Movement; readonly line: (change: string) => string };

/** Tenths of a point with their sign; a dash where there is no score to move. */
function signed(tenths: number | null, locale: Locale): string {
  if (tenths === null) return formatPoints(null, locale);
  return `${tenths > 0 ? "+" : ""}${formatPoints(tenths / 10, locale)}`;
}

/** Whole tenths of points, cut off as points are when they are shown. */
function tenthsOf(points: number): number {
  return Math.floor(toMicro(points) / TENTH);
}

/** The movements of the score that are largest come first, then those of the bounds. */
function bySize(a: Movement, b: Movement): number {
  const bounds = ({ low, high }: Movement): number => Math.abs(low) + Math.abs(high);
  return Math.abs(b.score ?? 0) - Math.abs(a.score ?? 0) || bounds(b) - bounds(a);
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

function axisSection(axis: AxisComparison, say: Say, locale: Locale): string[] {
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
  const change =
    before.score === null || after.score === null ? null : tenthsOf(after.score) - tenthsOf(before.score);
  const params = {
    label: axis.label,
    before: formatPoints(before.score, locale),
    after: formatPoints(after.score, locale),
    change: signed(change, locale),
    ...points(before, "Before"),
    ...points(after, ""),
  };
  const unscored = change === null ? "none" : lines.length === 0 ? "same" : "moved";
  return [say(`axis.${scoring ?? unscored}`, params), ...lines.map((line) => `  ${line}`)];
}

function factText(then: FactThen | null, say: Say, locale: Locale): string {
  if (then === null) return "";
  // Within a sentence, the text of a level loses the full stop of its own.
  const words = valueText(then, locale).replace(/[.。]$/, "");
  const value = then.valueLabel === null ? words : say("fact.text", { value: words });
  return then.asOf === null
    ? say("fact.value", { value })
    : say("fact.valueAsOf", { value, asOf: then.asOf });
}

function factLines({ label, kinds, before, after }: FactChange, say: Say, locale: Locale): string[] {
  const params = {
    label,
    before: factText(before, say, locale),
    after: factText(after, say, locale),
    gradeBefore: before === null ? "" : say(`grade.${before.grade}`),
    grade: after === null ? "" : say(`grade.${after.grade}`),
  };
  return kinds.map((kind) => `  ${say(`fact.${kind}`, params)}`);
}

function placeText({ status, cell }: Place, say: Say): string {
  if (cell === null) return say(`place.${status}`);
  const { label, id, tier } = cell;
  return say("place.placed", { label, id, tier });
}

function modelText({ id, version, hash, status }: ModelStamp, say: Say, locale: Locale): string {
  const named = say("made.model", { id, version, hash: hash.slice(0, 12) });
  const warning = lifeWarning(status, locale);
  return warning === null ? named : [named, warning].join(say("separator"));
}

/** The days and the models of both assessments: the model once where it is the same. */
function footer({ before, after }: Comparison, say: Say, locale: Locale): string {
  const days = say("made.days", { before: before.asOf ?? "–", after: after.asOf ?? "–" });
  const [was, is] = [modelText(before.model, say, locale), modelText(after.model, say, locale)];
  const models = before.model.hash === after.model.hash ? is : say("made.models", { before: was, after: is });
  return [days, models].join(say("separator"));
}

/** What stands in the data is shown on one line, whatever breaks it holds. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}

/**
 * Says a comparison in words: the place before and now, and what moved it; each axis with the parts of its movement, which add
 * up as they are shown (largest remainder); and what is known now that was not.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { compare, comparisonText, compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const one = matrix.assess({}, { asOf: "2026-11-23" });
 * comparisonText(compare(one, one, { matrix }), "zh-CN").split("\n")[1]; // => "没有任何变化。"
 * ```
 */
export function comparisonText(comparison: Comparison, locale: Locale): string {
  const say: Say = (code, params = {}) => render(comparisonMessages, code, params, locale);
  const { before, after, moves, axes, facts } = comparison;
  const [was, is] = [placeText(before, say), placeText(after, say)];
  const title =
    was === is ? say("place.same", { place: is }) : say("place.moved", { before: was, after: is });
  const sections = Object.values<AxisComparison>(axes);
  const isStill =
    facts.length === 0 &&
    before.model.hash === after.model.hash &&
    sections.every((axis) => partsOf(axis, say).length === 0);
  const movedBy = moves.map(
    ({ cause, ...place }) => `  ${say(`move.${cause}`, { place: placeText(place, say) })}`,
  );
  const blocks = isStill
    ? [[title, say("nothing")]]
    : [
        [title, ...movedBy],
        ...sections.map((axis) => axisSection(axis, say, locale)),
        ...(facts.length === 0
          ? []
          : [[say("facts"), ...facts.flatMap((one) => factLines(one, say, locale))]]),
      ];
  return [...blocks, [footer(comparison, say, locale)]]
    .map((lines) => lines.map(oneLine).join("\n"))
    .join("\n\n");
}
