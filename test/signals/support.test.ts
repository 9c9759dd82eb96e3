import { insideHelp, loudestVoice, weightedSupport } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on, people } from "./sample.ts";

describe("the voice that counts most", () => {
  const voice = (...list: Parameters<typeof people>) => loudestVoice(people(...list), on)?.value;

  it("is the one furthest from neutral by influence", () => {
    expect(
      voice({ id: "a", support: 3, influence: "high" }, { id: "b", support: -4, influence: "medium" }),
    ).toBe(3);
    expect(
      voice({ id: "a", support: 2, influence: "high" }, { id: "b", support: -4, influence: "medium" }),
    ).toBe(-8 / 3);
    expect(voice({ id: "a", support: 0, influence: "high" })).toBe(0);
  });

  it("is the opponent of an equally strong friend", () => {
    expect(
      voice({ id: "a", support: 4, influence: "high" }, { id: "b", support: -4, influence: "high" }),
    ).toBe(-4);
    expect(
      voice({ id: "a", support: -4, influence: "high" }, { id: "b", support: 4, influence: "high" }),
    ).toBe(-4);
  });

  it("counts an unknown influence as low, and as our belief", () => {
    expect(
      loudestVoice(people({ id: "a", support: { value: 3, asOf: "2026-05-01", grade: "verified" } }), on),
    ).toEqual({
      value: 1,
      asOf: "2026-05-01",
      grade: "assumed",
    });
  });

  it("is not known where no support is", () => {
    expect(voice({ id: "a", influence: "high" })).toBeUndefined();
    expect(loudestVoice({ customer: { id: "C" } }, on)).toBeNull();
  });
});

describe("support over all people", () => {
  it("is a range as long as ratings are unknown", () => {
    const file = people(
      { id: "b", influence: "low" },
      { id: "a" },
      { id: "c", support: 5, influence: "high" },
    );
    expect(weightedSupport(file, on)).toEqual({ low: 0, high: 5, known: 5, unknown: ["a", "b"] });
    expect(weightedSupport(people({ id: "a" }), on)).toEqual({
      low: -5,
      high: 5,
      known: null,
      unknown: ["a"],
    });
    expect(weightedSupport({ customer: { id: "C" } }, on)).toBeNull();
  });
});

describe("help from inside", () => {
  it("is a champion, else a coach", () => {
    const champion = { id: "a", stance: { value: "champion", asOf: "2026-05-01", grade: "stated" } } as const;
    const coach = { id: "b", influences: ["coach"], support: { value: 4, asOf: "2026-04-01" } } as const;
    expect(insideHelp(people(coach, champion), on)).toEqual({
      value: "champion",
      asOf: "2026-05-01",
      grade: "stated",
    });
    expect(insideHelp(people({ id: "x" }, coach), on)).toEqual({
      value: "coach",
      asOf: "2026-04-01",
      grade: null,
    });
    expect(insideHelp(people({ id: "b", influences: ["coach"] }), on)).toEqual({
      value: "coach",
      asOf: null,
      grade: null,
    });
  });

  it("is none only where every stance is known", () => {
    expect(
      insideHelp(people({ id: "a", stance: "neutral" }, { id: "b", stance: "opponent" }), on)?.value,
    ).toBe("none");
    expect(insideHelp(people({ id: "a", stance: "neutral" }, { id: "b" }), on)).toBeNull();
    expect(insideHelp({ customer: { id: "C" } }, on)).toBeNull();
  });
});
