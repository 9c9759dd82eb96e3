import type { Competitor, Differentiator, EconomicValue, Need } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { factsOf, sales, yuan } from "./sample.ts";

const evidence = (day: string) => [{ text: "Said so.", day, grade: "verified" }] as const;

describe("the ripest need", () => {
  const state = (...needs: Need[]) => factsOf(sales({ needs })).needState;

  it("is unknown until somebody asks, none where nobody named one, then implied, then explicit", () => {
    expect(factsOf(sales({})).needState).toBeUndefined();
    expect(factsOf({ customer: { id: "C-1" } }).needState).toBeUndefined();
    expect(state()).toEqual({ value: "none", asOf: null, grade: null });
    expect(state({ id: "n", kind: "implied", evidence: evidence("2026-05-01") })).toEqual({
      value: "implied",
      asOf: "2026-05-01",
      grade: "verified",
    });
    expect(state({ id: "n", kind: "explicit" })?.value).toBe("explicit");
    const sharp: Need = { id: "n", kind: "explicit", annualCost: yuan(1), solveBy: "2027-01-31" };
    expect(state(sharp)?.value).toBe("explicit");
  });

  it("concerns those whose needs are still implied, else those who have needs", () => {
    const implied: Need = { id: "n", kind: "implied", stakeholder: "a" };
    const explicit: Need = { id: "m", kind: "explicit", stakeholder: "b" };
    expect(state(implied, explicit)).toMatchObject({ value: "explicit", people: ["a"] });
    expect(state(explicit, { ...explicit, stakeholder: "c" })?.people).toEqual(["b", "c"]);
    expect(state({ id: "n", kind: null, stakeholder: "a" })).toMatchObject({ value: "none", people: ["a"] });
  });

  it("leaves out a need of which all evidence came later", () => {
    const later: Need = { id: "n", kind: "explicit", stakeholder: "a", evidence: evidence("2026-11-24") };
    expect(state(later)).toEqual({ value: "none", asOf: null, grade: null });
    expect(factsOf(sales({ needs: [later] })).valueState?.people).toBeUndefined();
  });
});

describe("value in figures", () => {
  const state = (value?: EconomicValue) => factsOf(sales(value === undefined ? {} : { value })).valueState;
  const gain = (confirmed?: NonNullable<EconomicValue["positive"]>[number]["confirmed"]) => ({
    text: "Less scrap",
    amount: yuan(350),
    ...(confirmed !== undefined && { confirmed }),
  });
  const reference = yuan(300);

  it("is unknown without an open sale, and none without a calculation", () => {
    expect(factsOf({ customer: { id: "C-1" } }).valueState).toBeUndefined();
    expect(state()).toEqual({ value: "none", asOf: null, grade: null });
  });

  it("is our own until the customer has confirmed every gain", () => {
    const ours = { value: "ownFigures", asOf: null, grade: "assumed" };
    expect(state({ reference })).toEqual(ours);
    expect(state({ reference, positive: [] })).toEqual(ours);
    expect(state({ reference, positive: [gain(true), gain()] })).toEqual(ours);
    expect(state({ reference, positive: [gain(true), gain(false)] })).toEqual(ours);
    expect(state({ reference, positive: [gain({ value: true, asOf: "2026-11-24" })] })).toEqual(ours);
  });

  it("is confirmed as well as the weakest confirmation", () => {
    const [one, two] = [
      gain({ value: true, asOf: "2026-08-25", grade: "verified" }),
      gain({ value: true, asOf: "2026-09-24", grade: "stated" }),
    ];
    expect(state({ reference, positive: [one, two], negative: [gain()] })).toEqual({
      value: "confirmed",
      asOf: "2026-08-25",
      grade: "stated",
    });
  });

  it("is that of the best sale, and concerns those who have needs", () => {
    const needs: Need[] = [{ id: "n", kind: "implied", stakeholder: "a" }];
    const file = sales({ needs }, { value: { reference } }, { value: { reference, positive: [gain(true)] } });
    expect(factsOf(file).valueState).toEqual({ value: "confirmed", asOf: null, grade: null, people: ["a"] });
    expect(factsOf(file, { opportunity: "O-2" }).valueState?.value).toBe("ownFigures");
  });
});

describe("differences that somebody acknowledges", () => {
  const needs: Need[] = [{ id: "n", kind: "explicit" }];
  const heard = (more: Partial<Differentiator> = {}): Differentiator => ({
    text: "Warns a week ahead",
    need: "n",
    acknowledgedBy: ["a"],
    ...more,
  });
  const found = (...differentiators: Differentiator[]) =>
    factsOf(sales({ needs, solution: { differentiators } })).acknowledgedDifferences;

  it("are counted, with who acknowledged them and what they are", () => {
    const proven = heard({ acknowledgedBy: ["b", "a"], evidence: evidence("2026-09-24") });
    expect(found(proven, heard({ text: "Half the size" }))).toEqual({
      value: 2,
      asOf: "2026-09-24",
      grade: "assumed",
      people: ["a", "b"],
      about: ["Warns a week ahead", "Half the size"],
    });
  });

  it("serve a need, are ours alone as far as one knows, and were acknowledged by the day", () => {
    const not = [
      heard({ acknowledgedBy: [] }),
      heard({ need: "other" }),
      heard({ unique: false }),
      heard({ evidence: evidence("2026-11-24") }),
    ];
    expect(found(...not)).toEqual({ value: 0, asOf: null, grade: null });
  });

  it("are unknown where no sale lists any", () => {
    expect(found()).toEqual({ value: 0, asOf: null, grade: null });
    expect(factsOf(sales({ needs, solution: {} })).acknowledgedDifferences).toBeUndefined();
    expect(factsOf(sales({ needs })).acknowledgedDifferences).toBeUndefined();
  });
});

describe("the most dangerous competitor", () => {
  const standing = (...lists: Competitor[][]) =>
    factsOf(sales(...lists.map((competitors) => ({ competitors })))).competitorStanding;

  it("is none where the list is empty, and unknown where there is no list or no known position", () => {
    expect(standing([])).toEqual({ value: "none", asOf: null, grade: null });
    expect(factsOf(sales({})).competitorStanding).toBeUndefined();
    expect(factsOf({ customer: { id: "C-1" } }).competitorStanding).toBeUndefined();
    expect(standing([{ name: "Borealis" }])).toBeUndefined();
    expect(standing([{ name: "Borealis" }], [])).toBeUndefined();
  });

  it("is the one that stands best with the customer, by name", () => {
    const position = { value: "preferred", asOf: "2026-02-11", grade: "stated" } as const;
    expect(
      standing([
        { name: "Borealis", position },
        { name: "Do nothing", position: "listed" },
      ]),
    ).toEqual({
      value: "preferred",
      asOf: "2026-02-11",
      grade: "stated",
      about: ["Borealis"],
    });
    expect(standing([{ name: "Borealis", position: "excluded" }])?.value).toBe("excluded");
    expect(standing([{ name: "Borealis", position: "listed" }])?.value).toBe("listed");
  });

  it("may be several, over several sales", () => {
    const embedded = (name: string): Competitor => ({ name, position: "embedded" });
    const worst = standing([embedded("Borealis")], [embedded("Auster"), embedded("Borealis")], []);
    expect(worst).toMatchObject({ value: "embedded", about: ["Borealis", "Auster"] });
  });
});
