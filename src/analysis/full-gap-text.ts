import type { Params } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { cellLabels } from "../model/cell-labels.ts";
import type { ModelDocument } from "../model/document.ts";
import { formatNumber, formatPoints } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { render } from "../text/render.ts";
import type { FullGap } from "./gaps-in-full.ts";
import { explainMessages, type FullGapCode, fullGapMessages } from "./messages.ts";
import type { FactOutcome, PossibleOutcome, ValueRange } from "./outcomes.ts";
import { shortNumber } from "./short-number.ts";
import { valueText } from "./shown.ts";

type Say = (code: FullGapCode, params?: Params) => string;

/** An end of a range as text; a number is cut to a few digits, on the side on which it still holds. */
function endText({ unit }: FullGap, end: ValueRange["from"], side: "up" | "down", locale: Locale): string {
  const value = typeof end === "number" ? shortNumber(end, side) : end;
  return valueText({ value, valueLabel: null, unit }, locale);
}

function rangeText(gap: FullGap, { from, to }: ValueRange, say: Say, locale: Locale): string {
  if (from === null && to === null) return say("all");
  const kind = typeof (from ?? to) === "string" ? "day" : "number";
  const params = {
    from: from === null ? "" : endText(gap, from, "up", locale),
    to: to === null ? "" : endText(gap, to, "down", locale),
  };
  return say(`${kind}.${from === null ? "below" : to === null ? "from" : "within"}`, params);
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
 * the `model`, cells are called by their labels, and else by their ids. Ends of ranges are shown with four digits, on the side on which they
 * hold.
 *
 * @example
 * ```ts
 * import { compileModel, fullGapText, gapsInFull } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const facts = { size: 8, growth: 8, profitability: 8, relativeShare: 5 };
 * const [first] = gapsInFull(compileModel(nineBoxModel), facts, { asOf: "2026-11-23" });
 * first && fullGapText(first, "en", nineBoxModel).split(". ")[0]; // => ""
 * ```
 */
export function fullGapText(gap: FullGap, locale: Locale, model?: Pick<ModelDocument, "cells">): string {
  const say: Say = (code, params = {}) => render(fullGapMessages, code, params, locale);
  const why = gap.reasons.map((reason) => render(explainMessages, `gap.${reason}`, {}, locale));
  const places = new Map<string, string[]>();
  for (const outcome of gap.outcomes as readonly FactOutcome[]) {
    const place = placeText(outcome, say, model, locale);
    const values = outcome.values.map(({ value, label }) =>
      valueText({ value, valueLabel: label, unit: gap.unit }, locale).replace(/[.。]$/, ""),
    );
    const ranges = outcome.ranges.map((range) => rangeText(gap, range, say, locale));
    places.set(place, [...(places.get(place) ?? []), ...values, ...ranges]);
  }
  const leads = [...places].map(([outcome, values]) =>
    say("leads", { values: values.join(say("separator")), outcome }),
  );
  const stop = locale === "en" ? "." : "。";
  const sentences = [
    say("line", { label: gap.label, why: why.join(say("separator")) }),
    ...(gap.decisive ? [say("decisive"), `${leads.join(say("between"))}${stop}`] : []),
    ...(gap.settles ? [say("settles")] : []),
    say("room", {
      points: formatPoints(gap.worth.points, locale),
      cost: formatNumber(gap.worth.cost, locale),
    }),
    ...(gap.question === null ? [] : [labelText(gap.question, locale)]),
  ];
  return sentences.join(locale === "en" ? " " : "");
}
