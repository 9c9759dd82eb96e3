// The negative control: a year in which plays change nothing at all. Whoever reads the review as if plays caused what followed would see here that
// a play "works", since a play is recommended when things are bad, and what is bad tends to become better by itself.
import { recommend } from "opportunity-matrix";
import {
  closePlay,
  type FollowedBy,
  type Movement,
  type PlaybookReview,
  type PlayRecord,
  type PlayReview,
  playbookReview,
  playbookReviewText,
  recordPlay,
} from "opportunity-matrix/planning";
import { expect, it } from "vitest";
import { on, playbook } from "../planning/records.ts";
import { dayText } from "./days.ts";

/** Numbers of 0..1, the same on every run. Source: the generator mulberry32, by Tommy Ettinger (public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The plays of a year, reviewed; of `effect` points of trust that a play adds where it was done, which is 0 but for the positive control. */
function reviewOf(effect: number) {
  const next = numbersFrom(20_261_126);
  /** How a customer stands on a day: drawn anew each time, whatever anybody did, but for the effect. */
  const drawn = (day: number, added: number) => {
    const value = () => Math.floor(next() * 101);
    const budget = next() < 0.5 ? null : value();
    return on(dayText(day), { growth: value(), budget, trust: Math.min(100, value() + added) });
  };
  /** A year of a customer: each month some plays are recommended; done or not is a coin, and so is what the buyer does. */
  const yearOf = (customer: string): PlayRecord[] => {
    const months = Array.from({ length: 12 }, (_, month) => month * 30);
    return months.flatMap((day) => {
      const assessment = drawn(day, 0);
      return recommend(assessment, playbook).plays.map((recommended) => {
        const open = recordPlay(recommended, { customer, playbook, assessment });
        if (next() < 0.1) return open;
        const isDone = next() < 0.5;
        const later = drawn(day + 90, isDone ? effect : 0);
        if (!isDone) return closePlay(open, { assessment: later, done: false });
        const proof = next() < 0.5 ? { text: "She called.", day: dayText(day + 30), by: "lin" } : null;
        return closePlay(open, { assessment: later, done: dayText(day + 20), proof });
      });
    });
  };
  return playbookReview(Array.from({ length: 400 }, (_, i) => yearOf(`C-${i}`)).flat());
}

const review = reviewOf(0);

function playIn({ groups }: PlaybookReview, id: string): PlayReview {
  const play = groups.flatMap(({ plays }) => plays).find((one) => one.play === id);
  if (play === undefined) throw new Error(`no play ${id}`);
  return play;
}

/**
 * By how many standard errors two shares differ, were they draws from the same one: |p₁ − p₂| ÷ √(p(1 − p)(1/n₁ + 1/n₂)), p of both together. Beyond
 * three, chance is hardly what it is.
 */
function standardErrors(movement: Movement, one: FollowedBy, other: FollowedBy): number {
  const p = (one[movement] + other[movement]) / (one.records + other.records);
  const error = Math.sqrt(p * (1 - p) * (1 / one.records + 1 / other.records));
  const difference = Math.abs(one[movement] / one.records - other[movement] / other.records);
  return error === 0 ? 0 : difference / error;
}

it.each(["deepen", "learn"])(
  "what followed %s is about the same whether it was done, proved or not done",
  (id) => {
    const { done, proved, notDone } = playIn(review, id);
    expect(Math.min(done.records, proved.records, notDone.records)).toBeGreaterThan(400);
    for (const movement of ["asPromised", "unmoved", "opposite", "mixed"] as const) {
      expect(standardErrors(movement, done, notDone)).toBeLessThan(3);
      expect(standardErrors(movement, proved, notDone)).toBeLessThan(3);
    }
  },
);

it("what followed a play that does change something is not the same, so the control above can fail", () => {
  const { done, notDone } = playIn(reviewOf(30), "deepen");
  expect(standardErrors("asPromised", done, notDone)).toBeGreaterThan(3);
});

it("a play that changes nothing is followed by what it promised more often than not: nothing may be read from that alone", () => {
  const { done, notDone } = playIn(review, "deepen");
  expect(done.asPromised).toBeGreaterThan(done.opposite * 2);
  expect(notDone.asPromised).toBeGreaterThan(notDone.opposite * 2);
  // The numbers that docs/learning.md tells.
  expect([done.asPromised, done.records, notDone.asPromised, notDone.records]).toEqual([
    834, 1115, 764, 1045,
  ]);
});

it("the text claims nothing", () => {
  const en = playbookReviewText(review, playbook, "en");
  expect(en).toContain("**This shows what followed, not what caused it.**");
  expect(en.replace("not what caused it", "")).not.toMatch(
    /cause|because|effect|success|works|helped|thanks to|led to|lift|best|worst|%/i,
  );
  const zh = playbookReviewText(review, playbook, "zh-CN");
  expect(zh).toContain("**这里只说之后发生了什么，不说是什么造成的。**");
  expect(zh.replace("不说是什么造成的", "")).not.toMatch(
    /造成|导致|有效|见效|效果|成功|奏效|带来|归功|最好|最差|%/,
  );
});
