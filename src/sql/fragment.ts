/** How a column of the table is read; a text of the form `0000-00-00` is asked for that form and read in three parts. */
export type InputKind =
  | "raw"
  | "number"
  | "text"
  | "flag"
  | "date"
  | "isIsoDay"
  | "year"
  | "month"
  | "dayOfMonth";

/** What a fragment is made of. All words but those of a template of {@link sql} are written by the dialect, which escapes them. */
export type Part =
  | { readonly raw: string }
  /** A number, written so that the database reads the same double. */
  | { readonly number: number }
  /** A text of the caller's: an id of the model. */
  | { readonly text: string }
  /** A number that is not there. */
  | { readonly none: true }
  /** A column of an earlier layer. */
  | { readonly column: string }
  /** A column of the table, read in one way. */
  | { readonly input: string; readonly as: InputKind };

/** A piece of SQL that knows what it reads, and no dialect. */
export type Fragment = readonly Part[];

type Operand = Fragment | number;

/** A number as a fragment; one that is none is written as unknown. */
export function number(value: number): Fragment {
  return [Number.isNaN(value) ? { none: true } : { number: value }];
}

/**
 * SQL with fragments in it. Only a template's own words, which stand in this room's source, are SQL as they are: a text can get in as
 * {@link text} or as a column alone, and so escaped.
 */
export function sql(words: TemplateStringsArray, ...operands: readonly Operand[]): Fragment {
  return words.flatMap((raw, i): Fragment => {
    const operand = operands[i];
    const given = typeof operand === "number" ? number(operand) : (operand ?? []);
    return raw === "" ? given : [{ raw }, ...given];
  });
}

export function text(value: string): Fragment {
  return [{ text: value }];
}

export function column(name: string): Fragment {
  return [{ column: name }];
}

export function input(name: string, as: InputKind): Fragment {
  return [{ input: name, as }];
}

/** A number that is not there: unknown. */
export const none: Fragment = [{ none: true }];

/** Whether a fragment is so short that it may be written several times: a column or a number. */
export function isAtom(fragment: Fragment): boolean {
  return fragment.length === 1 && !("raw" in (fragment[0] as Part));
}

export type Link = " + " | " AND " | " OR ";

/** So many links stand in one pair of brackets: parsers go as deep as a chain is long. */
const CHAIN = 32;

/** Joins fragments by an operation whose order changes nothing, in brackets within brackets where there are very many. */
export function chain(link: Link, parts: readonly Fragment[]): Fragment {
  if (parts.length > CHAIN) {
    const groups = Array.from({ length: Math.ceil(parts.length / CHAIN) }, (_, i) =>
      parts.slice(i * CHAIN, (i + 1) * CHAIN),
    );
    return chain(
      link,
      groups.map((group) => sql`(${chain(link, group)})`),
    );
  }
  return parts.flatMap((part, i): Fragment => (i === 0 ? part : [{ raw: link }, ...part]));
}

/** One branch of a CASE. */
export type Branch = { readonly when: Fragment; readonly then: Operand };

/** The first branch that is true, else `otherwise`; `otherwise` at once where there is no branch. One CASE, flat however many there are. */
export function cases(branches: readonly Branch[], otherwise: Operand): Fragment {
  if (branches.length === 0) return sql`${otherwise}`;
  const when = branches.flatMap((branch) => sql` WHEN ${branch.when} THEN ${branch.then}`);
  return sql`CASE${when} ELSE ${otherwise} END`;
}

/** The columns of earlier layers that a fragment reads. */
export function columnsOf(fragment: Fragment): string[] {
  return fragment.flatMap((part) => ("column" in part ? [part.column] : []));
}
