import { expect, it } from "vitest";
import type { Customer } from "../../src/cli/customer.ts";
import { flatColumns, flatRow } from "../../src/cli/flat.ts";
import type { Label } from "../../src/core/label.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { placeByHand } from "../../src/engine/override.ts";
import type { ModelDocument } from "../../src/model/document.ts";
import { small } from "./small.ts";

const matrix = compileModel(small);

function flat(facts: Customer["facts"], issues: Customer["issues"] = []): Record<string, unknown> {
  const customer: Customer = { row: 4, id: "C1", name: "云岭", facts, issues };
  const cells = flatRow(small, { customer, assessment: matrix.assess(facts, { asOf: "2026-11-23" }) });
  return Object.fromEntries(flatColumns(small).map((name, i) => [name, cells[i]]));
}

it("has one snake_case column per thing", () => {
  expect(flatColumns(small).filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
  expect(flatColumns(small)).toContain("relation_quality_score");
  const [x, y] = small.axes;
  const twins = {
    ...small,
    axes: [
      { ...x, id: "a b" },
      { ...y, id: "aB" },
    ],
  } as unknown as ModelDocument;
  expect(flatColumns(twins)).toEqual(expect.arrayContaining(["x_score", "y_score"]));
});

it("holds a placed customer", () => {
  expect(flat({ spend: 80, stance: { value: "warm", asOf: "2026-11-20" } })).toEqual({
    row: 4,
    customer_id: "C1",
    name: "云岭",
    model_id: "small",
    model_version: "7",
    model_hash: matrix.hash,
    model_status: null,
    as_of: "2026-11-23",
    status: "placed",
    cell: "high/high",
    tier: "A",
    strategy: "invest",
    cell_in_force: "high/high",
    tier_in_force: "A",
    strategy_in_force: "invest",
    by_hand_by: null,
    by_hand_on: null,
    by_hand_until: null,
    by_hand_why: null,
    potential_score: 80,
    potential_low: 80,
    potential_high: 80,
    potential_band: "high",
    potential_coverage: 1,
    relation_quality_score: 100,
    relation_quality_low: 75,
    relation_quality_high: 100,
    relation_quality_band: "high",
    relation_quality_coverage: 0.75,
    possible_cells: "high/high",
    settled: "false",
    may_be_excluded: "true",
    next_fact: "barred",
    issues: 0,
    issues_json: null,
  });
});

it("holds a customer without a cell or a score, and its issues", () => {
  const issue = { code: "row.noId", pointer: "", params: { row: 4 } } as const;
  expect(flat({ spend: -1 }, [issue])).toMatchObject({
    status: "unplaced",
    cell: null,
    tier: null,
    strategy: null,
    potential_score: null,
    potential_band: null,
    potential_low: 0,
    potential_high: 100,
    issues: 2,
    issues_json: expect.stringContaining("fact.outOfRange"),
  });
  expect(flat({ barred: true })).toMatchObject({ status: "excluded", possible_cells: "", settled: "true" });
});

it("holds the cell in force beside the model's, and who placed the customer there", () => {
  const assessment = matrix.assess({ spend: 80 }, { asOf: "2026-11-23" });
  const customer: Customer = { row: 4, id: "C1", name: null, facts: {}, issues: [] };
  const withReason = (why: Label): Record<string, unknown> => {
    const override = { cell: "low/high", by: "Chen Yu", why, on: "2026-11-01", until: "2026-12-31" };
    const placed = placeByHand(matrix, assessment, override).assessment;
    const cells = flatRow(small, { customer, assessment: placed });
    return Object.fromEntries(flatColumns(small).map((name, i) => [name, cells[i]]));
  };
  expect(withReason("Sold")).toMatchObject({
    status: "unplaced",
    cell: null,
    cell_in_force: "low/high",
    tier_in_force: "B",
    strategy_in_force: "keep",
    by_hand_by: "Chen Yu",
    by_hand_on: "2026-11-01",
    by_hand_until: "2026-12-31",
    by_hand_why: "Sold",
  });
  expect(withReason({ "zh-CN": "已出售", en: "Sold" }).by_hand_why).toBe('{"en":"Sold","zh-CN":"已出售"}');
});
