import { compileModel, type Situation, type SituationCondition } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { type PathDocument, standOnPath, type TrackStanding } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-23";
const number = (label?: string, question?: string) =>
  ({ type: "number", ...(label && { label }), ...(question && { question }) }) as const;

/** A path of one track, a step for each condition. */
const path = (...reached: readonly SituationCondition[]): PathDocument => ({
  format: 1,
  id: "way",
  version: "1",
  label: "Way",
  facts: { a: number("A", "How many a?"), b: number("B"), c: number(), d: { type: "flag" } },
  tracks: [
    {
      id: "only",
      label: "Only",
      steps: reached.map((condition, i) => ({
        id: `s${i + 1}`,
        label: `Step ${i + 1}`,
        reached: condition,
        next: `do ${i + 1}`,
        proof: `proof ${i + 1}`,
      })),
    },
  ],
});
const situation = (facts: { readonly [fact: string]: number | boolean | string }): Situation => ({
  asOf,
  facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value }])),
});
const some = (fact: string): SituationCondition => ({ fact, atLeast: 1 });
const standing = (document: PathDocument, facts: Parameters<typeof situation>[0]): TrackStanding =>
  standOnPath(document, { situation: situation(facts) }).tracks[0] as TrackStanding;

describe("where the customer stands", () => {
  const way = path(some("a"), some("b"), some("c"));

  it.each<[Parameters<typeof situation>[0], string | null, string | null]>([
    [{}, null, "s1"],
    [{ a: 0 }, null, "s1"],
    [{ a: 1 }, "s1", "s2"],
    [{ a: 1, b: 0 }, "s1", "s2"],
    [{ a: 1, b: 2 }, "s2", "s3"],
    [{ a: 1, b: 2, c: 1 }, "s3", null],
    [{ b: 2, c: 1 }, null, "s1"],
    [{ a: 1, c: 1 }, "s1", "s2"],
  ])("with %o: at %s, next %s", (facts, at, next) => {
    const track = standing(way, facts);
    expect(track.at).toBe(at);
    expect(track.next?.step ?? null).toBe(next);
  });

  it("shows every step as reached, not reached or not known, and what is ahead of an earlier one", () => {
    expect(standing(way, { b: 0, c: 1 })).toEqual({
      track: "only",
      label: "Only",
      steps: [
        { step: "s1", label: "Step 1", reached: null, ahead: false },
        { step: "s2", label: "Step 2", reached: false, ahead: false },
        { step: "s3", label: "Step 3", reached: true, ahead: true },
      ],
      at: null,
      next: {
        step: "s1",
        label: "Step 1",
        next: "do 1",
        proof: "proof 1",
        findOut: [{ fact: "a", label: "A", question: "How many a?" }],
      },
    });
    expect(standing(way, { a: 1, b: 1, c: 1 }).steps.map(({ ahead }) => ahead)).toEqual([
      false,
      false,
      false,
    ]);
    expect(standing(way, { b: 1, c: 1 }).steps.map(({ ahead }) => ahead)).toEqual([false, true, true]);
  });

  it("each track stands by itself", () => {
    const [track] = way.tracks;
    const two = {
      ...way,
      tracks: [
        { ...track, id: "x" },
        { ...track, id: "y", steps: [track?.steps[1]] },
      ],
    };
    const { tracks, path: id } = standOnPath(two as PathDocument, { situation: situation({ b: 1 }) });
    expect(id).toBe("way");
    expect(tracks.map(({ track: name, at }) => [name, at])).toEqual([
      ["x", null],
      ["y", "s2"],
    ]);
  });
});

