import type { FactValue } from "../../core/fact.ts";
import type { Params } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { formatNumber, formatPoints } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import { render } from "../../text/render.ts";
import type { PossibleOutcome, ValueRange } from "../evidence/outcomes.ts";
import { explainMessages } from "../explanation/messages.ts";
import { valueText } from "../explanation/shown.ts";
import type { FullGap } from "./gaps-in-full.ts";
import { type FullGapCode, fullGapMessages } from "./messages.ts";
import { shortNumber } from "./short-number.ts";

type Say = (code: FullGapCode, params?: Params) => string;

/** An end of a range as text: a number with a few digits. */
function endText({ unit }: FullGap, end: ValueRange["from"], locale: Locale): string {
  const value = typeof end === "number" ? shortNumber(end, "up") : end;
  return valueText({ value, valueLabel: null, unit }, locale);
}

function rangeText(gap: FullGap, { from, to }: ValueRange, say: Say, locale: Locale): string {
  if (from === null && to === null) return say("all");
  const kind = typeof (from ?? to) === "string" ? "day" : "number";
  const params = {
    from: from === null ? "" : endText(gap, from, locale),
    to: to === null ? "" : endText(gap, to, locale),
  };
  return say(`${kind}.${from === null ? "below" : to === null ? "from" : "within"}`, params);
}

/** Ranges in their order, those that meet made one. */
function joined(ranges: readonly ValueRange[]): ValueRange[] {
  const first = ranges.filter(({ from }) => from === null);
  const others = ranges.filter(({ from }) => from !== null);
  others.sort((a, b) => ((a.from as FactValue) < (b.from as FactValue) ? -1 : 1));
  const whole: ValueRange[] = [];
  for (const { from, to } of [...first, ...others]) {
    const last = whole.at(-1);
    if (last === undefined || last.to !== from) whole.push({ from, to });
    else whole[whole.length - 1] = { from: last.from, to };
  }
  return whole;
}

/** The place that an outcome is, in words. */
function placeText(
  { status, cell }: PossibleOutcome,
  say: Say,
  model: Pick<ModelDocument, "cells"> | undefined,
  locale: Locale,
): string {
  if (status !== "placed") return say(status);
  return cellLabels([cell as string], model)
    .map((label) => labelText(label, locale))
    .join("");
}

/**
 * A gap in words: whether finding it out could change the place, which values lead where, how much room it leaves, and what to ask. With
 * the `model`, cells are called by their labels, and else by their ids. Ends of ranges are shown with four digits.
 *
 * @example
 * ```ts
 * import { compileModel, fullGapText, gapsInFull } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const facts = { size: 8, growth: 8, profitability: 8, relativeShare: 5 };
 * const [first] = gapsInFull(compileModel(nineBoxModel), facts, { asOf: "2026-11-23" });
 * fullGapText(first as NonNullable<typeof first>, "en", nineBoxModel).split(": ")[1]?.split("; ")[0]; // => "below 1.6 of 10 → Build selectively"
 * ```
 */
export function fullGapText(gap: FullGap, locale: Locale, model?: Pick<ModelDocument, "cells">): string {
  const say: Say = (code, params = {}) => render(fullGapMessages, code, params, locale);
  const why = gap.reasons.map((reason) => render(explainMessages, `gap.${reason}`, {}, locale));
  const places = new Map<string, { readonly values: string[]; readonly ranges: ValueRange[] }>();
  for (const outcome of gap.outcomes) {
    const name = placeText(outcome, say, model, locale);
    const place = places.get(name) ?? { values: [], ranges: [] };
    places.set(name, place);
    place.ranges.push(...outcome.ranges);
    for (const { value, label: valueLabel } of outcome.values) {
      const text = valueText({ value, valueLabel, unit: gap.unit }, locale).replace(/[.。]$/, "");
      place.values.push(valueLabel === null ? text : say("quoted", { label: text }));
    }
  }
  const leads = [...places].map(([outcome, { values, ranges }]) => {
    const all = [...values, ...joined(ranges).map((range) => rangeText(gap, range, say, locale))];
    return say("leads", { values: all.join(say("separator")), outcome });
  });
  const room = Object.values(gap.range).reduce((sum, points) => sum + points, 0);
  const sentences = [
    say("line", { label: gap.label, why: why.join(say("separator")) }),
    ...(gap.decisive ? [say("decisive", { leads: leads.join(say("between")) })] : []),
    ...(gap.settles ? [say("settles")] : []),
    ...(room > 0 ? [say("room", { points: formatPoints(room, locale) })] : []),
    ...(gap.worth.cost === 1 ? [] : [say("cost", { cost: formatNumber(gap.worth.cost, locale) })]),
    ...(gap.question === null ? [] : [labelText(gap.question, locale)]),
  ];
  return sentences.join(locale === "en" ? " " : "");
}
