import { type Play, recommend, type Situation } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { assessed, best, playbook } from "./playbook.ts";
import { play, situation, withPlays } from "./plays.ts";

const stalled = { fact: "stalled", is: true } as const;
const given = (facts: Situation["facts"], ...plays: readonly Play[]) =>
  recommend(assessed(best), withPlays(...plays), { situation: situation(facts) });
const ids = (facts: Situation["facts"], ...plays: readonly Play[]): string[] =>
  given(facts, ...plays).plays.map((one) => one.play.id);

describe("a play", () => {
  it("is given where its condition is true, and not where that is false or unknown", () => {
    expect(ids({ stalled: { value: true } }, play("move", stalled))).toEqual(["move"]);
    expect(ids({ stalled: { value: false } }, play("move", stalled))).toEqual([]);
    expect(ids({}, play("move", stalled))).toEqual([]);
    expect(ids({}, play("move", { not: stalled }))).toEqual([]);
  });

  it("names the people of the first of its facts that concerns somebody", () => {
    const [one] = given(
      {
        stalled: { value: true },
        coaches: { value: 0, people: [] },
        phase: { value: "late", people: ["lin", "he"] },
      },
      play("move", stalled, {
        with: { label: "a coach", people: ["coaches", "nothing", "phase", "stalled"] },
      }),
    ).plays;
    expect(one?.people).toEqual(["lin", "he"]);
    const [other] = given({ stalled: { value: true } }, play("move", stalled)).plays;
    expect(other?.people).toEqual([]);
  });

  it("is due so many days after the day of the assessment, or of the situation where that has none", () => {
    const due = (asOf: string | null): unknown =>
      recommend({ ...assessed(best), asOf } as never, withPlays(play("move", stalled, { withinDays: 10 })), {
        situation: situation({ stalled: { value: true } }),
      }).plays[0]?.dueOn;
    expect(due("2026-11-23")).toBe("2026-12-03");
    expect(due(null)).toBe("2026-12-03");
    const [undated] = recommend(
      { ...assessed(best), asOf: null } as never,
      withPlays(play("move", { status: "placed" })),
    ).plays;
    expect(undated?.dueOn).toBeNull();
  });
});

describe("the order of plays", () => {
  const all = { stalled: { value: true } };
  it("puts urgent ones first, then what could move more, then what is due sooner, then the playbook's order", () => {
    const plays = [
      play("late", stalled, { withinDays: 30 }),
      play("alsoLate", stalled, { withinDays: 30 }),
      play("sooner", stalled, { withinDays: 7 }),
      play("little", stalled, { withinDays: 90, improves: ["growth"] }),
      play("much", stalled, { withinDays: 90, improves: ["trust"] }),
      play("now", stalled, { withinDays: 90, urgent: true }),
    ];
    const order = recommend(assessed(best), withPlays(...plays), {
      situation: situation(all),
      limit: Infinity,
    });
    expect(order.plays.map((one) => one.play.id)).toEqual([
      "now",
      "much",
      "little",
      "sooner",
      "late",
      "alsoLate",
    ]);
  });

  it("puts of the urgent ones what is due sooner first, then what could move more", () => {
    const urgent = { urgent: true } as const;
    const plays = [
      play("later", stalled, { ...urgent, withinDays: 7, improves: ["trust"] }),
      play("little", stalled, { ...urgent, withinDays: 2 }),
      play("much", stalled, { ...urgent, withinDays: 2, improves: ["trust"] }),
    ];
    expect(ids(all, ...plays)).toEqual(["much", "little", "later"]);
  });

  it("keeps to five, or to the limit", () => {
    const plays = [..."abcdefg"].map((id) => play(id, stalled));
    expect(ids(all, ...plays)).toEqual(["a", "b", "c", "d", "e"]);
    const limited = (limit: number) =>
      recommend(assessed(best), withPlays(...plays), { situation: situation(all), limit }).plays.length;
    expect([0, 6, 100, Infinity].map(limited)).toEqual([0, 6, 7, 7]);
    for (const limit of [-1, 1.5, Number.NaN]) expect(() => limited(limit)).toThrow(/limit/);
  });
});

describe("plays that contradict each other", () => {
  const all = { stalled: { value: true } };
  it("are not both given: the one that overrides is", () => {
    const result = given(
      all,
      play("push", stalled),
      play("leave", stalled, { overrides: ["push", "absent"] }),
    );
    expect(result.plays.map((one) => one.play.id)).toEqual(["leave"]);
    expect(result.setAside).toEqual([{ play: "push", because: "leave" }]);
  });

  it("are given again where what overrides them is set aside itself", () => {
    const chain = [
      play("a", stalled),
      play("b", stalled, { overrides: ["a"] }),
      play("c", stalled, { overrides: ["b"] }),
    ];
    const result = given(all, ...chain);
    expect(result.plays.map((one) => one.play.id)).toEqual(["a", "c"]);
    expect(result.setAside).toEqual([{ play: "b", because: "c" }]);
  });

  it("are set aside only for one that is given: the limit leaves out both", () => {
    const plays = [
      play("now", stalled, { urgent: true }),
      play("push", stalled),
      play("leave", stalled, { overrides: ["push"] }),
    ];
    const within = (limit: number) =>
      recommend(assessed(best), withPlays(...plays), { situation: situation(all), limit });
    expect(within(2).setAside).toEqual([{ play: "push", because: "leave" }]);
    expect(within(1).plays.map((one) => one.play.id)).toEqual(["now"]);
    expect(within(1).setAside).toEqual([]);
  });

  it("come to an end in a playbook that nobody linted", () => {
    const circle = [
      play("a", stalled, { overrides: ["b"] }),
      play("b", stalled, { overrides: ["a"] }),
      play("self", stalled, { overrides: ["self"] }),
    ];
    expect(given(all, ...circle).plays.length).toBeLessThanOrEqual(3);
  });
});

it("a situation may be given to a playbook that declares nothing of one", () => {
  const given = recommend(assessed(best), playbook, { situation: situation({ stalled: { value: "yes" } }) });
  expect([given.plays, given.issues]).toEqual([[], []]);
});

describe("a situation that is not right", () => {
  it("is refused where it is of another day", () => {
    const attempt = () =>
      recommend(assessed(best), withPlays(), { situation: { asOf: "2026-11-22", facts: {} } });
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(/situation.asOf must be the day of the assessment, 2026-11-23, found 2026-11-22/);
  });

  it("leaves facts that cannot be read unknown, and says so", () => {
    const result = given(
      { stalled: { value: "yes" }, coaches: { value: -1 }, phase: { value: "late", asOf: "2026-11-24" } },
      play("move", { any: [stalled, { fact: "coaches", below: 0 }, { fact: "phase", is: "late" }] }),
    );
    expect(result.plays).toEqual([]);
    expect(result.issues).toMatchObject([
      { code: "fact.type", pointer: "/facts/stalled", params: { fact: "stalled", label: { en: "Stalled" } } },
      { code: "fact.outOfRange", pointer: "/facts/coaches" },
      { code: "fact.asOfLater", pointer: "/facts/phase" },
    ]);
  });
});
