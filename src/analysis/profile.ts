import type { Day } from "../core/day.ts";
import { type Issue, rawText } from "../core/issue.ts";
import type { Label } from "../core/label.ts";
import { rowDay } from "../engine/days.ts";
import { createSingle } from "../engine/explanation/single.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Status } from "../engine/result.ts";
import type { ModelTypes } from "../model/define.ts";
import { createOutlook } from "./evidence/outlook.ts";

/** A row to count: its facts, and what was said of them where a mapping has read them. */
export type RowToProfile = {
  /** Facts as `assess` takes them. */
  readonly facts: object;
  /** What the mapping could not read. */
  readonly issues?: readonly Issue[];
  /** The facts that have the mapping's default, and are not known of the row. */
  readonly defaulted?: readonly string[];
};

/** The days of a row; null where the row has none that can be read. */
export type RowDays = {
  /** The day of the assessment; must be given where the model counts age. */
  readonly asOf?: Day | null;
  /** The day on which plain facts were true. */
  readonly factsAsOf?: Day | null;
};

/** How often something was wrong. */
export type IssueShare = {
  readonly code: string;
  readonly count: number;
  /** `count` by rows. */
  readonly share: number;
};

/** What rows know of one fact, and what it would do for those that have no place. */
export type ProfiledFact<Name extends string = string> = {
  readonly fact: Name;
  readonly label: Label;
  /** What to ask in order to find it out; null where the model does not say. */
  readonly question: Label | null;
  /** The share of rows on which it is known, 0..1, whatever its age and grade; defaults do not count. */
  readonly known: number;
  /** The share of rows on which it has a default, 0..1. */
  readonly defaulted: number;
  /** What was wrong with it, most often first. */
  readonly issues: readonly IssueShare[];
  /** The unplaced rows that it alone would place: with some valid value, fresh and verified, all else being as it is. */
  readonly places: number;
  /** The unplaced rows that need several facts and to whose coverage it adds most, so that it is the next to find out. */
  readonly next: number;
};

/** What many rows know. */
export type FactProfile<Name extends string = string> = {
  readonly rows: number;
  /** How many of the rows are what. */
  readonly status: { readonly [S in Status]: number };
  /** What the unplaced ones need. */
  readonly unplaced: {
    /** One fact alone, of those whose `places` counts them, would place the row. */
    readonly needOne: number;
    /** No fact alone would, and several together would cover both axes. */
    readonly needSeveral: number;
    /** Not all facts together would cover both axes, because the model trusts no fact enough or values can only exclude. */
    readonly outOfReach: number;
  };
  /** Every fact of the model: the one that places most rows first, then the one that is next for most, then by name. */
  readonly facts: readonly ProfiledFact<Name>[];
  /** What was wrong with rows as a whole, and with no single fact. */
  readonly issues: readonly IssueShare[];
};

/** Counts rows one by one, in memory that does not grow with them. */
export type FactProfiler<Name extends string = string> = {
  /**
   * Counts a row.
   *
   * @throws {RangeError} where the model counts age and no `asOf` is given
   */
  add(row: RowToProfile, days?: RowDays): void;
  /** What was counted so far. */
  profile(): FactProfile<Name>;
};

type Codes = Map<string, number>;

function count(codes: Codes, code: string): void {
  codes.set(code, (codes.get(code) ?? 0) + 1);
}

