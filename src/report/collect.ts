import { type Issue, type Param, rawText } from "../core/issue.ts";
import type { Label } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import { issueText } from "../engine/messages.ts";
import type { Assessment, Status } from "../engine/result.ts";
import { keepBest, rankOf } from "./ranking.ts";

/** Something in the data of a customer that could not be used as it stands. */
export type ReportIssue = {
  /** Issues with one code and column are one kind. */
  readonly code: string;
  /** What is wrong and what follows, in words. */
  readonly text: Label;
  /** The column, or whatever else says where; null where it is about the whole row. */
  readonly column: string | null;
  /** The text as it was found; null where there is none. */
  readonly found: string | null;
};

/** A customer of a report. */
export type ReportCustomer = {
  readonly assessment: Assessment;
  readonly name?: string | null | undefined;
  readonly id?: string | null | undefined;
  /** The row of the file that it was read from, as a spreadsheet counts. */
  readonly row?: number | null | undefined;
  /** What was wrong before the model read the facts; what the model said of them is in the report anyway. */
  readonly issues?: readonly ReportIssue[] | undefined;
};

/** A customer with its place in the report. */
export type Listed = {
  readonly customer: ReportCustomer;
  /** Counted from 1, in the order in which the customers were given: part of a link, so it must not depend on the ranking. */
  readonly number: number;
  readonly issues: readonly ReportIssue[];
};

/** A customer's issue, one by one. */
export type Located = { readonly issue: ReportIssue; readonly at: Listed };

/** Issues of one kind: the first of them, and how many there are. */
export type Kind = { readonly first: Located; count: number };

/** How often a fact is the first to find out, and how often it is open at all. */
export type Openness = { readonly label: Label; readonly question: Label | null; first: number; any: number };

/** What a report says of all its customers, and those that it lists. */
export type Collected = {
  readonly count: number;
  readonly statuses: { readonly [S in Status]: number };
  readonly settled: number;
  /** By cell id. */
  readonly cells: ReadonlyMap<string, number>;
  /** By fact. */
  readonly open: ReadonlyMap<string, Openness>;
  /** The first and the last day of the assessments; null where none has a day. */
  readonly days: readonly [first: string, last: string] | null;
  /** The best first. */
  readonly listed: readonly Listed[];
  readonly issues: {
    readonly count: number;
    readonly customers: number;
    readonly kinds: readonly Kind[];
    readonly all: readonly Located[];
  };
};

/** How many issues are listed one by one, and how many kinds of them; the others are only counted. */
const ISSUES = 500;
const KINDS = 100;

function foundText(found: Param | undefined): string | null {
  if (found === undefined) return null;
  return typeof found === "string" ? found : rawText(found);
}

/** What the model said of a fact, as an issue of a report. */
function ofModel(issue: Issue, columnOf: (issue: Issue) => string | null): ReportIssue {
  const text = { en: issueText(issue, "en"), "zh-CN": issueText(issue, "zh-CN") };
  return { code: issue.code, text, column: columnOf(issue), found: foundText(issue.params.found) };
}

/** Gathers the customers of a report one after the other: exact counts of all, and the best `top` of them to list. */
export function collect(
  { model, hash }: Pick<Matrix, "model" | "hash">,
  top: number,
  columnOf: (issue: Issue) => string | null,
): { take(customer: ReportCustomer): void; collected(): Collected } {
  const rank = rankOf(model);
  const best = keepBest<Listed>(top);
  const statuses = { placed: 0, unplaced: 0, excluded: 0 };
  const cells = new Map<string, number>();
  const open = new Map<string, Openness>();
  const kinds = new Map<string, Kind>();
  const all: Located[] = [];
  let [count, settled, issueCount, withIssues] = [0, 0, 0, 0];
  let days: readonly [string, string] | null = null;

  const takeIssues = (at: Listed): void => {
    issueCount += at.issues.length;
    if (at.issues.length > 0) withIssues++;
    for (const issue of at.issues) {
      const key = JSON.stringify([issue.code, issue.column]);
      const kind = kinds.get(key);
      if (kind !== undefined) kind.count++;
      else if (kinds.size < KINDS) kinds.set(key, { first: { issue, at }, count: 1 });
      if (all.length < ISSUES) all.push({ issue, at });
    }
  };

  return {
    take: (customer) => {
      const { assessment } = customer;
      const { model: stamp, status, cell, asOf, gaps } = assessment;
      if (stamp.hash !== hash) {
        throw new RangeError(
          `customer ${count} was assessed by another model or version (${stamp.id} ${stamp.version}, hash ${stamp.hash})`,
        );
      }
      count++;
      statuses[status]++;
      if (assessment.settled) settled++;
      if (cell !== null) cells.set(cell.id, (cells.get(cell.id) ?? 0) + 1);
      if (asOf !== null) {
        days =
          days === null ? [asOf, asOf] : [asOf < days[0] ? asOf : days[0], asOf > days[1] ? asOf : days[1]];
      }
      // What is not known of an excluded customer is no work that waits.
      (status === "excluded" ? [] : gaps).forEach(({ fact, label, question }, i) => {
        const found = open.get(fact) ?? { label, question, first: 0, any: 0 };
        open.set(fact, found);
        found.any++;
        if (i === 0) found.first++;
      });
      const own = assessment.issues.map((issue) => ofModel(issue, columnOf));
      const listed = { customer, number: count, issues: [...(customer.issues ?? []), ...own] };
      takeIssues(listed);
      best.offer(rank(assessment, count), () => listed);
    },
    collected: () => ({
      count,
      statuses,
      settled,
      cells,
      open,
      days,
      listed: best.kept(),
      issues: { count: issueCount, customers: withIssues, kinds: [...kinds.values()], all },
    }),
  };
}
