import type { FactDeclaration } from "../core/fact.ts";
import type { Issue, Params } from "../core/issue.ts";
import { firstFew, rawText } from "../core/issue.ts";
import { labelTexts } from "../core/label.ts";
import { pointerTo } from "../core/pointer.ts";
import { fold, looseKey } from "./fold.ts";
import { splitsOf } from "./header.ts";
import type { Synonyms } from "./options.ts";
import { isOwnUnit, readUnit, type Unit } from "./unit.ts";

/** What a column holds: a customer's id or name, a fact's value, the day on which it was learnt, or how well it is proved. */
export type Column =
  | { readonly holds: "id" | "name" }
  | { readonly holds: "value"; readonly fact: string; readonly unit: Unit | null }
  | { readonly holds: "asOf" | "grade"; readonly fact: string };

/** Why it is not known what a column holds. */
export type ColumnCode = "columns.ambiguous" | "columns.twice" | "columns.none";

/** What columns hold, and what is wrong with them. */
export type Columns = {
  /** In the order of the headers; null for a column that is not read. */
  readonly columns: readonly (Column | null)[];
  /** Each at a pointer such as `/2`, the third column, or at `""`. */
  readonly issues: readonly Issue<ColumnCode>[];
};

/** The facts of a model, as it declares them. */
export type Declarations = { readonly [fact: string]: FactDeclaration };

/** How headers are written. */
export type ColumnOptions = {
  /** Other headers for facts, by the fact's id: what a file calls them. They belong to the file and not to the model. */
  readonly synonyms?: Synonyms;
};

const WORDS = {
  id: "id|customer id|customer no|customer number|account id|account number|client id|编号|客户编号|客户代码|客户号|客户id",
  name: "name|customer|customer name|account name|company|company name|client|client name|客户|名称|客户名称|客户名|公司|公司名称|企业名称|客户简称",
} as const;

/** What follows a fact's name in the header of the day on which it was learnt, and of how well it is proved; loose. */
const ABOUT = {
  asOf: ["asof"],
  grade: ["grade"],
} as const;
/** The same in Chinese, where only a dot tells 增长.日期 from a fact of its own. */
const AFTER_DOT = { asOf: ["日期", "截至"], grade: ["依据", "等级"] } as const;
const DOT = /[.。·](日期|截至|依据|等级)$/;

/** Columns by the form in which headers are compared, the closest form first. */
type Dictionary = readonly (readonly [
  table: ReadonlyMap<string, readonly Column[]>,
  keyOf: (text: string) => string,
])[];

function factOf(column: Column): string | null {
  return "fact" in column ? column.fact : null;
}

/** What two columns for one thing have in common. */
function keyOfColumn(column: Column): string {
  return JSON.stringify([column.holds, factOf(column)]);
}

/** How a column is called in a message. */
export function columnName(column: Column): string {
  if (!("fact" in column)) return column.holds;
  return column.holds === "value" ? column.fact : `${column.fact}.${column.holds}`;
}

type Entry = readonly [text: string, column: Column];

