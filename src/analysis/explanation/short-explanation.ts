import type { Label, Locale } from "../../core/label.ts";
import type { Assessment, GateResult } from "../../engine/result.ts";
import { cellLabels } from "../../model/cell-labels.ts";
import type { ModelDocument } from "../../model/document.ts";
import { lifeWarning } from "../../model/life.ts";
import { labelText } from "../../text/label.ts";
import type { Baseline } from "./driver.ts";
import { gapLine, sayIn, titleOf } from "./outcome-text.ts";
import { reasonsSentence, sayWhyIn } from "./reasons-text.ts";
import { joined } from "./why-messages.ts";

/** How many other cells are named. */
const FEW = 3;

type Cells = Pick<ModelDocument, "cells"> | undefined;

const labelsOf = (gates: readonly GateResult[]): readonly Label[] => gates.map(({ label }) => label);

function excluding({ gates }: Assessment): { readonly hit: GateResult[]; readonly open: GateResult[] } {
  const all = gates.filter(({ effect }) => "exclude" in effect);
  return {
    hit: all.filter(({ hit }) => hit === true),
    open: all.filter(({ hit, open }) => open && hit !== true),
  };
}

/** Which cells are possible beside the one in which the customer stands, and what could exclude. */
function doubts(assessment: Assessment, model: Cells, locale: Locale): string[] {
  const say = sayWhyIn(locale);
  const { status, cell, settled, possibleCells } = assessment;
  const { hit, open } = excluding(assessment);
  if (status === "excluded") {
    const applies = say("hit", { gates: labelsOf(hit) });
    return settled ? [applies] : [applies, say("recheck")];
  }
  if (status === "placed" && settled) return [sayIn(locale)("outcome.settled")];
  const others = possibleCells.filter((id) => id !== cell?.id);
  const few = cellLabels(others.slice(0, FEW), model);
  const count = others.length - few.length;
  const cells = count === 0 ? few : say("more", { cells: few, count });
  return [
    ...(others.length === 0 ? [] : [say(status === "placed" ? "also" : "possible", { cells })]),
    ...(open.length === 0 ? [] : [say("unless", { gates: labelsOf(open) })]),
  ];
}

/** Where the customer stands, by whose word, and how sure that is. */
function placeLine(assessment: Assessment, model: Cells, locale: Locale): string {
  const say = sayWhyIn(locale);
  const { override } = assessment;
  const byHand =
    override === undefined ? [] : [say("byHand", { ...override, ...override.cell, cell: override.cell.id })];
  const warning = lifeWarning(assessment.model.status, locale);
  const sentences = [
    ...byHand,
    titleOf(assessment, sayIn(locale)),
    ...doubts(assessment, model, locale),
    ...(warning === null ? [] : [say("life", { warning })]),
  ];
  return joined(sentences, locale);
}

/** What to do about it: what to find out first, and what that decides. */
function nextLine(assessment: Assessment, locale: Locale): string {
  const say = sayWhyIn(locale);
  const { status, settled, gaps, gates } = assessment;
  if (status === "excluded" && settled)
    return say("next.excluded", { gates: labelsOf(excluding(assessment).hit) });
  const [first] = gaps;
  if (first === undefined || (status === "placed" && settled)) return say("next.nothing");
  const found = say("next", { gap: gapLine(first, sayIn(locale), locale) });
  // A gate that is called like the fact that decides it has been named.
  const decided = gates.filter(
    ({ gate, label }) =>
      first.gates.includes(gate) && labelText(label, locale) !== labelText(first.label, locale),
  );
  if (decided.length === 0) return found;
  return joined([found, say("next.gates", { gates: labelsOf(decided) })], locale);
}

/** The three lines that a seller reads: the place and how sure it is, what speaks most for and against, and what to do. */
export function shortLines(
  assessment: Assessment,
  options: { readonly locale: Locale; readonly baseline: Baseline; readonly model: Cells },
): readonly [place: string, reasons: string, next: string] {
  const { locale, baseline, model } = options;
  return [
    placeLine(assessment, model, locale),
    reasonsSentence(assessment, baseline, locale),
    nextLine(assessment, locale),
  ];
}