describe("what is to be found out for the next step", () => {
  const asked = (condition: SituationCondition, facts: Parameters<typeof situation>[0]) =>
    standing(path(condition), facts).next?.findOut.map(({ fact }) => fact);

  it("is nothing where it is known that the step is not reached", () => {
    expect(asked(some("a"), { a: 0 })).toEqual([]);
    expect(asked({ all: [some("a"), some("b")] }, { a: 0 })).toEqual([]);
  });

  it("is every fact that keeps the condition open, once, and none of a part that is settled", () => {
    expect(asked({ any: [some("a"), some("b"), { not: some("a") }] }, {})).toEqual(["a", "b"]);
    expect(asked({ any: [some("a"), some("b")] }, { a: 0 })).toEqual(["b"]);
    const settled: SituationCondition = { all: [{ any: [some("a"), some("c")] }, { not: some("b") }] };
    expect(asked(settled, { a: 1 })).toEqual(["b"]);
    expect(asked(settled, {})).toEqual(["a", "c", "b"]);
  });

  it("is no fact where the place itself is asked for and there is no assessment", () => {
    expect(asked({ status: "placed" }, {})).toEqual([]);
    expect(asked({ all: [{ status: "placed" }, some("a")] }, {})).toEqual(["a"]);
  });

  it("is what leaves an axis without a score, or a gate open", () => {
    const matrix = compileModel(customerModel);
    const nothing = matrix.assess({}, { asOf });
    const asked = (reached: SituationCondition, assessment = nothing) =>
      standOnPath(path(reached), { assessment }).tracks[0]?.next?.findOut.map(({ fact }) => fact);
    const onAxis = (axis: string) =>
      nothing.gaps.filter(({ range }) => (range[axis] ?? 0) > 0).map(({ fact }) => fact);
    expect(onAxis("potential")).toContain("annualSpend");
    expect(asked({ axis: "potential", number: "score", atLeast: 70 })).toEqual(onAxis("potential"));
    expect(asked({ not: { axis: "relationship", band: ["low"] } })).toEqual(onAxis("relationship"));
    expect(asked({ gate: "noBudget", is: "hit" })).toEqual(["budget"]);
    expect(asked({ gate: "noBudget", is: "hit" }, matrix.assess({ budget: "planned" }, { asOf }))).toEqual(
      [],
    );
    expect(asked({ axis: "luck", number: "score", atLeast: 70 })).toEqual([]);
    expect(asked({ gate: "luck", is: "open" })).toEqual([]);
  });

  it("is called as the path declares it, else as the assessment does, else by its id", () => {
    const assessment = compileModel(customerModel).assess({}, { asOf });
    const way = path({ any: [some("a"), some("b"), some("c"), some("trust"), some("toString")] });
    const [track] = standOnPath(way, { assessment }).tracks;
    expect(track?.next?.findOut).toEqual([
      { fact: "a", label: "A", question: "How many a?" },
      { fact: "b", label: "B", question: null },
      { fact: "c", label: "c", question: null },
      {
        fact: "trust",
        label: customerModel.facts.trust?.label,
        question: customerModel.facts.trust?.question,
      },
      { fact: "toString", label: "toString", question: null },
    ]);
    const { facts: _, ...undeclared } = way;
    expect(standing(undeclared, {}).next?.findOut[0]).toEqual({ fact: "a", label: "a", question: null });
  });
});

describe("from what it is told", () => {
  it("an assessment alone, a situation alone, or both: what the assessment read comes first", () => {
    const assessment = compileModel(customerModel).assess({ trust: 8 }, { asOf });
    const way = path({ fact: "trust", atLeast: 6 }, some("a"), { status: "unplaced" });
    const at = (given: Parameters<typeof standOnPath>[1]) => standOnPath(way, given).tracks[0]?.at;
    expect(at({ assessment })).toBe("s1");
    expect(at({ situation: situation({ trust: 2, a: 1 }) })).toBeNull();
    expect(at({ assessment, situation: situation({ trust: 2, a: 1 }) })).toBe("s3");
    expect(at({})).toBeNull();
  });

  it("a value that the declared fact cannot have is an issue, and counts as unknown", () => {
    const { tracks, issues } = standOnPath(path(some("a"), { fact: "d", is: true }), {
      situation: situation({ a: "many", d: true }),
    });
    expect(tracks[0]?.steps.map(({ reached }) => reached)).toEqual([null, true]);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["fact.type", "/facts/a"]]);
    expect(standOnPath(path(some("a")), {}).issues).toEqual([]);
  });

  it("refuses a situation of another day than the assessment", () => {
    const assessment = compileModel(customerModel).assess({}, { asOf: "2026-11-22" });
    expect(() => standOnPath(path(some("a")), { assessment, situation: situation({}) })).toThrow(RangeError);
  });
});
