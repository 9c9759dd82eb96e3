import { describe, expect, it } from "vitest";
import type { PlayPromise, RecordedPlace } from "../../src/model/play-record.ts";
import { movementBetween } from "../../src/planning/movement.ts";

type Promised = readonly [axis: string, promise: PlayPromise, points: number | null, certainty: number];

function place(...all: readonly Promised[]): RecordedPlace {
  const axes = Object.fromEntries(
    ["potential", "relationship"].map((id) => {
      const promised = all.flatMap(([axis, promise, points, certainty], i) =>
        axis === id ? [{ dimension: `d${i}`, promise, share: 0.25, points, certainty }] : [],
      );
      return [id, { score: null, low: 0, high: 100, coverage: 0, band: null, promised }];
    }),
  );
  return { status: "unplaced", cell: null, axes };
}

const x = "potential";
const y = "relationship";

describe("what a play promises to improve", () => {
  it.each<[string, Promised, Promised, string]>([
    ["better", [x, "improves", 50, 1], [x, "improves", 51, 1], "asPromised"],
    ["as good, and better proved", [x, "improves", 50, 0.8], [x, "improves", 50, 1], "asPromised"],
    ["known now", [x, "improves", null, 0], [x, "improves", 1, 0.5], "asPromised"],
    ["known now, and as bad as can be", [x, "improves", null, 0], [x, "improves", 0, 1], "unmoved"],
    ["the same", [x, "improves", 50, 0.8], [x, "improves", 50, 0.8], "unmoved"],
    ["better, but no more than hearsay", [x, "improves", 50, 1], [x, "improves", 80, 0.5], "opposite"],
    ["aged", [x, "improves", 50, 1], [x, "improves", 50, 0.99], "opposite"],
    ["a millionth better", [x, "improves", 50, 1], [x, "improves", 50.000004, 1], "asPromised"],
  ])("%s", (_, before, after, movement) => {
    expect(movementBetween(place(before), place(after))).toBe(movement);
  });
});

describe("what a play promises to find out", () => {
  it.each<[string, Promised, Promised, string]>([
    ["known now, and bad", [x, "findsOut", 80, 0], [x, "findsOut", 0, 0.5], "asPromised"],
    ["better, and as unsure", [x, "findsOut", 50, 0.5], [x, "findsOut", 80, 0.5], "unmoved"],
    ["less sure", [x, "findsOut", 50, 0.5], [x, "findsOut", 50, 0.4], "opposite"],
  ])("%s", (_, before, after, movement) => {
    expect(movementBetween(place(before), place(after))).toBe(movement);
  });
});

describe("several promises", () => {
  it("are added up by axis", () => {
    const before = place([x, "improves", 50, 1], [x, "improves", 50, 1]);
    expect(movementBetween(before, place([x, "improves", 40, 1], [x, "improves", 61, 1]))).toBe("asPromised");
    expect(movementBetween(before, place([x, "improves", 40, 1], [x, "improves", 60, 1]))).toBe("unmoved");
  });

  it("are mixed where one rose and one fell, on two axes or of two kinds", () => {
    const before = place([x, "improves", 50, 1], [y, "improves", 50, 1]);
    expect(movementBetween(before, place([x, "improves", 40, 1], [y, "improves", 90, 1]))).toBe("mixed");
    const kinds = place([x, "improves", 50, 1], [x, "findsOut", null, 0]);
    expect(movementBetween(kinds, place([x, "improves", 40, 1], [x, "findsOut", 90, 1]))).toBe("mixed");
  });

  it("are kept where one rose and one stayed", () => {
    const before = place([x, "improves", 50, 1], [y, "findsOut", 50, 1]);
    expect(movementBetween(before, place([x, "improves", 60, 1], [y, "findsOut", 90, 1]))).toBe("asPromised");
    expect(movementBetween(before, place([x, "improves", 50, 1], [y, "findsOut", 90, 0.9]))).toBe("opposite");
  });

  it("are none where the model reads nothing of it", () => {
    expect(movementBetween(place(), place())).toBe("nothingPromised");
  });
});
