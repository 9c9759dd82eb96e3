import type { Issue, Params } from "../../core/issue.ts";
import { canonicalJson } from "../../core/json.ts";
import type { Locale } from "../../core/label.ts";
import { issueText } from "../../engine/messages.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { formatPoints } from "../../text/format.ts";
import { render } from "../../text/render.ts";
import { sayIn, titleOf } from "../explanation/outcome-text.ts";
import { shownMove } from "../explanation/shown.ts";
import type { AxisMove, GateMove, Move, WhatIf, WhatIfDifference } from "./what-if.ts";
import { type WhatIfCode, whatIfMessages } from "./what-if-messages.ts";

type Say = (code: WhatIfCode, params?: Params) => string;

/** In which language, and with which model's labels. */
export type WhatIfTextOptions = {
  readonly locale: Locale;
  /** The model, for the labels of cells; without it cells that become possible are called by their ids. */
  readonly model?: Pick<ModelDocument, "cells"> | undefined;
};

/** Whether neither the score of an axis nor its range moves. */
function isAxisStill({ score, low, high }: AxisMove): boolean {
  return [score, low, high].every(({ from, to }) => from === to);
}

function axisLine(axis: AxisMove, say: Say, locale: Locale): string {
  const { label, score, low, high } = axis;
  const points = (value: number | null): string => formatPoints(value, locale);
  const moved = score.change === null ? "scoring" : "moved";
  return say(`axis.${isAxisStill(axis) ? "same" : moved}`, {
    label,
    before: points(score.from),
    after: points(score.to),
    change: shownMove(score.from, score.to, locale),
    lowBefore: points(low.from),
    highBefore: points(high.from),
    low: points(low.to),
    high: points(high.to),
  });
}

function gateLine({ label, hit, open }: GateMove, say: Say): string {
  const state = (side: keyof Move<unknown>): string => {
    const truth = hit[side];
    if (truth === null) return say("gate.unknown");
    const text = say(truth ? "gate.hit" : "gate.clear");
    return open[side] ? say("gate.open", { state: text }) : text;
  };
  return say("gate", { label, before: state("from"), after: state("to") });
}

/** Whether a change moves no number and no outcome. */
function isStill({ cell, status, axes, gates, possibleCells, settled }: WhatIfDifference): boolean {
  const { added, removed } = possibleCells;
  return (
    cell === null &&
    status === null &&
    settled === null &&
    gates.length + added.length + removed.length === 0 &&
    Object.values<AxisMove>(axes).every(isAxisStill)
  );
}

/** What cannot be read of the changed facts, and could of the present ones. */
function newIssues({ before, after }: WhatIf): readonly Issue[] {
  const had = new Set(before.issues.map(canonicalJson));
  return after.issues.filter((issue) => !had.has(canonicalJson(issue)));
}

/**
 * Says in words what a change of facts would do: the place now and then, each axis with its range, the gates that would say something else,
 * the cells that would become possible and those that would no longer be, and what could not be read of the change.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { compileModel, whatIf, whatIfText } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const facts = { size: 8, growth: 8, profitability: 8, relativeShare: 2, quality: 3 };
 * const result = whatIf(compileModel(nineBoxModel), facts, { quality: 9 }, { asOf: "2026-11-23" });
 * whatIfText(result, { locale: "en" }).split("\n")[1]; // => "Then: Invest to build (high/medium), tier A."
 * ```
 */
export function whatIfText(result: WhatIf, { locale, model }: WhatIfTextOptions): string {
  const say: Say = (code, params = {}) => render(whatIfMessages, code, params, locale);
  const { before, after, difference } = result;
  const { status, cell, axes, gates, possibleCells, settled } = difference;
  const explained = sayIn(locale);
  const [was, is] = [titleOf(before, explained), titleOf(after, explained)];
  const issues = newIssues(result).map((issue) => say("issue", { text: issueText(issue, locale) }));
  const place =
    status === null && cell === null
      ? [say("place.same", { place: is })]
      : [say("place.before", { place: was }), say("place.after", { place: is })];
  if (isStill(difference)) return [...place, say("nothing"), ...issues].join("\n");
  const cells = (code: "possible.added" | "possible.removed", ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [say(code, { cells: cellLabels(ids, model) })];
  return [
    ...place,
    ...Object.values<AxisMove>(axes).map((axis) => axisLine(axis, say, locale)),
    ...gates.map((gate) => gateLine(gate, say)),
    ...cells("possible.added", possibleCells.added),
    ...cells("possible.removed", possibleCells.removed),
    ...(settled === null ? [] : [say(settled.to ? "settled" : "unsettled")]),
    ...issues,
  ].join("\n");
}
