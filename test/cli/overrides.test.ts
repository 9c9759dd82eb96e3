import { expect, it } from "vitest";
import type { Customer } from "../../src/cli/customer.ts";
import type { RowOverride } from "../../src/cli/override-reader.ts";
import { overridesFrom } from "../../src/cli/overrides.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { small } from "./small.ts";

const matrix = compileModel(small);
const customer = (id: string | null): Customer => ({ row: 2, id, name: null, facts: {}, issues: [] });
const assess = (facts: Customer["facts"] = { spend: 80, stance: "warm" }) =>
  matrix.assess(facts, { asOf: "2026-11-23" });
const row = (at: number, id: string | null, on = "2026-11-01", until = "2026-12-31"): RowOverride => ({
  row: at,
  id,
  override: { cell: "low/high", by: "Chen Yu", why: "Sold", on, until },
  issues: [],
});

it("puts a place by hand on the customer whom it is for, and on no other", () => {
  const { place, unplaced, totalText } = overridesFrom(matrix, [row(2, "C1")], "o.csv");
  const assessment = assess();
  for (const id of ["C2", null])
    expect(place(customer(id), assessment)).toEqual({ customer: customer(id), assessment });
  expect(unplaced().map(({ code, params }) => [code, params])).toEqual([
    ["override.unknownCustomer", { file: "o.csv", row: 2, found: '"C1"' }],
  ]);
  const placed = place(customer("C1"), assessment);
  expect(placed.assessment.override?.cell.id).toBe("low/high");
  expect({ ...placed.assessment, override: undefined }).toEqual({ ...assessment, override: undefined });
  expect(unplaced()).toEqual([]);
  expect(totalText("2026-11-23", "en")).toMatch(/^Placed by hand: 1 in force on 2026-11-23; expired 0/);
});

it("takes the one that holds on the day, and counts those that do not", () => {
  const rows = [
    row(2, "C1", "2026-01-01", "2026-10-31"),
    row(3, "C1"),
    row(4, "C1", "2027-01-01", "2027-12-31"),
    row(5, "C2"),
  ];
  const { place, totalText } = overridesFrom(matrix, rows, "o.csv");
  expect(place(customer("C1"), assess()).assessment.override?.on).toBe("2026-11-01");
  const barred = place(customer("C2"), assess({ spend: 80, barred: true }));
  expect([barred.assessment.override, barred.customer.issues]).toEqual([undefined, []]);
  expect(totalText("2026-11-23", "zh-CN")).toBe(
    "人工定位：2026-11-23 有效 1 条；已过期 1 条，尚未开始 1 条，因客户被排除而无效 1 条",
  );
});

it("takes neither of two that hold on the same day", () => {
  const { place, totalText } = overridesFrom(matrix, [row(2, "C1"), row(7, "C1")], "o.csv");
  const { customer: found, assessment } = place(customer("C1"), assess());
  expect(assessment.override).toBeUndefined();
  expect(found.issues.map(({ code, params }) => [code, params])).toEqual([
    ["override.twice", { file: "o.csv", row: 7, found: '"C1"', first: "2" }],
  ]);
  expect(totalText("2026-11-23", "en")).toContain("Placed by hand: 0 in force");
});

it("tells what was wrong with a row with its customer, or with none", () => {
  const issue = { code: "override.empty", pointer: "/override/why", params: { row: 2 } } as const;
  const broken = (at: number, id: string | null): RowOverride => ({
    row: at,
    id,
    override: null,
    issues: [issue],
  });
  const { place, unplaced } = overridesFrom(
    matrix,
    [broken(2, "C1"), broken(3, null), broken(4, "C9")],
    "o.csv",
  );
  expect(place(customer("C1"), assess()).customer.issues).toEqual([issue]);
  expect(unplaced().map(({ code }) => code)).toEqual([
    "override.empty",
    "override.empty",
    "override.unknownCustomer",
  ]);
});
