import { type FactDeclaration, optionId } from "../core/fact.ts";
import { firstFew } from "../core/issue.ts";
import { labelTexts } from "../core/label.ts";
import { fold, looseKey } from "./fold.ts";
import { type Parsed, refusal } from "./parsed.ts";
import { isEmptyText } from "./prepare.ts";

/** Other texts for options, by the option's id. */
export type Synonyms = { readonly [id: string]: readonly string[] };

/** The ids that texts stand for, by the form in which they are compared. */
type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

function meanings(
  texts: readonly (readonly [text: string, id: string])[],
  keyOf: (text: string) => string,
): Meanings {
  const found = new Map<string, Set<string>>();
  for (const [text, id] of texts) {
    const ids = found.get(keyOf(text)) ?? new Set();
    found.set(keyOf(text), ids.add(id));
  }
  return found;
}

/** Reads the id of an option from its id, its label in any language, or a synonym. A text that two options share is an issue. */
export function optionReader(
  { options }: FactDeclaration & { readonly type: "choice" },
  synonyms: Synonyms = {},
): (text: string) => Parsed<string> {
  const ids = options.map((option) => [optionId(option), optionId(option)] as const);
  const labels = options.flatMap((option) =>
    labelTexts(typeof option === "string" ? undefined : option.label).map(
      (text) => [text, optionId(option)] as const,
    ),
  );
  const others = ids.flatMap(([id]) =>
    (Object.hasOwn(synonyms, id) ? (synonyms[id] as readonly string[]) : []).map(
      (text) => [text, id] as const,
    ),
  );
  const tables: readonly (readonly [Meanings, (text: string) => string])[] = [
    [meanings(ids, (text) => text), (text) => text],
    [meanings(ids, fold), fold],
    [meanings([...labels, ...others], fold), fold],
    [meanings([...ids, ...labels, ...others], looseKey), looseKey],
  ];
  const listed = firstFew(ids.map(([id]) => id));
  const shown = firstFew(options.map((option) => (typeof option === "string" ? option : option.label)));
  return (raw) => {
    const text = raw.trim();
    for (const [table, keyOf] of tables) {
      const found = [...(table.get(keyOf(text)) ?? [])];
      if (found.length > 1) return refusal("option.ambiguous", raw, { meanings: found });
      if (found[0] !== undefined) return { value: found[0] };
    }
    return isEmptyText(text)
      ? { value: null }
      : refusal("option.unreadable", raw, { listed, options: shown });
  };
}
