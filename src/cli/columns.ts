import { own } from "../core/json.ts";
import type { ModelDocument } from "../model/document.ts";
import { labelTexts } from "../parse/cell.ts";
import { fold } from "../parse/fold.ts";
import { EXIT, Failure } from "./failure.ts";
import { printable } from "./width.ts";

/** What a column holds. */
export type Column =
  | { readonly holds: "id" | "name" }
  | { readonly holds: "value" | "asOf" | "grade"; readonly fact: string };

/** What each column holds, null for one that is not read; and the headers of those. */
export type Columns = { readonly columns: readonly (Column | null)[]; readonly unread: readonly string[] };

const ID = ["id", "customer id", "customer_id", "customerid", "编号", "客户编号"];
const NAME = ["name", "customer", "customer name", "customer_name", "客户", "名称", "客户名称"];
const AS_OF = [".asof", ".as of", ".as_of", ".日期"];
const GRADE = [".grade", ".依据"];

type Facts = ModelDocument["facts"];

/** The columns that a header may mean, best first: exact ids, ids, labels, then the words for id and name. */
function dictionary(facts: Facts): readonly ReadonlyMap<string, readonly Column[]>[] {
  const byId = new Map<string, Column[]>();
  const byLabel = new Map<string, Column[]>();
  const bySpecial = new Map<string, Column[]>();
  const add = (map: Map<string, Column[]>, key: string, column: Column): void => {
    const columns = map.get(key) ?? [];
    const same = columns.some((other) => other.holds === column.holds && factOf(other) === factOf(column));
    if (!same) map.set(key, [...columns, column]);
  };
  for (const [fact, declaration] of Object.entries(facts)) {
    for (const [map, text] of [
      [byId, fact] as const,
      ...labelTexts(declaration.label).map((label) => [byLabel, label] as const),
    ]) {
      const key = fold(text);
      add(map, key, { holds: "value", fact });
      for (const suffix of AS_OF) add(map, key + suffix, { holds: "asOf", fact });
      for (const suffix of GRADE) add(map, key + suffix, { holds: "grade", fact });
    }
  }
  for (const word of ID) add(bySpecial, word, { holds: "id" });
  for (const word of NAME) add(bySpecial, word, { holds: "name" });
  return [byId, byLabel, bySpecial];
}

function factOf(column: Column): string | null {
  return "fact" in column ? column.fact : null;
}

/** How a column is called in a message. */
function describe(column: Column): string {
  return "fact" in column
    ? column.holds === "value"
      ? column.fact
      : `${column.fact}.${column.holds}`
    : column.holds;
}

function columnOf(header: string, facts: Facts, words: ReturnType<typeof dictionary>): Column | null {
  if (own(facts, header.trim()) !== undefined) return { holds: "value", fact: header.trim() };
  const key = fold(header);
  for (const map of words) {
    const found = map.get(key);
    if (found === undefined) continue;
    if (found.length > 1) {
      const meanings = found.map(describe);
      throw new Failure(EXIT.data, "columns.ambiguous", { column: printable(header), meanings });
    }
    return found[0] as Column;
  }
  return null;
}

/**
 * Finds out what each column holds, by the ids and labels of the model's facts in every language and by the words for a
 * customer's id and name. Two columns for one thing are refused: to take either would be a guess.
 */
export function matchColumns(header: readonly string[], facts: Facts): Columns {
  const words = dictionary(facts);
  const taken = new Map<string, string>();
  const unread: string[] = [];
  const columns = header.map((text, i) => {
    const column = columnOf(text, facts, words);
    if (column === null) {
      if (text.trim() !== "") unread.push(printable(text));
      return null;
    }
    const what = describe(column);
    const key = `${column.holds} ${factOf(column)}`;
    const first = taken.get(key);
    if (first !== undefined) {
      throw new Failure(EXIT.data, "columns.twice", { first, second: `${printable(text)} (${i + 1})`, what });
    }
    taken.set(key, `${printable(text)} (${i + 1})`);
    return column;
  });
  if (!columns.some((column) => column?.holds === "value")) {
    const ids = Object.keys(facts);
    throw new Failure(EXIT.data, "columns.none", { found: header.map(printable), facts: ids });
  }
  return { columns, unread };
}
