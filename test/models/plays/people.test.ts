import { describe, expect, it } from "vitest";
import { fileWith, talks } from "./customers.ts";
import { applyingOf, itIsGiven, recommendedFor, recommendedFrom } from "./given.ts";

it("the good customer needs no play", () => {
  for (const name of ["customer", "opportunity"] as const) {
    expect(applyingOf(recommendedFor(name, {}))).toEqual([]);
    expect(applyingOf(recommendedFrom(name, fileWith({})))).toEqual([]);
  }
});

describe("help inside", () => {
  const nobody = { he: { influences: ["user"] }, lin: { stance: "neutral" } } as const;
  itIsGiven("noCoach", {
    fires: [
      { facts: { champion: "none" } },
      { facts: { champion: null }, situation: { coaches: 0, champions: 0 } },
    ],
    not: [
      { facts: { champion: "champion" } },
      { facts: { champion: null } },
      { facts: { champion: null }, situation: { coaches: 0 } },
      { facts: { champion: null }, situation: { coaches: 0, champions: 2 } },
    ],
    edges: [
      { inside: { facts: { champion: "none" } }, beyond: { facts: { champion: "coach" } } },
      {
        inside: { situation: { coaches: 0, champions: 0 } },
        beyond: { situation: { coaches: 1, champions: 0 } },
      },
    ],
    file: { changes: { people: nobody }, people: ["lin", "he"] },
    fileBeyond: { people: { ...nobody, he: { influences: ["coach"] } } },
  });
});

describe("a single thread", () => {
  const one = talks.map((talk) => ({ ...talk, people: ["qian"] }));
  itIsGiven("widenContact", {
    fires: [{ situation: { singleThread: true } }],
    not: [{ situation: { singleThread: false } }],
    edges: [
      { inside: { situation: { singleThread: true } }, beyond: { situation: { singleThread: false } } },
    ],
    file: { changes: { interactions: one }, people: ["qian"] },
    fileBeyond: { interactions: [...one, { day: "2026-11-20", people: ["he"], kind: "call" }] },
  });
});

describe("an opponent", () => {
  itIsGiven("winOverOpponent", {
    fires: [{ situation: { opponents: 2 } }, { facts: { support: -5 } }],
    not: [{ situation: { opponents: 0 } }, { facts: { support: null } }],
    edges: [
      { inside: { situation: { opponents: 1 } }, beyond: { situation: { opponents: 0 } } },
      { inside: { facts: { support: -4 } }, beyond: { facts: { support: -3 } } },
    ],
    file: { changes: { people: { qian: { support: -4 } } }, people: ["qian"] },
    fileBeyond: { people: { qian: { support: -3 } } },
  });
});
