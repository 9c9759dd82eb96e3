import { dayNumber } from "../core/day.ts";
import { type Issue, type Params, rawText } from "../core/issue.ts";
import { isMissing, isRecord } from "../core/json.ts";
import { type Label, labelTexts } from "../core/label.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Override } from "../engine/override.ts";
import type { Plan } from "../engine/plan.ts";
import { parseDay } from "../parse/day.ts";
import { fold } from "../parse/fold.ts";
import type { RowCode } from "./csv-messages.ts";
import type { OverrideField } from "./override-columns.ts";
import type { OverrideRow } from "./override-rows.ts";
import type { Notation } from "./reading.ts";

/** A place by hand as a row gives it, and what is wrong with it. */
export type RowOverride = {
  readonly row: number;
  /** Null where the row does not say of whom it speaks. */
  readonly id: string | null;
  /** Null where the row cannot be taken. */
  readonly override: Override | null;
  readonly issues: readonly Issue<RowCode>[];
};

/** Reads rows of places by hand. What cannot be read is an issue, and such a place is not taken: nothing of it is guessed. */
export type OverrideReader = (row: OverrideRow) => RowOverride;

/** The cells of a model by id, and by label in any language where the label is of one cell alone. */
function cellFinder(plan: Plan): (text: string) => string | undefined {
  const cells = plan.cells.flat();
  const byLabel = new Map<string, string | undefined>();
  for (const { id, label } of cells) {
    for (const text of new Set(labelTexts(label).map(fold)))
      byLabel.set(text, byLabel.has(text) ? undefined : id);
  }
  return (text) => cells.find(({ id }) => fold(id) === fold(text))?.id ?? byLabel.get(fold(text));
}

/** A text, or one for each language, that says something; null for anything else. */
function labelIn(value: unknown): Label | null {
  if (typeof value === "string") return value.trim();
  if (!isRecord(value)) return null;
  const texts = Object.values(value);
  const isLabel = texts.length > 0 && texts.every((text) => typeof text === "string" && text.trim() !== "");
  return isLabel ? (value as Label) : null;
}

/** A reader for the cells of a model and for how days are written in the file. */
export function overrideReader(plan: Plan, notation: Notation, file: string): OverrideReader {
  const cellFor = cellFinder(plan);
  const cells = plan.cells.flat().map(({ id }) => id);
  return ({ row, fields, issues: before }) => {
    const issues: Issue<RowCode>[] = [...before];
    const refuse = (code: RowCode, field: OverrideField, params: Params): null => {
      const { column } = fields[field];
      issues.push({
        code,
        pointer: pointerTo("/override", field),
        params: { file, row, column, holds: "override", ...params },
      });
      return null;
    };
    const labelOf = (field: OverrideField): Label | null => {
      const { value } = fields[field];
      if (isMissing(value) || (typeof value === "string" && value.trim() === "")) {
        return refuse("override.empty", field, {});
      }
      return labelIn(value) ?? refuse("override.notText", field, { found: rawText(value) });
    };
    const textOf = (field: OverrideField): string | null => {
      const text = labelOf(field);
      if (text === null || typeof text === "string") return text;
      return refuse("override.notText", field, { found: rawText(text) });
    };
    const dayOf = (field: "on" | "until"): string | null => {
      const text = textOf(field);
      if (text === null) return null;
      const { value, issue } = parseDay(text, notation);
      if (issue !== undefined) return refuse(issue.code, field, issue.params);
      return value ?? refuse("override.empty", field, {});
    };
    const cellOf = (): string | null => {
      const text = textOf("cell");
      if (text === null) return null;
      return cellFor(text) ?? refuse("override.unknownCell", "cell", { found: rawText(text), cells });
    };
    // A line that is no JSON says nothing at all: that is one issue, and not seven.
    if (before.some(({ code }) => code === "override.notJson"))
      return { row, id: null, override: null, issues };
    const id = textOf("id");
    const [cell, by, on, until, why] = [cellOf(), textOf("by"), dayOf("on"), dayOf("until"), labelOf("why")];
    if (on !== null && until !== null && dayNumber(until) < dayNumber(on)) {
      refuse("override.backwards", "until", { found: until, on });
      return { row, id, override: null, issues };
    }
    const isWhole =
      id !== null && cell !== null && by !== null && on !== null && until !== null && why !== null;
    return { row, id, override: isWhole ? { cell, by, why, on, until } : null, issues };
  };
}
