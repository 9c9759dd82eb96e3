import type { Params } from "../../core/issue.ts";
import type { Label, Locale } from "../../core/label.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { clause } from "../../text/clause.ts";
import { formatNumber, formatPoints, formatShare } from "../../text/format.ts";
import { render } from "../../text/render.ts";
import { valueText } from "../explanation/shown.ts";
import { shortNumber } from "../gaps/short-number.ts";
import type { Lever, LeverChange } from "./lever.ts";
import { type LeverCode, leverMessages } from "./messages.ts";
import type { Missing } from "./missing.ts";

type Say = (code: LeverCode, params?: Params) => string;

function changeText(change: LeverChange, say: Say, locale: Locale): string {
  const { label, from, fromLabel, to, toLabel, unit, direction } = change;
  /** A value within a sentence: the text of a level ends like one. */
  const worded = (value: LeverChange["from"], valueLabel: Label | null): string => {
    const text = clause(valueText({ value, valueLabel, unit }, locale));
    const isWord = valueLabel !== null || typeof value === "boolean";
    return isWord ? say("quoted", { label: text }) : text;
  };
  const isSearched = typeof to === "number" && toLabel === null && to !== from;
  const shown = isSearched ? shortNumber(to, direction === "down" ? "down" : "up") : to;
  const params = { label, to: worded(shown, toLabel) };
  if (from === null) return say("change.unknown", params);
  if (from === to) return say("change.confirm", params);
  // A day is neither more nor less.
  const way = typeof to === "string" ? "other" : direction;
  return say(`change.${way}`, { ...params, from: worded(from, fromLabel) });
}

/** The label of an axis, where the model is there to say it; otherwise its id. */
function axisLabel(id: string, model: Pick<ModelDocument, "axes"> | undefined): Label {
  return model?.axes.find((axis) => axis.id === id)?.label ?? id;
}

/** A lever in words, part by part. */
export type LeverParts = {
  /** What to change, fact by fact; without full stops. */
  readonly changes: readonly string[];
  readonly to: string;
  readonly gains: readonly string[];
  readonly hands: string;
  readonly effort: string;
};

/** What a lever asks and brings, part by part. */
export function leverParts(
  lever: Lever,
  locale: Locale,
  model: Pick<ModelDocument, "axes" | "cells"> | undefined,
): LeverParts {
  const say: Say = (code, params = {}) => render(leverMessages, code, params, locale);
  const gains = Object.entries(lever.gain).flatMap(([axis, points]) =>
    points === null || points === 0
      ? []
      : [
          say(points > 0 ? "gain.up" : "gain.down", {
            axis: axisLabel(axis, model),
            points: formatPoints(Math.abs(points), locale),
          }),
        ],
  );
  const hands = lever.inOurHands === null ? "unknown" : lever.inOurHands ? "yes" : "no";
  return {
    changes: lever.changes.map((change) => changeText(change, say, locale)),
    to: say("to", { cell: cellLabels([lever.cell], model)[0] as Label }),
    gains,
    hands: say(`hands.${hands}`),
    effort: say("effort", { effort: formatNumber(Math.ceil(lever.effort * 10) / 10, locale) }),
  };
}

/**
 * A lever in words: what to change, where it leads, what it gains, whose hands it is in and its effort. With the `model`, cells and axes are
 * called by their labels, and else by their ids. Numbers that were searched for are shown with four digits, on the side on which they still
 * reach the target.
 *
 * @example
 * ```ts
 * import { compileModel, leverText, levers } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const facts = { size: 8, growth: 8, profitability: 8, relativeShare: 2, quality: 3 };
 * const { levers: found } = levers(compileModel(nineBoxModel), facts, { target: "high/medium", asOf: "2026-11-23" });
 * leverText(found[0] as NonNullable<(typeof found)[0]>, "en", nineBoxModel).split(". ")[0]; // => "Quality and service: from 3 of 10 up to 4.6 of 10"
 * ```
 */
export function leverText(
  lever: Lever,
  locale: Locale,
  model?: Pick<ModelDocument, "axes" | "cells">,
): string {
  const { changes, to, gains, hands, effort } = leverParts(lever, locale, model);
  const asked = changes.join(render(leverMessages, "separator", {}, locale));
  const [stop, space] = locale === "en" ? [".", " "] : ["。", ""];
  return [`${asked}${stop}`, to, ...gains, hands, effort].join(space);
}

/**
 * What is missing for a target that no change of so few facts reaches, in words.
 *
 * @example
 * ```ts
 * import { missingText } from "opportunity-matrix";
 * missingText({ code: "moreFacts", params: { size: 3 } }, "zh-CN"); // => "要改动的事实不止 3 项。"
 * ```
 */
export function missingText({ code, params }: Missing, locale: Locale): string {
  const { reached, needed, coverage } = params;
  const worded = {
    ...params,
    ...(typeof reached === "number" && { reached: formatPoints(reached, locale) }),
    ...(typeof needed === "number" && { needed: formatPoints(needed, locale) }),
    ...(typeof coverage === "number" && { coverage: formatShare(coverage, locale) }),
  };
  return render(leverMessages, `missing.${code}`, worded, locale);
}
