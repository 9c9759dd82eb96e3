import { type FollowedBy, type PlayReview, playbookReview } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { closed, proofOn, recorded } from "./records.ts";

const low = { growth: 60, budget: 80, trust: 30 };
const better = { ...low, trust: 70 };
const worse = { ...low, trust: 10 };
const deepen = recorded("deepen", low);

/** The review of the one play that the records are of. */
function reviewed(...records: readonly unknown[]): PlayReview {
  const [one, ...others] = playbookReview(records).groups.flatMap(({ plays }) => plays);
  if (one === undefined || others.length > 0) throw new Error("not one play");
  return one;
}
const movements = ({ asPromised, unmoved, opposite, mixed, nothingPromised }: FollowedBy) => [
  asPromised,
  unmoved,
  opposite,
  mixed,
  nothingPromised,
];

describe("a play", () => {
  const play = reviewed(
    deepen,
    closed(deepen, better, "2026-06-02", proofOn("2026-06-18")),
    closed(deepen, better, "2026-06-02", proofOn("2026-05-30")),
    closed(deepen, low, "2026-06-02"),
    closed(deepen, worse, "2026-06-02", proofOn("2026-05-23")),
    closed(deepen, better, false),
    closed(deepen, worse, false),
  );

  it("is counted as recommended, open, done, proved and not done", () => {
    const { recommended, open, done, proved, notDone } = play;
    expect([recommended, open, done.records, proved.records, notDone.records]).toEqual([7, 1, 4, 3, 2]);
  });

  it("is followed by movements, whether it was done, proved, or not done", () => {
    expect(movements(play.done)).toEqual([2, 1, 1, 0, 0]);
    expect(movements(play.proved)).toEqual([2, 0, 1, 0, 0]);
    expect(movements(play.notDone)).toEqual([1, 0, 1, 0, 0]);
  });

  it("is followed by places", () => {
    expect(play.places).toEqual([
      { from: "high/low", to: "high/high", done: 2, proved: 2, notDone: 1 },
      { from: "high/low", to: "high/low", done: 2, proved: 1, notDone: 1 },
    ]);
  });

  it("has the median of the days to its proof", () => {
    expect(play.daysToProof).toBe(10);
    const early = closed(deepen, low, "2026-06-02", proofOn("2026-05-23"));
    const late = closed(deepen, low, "2026-06-02", proofOn("2026-06-02"));
    expect(reviewed(early, late).daysToProof).toBe(8);
    expect(reviewed(deepen, closed(deepen, low)).daysToProof).toBeNull();
  });

  it("may promise nothing, and may leave a customer without a place", () => {
    const leave = recorded("leave", { growth: 0, budget: 0, trust: 60 });
    const { done, notDone, places } = reviewed(
      closed(leave, { sanctioned: true }),
      closed(leave, { growth: 0, budget: 0 }, false),
    );
    expect([movements(done), movements(notDone)]).toEqual([
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 1],
    ]);
    expect(places.map(({ to }) => to)).toEqual(["excluded", "unplaced"]);
  });

  it("may be followed by both", () => {
    const learn = recorded("learn", { growth: 60 });
    expect(movements(reviewed(closed(learn, { growth: 40, budget: 10 })).done)).toEqual([0, 0, 0, 1, 0]);
  });
});
