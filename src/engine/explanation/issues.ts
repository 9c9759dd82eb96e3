import { dayNumber } from "../../core/day.ts";
import { GRADES, type Grade, type GradedFact } from "../../core/fact.ts";
import { type Params, rawText } from "../../core/issue.ts";
import { isMissing } from "../../core/json.ts";
import { pointerTo } from "../../core/pointer.ts";
import { valueReader } from "../../core/value.ts";
import type { RecordDays } from "../days.ts";
import type { FactIssue, FactIssueCode } from "../fact-issue.ts";
import type { Batch } from "../kernels/batch.ts";
import type { DimensionLane } from "../kernels/dimensions.ts";
import { daysAt, type FactLane, isInvalidAt } from "../kernels/lanes.ts";
import { FAILED } from "../kernels/read.ts";
import type { PlannedFact } from "../plan.ts";

/** Takes what is wrong with a fact; gives NaN. */
type Reject = (code: FactIssueCode, params: Params) => number;

/** Makes the function that says what is wrong with a value, its day and its grade, in the order in which they are read. */
function inspector(
  { declaration, listed }: PlannedFact,
  reject: Reject,
): (given: unknown, days: RecordDays) => void {
  const isDay = declaration.type === "day";
  const codeOf = valueReader(declaration, listed, reject);
  return (given, days) => {
    const { value, asOf, grade } = (
      typeof given === "object" ? given : { value: given }
    ) as GradedFact<unknown>;
    if (!isMissing(grade) && !GRADES.includes(grade as Grade))
      reject("fact.grade", { found: rawText(grade), listed: GRADES });
    if (isDay && days.asOf === null) return;
    const today = days.asOf ?? Number.NaN;
    const code = codeOf(value);
    if (Number.isNaN(code)) return;
    if (isDay && code > today) {
      reject("fact.afterAsOf", { found: value as string });
      return;
    }
    const day = isMissing(asOf) ? days.factsAsOf : dayNumber(asOf);
    if (!isMissing(asOf) && Number.isNaN(day)) reject("fact.asOf", { found: rawText(asOf) });
    if (day !== null && day > today)
      reject("fact.asOfLater", { found: rawText(asOf ?? days.given.factsAsOf) });
  };
}

/** What is wrong with the record itself. */
function recordIssues(row: unknown, isNamed: boolean, { asOf, factsAsOf }: RecordDays): FactIssue[] {
  const issues: FactIssue[] = [];
  if (asOf === null) issues.push({ code: "asOf.unreadable", pointer: "", params: {} });
  if (factsAsOf === null) issues.push({ code: "factsAsOf.unreadable", pointer: "", params: {} });
  if (!isNamed) issues.push({ code: "facts.type", pointer: "", params: { found: rawText(row) } });
  return issues;
}

/**
 * Makes the function that says in words what the bits of a batch mark as wrong with record `i`. The kernels have decided by then; here what was given of
 * the facts that they marked is looked at once more, to say why.
 */
export function issueReader({ kernels, columns }: Batch): (i: number, row: unknown) => FactIssue[] {
  const { lanes, axes } = kernels;
  const mayFail = [...axes[0].dimensions, ...axes[1].dimensions].filter(({ failed }) => failed !== null);
  let issues: FactIssue[] = [];
  const facts = lanes.facts.map((lane) => {
    const { id, label } = lane.fact;
    const pointer = pointerTo("", id);
    const reject: Reject = (code, params) => {
      issues.push({ code, pointer, params: { fact: id, label, ...params } });
      return Number.NaN;
    };
    return { lane, reject, inspect: inspector(lane.fact, reject) };
  });
  const isInvalid = (i: number): boolean => {
    for (let w = 0; w < columns.words; w++) if (columns.invalid[i * columns.words + w] !== 0) return true;
    return false;
  };
  /** The first dimension of a fact whose scale has no number for it. */
  const failedAt = (lane: FactLane, i: number): DimensionLane | undefined =>
    mayFail.find(({ fact, failed }) => fact === lane && failed?.[i] === 1);

  return (i, row) => {
    issues = [];
    if (!isInvalid(i)) return issues;
    const days = daysAt(lanes, i);
    issues.push(...recordIssues(row, lanes.rows[i] === row, days));
    for (const { lane, reject, inspect } of facts) {
      if (!isInvalidAt(lanes, lane, i)) continue;
      const given = lane.given[i];
      if (given === FAILED) reject("fact.unreadable", {});
      else if (given !== null) inspect(given, days);
    }
    for (const one of mayFail) {
      const { id } = one.dimension;
      if (failedAt(one.fact, i) === one)
        facts[one.dimension.fact]?.reject("fact.noPoints", { dimension: id });
    }
    return issues;
  };
}
