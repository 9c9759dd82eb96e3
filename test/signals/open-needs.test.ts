import { type Need, openNeeds, type SpinQuestion } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on, sales } from "./sample.ts";

const chain = { situation: "a", problem: "b", implication: "c", payoff: "d" };
const need = (given: Partial<Need>): Need => ({ id: "n", kind: "implied", ...given });
const asked = (given: Partial<Need>): SpinQuestion | undefined =>
  openNeeds(sales({ needs: [need(given)] }), on)[0]?.ask;

describe("the next question of a need", () => {
  it.each<[SpinQuestion | undefined, Partial<Need>]>([
    ["situation", {}],
    ["problem", { situation: "a" }],
    ["implication", { situation: "a", problem: "b" }],
    ["needPayoff", { situation: "a", problem: "b", implication: "c" }],
  ])("is the first of the chain that is not told: %s", (ask, told) => {
    expect(asked(told)).toBe(ask);
    expect(asked({ ...told, kind: "explicit" })).toBe(ask);
  });

  it("is none where a want is stated and all is told, and the need-payoff question while nobody has stated it", () => {
    expect(asked({ ...chain, kind: "explicit" })).toBeUndefined();
    expect(asked({ ...chain, kind: "implied" })).toBe("needPayoff");
  });

  it("never is the situation question once anything else is told", () => {
    expect(asked({ problem: "b" })).toBe("implication");
    expect(asked({ implication: "c" })).toBe("problem");
    expect(asked({ payoff: "d" })).toBe("problem");
    const { situation: _, ...rest } = chain;
    expect(asked(rest)).toBe("needPayoff");
    expect(asked({ ...rest, kind: "explicit" })).toBeUndefined();
  });

  it("fills a hole before it goes on", () => {
    expect(asked({ situation: "a", implication: "c", payoff: "d" })).toBe("problem");
    expect(asked({ situation: "a", problem: "b", payoff: "d", kind: "explicit" })).toBe("implication");
  });
});

describe("open needs", () => {
  it("say whose they are, of which sale, and what was told in the order of the chain", () => {
    const file = sales(
      { name: "Monitoring", needs: [need({ implication: "c", problem: "b", stakeholder: "he" })] },
      { needs: [need({ kind: "explicit" })] },
    );
    expect(openNeeds(file, on)).toEqual([
      {
        opportunity: "O-1",
        topic: "Monitoring",
        need: "n",
        kind: "implied",
        stakeholder: "he",
        ask: "needPayoff",
        told: [
          { link: "problem", text: "b" },
          { link: "implication", text: "c" },
        ],
      },
      {
        opportunity: "O-2",
        topic: null,
        need: "n",
        kind: "explicit",
        stakeholder: null,
        ask: "situation",
        told: [],
      },
    ]);
  });

  it("are those of the open sales, or of the one that is meant", () => {
    const closed = { day: "2026-03-01", ending: "lost" } as const;
    const file = sales({ needs: [need({})], closed }, { needs: [need({})] }, {});
    const opportunities = (context: object) =>
      openNeeds(file, { ...on, ...context }).map(({ opportunity }) => opportunity);
    expect(opportunities({})).toEqual(["O-2"]);
    expect(opportunities({ opportunity: "O-1" })).toEqual(["O-1"]);
    expect(opportunities({ opportunity: "O-3" })).toEqual([]);
    expect(openNeeds({ customer: { id: "C-1" } }, on)).toEqual([]);
  });

  it("are not there before anybody knew of them", () => {
    const kind = [
      { value: "implied", asOf: "2026-02-11" },
      { value: "explicit", asOf: "2026-05-20" },
    ] as const;
    const file = sales({ needs: [need({ ...chain, kind })] });
    const kindOn = (asOf: string) => openNeeds(file, { asOf }).map((one) => one.kind);
    expect(kindOn("2026-02-10")).toEqual([]);
    expect(kindOn("2026-02-11")).toEqual(["implied"]);
    expect(kindOn("2026-05-20")).toEqual([]);
    const heard = sales({ needs: [need({ evidence: [{ text: "x", day: "2026-06-01" }] })] });
    expect(openNeeds(heard, { asOf: "2026-05-31" })).toEqual([]);
    expect(openNeeds(heard, { asOf: "2026-06-01" })).toHaveLength(1);
  });
});
