import { type RedFlagRaised, redFlagsIn, type Stakeholder } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on, people, sales } from "./sample.ts";

const covered: Stakeholder = {
  id: "z",
  influences: ["economic", "user", "technical", "coach"],
  coverage: "brief",
  support: 3,
};
const flags = (...list: Stakeholder[]): string[] =>
  redFlagsIn(people(...list), on).map(({ flag, stakeholder, influence }) =>
    [flag, stakeholder, influence].filter(Boolean).join(" "),
  );

describe("red flags (Miller & Heiman)", () => {
  it("are none where every base is covered by somebody we know", () => {
    expect(flags(covered)).toEqual([]);
  });

  it("tell each base that nobody has reached, and a missing coach", () => {
    expect(flags({ id: "a", influences: ["user"], coverage: "noContact", support: 1 })).toEqual([
      "uncoveredBase economic",
      "uncoveredBase user",
      "uncoveredBase technical",
      "noCoach",
    ]);
  });

  it("tell a buyer at −5 or −4, and one of whom nothing is known", () => {
    expect(
      flags(covered, { id: "b", support: -4 }, { id: "a", support: -5 }, { id: "c", support: -3 }),
    ).toEqual(["opponent a", "opponent b"]);
    expect(flags(covered, { id: "a", influences: ["user"] })).toEqual(["unknownBuyer a"]);
    expect(flags(covered, { id: "a", influences: ["user"], responseMode: "trouble" }, { id: "b" })).toEqual(
      [],
    );
  });

  it("tell an economic buyer on an even keel or overconfident", () => {
    expect(flags({ ...covered, responseMode: "evenKeel" })).toEqual(["evenKeelBuyer z"]);
    expect(flags({ ...covered, responseMode: "overconfident" })).toEqual(["overconfidentBuyer z"]);
    expect(flags({ ...covered, responseMode: "growth" })).toEqual([]);
  });

  it("keep what was raised by hand until it is cleared, each once", () => {
    const raised = (parts: Partial<RedFlagRaised>): RedFlagRaised => ({
      flag: "newPlayer",
      evidence: [{ text: "x", day: "2026-06-30" }],
      ...parts,
    });
    const list = [
      raised({}),
      raised({}),
      raised({ flag: "reorganisation", clearedOn: "2026-11-23" }),
      raised({ flag: "reorganisation", clearedOn: "2026-11-24", stakeholder: "wu" }),
      raised({ flag: "opponent", evidence: [{ text: "x", day: "2026-12-01" }] }),
    ];
    const expected = [
      { flag: "newPlayer", stakeholder: null, influence: null, raised: true },
      { flag: "reorganisation", stakeholder: "wu", influence: null, raised: true },
    ];
    expect(redFlagsIn({ ...sales({ redFlags: list }), ...people(covered) }, on)).toEqual(expected);
    expect(redFlagsIn(sales({ redFlags: list.slice(1, 2) }), on)).toEqual(expected.slice(0, 1));
  });
});
