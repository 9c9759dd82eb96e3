import { describe, expect, it } from "vitest";
import {
  assumed,
  daysSince,
  evidenced,
  isBy,
  resting,
  salesIn,
  strongest,
} from "../../src/signals/signal.ts";
import { on, sales } from "./sample.ts";

const fact = <V>(value: V, asOf: string | null, grade: "verified" | "stated" | "assumed" | null = null) => ({
  value,
  asOf,
  grade,
});

describe("days", () => {
  it("count up to the day itself", () => {
    expect([isBy("2026-11-23", on), isBy("2026-11-24", on)]).toEqual([true, false]);
    expect(daysSince("2026-11-01", on)).toBe(22);
  });
});

describe("a fact that rests on others", () => {
  it("is as old as the oldest and as well proved as the weakest", () => {
    expect(resting(1, [fact(0, "2026-05-01", "verified"), fact(0, "2026-02-01", "stated")])).toEqual(
      fact(1, "2026-02-01", "stated"),
    );
    expect(resting(1, [fact(0, "2026-02-01", "assumed"), fact(0, "2026-05-01", "stated")])).toEqual(
      fact(1, "2026-02-01", "assumed"),
    );
  });

  it("takes day and grade from the parts that have them", () => {
    expect(resting(1, [fact(0, null), fact(0, "2026-02-01", "stated"), fact(0, null)])).toEqual(
      fact(1, "2026-02-01", "stated"),
    );
    expect(resting(1, [])).toEqual(fact(1, null));
  });

  it("can be made our own belief", () => {
    expect(assumed(fact(1, "2026-02-01", "verified"))).toEqual(fact(1, "2026-02-01", "assumed"));
  });
});

describe("a fact that rests on evidence", () => {
  it("is as of the newest piece and as good as the best, by then", () => {
    const pieces = [
      { text: "a", day: "2026-02-01", grade: "verified" },
      { text: "b", day: "2026-05-01" },
      { text: "c", day: "2026-12-01", grade: "verified" },
    ] as const;
    expect(evidenced(3, pieces, on)).toEqual(fact(3, "2026-05-01", "verified"));
    expect(evidenced(3, pieces.slice(1), on)).toEqual(fact(3, "2026-05-01", "stated"));
    expect(evidenced(3, [...pieces].reverse(), on)).toEqual(fact(3, "2026-05-01", "verified"));
  });

  it("is not known where all evidence came later, and believed where there is none", () => {
    expect(evidenced(3, [{ text: "c", day: "2026-12-01" }], on)).toBeNull();
    expect(evidenced(3, [], on)).toEqual(fact(3, null, "assumed"));
    expect(evidenced(3, undefined, on)).toEqual(fact(3, null, "assumed"));
  });
});

describe("the sales that are meant", () => {
  const file = sales(
    {},
    { opened: "2026-12-01" },
    { closed: { day: "2026-11-23", ending: "won" } },
    { closed: { day: "2026-11-24", ending: "won" } },
  );
  const ids = (context: Parameters<typeof salesIn>[1]): string[] =>
    salesIn(file, context).map(({ id }) => id);

  it("are those open on the day", () => {
    expect(ids(on)).toEqual(["O-1", "O-4"]);
    expect(salesIn({ customer: { id: "C" } }, on)).toEqual([]);
  });

  it("are the one that is named, closed or not, once it was opened", () => {
    expect(ids({ ...on, opportunity: "O-3" })).toEqual(["O-3"]);
    expect(ids({ ...on, opportunity: "O-2" })).toEqual([]);
  });
});

describe("the strongest of several facts", () => {
  const rank = (value: number): number => value;

  it("is the highest, then the better proved, then the newer", () => {
    expect(strongest([fact(1, null), fact(2, null, "assumed"), null], rank)).toEqual(
      fact(2, null, "assumed"),
    );
    expect(strongest([fact(2, null, "assumed"), fact(2, null, "stated")], rank)).toEqual(
      fact(2, null, "stated"),
    );
    expect(strongest([fact(2, null, "stated"), fact(2, null, "assumed")], rank)).toEqual(
      fact(2, null, "stated"),
    );
    expect(strongest([fact(2, null, "stated"), fact(2, null)], rank)).toEqual(fact(2, null));
    expect(strongest([fact(2, "2026-01-01"), fact(2, "2026-02-01")], rank)).toEqual(fact(2, "2026-02-01"));
    expect(strongest([fact(2, "2026-02-01"), fact(2, null)], rank)).toEqual(fact(2, "2026-02-01"));
  });

  it("is none of none", () => {
    expect(strongest<number>([null, null], rank)).toBeNull();
  });
});
