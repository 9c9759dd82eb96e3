import { firstFew } from "../core/issue.ts";
import { type Label, labelTexts } from "../core/label.ts";
import { fold } from "./fold.ts";
import { type Parsed, refusal } from "./parsed.ts";

/** A level of a rating, with what one observes at it. */
export type LevelText = { readonly level: number; readonly text: Label };

/**
 * Reads a level of a rating from its number, from the text of what one observes at it, or from both as in `3: …`. `readNumber`
 * reads numbers; a number that is no level is left to the model, which knows what follows.
 */
export function levelReader(
  levels: readonly LevelText[],
  readNumber: (text: string) => Parsed<number>,
): (text: string) => Parsed<number> {
  const listed = firstFew(levels.map(({ level }) => String(level)));
  const named = (text: string): readonly number[] =>
    levels
      .filter((one) => labelTexts(one.text).some((label) => fold(label) === fold(text)))
      .map(({ level }) => level);
  return (raw) => {
    const number = readNumber(raw);
    if (number.issue === undefined) return number;
    const [first, second] = named(raw);
    if (first !== undefined && second === undefined) return { value: first };
    const [, head = "", rest = ""] = /^\s*([-+]?[\d.]{1,20})\s*[:：.、)）-]\s*(.*)$/su.exec(raw) ?? [];
    const level = Number(head);
    return rest !== "" && named(rest).includes(level)
      ? { value: level }
      : refusal("level.unreadable", raw, { listed });
  };
}
