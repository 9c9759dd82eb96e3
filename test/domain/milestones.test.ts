import type { Opportunity, SalesProcess } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { fileWith, issuesOf } from "./findings.ts";

const process: SalesProcess = {
  id: "p",
  stages: [
    {
      id: "one",
      label: "One",
      outcomes: [
        { id: "a", label: "A", essential: true },
        { id: "b", label: "B" },
      ],
    },
    { id: "two", label: "Two", outcomes: [{ id: "c", label: "C", essential: true }] },
  ],
};
const sale = (parts: Partial<Opportunity>) =>
  fileWith({
    process,
    stakeholders: [{ id: "li" }],
    opportunities: [{ id: "O-1", opened: "2026-01-10", ...parts }],
  });
const at = (outcome: string, day: string, by = "li") => ({ outcome, day, by });

describe("close dates", () => {
  it("may not lie before the open date, as expected last or as happened", () => {
    expect(issuesOf(sale({ closeDate: "2026-01-10" }))).toEqual([]);
    expect(
      issuesOf(
        sale({
          closeDate: [
            { value: "2026-01-09", asOf: "2026-01-10" },
            { value: "2026-05-01", asOf: "2026-02-01" },
          ],
        }),
      ),
    ).toEqual([]);
    expect(
      issuesOf(sale({ closeDate: "2026-01-09", closed: { day: "2025-12-01", ending: "lost" } })),
    ).toEqual([
      "file.closeBeforeOpen /opportunities/0/closeDate",
      "file.closeBeforeOpen /opportunities/0/closed",
    ]);
  });
});

describe("outcomes", () => {
  it("are in the process, once, and reached by the customer or a person of it", () => {
    expect(
      issuesOf(sale({ stage: "two", outcomes: [at("a", "2026-02-01"), at("c", "2026-03-01", "customer")] })),
    ).toEqual([]);
    expect(
      issuesOf(
        sale({
          stage: "ten",
          outcomes: [at("a", "2026-02-01", "us"), at("z", "2026-02-01", "mo"), at("a", "2026-02-02")],
        }),
      ),
    ).toEqual([
      "file.stageMissing /opportunities/0/stage",
      "file.ownActivity /opportunities/0/outcomes/0/by",
      "file.outcomeMissing /opportunities/0/outcomes/1/outcome",
      "file.stakeholderMissing /opportunities/0/outcomes/1/by",
      "file.outcomeTwice /opportunities/0/outcomes/2/outcome",
    ]);
  });

  it("stand in stages that the process has, on any day", () => {
    const record = [
      { value: "one", asOf: "2026-01-10" },
      { value: "ten", asOf: "2026-02-01" },
    ];
    expect(issuesOf(sale({ stage: record }))).toEqual(["file.stageMissing /opportunities/0/stage/1/value"]);
    expect(issuesOf(sale({ stage: { value: "ten", asOf: "2026-02-01" } }))).toEqual([
      "file.stageMissing /opportunities/0/stage/value",
    ]);
    expect(issuesOf(sale({ stage: null }))).toEqual([]);
  });

  it("come in order: an essential one of an earlier stage first", () => {
    const outOfOrder = ["file.outOfOrder /opportunities/0/outcomes/0"];
    expect(issuesOf(sale({ outcomes: [at("c", "2026-03-01")] }))).toEqual(outOfOrder);
    expect(issuesOf(sale({ outcomes: [at("c", "2026-03-01"), at("a", "2026-03-02")] }))).toEqual(outOfOrder);
    expect(issuesOf(sale({ outcomes: [at("c", "2026-03-01"), at("a", "2026-03-01")] }))).toEqual([]);
  });

  it("are not checked without a process", () => {
    const file = fileWith({
      opportunities: [
        { id: "O-1", opened: "2026-01-10", stage: "x", outcomes: [at("a", "2026-02-01", "us")] },
      ],
    });
    expect(issuesOf(file)).toEqual([]);
  });
});
