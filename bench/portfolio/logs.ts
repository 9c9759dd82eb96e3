// Logs of snapshots as a service keeps them, as lines of JSON in the order of arrival: ten months of ever more customers, whose facts wander from
// month to month. Of twenty customers one has a month that comes in late, one a month that is corrected later, and one a month that is there twice.
import { compileModel, type Facts } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { takeSnapshot, writeSnapshots } from "opportunity-matrix/portfolio";
import { randomFrom } from "../random.ts";

export const matrix = compileModel({
  ...customerModel,
  id: "guarded",
  movement: { margin: 3, snapshots: 2 },
});

const MONTHS = 10;
/** So many courses of a year; customers share them in turn, and the text of each line is read anew. */
const COURSES = 200;
/** How often each kind of trouble comes: once in so many customers. */
const TROUBLE = 20;

const dayOf = (month: number): string => `2026-${String(month + 1).padStart(2, "0")}-01`;
export const FIRST = dayOf(0);
export const LAST = dayOf(MONTHS - 1);

/** A line without its customer, in front of whom and behind whom the text is cut. */
type Line = readonly [before: string, after: string];

/** The lines of a course: of each month; of one that comes in a month late; and of one that corrects what was said. */
type Course = { readonly months: readonly Line[]; readonly late: Line; readonly correction: Line };

const LATE = 4;

function lineOf(facts: Facts, asOf: string, recordedOn: string): Line {
  const snapshot = takeSnapshot(matrix.assess(facts, { asOf }), { customer: "@", recordedOn });
  const [text] = writeSnapshots([snapshot]) as unknown as Iterable<string>;
  return (text as string).split('"@"') as unknown as Line;
}

function courses(): readonly Course[] {
  const random = randomFrom(10);
  const below = (count: number): number => Math.floor(random() * count);
  const moved = (value: number, by: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, Math.round(value + (random() * 2 - 1) * by)));
  return Array.from({ length: COURSES }, (): Course => {
    let [need, trust, stage, share] = [1 + below(4), 1 + below(9), 1 + below(5), below(100)];
    const annualSpend = { value: 1_000_000 * (1 + below(60)), asOf: FIRST };
    const known = Array.from({ length: MONTHS }, (_, month): Facts => {
      const asOf = dayOf(month);
      need = moved(need, 0.7, 1, 4);
      trust = moved(trust, 1.1, 1, 9);
      stage = moved(stage, 0.6, 1, 5);
      share = moved(share, 8, 0, 100);
      return {
        blocked: false,
        annualSpend,
        openShare: { value: share, asOf },
        need: { value: need, asOf, grade: "stated" },
        trust: { value: trust, asOf },
        relationshipStage: { value: stage, asOf },
        economicBuyer: stage > 2 ? "multiple" : "brief",
        champion: trust > 6 ? "champion" : "none",
      };
    });
    const lines = (facts: Facts, month: number, recorded: number): Line =>
      lineOf(facts, dayOf(month), dayOf(recorded));
    const last = MONTHS - 2;
    return {
      months: known.map((facts, month) => lines(facts, month, month)),
      late: lines(known[LATE] as Facts, LATE, LATE + 2),
      correction: lines({ ...known[last], openShare: { value: 50, asOf: dayOf(last) } }, last, last + 1),
    };
  });
}

/** A log, and what is known of it beforehand. */
export type Log = {
  readonly lines: () => Iterable<string>;
  readonly snapshots: number;
  readonly customers: number;
  /** Days in all timelines together, and those of them that came in late or were corrected. */
  readonly days: number;
  readonly late: number;
  readonly corrected: number;
};

/** Logs of so many snapshots each, a multiple of ten times twenty. */
export function logs(sizes: readonly number[]): readonly Log[] {
  const all = courses();
  return sizes.map((snapshots): Log => {
    const customers = snapshots / MONTHS;
    const troubled = customers / TROUBLE;
    const textOf = (month: number, customer: number): Line => {
      const { months, late, correction } = all[customer % COURSES] as Course;
      const trouble = customer % TROUBLE;
      if (trouble === 0 && month === LATE) return late;
      if (trouble === 1 && month === MONTHS - 1) return correction;
      return months[trouble === 2 && month === MONTHS - 1 ? month - 1 : month] as Line;
    };
    return {
      *lines() {
        for (let month = 0; month < MONTHS; month++) {
          for (let customer = 0; customer < customers; customer++) {
            const [before, after] = textOf(month, customer);
            yield `${before}"C${customer}"${after}`;
          }
        }
      },
      snapshots,
      customers,
      days: snapshots - 2 * troubled,
      late: troubled,
      corrected: troubled,
    };
  });
}
