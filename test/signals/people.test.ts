import { describe, expect, it } from "vitest";
import { coverageOf, coverageRank, economicBuyers, holdersOf } from "../../src/signals/people.ts";
import { on, people } from "./sample.ts";

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe("who holds a part", () => {
  const file = {
    ...people(
      { id: "a", roles: ["user"] },
      { id: "b", roles: [{ as: "user", opportunity: "O-1" }] },
      { id: "c", influences: [{ as: "coach", opportunity: "O-2" }] },
    ),
    opportunities: [
      { id: "O-1", opened: "2026-01-01" },
      { id: "O-2", opened: "2026-01-01" },
    ],
  };

  it("holds it in every sale, or in one that is meant", () => {
    expect(ids(holdersOf({ role: "user" }, file, on))).toEqual(["a", "b"]);
    expect(ids(holdersOf({ role: "user" }, file, { ...on, opportunity: "O-2" }))).toEqual(["a"]);
    expect(ids(holdersOf({ influence: "coach" }, file, { ...on, opportunity: "O-2" }))).toEqual(["c"]);
    expect(ids(holdersOf({ influence: "coach" }, file, { ...on, opportunity: "O-1" }))).toEqual([]);
  });

  it("holds it in every sale where no sale is open", () => {
    expect(ids(holdersOf({ role: "user" }, { ...file, opportunities: [] }, on))).toEqual(["a"]);
    expect(holdersOf({ role: "user" }, { customer: { id: "C" } }, on)).toEqual([]);
  });
});

describe("economic buyers", () => {
  it("are found by influence, else by function", () => {
    const byFunction = { id: "f", function: { value: "economicBuyer", asOf: "2026-05-01" } } as const;
    expect(ids(economicBuyers(people(byFunction, { id: "i", influences: ["economic"] }), on))).toEqual(["i"]);
    expect(ids(economicBuyers(people(byFunction, { id: "n" }), on))).toEqual(["f"]);
    expect(ids(economicBuyers(people(byFunction), { asOf: "2026-04-30" }))).toEqual([]);
    expect(economicBuyers({ customer: { id: "C" } }, on)).toEqual([]);
  });
});

describe("coverage", () => {
  it("goes from no contact to in depth", () => {
    expect((["noContact", "brief", "multiple", "inDepth"] as const).map(coverageRank)).toEqual([0, 1, 2, 3]);
    expect(coverageOf({ id: "a", coverage: "brief" }, on)?.value).toBe("brief");
  });
});
