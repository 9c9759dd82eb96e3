import type { Truth } from "../../core/condition.ts";
import { type Day, dayNumber } from "../../core/day.ts";
import { GRADES, type Grade, type GradedFact } from "../../core/fact.ts";
import { rawText, shortText } from "../../core/issue.ts";
import { isMissing } from "../../core/json.ts";
import { givenValue } from "../../core/value.ts";
import type { RecordDays } from "../days.ts";
import type { AxisLanes, Measures as MeasureLanes } from "../kernels/axis.ts";
import type { Batch } from "../kernels/batch.ts";
import type { DimensionLane } from "../kernels/dimensions.ts";
import type { Evidence } from "../kernels/evidence.ts";
import { daysAt } from "../kernels/lanes.ts";
import type { AxisColumns } from "../kernels/placement-columns.ts";
import type { FactReader } from "../kernels/reader.ts";
import { FALSE, type GateLanes, TRUE } from "../kernels/truth.ts";
import { placeOf } from "../place.ts";
import type { Plan } from "../plan.ts";
import { emptyEvaluation } from "./empty-evaluation.ts";
import type { AxisScore, DimensionScore, Evaluation, FactReading, Measures, Verdict } from "./evaluation.ts";
import { issueReader } from "./issues.ts";

// The kernels work out many customers at once and leave everything in lanes. Here one of them is read out of the lanes, under names: no score, bound
// or certainty is computed a second time, and nothing that a caller gave is read a second time.

function gradeOf(grade: unknown, plainGrade: Grade): Grade {
  if (isMissing(grade)) return plainGrade;
  return GRADES.includes(grade as Grade) ? (grade as Grade) : "assumed";
}

/** A day as text: what is no day stays what it is and as short as in an issue, so that it reads as none again. */
function dayGiven(day: unknown): string | null {
  if (typeof day === "string") return shortText(day);
  return isMissing(day) ? null : rawText(day);
}

/** How old a fact is, and whether that has taken certainty. It loses all of it where its day cannot be read, and none where it has no day. */
function readAge(one: FactReading, { fadingDays, expiresDays }: Evidence, asOf: number): void {
  one.ageDays = Number.NaN;
  one.isAged = false;
  if (fadingDays === 0 || one.asOf === null) return;
  const age = asOf - dayNumber(one.asOf);
  if (!Number.isNaN(age)) one.ageDays = age;
  one.isAged = !(expiresDays - age >= fadingDays);
}

/** What has neither a day nor a grade of its own. */
const PLAIN: Partial<GradedFact<unknown>> = Object.freeze({});

/** Reads record `i` of a fact. */
function readFact(
  one: FactReading,
  { lanes, lane, type, evidence }: FactReader,
  plainGrade: Grade,
  i: number,
  { given: { factsAsOf } }: RecordDays,
): void {
  const value = lane.value[i] as number;
  one.value = value;
  one.isKnown = !Number.isNaN(value);
  one.certainty = 0;
  if (!one.isKnown) return;
  const given = lane.given[i];
  one.certainty = lane.certainty[i] as number;
  const { asOf, grade } =
    typeof given === "object" && given !== null ? (given as GradedFact<unknown>) : PLAIN;
  one.grade = gradeOf(grade, plainGrade);
  one.asOf = dayGiven(asOf ?? factsAsOf);
  // To write a day costs more than all else here, so a plain one stays the text that it was.
  one.raw = type === "day" && typeof given === "string" ? given : givenValue(one.fact.declaration, value);
  readAge(one, evidence, lanes.asOf[i] as number);
}

const truthOf = (truth: number | undefined): Truth =>
  truth === TRUE ? true : truth === FALSE ? false : null;

function readVerdict(verdict: Verdict, { onValues, onEvidence }: GateLanes, i: number): void {
  verdict.hit = truthOf(onValues.truths[i]);
  verdict.evidence = truthOf(onEvidence.truths[i]);
}

function readDimensions(
  { dimensions }: AxisScore,
  lanes: readonly DimensionLane[],
  columns: readonly Float64Array[],
  i: number,
): void {
  for (let d = 0; d < dimensions.length; d++) {
    const one = dimensions[d] as DimensionScore;
    one.points = (lanes[d] as DimensionLane).points[i] as number;
    one.contribution = (columns[d] as Float64Array)[i] as number;
  }
}

function readScore(
  out: AxisScore,
  { before, after, isCovered, band }: AxisLanes,
  { coverage }: AxisColumns,
  i: number,
): void {
  out.before.score = before.score[i] as number;
  out.after.score = after.score[i] as number;
  out.band = Number.isNaN(out.after.score) ? -1 : (band[i] as number);
  out.coverage = coverage[i] as number;
  out.isCovered = isCovered[i] === 1;
}

function readBounds(out: Measures, { low, high }: MeasureLanes, i: number): void {
  out.low = low[i] as number;
  out.high = high[i] as number;
}

/** What reads records out of a batch, always into the same evaluation. */
export type EvaluationReader = {
  readonly evaluation: Evaluation;
  /** Reads all of record `i`, which was worked out of this row. */
  readonly read: (i: number, row: unknown) => Evaluation;
  /** The parts of that which may be worked out anew: what the gates say, */
  readonly readVerdicts: (i: number) => void;
  /** the scores and the status, */
  readonly readScores: (i: number) => void;
  /** and the bounds. */
  readonly readBounds: (i: number) => void;
};

const AXES = [0, 1] as const;

/** Makes the reader of a batch that has bounds and contributions. */
export function createEvaluationReader(plan: Plan, batch: Batch): EvaluationReader {
  const { kernels, columns } = batch;
  const evaluation = emptyEvaluation(plan);
  const { axes, verdicts } = evaluation;
  const facts = [...evaluation.facts.values()];
  const issuesOf = issueReader(batch);
  const columnsOf = axes.map(({ axis }) => columns.axes[axis.id] as AxisColumns);
  const contributions = axes.map(({ dimensions }, a) =>
    dimensions.map(({ dimension: { id } }) => columnsOf[a]?.contributions?.[id] as Float64Array),
  );

  const reader: EvaluationReader = {
    evaluation,
    readVerdicts: (i) => {
      for (let g = 0; g < verdicts.length; g++)
        readVerdict(verdicts[g] as Verdict, kernels.gates[g] as GateLanes, i);
    },
    readScores: (i) => {
      for (const a of AXES) readScore(axes[a], kernels.axes[a], columnsOf[a] as AxisColumns, i);
      evaluation.status = placeOf(plan, columns.outcome[i] as number).status;
    },
    readBounds: (i) => {
      for (const a of AXES) {
        readBounds(axes[a].before, kernels.axes[a].before, i);
        readBounds(axes[a].after, kernels.axes[a].after, i);
      }
    },
    read: (i, row) => {
      const days = daysAt(kernels.lanes, i);
      evaluation.asOf = days.asOf ?? Number.NaN;
      evaluation.asOfGiven = Number.isNaN(evaluation.asOf) ? null : (days.given.asOf as Day);
      evaluation.issues = issuesOf(i, row);
      for (let f = 0; f < facts.length; f++)
        readFact(facts[f] as FactReading, kernels.readers[f] as FactReader, plan.plainGrade, i, days);
      for (const a of AXES)
        readDimensions(axes[a], kernels.axes[a].dimensions, contributions[a] as Float64Array[], i);
      reader.readVerdicts(i);
      reader.readScores(i);
      reader.readBounds(i);
      return evaluation;
    },
  };
  return reader;
}
