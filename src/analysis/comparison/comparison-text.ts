import type { Locale } from "../../core/label.ts";
import type { ModelStamp, OverrideInForce } from "../../engine/result.ts";
import { lifeWarning } from "../../model/life.ts";
import { render } from "../../text/render.ts";
import { valueText } from "../explanation/shown.ts";
import { axisLines, hasParts, type Say } from "./axis-comparison-text.ts";
import type { AxisComparison, Comparison, FactChange, FactThen, Place } from "./comparison.ts";
import { comparisonMessages } from "./comparison-messages.ts";

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

/** The place that was to be followed, and who gave it. */
function forceText(place: Place, byHand: OverrideInForce | null, say: Say): string {
  if (byHand === null) {
    const text = placeText(place, say);
    return place.cell === null ? text : say("force.byModel", { place: text });
  }
  return say("force.byHand", { place: placeText({ status: "placed", cell: byHand.cell }, say) });
}

/** What became of the place by hand, which no part below explains, and what was in force before and is now. */
function overrideLines({ before, after, override }: Comparison, say: Say): string[] {
  if (override === null) return [];
  const { cell, by, why, on, until } = (override.after ?? override.before) as OverrideInForce;
  const place = placeText({ status: "placed", cell }, say);
  const was = forceText(before, override.before, say);
  const is = forceText(after, override.after, say);
  return [
    `  ${say(`override.${override.kind}`, { place, by, why, on, until })}`,
    `  ${say(was === is ? "force.same" : "force.moved", { before: was, after: is })}`,
  ];
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
  const { before, after, moves, override, axes, facts } = comparison;
  const [was, is] = [placeText(before, say), placeText(after, say)];
  const title =
    was === is ? say("place.same", { place: is }) : say("place.moved", { before: was, after: is });
  const sections = Object.values<AxisComparison>(axes);
  const byHand = overrideLines(comparison, say);
  const isStill =
    (override === null || override.kind === "kept") &&
    facts.length === 0 &&
    before.model.hash === after.model.hash &&
    sections.every((axis) => !hasParts(axis));
  const movedBy = moves.map(
    ({ cause, ...place }) => `  ${say(`move.${cause}`, { place: placeText(place, say) })}`,
  );
  const blocks = isStill
    ? [[title, ...byHand, say("nothing")]]
    : [
        [title, ...movedBy, ...byHand],
        ...sections.map((axis) => axisLines(axis, say, locale)),
        ...(facts.length === 0
          ? []
          : [[say("facts"), ...facts.flatMap((one) => factLines(one, say, locale))]]),
      ];
  return [...blocks, [footer(comparison, say, locale)]]
    .map((lines) => lines.map(oneLine).join("\n"))
    .join("\n\n");
}
