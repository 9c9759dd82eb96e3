import type { Opportunity, RedFlagRaised, Stakeholder } from "opportunity-matrix/domain";
import { buyingInfluences } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { factsOf, people, sales } from "./sample.ts";

const seen = (day: string, text = "Seen.") => [{ text, day, grade: "verified" }] as const;

describe("uncovered bases", () => {
  it("are those that the red flag counts, with whom nobody has reached", () => {
    const file = people(
      { id: "lin", influences: ["economic"], coverage: "noContact" },
      { id: "he", influences: ["user"], coverage: "brief" },
    );
    expect(factsOf(file).uncoveredBases).toEqual({
      value: 2,
      asOf: null,
      grade: null,
      people: ["lin"],
      about: [buyingInfluences.economic, buyingInfluences.technical],
    });
  });

  it("leave out a flag that was raised by hand, which names no base", () => {
    const covered = { id: "a", influences: ["economic", "user", "technical"], coverage: "brief" } as const;
    const flags: RedFlagRaised[] = [{ flag: "uncoveredBase", evidence: seen("2026-05-01") }];
    expect(
      factsOf({ ...people(covered), ...sales({ redFlags: flags }), stakeholders: [covered] }).uncoveredBases,
    ).toEqual({
      value: 0,
      asOf: null,
      grade: null,
    });
  });
});

describe("unknown buyers", () => {
  it("are those of whom the red flag knows nothing", () => {
    const buyer = (id: string, more: Partial<Stakeholder> = {}): Stakeholder => ({
      id,
      influences: ["user"],
      ...more,
    });
    const file = people(buyer("a"), buyer("b", { influence: "high" }), buyer("c", { support: 0 }), {
      id: "d",
    });
    expect(factsOf(file).unknownBuyers).toEqual({ value: 2, asOf: null, grade: null, people: ["b", "a"] });
  });

  it("count a flag that names nobody", () => {
    const file = {
      ...sales({ redFlags: [{ flag: "unknownBuyer", evidence: seen("2026-05-01") }] }),
      stakeholders: [{ id: "a" }],
    };
    expect(factsOf(file).unknownBuyers).toEqual({ value: 1, asOf: null, grade: null });
  });
});

describe("flags that were raised by hand", () => {
  const flagged = (...redFlags: RedFlagRaised[]) => sales({ redFlags });
  const player = (day: string, more: Partial<RedFlagRaised> = {}): RedFlagRaised => ({
    flag: "newPlayer",
    evidence: seen(day),
    ...more,
  });

  it("are unknown without an open sale, and none where none is raised", () => {
    const closed: Opportunity = {
      id: "O-1",
      opened: "2026-01-05",
      closed: { day: "2026-11-23", ending: "lost" },
    };
    for (const opportunities of [[], [closed]]) {
      const facts = factsOf({ customer: { id: "C-1" }, opportunities });
      expect([facts.newPlayers, facts.reorganisation]).toEqual([undefined, undefined]);
    }
    expect(factsOf(sales({})).newPlayers).toBeUndefined();
    expect(factsOf(sales({ redFlags: [] })).newPlayers).toEqual({ value: 0, asOf: null, grade: null });
    expect(factsOf(sales({ redFlags: [] })).reorganisation).toEqual({
      value: false,
      asOf: null,
      grade: null,
    });
  });

  it("count each new player once, and each flag that names nobody", () => {
    const file = flagged(
      player("2026-05-01", { stakeholder: "a" }),
      player("2026-06-01", { stakeholder: "a", evidence: seen("2026-06-01", "Again.") }),
      player("2026-04-01"),
      player("2026-04-01"),
      { flag: "reorganisation", evidence: seen("2026-04-01") },
    );
    expect(factsOf(file).newPlayers).toEqual({
      value: 3,
      asOf: "2026-06-01",
      grade: "verified",
      people: ["a"],
      about: ["Seen.", "Again.", "Seen.", "Seen."],
    });
  });

  it("stand from the day of their evidence until they are cleared", () => {
    const change: RedFlagRaised = {
      flag: "reorganisation",
      stakeholder: "a",
      evidence: [...seen("2026-06-30", "IT moves under finance."), ...seen("2026-12-01", "Later.")],
      clearedOn: "2026-08-27",
    };
    const on = (asOf: string) => factsOf(flagged(change), { asOf }).reorganisation;
    expect(on("2026-06-29")?.value).toBe(false);
    expect(on("2026-06-30")).toEqual({
      value: true,
      asOf: "2026-06-30",
      grade: "verified",
      people: ["a"],
      about: ["IT moves under finance."],
    });
    expect(on("2026-08-26")?.value).toBe(true);
    expect(on("2026-08-27")?.value).toBe(false);
  });

  it("are those of the one sale that is meant", () => {
    const file = sales({ redFlags: [player("2026-05-01")] }, {});
    expect(factsOf(file, { opportunity: "O-1" }).newPlayers?.value).toBe(1);
    expect(factsOf(file, { opportunity: "O-2" }).newPlayers).toBeUndefined();
  });
});
