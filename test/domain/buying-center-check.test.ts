import { describe, expect, it } from "vitest";
import { fileWith, issuesOf } from "./findings.ts";

const people = (...lines: [id: string, reportsTo?: string][]) =>
  fileWith({
    stakeholders: lines.map(([id, reportsTo]) => ({ id, ...(reportsTo !== undefined && { reportsTo }) })),
  });

describe("reporting lines", () => {
  it("may meet and end, and end outside the file", () => {
    expect(issuesOf(people(["a", "c"], ["b", "c"], ["c"]))).toEqual([]);
  });

  it("may not run in a circle, which is reported once", () => {
    expect(issuesOf(people(["x", "a"], ["a", "b"], ["b", "c"], ["c", "a"]))).toEqual([
      "file.reportingCycle /stakeholders/0/reportsTo",
    ]);
    expect(issuesOf(people(["a", "a"], ["b", "d"], ["d", "b"]))).toEqual([
      "file.reportingCycle /stakeholders/0/reportsTo",
      "file.reportingCycle /stakeholders/1/reportsTo",
    ]);
  });
});

describe("economic buyers", () => {
  const sales = [
    { id: "O-1", opened: "2026-01-01" },
    { id: "O-2", opened: "2026-01-01" },
  ];

  it("may differ from sale to sale", () => {
    const stakeholders = [
      { id: "a", influences: [{ as: "economic", opportunity: "O-1" }] },
      { id: "b", influences: ["user", { as: "economic", opportunity: "O-2" }] },
    ] as const;
    expect(issuesOf(fileWith({ stakeholders, opportunities: sales }))).toEqual([]);
  });

  it("are one at most in each sale", () => {
    const stakeholders = [
      { id: "a", influences: ["economic"] },
      { id: "b", influences: [{ as: "economic", opportunity: "O-2" }] },
    ] as const;
    expect(issuesOf(fileWith({ stakeholders, opportunities: sales }))).toEqual([
      "file.economicBuyers /opportunities/1",
    ]);
  });
});
