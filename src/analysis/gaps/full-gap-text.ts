import type { FactValue } from "../../core/fact.ts";
import type { Params } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { clause } from "../../text/clause.ts";
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

/** Six decimals show nothing of a smaller number. */
const UNSEEN = 5e-7;

/** An end that lies above a short number by no more than so large a part of itself is shown as that number. Ours. */
const HARDLY = 1e-6;

/** Where a range ends, as it is shown; `isAfter`: the number itself belongs to what lies below, as 9 does where a rule says "above 9". */
type End = { readonly value: NonNullable<ValueRange["from"]>; readonly isAfter: boolean };

/** An end of a range with a few digits: what is shown is true of the number that is shown. */
function endOf(end: NonNullable<ValueRange["from"]>): End {
  if (typeof end !== "number") return { value: end, isAfter: false };
  const nearest = Math.abs(end) < UNSEEN ? 0 : shortNumber(end, "nearest");
  const isAfter = nearest < end && (nearest === 0 || end - nearest <= Math.abs(end) * HARDLY);
  return { value: isAfter || nearest === 0 ? nearest : shortNumber(end, "up"), isAfter };
}

function rangeText({ unit }: FullGap, range: ValueRange, say: Say, locale: Locale): string {
  const [from, to] = [range.from, range.to].map((end) => (end === null ? null : endOf(end))) as [
    End | null,
    End | null,
  ];
  const text = (end: End | null): string =>
    end === null ? "" : valueText({ value: end.value, valueLabel: null, unit }, locale);
  const params = { from: text(from), to: text(to) };
  const kind = typeof (from ?? to)?.value === "string" ? "day" : "number";
  if (from === null)
    return to === null ? say("all") : say(to.isAfter ? "number.upTo" : `${kind}.below`, params);
  if (to === null) return say(from.isAfter ? "number.above" : `${kind}.from`, params);
  if (to.isAfter) return say(from.isAfter ? "number.aboveUpTo" : "number.fromUpTo", params);
  return say(from.isAfter ? "number.aboveBelow" : `${kind}.within`, params);
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

/** Values of a fact, and the place to which they lead. */
export type Lead = { readonly values: string; readonly outcome: string };

/** Which values of a fact lead where, in words: each place once. */
export function leadsOf(
  gap: FullGap,
  locale: Locale,
  model: Pick<ModelDocument, "cells"> | undefined,
): readonly Lead[] {
  const say: Say = (code, params = {}) => render(fullGapMessages, code, params, locale);
  const places = new Map<string, { readonly values: string[]; readonly ranges: ValueRange[] }>();
  for (const outcome of gap.outcomes) {
    const name = placeText(outcome, say, model, locale);
    const place = places.get(name) ?? { values: [], ranges: [] };
    places.set(name, place);
    place.ranges.push(...outcome.ranges);
    for (const { value, label: valueLabel } of outcome.values) {
      const text = clause(valueText({ value, valueLabel, unit: gap.unit }, locale));
      place.values.push(valueLabel === null ? text : say("quoted", { label: text }));
    }
  }
  return [...places].map(([outcome, { values, ranges }]) => {
    const all = [...values, ...joined(ranges).map((range) => rangeText(gap, range, say, locale))];
    return { values: all.join(say("separator")), outcome };
  });
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
  const leads = leadsOf(gap, locale, model).map((lead) => say("leads", lead));
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
