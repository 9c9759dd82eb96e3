import type { Day } from "../core/day.ts";
import { type Issue, rawText } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import { type OverrideStanding, placeByHand } from "../engine/override.ts";
import type { Assessment } from "../engine/result.ts";
import type { Arguments } from "./arguments.ts";
import type { RowCode } from "./csv-messages.ts";
import type { Customer } from "./customer.ts";
import type { Io } from "./io.ts";
import { say } from "./messages.ts";
import { overrideReader, type RowOverride } from "./override-reader.ts";
import { readOverrideRows } from "./override-rows.ts";
import { notationOf } from "./reading.ts";
import type { Scored } from "./scored.ts";

/** Places by hand for customers of a file. */
export type Overrides = {
  /** The customer with the place by hand that holds, if one does, and with what was wrong with those that were given for it. */
  place(customer: Customer, assessment: Assessment): Scored;
  /** What was wrong with those that were given for none of the customers so far. */
  unplaced(): readonly Issue<RowCode>[];
  /** How many of those that could be taken hold on the day, and how many do not. */
  totalText(day: Day, locale: Locale): string;
};

/** A place by hand that can be taken. */
type Whole = RowOverride & { readonly override: NonNullable<RowOverride["override"]> };

function isWhole(row: RowOverride): row is Whole {
  return row.override !== null;
}

function issueOf(
  code: RowCode,
  { row, id }: RowOverride,
  file: string,
  params: Issue["params"] = {},
): Issue<RowCode> {
  return { code, pointer: "/override/id", params: { file, row, found: rawText(id), ...params } };
}

/** Places by hand as rows give them. */
export function overridesFrom(matrix: Matrix, rows: readonly RowOverride[], file: string): Overrides {
  const byId = new Map<string, RowOverride[]>();
  for (const one of rows) {
    if (one.id === null) continue;
    const known = byId.get(one.id);
    if (known === undefined) byId.set(one.id, [one]);
    else known.push(one);
  }
  const seen = new Set<string | null>();
  const total: { [S in OverrideStanding]: number } = { inForce: 0, expired: 0, notBegun: 0, excluded: 0 };

  function place(customer: Customer, assessment: Assessment): Scored {
    const given = customer.id === null ? undefined : byId.get(customer.id);
    if (given === undefined) return { customer, assessment };
    seen.add(customer.id);
    const placed = given
      .filter(isWhole)
      .map((one) => ({ one, ...placeByHand(matrix, assessment, one.override) }));
    const [first, ...others] = placed.filter(({ standing }) => standing === "inForce");
    const twice = others.map(({ one }) =>
      issueOf("override.twice", one, file, { first: String(first?.one.row) }),
    );
    for (const { standing } of placed) {
      if (standing !== "inForce" || others.length === 0) total[standing]++;
    }
    const issues = [...customer.issues, ...given.flatMap((one) => one.issues), ...twice];
    // Two that hold on one day: to take either would be a guess.
    const holds = others.length === 0 ? first : undefined;
    return { customer: { ...customer, issues }, assessment: holds?.assessment ?? assessment };
  }

  return {
    place,
    unplaced: () =>
      rows
        .filter(({ id }) => !seen.has(id))
        .flatMap((one) => [
          ...one.issues,
          ...(one.id === null ? [] : [issueOf("override.unknownCustomer", one, file)]),
        ]),
    totalText: (day, locale) => say("overrides.total", { day, ...total }, locale),
  };
}

/** The places by hand of the file that a command names, which is small enough to be kept; null where it names none. */
export async function overridesOf(
  {
    overrides: file,
    reading,
    locale,
  }: Pick<Extract<Arguments, { readonly overrides: unknown }>, "overrides" | "reading" | "locale">,
  io: Io,
  matrix: Matrix,
): Promise<Overrides | null> {
  if (file === null) return null;
  const rows = await readOverrideRows(io, file, (encoding) => {
    if (encoding !== "utf-8") io.errors.write(`${say("overrides.encoding", { file, encoding }, locale)}\n`);
  });
  // Numbers are none in it, so that only days may be written in more than one way.
  return overridesFrom(matrix, rows.map(overrideReader(matrix.plan, notationOf(reading, ","), file)), file);
}
