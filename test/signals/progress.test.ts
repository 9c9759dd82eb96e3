import { type Opportunity, type SalesProcess, stageGates, stageProgress } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on } from "./sample.ts";

const five = ["a", "b", "c", "d", "e"];
const process: SalesProcess = {
  id: "p",
  stages: [
    {
      id: "one",
      label: "One",
      outcomes: five.map((id) => ({ id, label: id, ...(id === "a" && { essential: true }) })),
    },
    { id: "two", label: "Two", outcomes: [{ id: "f", label: "F" }] },
  ],
};
const reached = (ids: string, more: Partial<Opportunity> = {}, by = "customer"): Opportunity => ({
  id: "O-1",
  opened: "2026-01-05",
  outcomes: [...ids].map((outcome, i) => ({
    outcome,
    day: `2026-02-0${i + 1}`,
    by,
    grade: i === 0 ? "stated" : "verified",
  })),
  ...more,
});
const gates = (sale: Opportunity) => stageGates(sale, process, on).map(({ complete }) => complete);

describe("the stage gate (Target Account Selling): 80%, every essential outcome, the next stage begun", () => {
  it("is passed with four of five and the next begun", () => {
    expect(gates(reached("abcdf"))).toEqual([true, false]);
    expect(gates(reached("abcd", { stage: "two" }))).toEqual([true, false]);
  });

  it("is not passed with three of five, without the essential one, or before the next has begun", () => {
    expect(gates(reached("abcf"))).toEqual([false, false]);
    expect(gates(reached("bcdef"))).toEqual([false, false]);
    expect(gates(reached("abcde"))).toEqual([false, false]);
    expect(gates(reached("abcde", { stage: "one" }))).toEqual([false, false]);
  });

  it("ends with the sale being won", () => {
    expect(gates(reached("abcdef", { closed: { day: "2026-11-23", ending: "won" } }))).toEqual([true, true]);
    expect(gates(reached("abcdef", { closed: { day: "2026-11-24", ending: "won" } }))).toEqual([true, false]);
    expect(gates(reached("abcdef", { closed: { day: "2026-11-23", ending: "lost" } }))).toEqual([
      true,
      false,
    ]);
  });

  it("counts what the customer did, and not what we did or what came later", () => {
    expect(gates(reached("abcdf", {}, "us"))).toEqual([false, false]);
    expect(stageGates(reached("abcdf"), process, { asOf: "2026-02-02" })[0]).toEqual({
      stage: "one",
      reached: ["a", "b"],
      missing: ["c", "d", "e"],
      missingEssential: [],
      nextBegun: false,
      complete: false,
    });
    expect(stageGates({ id: "O", opened: "2026-01-05" }, process, on)[0]?.missingEssential).toEqual(["a"]);
  });
});

describe("progress", () => {
  const withSales = (...opportunities: Opportunity[]) => ({ customer: { id: "C" }, process, opportunities });

  it("is the share of outcomes reached by the furthest sale, as of the newest", () => {
    const file = withSales(reached("a"), reached("abc"), reached("z"));
    expect(stageProgress(file, on)).toEqual({ value: 50, asOf: "2026-02-03", grade: "stated" });
    expect(stageProgress(withSales(reached("aa")), on)?.value).toBeCloseTo(100 / 6);
    expect(stageProgress(withSales({ id: "O", opened: "2026-01-05" }), on)).toEqual({
      value: 0,
      asOf: null,
      grade: null,
    });
    const ungraded = {
      id: "O",
      opened: "2026-01-05",
      outcomes: [
        { outcome: "b", day: "2026-02-02", by: "customer" },
        { outcome: "a", day: "2026-02-01", by: "customer" },
      ],
    };
    expect(stageProgress(withSales(ungraded), on)).toMatchObject({ asOf: "2026-02-02", grade: "stated" });
  });

  it("is not known without a process or a sale", () => {
    expect(stageProgress({ customer: { id: "C" }, opportunities: [reached("a")] }, on)).toBeNull();
    expect(stageProgress(withSales(), on)).toBeNull();
  });
});
