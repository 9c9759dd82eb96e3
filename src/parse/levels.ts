import { firstFew } from "../core/issue.ts";
import { type Label, labelTexts } from "../core/label.ts";
import { fold } from "./fold.ts";
import { type Parsed, refusal } from "./parsed.ts";

/** A level of a rating, with what one observes at it. */
export type LevelText = { readonly level: number; readonly text: Label };

/** The number of a level before its text. */
const BEFORE_TEXT = /^\s*([-+]?[\d.]{1,20})\s*[:：.、)）-]/;

/**
 * Reads a level of a rating from its number, from the text of what one observes at it, or from both as in `3: …`. `readNumber`
 * reads numbers; a number that is no level is left to the model, which knows what follows.
 */
export function levelReader(
  levels: readonly LevelText[],
  readNumber: (text: string) => Parsed<number>,
): (text: string) => Parsed<number> {
  const listed = firstFew(levels.map(({ level }) => String(level)));
  const byText = new Map<string, number[]>();
  for (const { level, text } of levels) {
    for (const label of new Set(labelTexts(text).map(fold))) {
      byText.set(label, [...(byText.get(label) ?? []), level]);
    }
  }
  const named = (text: string): readonly number[] => byText.get(fold(text)) ?? [];
  return (raw) => {
    const number = readNumber(raw);
    if (number.issue === undefined) return number;
    const [first, second] = named(raw);
    if (first !== undefined && second === undefined) return { value: first };
    const [before, head] = BEFORE_TEXT.exec(raw) ?? [];
    const level = Number(head);
    return before !== undefined && named(raw.slice(before.length)).includes(level)
      ? { value: level }
      : refusal("level.unreadable", raw, { listed });
  };
}
