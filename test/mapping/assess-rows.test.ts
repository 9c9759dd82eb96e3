import { assessRows, mapFacts } from "opportunity-matrix";
import { expect, it } from "vitest";
import { matrix } from "./crm.ts";

const factsOf = mapFacts(matrix, { spend: { field: "Spend" }, need: { field: "Need", otherwise: 1 } });

const rows = [
  { Id: "1", Spend: 600, Need: 4, day: "2026-01-01" },
  { Id: "2", Spend: "much", Need: null, day: "2026-02-01" },
  { Id: "3", Spend: 5, Need: 2, day: "soon" },
];

it("gives each row's result with the row and what was mapped", () => {
  const results = [...assessRows(matrix, factsOf, rows, { asOf: (row) => row.day })];
  expect(results.map(({ row }) => row)).toEqual(rows);
  expect(results.map(({ asOf }) => asOf)).toEqual(["2026-01-01", "2026-02-01", null]);
  expect(results[1]?.mapped).toEqual(factsOf(rows[1] as (typeof rows)[number]));
  expect(results[2]?.issues.map(({ code }) => code)).toEqual(["asOf.unreadable"]);
  const { row: _, mapped, ...first } = results[0] as (typeof results)[number];
  expect(first).toEqual(matrix.assess(mapped.facts, { asOf: "2026-01-01" }));
});

it("has one day for all rows, and a day for their facts", () => {
  const call = { asOf: "2026-06-01", factsAsOf: (row: (typeof rows)[number]) => row.day };
  const [one] = assessRows(matrix, factsOf, rows.slice(0, 1), call);
  expect(one?.asOf).toBe("2026-06-01");
  expect([...assessRows(matrix, factsOf, [], { asOf: "2026-06-01", factsAsOf: "2026-01-01" })]).toEqual([]);
});

it("refuses a wrong call at once", () => {
  expect(() => assessRows(matrix, factsOf, rows)).toThrow(RangeError);
  expect(() => assessRows(matrix, factsOf, rows, { asOf: "soon" })).toThrow(RangeError);
});

it("takes rows as they are asked for, and closes their source when it is left", () => {
  const taken: string[] = [];
  function* source() {
    try {
      for (const row of rows) {
        taken.push(row.Id);
        yield row;
      }
    } finally {
      taken.push("closed");
    }
  }
  const results = assessRows(matrix, factsOf, source(), { asOf: "2026-06-01" });
  expect(taken).toEqual([]);
  for (const { row } of results) if (row.Id === "2") break;
  expect(taken).toEqual(["1", "2", "closed"]);
});