function sharesOf(codes: Codes, rows: number): IssueShare[] {
  return [...codes]
    .map(([code, times]) => ({ code, count: times, share: times / rows }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/**
 * Counts, over any number of rows, what share of them each fact is known on, and which fact would place the most of those that are
 * unplaced. Rows are counted as they pass, in the loop that assesses them: there is no second pass, and memory stays flat.
 *
 * That a fact alone would place a row is exact: it is the model's own arithmetic of coverage, weights and gates, for the
 * fact found out today and verified. Only of a scale of your own that is an opaque function, values are tried by magnitude and some may be
 * missed. Where several facts are needed, the `next` one is the one that adds most to what is missing: a good first step, and no proof
 * that it belongs to the smallest set.
 *
 * @param matrix the compiled model
 * @example
 * ```ts
 * import { compileModel, profileFacts } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const profiler = profileFacts(compileModel(nineBoxModel));
 * for (const facts of [{}, {}]) profiler.add({ facts }, { asOf: "2026-11-23" });
 * profiler.profile().status.unplaced; // => 2
 * ```
 */
export function profileFacts<T extends ModelTypes>(
  matrix: Matrix<T>,
): FactProfiler<keyof T["facts"] & string> {
  const { plan } = matrix;
  const single = createSingle(plan);
  let outlookOf: ReturnType<typeof createOutlook> | undefined;
  const positions = new Map(plan.facts.map(({ id }, i) => [id, i]));
  const countersOf = (): Float64Array => new Float64Array(plan.facts.length);
  const [known, defaulted, places, next] = [countersOf(), countersOf(), countersOf(), countersOf()];
  const codes = plan.facts.map((): Codes => new Map());
  const otherCodes: Codes = new Map();
  const status = { placed: 0, unplaced: 0, excluded: 0 };
  const unplaced = { needOne: 0, needSeveral: 0, outOfReach: 0 };
  const increase = (counter: Float64Array, fact: number): void => {
    counter[fact] = (counter[fact] as number) + 1;
  };
  const countIssue = ({ code, params }: Issue): void => {
    const at = typeof params.fact === "string" ? positions.get(params.fact) : undefined;
    count(at === undefined ? otherCodes : (codes[at] as Codes), code);
  };

  const add = ({ facts, issues = [], defaulted: names = [] }: RowToProfile, days: RowDays = {}): void => {
    if (plan.countsAge && days.asOf === undefined) {
      throw new RangeError(
        `asOf must be the day of the row's assessment or null, found ${rawText(days.asOf)}`,
      );
    }
    const evaluation = single.evaluate(facts, () => ({
      asOf: rowDay(days.asOf, plan.countsAge),
      factsAsOf: rowDay(days.factsAsOf, false),
      given: days,
    }));
    issues.forEach(countIssue);
    evaluation.issues.forEach(countIssue);
    let position = 0;
    for (const { fact, isKnown } of evaluation.facts.values()) {
      if (isKnown) increase(names.includes(fact.id) ? defaulted : known, position);
      position++;
    }
    status[evaluation.status]++;
    if (evaluation.status !== "unplaced") return;
    // The same evaluation is filled anew for every row, so that one outlook serves them all.
    outlookOf ??= createOutlook(plan, single);
    const outlook = outlookOf();
    for (const fact of outlook.placing) increase(places, fact);
    if (outlook.placing.length > 0) unplaced.needOne++;
    else if (!outlook.isReachable) unplaced.outOfReach++;
    else {
      unplaced.needSeveral++;
      increase(next, outlook.next as number);
    }
  };

  const profile = (): FactProfile => {
    const rows = status.placed + status.unplaced + status.excluded;
    const shareOf = (counter: Float64Array, fact: number): number =>
      rows === 0 ? 0 : (counter[fact] as number) / rows;
    const facts = plan.facts.map(
      ({ id, label, declaration }, fact): ProfiledFact => ({
        fact: id,
        label,
        question: declaration.question ?? null,
        known: shareOf(known, fact),
        defaulted: shareOf(defaulted, fact),
        issues: sharesOf(codes[fact] as Codes, rows),
        places: places[fact] as number,
        next: next[fact] as number,
      }),
    );
    facts.sort((a, b) => b.places - a.places || b.next - a.next || (a.fact < b.fact ? -1 : 1));
    return {
      rows,
      status: { ...status },
      unplaced: { ...unplaced },
      facts,
      issues: sharesOf(otherCodes, rows),
    };
  };

  return { add, profile } as FactProfiler<keyof T["facts"] & string>;
}
