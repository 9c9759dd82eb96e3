import { describe, expect, it } from "vitest";
import { factsOf, people } from "./sample.ts";

describe("the people of a fact", () => {
  it("are in the order of their influence, one whose influence is unknown as if it were low, and else of their ids", () => {
    const file = people(
      { id: "d", roles: ["user"] },
      { id: "c", roles: ["user"], influence: "low" },
      { id: "b", roles: ["user"], influence: "medium" },
      { id: "a", roles: ["user"], influence: "high" },
      { id: "e", roles: ["user"], influence: { value: "high", asOf: "2026-12-01" } },
    );
    expect(factsOf(file).users?.people).toEqual(["a", "b", "c", "d", "e"]);
    expect(factsOf(file, { asOf: "2026-12-01" }).users?.people).toEqual(["a", "e", "b", "c", "d"]);
  });

  it("are each there once, and those who are not in the file come last", () => {
    const file = {
      ...people({ id: "z", influence: "low" }),
      interactions: [
        { day: "2026-11-01", people: ["stranger", "z"], kind: "visit" },
        { day: "2026-11-01", people: ["z"], kind: "call" },
      ],
    } as const;
    expect(factsOf(file).daysSinceContact?.people).toEqual(["z", "stranger"]);
  });

  it("are left out where the fact concerns nobody, and so is what it is about", () => {
    expect(factsOf(people({ id: "a" })).users).toEqual({ value: 0, asOf: null, grade: null });
  });
});