function tableOf(
  entries: readonly Entry[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, readonly Column[]> {
  const table = new Map<string, Map<string, Column>>();
  for (const [text, column] of entries) {
    const key = keyOf(text);
    const columns = table.get(key) ?? new Map<string, Column>();
    if (columns.size === 0) table.set(key, columns);
    if (!columns.has(keyOfColumn(column))) columns.set(keyOfColumn(column), column);
  }
  return new Map([...table].map(([key, columns]) => [key, [...columns.values()]]));
}

/** The columns that a header may mean, best first: exact ids, ids, labels and synonyms, then the words for id and name. */
function dictionary(facts: Declarations, synonyms: Synonyms): Dictionary {
  const entriesOf = (textsOf: (fact: string) => readonly string[]): readonly Entry[] =>
    Object.keys(facts).flatMap((fact) => {
      const texts = textsOf(fact);
      const about = (["asOf", "grade"] as const).flatMap((holds) =>
        texts.flatMap((text): Entry[] => [
          ...ABOUT[holds].map((word): Entry => [`${text} ${word}`, { holds, fact }]),
          ...AFTER_DOT[holds].map((word): Entry => [`${text}.${word}`, { holds, fact }]),
        ]),
      );
      return [...texts.map((text): Entry => [text, { holds: "value", fact, unit: null }]), ...about];
    });
  const ids = entriesOf((fact) => [fact]);
  const labels = entriesOf((fact) => [
    ...labelTexts((facts[fact] as FactDeclaration).label),
    ...(Object.hasOwn(synonyms, fact) ? (synonyms[fact] as readonly string[]) : []),
  ]);
  const words = (["id", "name"] as const).flatMap((holds) =>
    WORDS[holds].split("|").map((word): Entry => [word, { holds }]),
  );
  return [
    [tableOf(ids, (text) => text), (text) => text],
    [tableOf(ids, fold), fold],
    [tableOf(labels, fold), fold],
    [tableOf([...ids, ...labels], keyOfHeader), keyOfHeader],
    [tableOf(words, looseKey), looseKey],
  ];
}

/** Spelling aside, but a dot before a Chinese word for a day or a grade still counts. */
function keyOfHeader(text: string): string {
  const plain = text.normalize("NFKC").trim();
  // The words are of two characters: what is searched is short however long the header is.
  const word = DOT.exec(plain.slice(-3))?.[1];
  return word === undefined ? looseKey(text) : `${looseKey(plain.slice(0, -3))}.${word}`;
}

function found(text: string, words: Dictionary): readonly Column[] {
  for (const [table, keyOf] of words) {
    const columns = table.get(keyOf(text));
    if (columns !== undefined) return columns;
  }
  return [];
}

/** The columns that a header may mean: as a whole, or without the unit that it ends with. */
function meaningsOf(header: string, facts: Declarations, words: Dictionary): readonly Column[] {
  const whole = found(header.trim(), words);
  if (whole.length > 0) return whole;
  for (const [name, rest] of splitsOf(header)) {
    const columns = found(name, words).flatMap((column): Column[] => {
      if (column.holds !== "value") return [];
      const isOwn = isOwnUnit(rest, facts[column.fact] as FactDeclaration);
      const unit = isOwn ? null : readUnit(rest);
      return isOwn || unit !== null ? [{ ...column, unit }] : [];
    });
    if (columns.length > 0) return columns;
  }
  return [];
}

/**
 * Finds out what each column holds: by the ids and labels of the facts in every language, however they are spelt (`lastContact`,
 * `last_contact`, `Last contact`), by synonyms, and by the words for a customer's id and name; with a unit after it, as in `预算(万)`. A
 * header with two meanings and two columns for one thing are issues and not read: to take either would be a guess.
 *
 * @example
 * ```ts
 * import { matchColumns } from "opportunity-matrix/parse";
 * const facts = { budget: { type: "number", unit: "CNY", label: { en: "Budget", "zh-CN": "预算" } } } as const;
 * const { columns } = matchColumns(["客户编号", "预算(万)", "备注"], facts);
 * columns[0]; // => { holds: "id" }
 * columns[1]?.holds; // => "value"
 * columns[2]; // => null
 * ```
 */
export function matchColumns(
  headers: readonly string[],
  facts: Declarations,
  { synonyms = {} }: ColumnOptions = {},
): Columns {
  const words = dictionary(facts, synonyms);
  const issues: Issue<ColumnCode>[] = [];
  const report = (code: ColumnCode, pointer: string, params: Params): null => {
    issues.push({ code, pointer, params });
    return null;
  };
  const taken = new Map<string, string>();
  const columns = headers.map((header, i): Column | null => {
    const pointer = pointerTo("", i);
    const [column, ...others] = meaningsOf(header, facts, words);
    if (column === undefined) return null;
    if (others.length > 0) {
      const meanings = [column, ...others].map(columnName);
      return report("columns.ambiguous", pointer, { column: rawText(header), meanings: firstFew(meanings) });
    }
    const first = taken.get(keyOfColumn(column));
    const named = `${rawText(header)} (${i + 1})`;
    if (first !== undefined) {
      return report("columns.twice", pointer, { first, second: named, what: columnName(column) });
    }
    taken.set(keyOfColumn(column), named);
    return column;
  });
  if (!columns.some((column) => column?.holds === "value")) {
    report("columns.none", "", {
      found: firstFew(headers.map(rawText)),
      facts: firstFew(Object.keys(facts)),
    });
  }
  return { columns, issues };
}
