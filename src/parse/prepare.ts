import { fold } from "./fold.ts";

/** A longer text is no number, day, flag or grade, so that whatever is given is read in bounded time. */
const LONGEST = 200;

/** What stands for a cell that nobody has filled in, folded. */
const EMPTY = new Set(
  "|-|--|---|–|—|——|/|\\|.|…|?|??|n/a|n.a.|na|#n/a|null|nil|none|nan|undefined|unknown|not known|not available|tbd|tbc|select|select…|select...|please select|choose|无|暂无|没有|空|未知|不详|不明|待定|待补充|待确认|未填|未填写|请选择|无数据|暂无数据".split(
    "|",
  ),
);

/** Whether a text stands for nothing known: empty, a dash, `N/A`, `Select`, `无`, `暂无` and the like. */
export function isEmptyText(text: string): boolean {
  return text.length <= LONGEST && EMPTY.has(fold(text));
}

/** Signs that a keyboard or a word processor puts in place of a minus: hyphens, dashes, the minus sign. */
const MINUS = /[\u2010-\u2013\u2212\ufe63]/g;

/** Apostrophes, which group digits in Switzerland. */
const APOSTROPHE = /[\u2018\u2019\u02bc\u2032`´]/g;

/**
 * A text ready to be read: full-width forms and special spaces are plain (NFKC), each minus is `-`, each run of white space one
 * space. Null where no reading is possible: no text, too long, or with signs such as `²` and `½`, which NFKC would turn into other numbers.
 */
export function prepare(text: unknown): string | null {
  if (typeof text !== "string" || text.length > LONGEST || /\p{No}/u.test(text)) return null;
  return text.normalize("NFKC").replace(MINUS, "-").replace(APOSTROPHE, "'").replace(/\s+/g, " ").trim();
}
