import { tierLooks } from "../charts/tiers.ts";
import { type Issue, type Param, rawText } from "../core/issue.ts";
import type { Label } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import { issueText } from "../engine/messages.ts";
import { cellInForce } from "../engine/override.ts";
import type { Status } from "../engine/result.ts";
import { withDay } from "./days.ts";
import type { Listed, ReportCustomer, ReportIssue } from "./listed.ts";
import { type EarlierCustomer, type Movements, movementsFrom } from "./movements.ts";
import { keepBest, rankOf } from "./ranking.ts";

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
  /** How many a person has placed by hand. */
  readonly byHand: number;
  /** By cell id. */
  readonly cells: ReadonlyMap<string, number>;
  /** The cells that are followed, by hand where there is one, of the customers who are planned for, by their ids; null without a cell. */
  readonly cellsOf: ReadonlyMap<string, string | null>;
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
  /** What became of the customers since an earlier run; null where none was given. */
  readonly movements: Movements | null;
};

/** An earlier run to compare with. */
export type Earlier = {
  readonly customers: Iterable<EarlierCustomer>;
  /** The hashes of the models that are there to compare with. */
  readonly hashes: readonly string[];
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

/** Gathers the customers of a report one after the other: exact counts of all, and the best `top` of them to list. @param planned the ids of the customers whose cells are asked for */
export function collect(
  { model, hash, plan }: Pick<Matrix, "model" | "hash" | "plan">,
  top: number,
  columnOf: (issue: Issue) => string | null,
  earlier: Earlier | null = null,
  planned: ReadonlySet<string> = new Set(),
): { take(customer: ReportCustomer): void; collected(): Collected } {
  const rank = rankOf(model);
  const best = keepBest<Listed>(top);
  const statuses = { placed: 0, unplaced: 0, excluded: 0 };
  const cells = new Map<string, number>();
  const cellsOf = new Map<string, string | null>();
  const open = new Map<string, Openness>();
  const kinds = new Map<string, Kind>();
  const all: Located[] = [];
  const tiers = tierLooks(plan).map(({ tier }) => tier);
  const moved = earlier === null ? null : movementsFrom(earlier.customers, earlier.hashes, tiers);
  let [count, settled, byHand, issueCount, withIssues] = [0, 0, 0, 0, 0];
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
      if (assessment.override !== undefined) byHand++;
      const { id } = customer;
      if (id != null && planned.has(id) && !cellsOf.has(id))
        cellsOf.set(id, cellInForce(assessment)?.id ?? null);
      if (cell !== null) cells.set(cell.id, (cells.get(cell.id) ?? 0) + 1);
      days = withDay(days, asOf);
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
      moved?.take(listed);
      best.offer(rank(assessment, count), () => listed);
    },
    collected: () => ({
      count,
      statuses,
      settled,
      byHand,
      cells,
      cellsOf,
      open,
      days,
      listed: best.kept(),
      issues: { count: issueCount, customers: withIssues, kinds: [...kinds.values()], all },
      movements: moved?.found() ?? null,
    }),
  };
}
