// What holds of the review of a playbook whatever became of its plays.
import fc from "fast-check";
import {
  closePlay,
  type FollowedBy,
  type PlaybookReview,
  type PlayRecord,
  type PlayReview,
  playbookReview,
  playbookReviewText,
  recordPlay,
} from "opportunity-matrix/planning";
import { playRecordSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { deepen, learn, leave, on, playbook } from "../planning/records.ts";
import { dayText } from "./days.ts";

const fact = fc.option(
  fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    grade: fc.constantFrom("verified", "stated", "assumed"),
  }),
  { nil: null },
);
const facts = fc.record({
  growth: fact,
  budget: fact,
  trust: fact,
  sanctioned: fc.constantFrom(false, null, true),
});
const wait = fc.nat({ max: 60 });

/** A record of one of the plays, open, not done, done, or done and proved. */
const record: fc.Arbitrary<PlayRecord> = fc
  .record({
    play: fc.constantFrom(deepen, learn, leave),
    version: fc.constantFrom("1", "2"),
    before: facts,
    after: facts,
    day: fc.nat({ max: 300 }),
    done: wait,
    proved: wait,
    state: fc.constantFrom("open", "notDone", "done", "proved"),
  })
  .map(({ play, version, before, after, day, done, proved, state }) => {
    const open = recordPlay(
      { play },
      { customer: "C-1", playbook: { id: "p", version }, assessment: on(dayText(day), before) },
    );
    if (state === "open") return open;
    return closePlay(open, {
      assessment: on(dayText(day + 60), after),
      done: state === "notDone" ? false : dayText(day + done),
      proof: state === "proved" ? { text: "She called.", day: dayText(day + proved), by: "lin" } : null,
    });
  });

/** What is no record, or contradicts itself. */
const junk = fc.oneof(
  fc.jsonValue(),
  record.map((one) => ({ ...one, recommendedOn: "2026-02-30" })),
  record.map((one) => ({ ...one, before: { ...one.before, status: "placed", cell: null } })),
);
const anything = fc.array(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: junk }), {
  maxLength: 30,
});

const playsIn = ({ groups }: PlaybookReview): PlayReview[] => groups.flatMap(({ plays }) => [...plays]);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("a review", () => {
  it("counts each record once, or says what is wrong with it", () => {
    fc.assert(
      fc.property(anything, (records) => {
        const review = playbookReview(records);
        expect(review.records).toBe(records.length);
        const counted = sum(playsIn(review).map(({ recommended }) => recommended));
        expect(counted + review.refused).toBe(records.length);
        const wrong = new Set(review.issues.map(({ pointer }) => pointer.split("/")[1]));
        expect(wrong.size).toBe(review.refused);
      }),
    );
  });

  it("has counts that add up", () => {
    const addsUp = ({ records, asPromised, unmoved, opposite, mixed, nothingPromised }: FollowedBy) => {
      expect(asPromised + unmoved + opposite + mixed + nothingPromised).toBe(records);
    };
    fc.assert(
      fc.property(anything, (records) => {
        for (const play of playsIn(playbookReview(records))) {
          const { recommended, open, done, proved, notDone, daysToProof, places } = play;
          expect(done.records + notDone.records + open).toBe(recommended);
          expect(proved.records).toBeLessThanOrEqual(done.records);
          expect(proved.asPromised).toBeLessThanOrEqual(done.asPromised);
          expect(daysToProof === null).toBe(proved.records === 0);
          [done, proved, notDone].forEach(addsUp);
          for (const which of ["done", "proved", "notDone"] as const)
            expect(sum(places.map((one) => one[which]))).toBe(play[which].records);
        }
      }),
    );
  });

  it("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(
        fc
          .array(record, { maxLength: 30 })
          .chain((records) =>
            fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
          ),
        ([records, shuffled]) => {
          expect(playbookReview(shuffled)).toEqual(playbookReview(records));
        },
      ),
    );
  });

  it("has twice the counts of all records given twice, and the same days", () => {
    const counts = (review: PlaybookReview, times: number): unknown =>
      JSON.parse(JSON.stringify(review.groups), (key, value: unknown) => {
        if (key === "tooFew") return undefined;
        return typeof value === "number" && key !== "daysToProof" ? value * times : value;
      });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), (records) => {
        const [once, twice] = [playbookReview(records), playbookReview([...records, ...records])];
        expect(counts(twice, 1)).toEqual(counts(once, 2));
      }),
    );
  });

  it("is plain JSON, and the same of records that come back from a store", () => {
    fc.assert(
      fc.property(anything, (records) => {
        const review = playbookReview(records);
        expect(JSON.parse(JSON.stringify(review))).toEqual(review);
        expect(playbookReview(JSON.parse(JSON.stringify(records)) as unknown[])).toEqual(review);
      }),
    );
  });

  it("can be told in both languages, one line for each row of a table", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom("en" as const, "zh-CN" as const), (records, locale) => {
        const text = playbookReviewText(playbookReview(records), playbook, locale);
        // What is said of a record that is not counted quotes what stands in it, whatever that is.
        const ours = text.replace(/^- \/.*$/gm, "");
        expect(ours).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        expect(text).not.toMatch(/\n{3}/);
      }),
      { numRuns: 50 },
    );
  });
});

it("a record has the form that the schema asks for", () => {
  fc.assert(fc.property(record, (one) => playRecordSchema.safeParse(one).success));
});
