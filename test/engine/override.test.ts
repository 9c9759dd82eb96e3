import {
  type Assessment,
  cellInForce,
  compileModel,
  decidePursuit,
  explain,
  type Override,
  placeByHand,
  reasonText,
  recommend,
} from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { assessed, best, document, playbook } from "../strategy/playbook.ts";

const matrix = compileModel(document);
const override: Override = {
  cell: "high/low",
  by: "Chen Yu",
  why: { en: "Their new plant opens in May", "zh-CN": "五月新厂投产" },
  on: "2026-11-01",
  until: "2026-11-30",
};
const machine: Assessment = assessed(best);
const byHand = (change: Partial<Override> = {}, assessment: Assessment = machine) =>
  placeByHand(matrix, assessment, { ...override, ...change });

describe("an override that holds", () => {
  const { assessment, standing } = byHand();

  it("stands beside the machine's place, which stays as it is", () => {
    expect(standing).toBe("inForce");
    const { override: placed, ...rest } = assessment;
    expect(rest).toEqual(machine);
    expect(placed).toEqual({ ...override, cell: matrix.plan.cells[1]?.[0] });
    expect(cellInForce(assessment)?.id).toBe("high/low");
    expect(cellInForce(machine)?.id).toBe("high/high");
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });

  it("is followed: strategy and decision are those of its cell", () => {
    const given = recommend(assessment, playbook);
    expect(given.strategyId).toBe("raise");
    const policy = {
      decisions: { invest: "pursue", raise: "develop", keep: "review", leave: "disengage" },
      reviewAfterDays: { pursue: 1, develop: 1, review: 1, disengage: 1 },
      exitHours: 1,
      reentry: [],
    } as const;
    expect(decidePursuit(assessment, document, policy).pursuit).toBe("develop");
    expect(decidePursuit(byHand({ cell: "low/low" }).assessment, document, policy).pursuit).toBe("disengage");
  });

  it("comes before the reasons, which are the model's own, and explains nothing", () => {
    const [first, ...others] = recommend(assessment, playbook).reasons;
    expect(first).toMatchObject({
      code: "overridden",
      params: { cell: "high/low", by: "Chen Yu", until: "2026-11-30" },
    });
    expect(others).toEqual(recommend(machine, playbook).reasons);
    expect(first && reasonText(first, "zh-CN")).toContain("五月新厂投产");
    const [title, line] = explain(assessment, { locale: "en" }).split("\n");
    expect(title).toBe("Key customer (high/high), tier A.");
    expect(line).toBe(
      "  Placed by hand: high/low (high/low), tier B, by Chen Yu on 2026-11-01, until 2026-11-30: Their new plant opens in May. What follows explains the model's own place.",
    );
  });

  it("places a customer of whom too little is known", () => {
    const placed = byHand({}, assessed({})).assessment;
    expect(placed.status).toBe("unplaced");
    expect(recommend(placed, playbook).strategyId).toBe("raise");
  });

  it("takes the place of an earlier one", () => {
    expect(byHand({ cell: "low/low" }, assessment).assessment.override?.cell.id).toBe("low/low");
  });
});

describe("an override that does not hold", () => {
  it.each([
    [{ on: "2026-11-23", until: "2026-11-23" }, "inForce"],
    [{ on: "2026-11-24" }, "notBegun"],
    [{ until: "2026-11-22" }, "expired"],
  ] as const)("from %j is %s", (change, standing) => {
    expect(byHand(change).standing).toBe(standing);
  });

  it("falls away, an earlier one with it", () => {
    const before = byHand().assessment;
    expect(byHand({ until: "2026-11-22" }, before).assessment).toEqual(machine);
  });

  it("undoes no exclusion", () => {
    const excluded = assessed({ ...best, sanctioned: true });
    expect(byHand({}, excluded)).toEqual({ assessment: excluded, standing: "excluded" });
    expect(recommend(byHand({}, excluded).assessment, playbook).strategy).toBe(playbook.excluded);
  });
});

it.each<[string, () => unknown, RegExp]>([
  [
    "a cell that there is not",
    () => byHand({ cell: "top/low" }),
    /override.cell must be one of low\/low, .*found "top\/low"/,
  ],
  ["nobody who decided", () => byHand({ by: " " }), /override.by must say who .*found " "/],
  ["a person as an object", () => byHand({ by: { id: 7 } as never }), /override.by must say who .*found {…}/],
  [
    "no reason",
    () => byHand({ why: undefined as never }),
    /override.why must be the reason, .*found undefined/,
  ],
  ["an empty reason", () => byHand({ why: "" }), /override.why must be the reason, .*found ""/],
  ["a reason in no language", () => byHand({ why: {} as never }), /override.why must be the reason/],
  [
    "a reason that lacks one language's text",
    () => byHand({ why: { en: "x", "zh-CN": "" } }),
    /override.why/,
  ],
  ["a reason that is null", () => byHand({ why: null as never }), /override.why must .*found null/],
  ["a day that is none", () => byHand({ on: "2026-02-30" }), /override.on must be a real day/],
  ["an end before the beginning", () => byHand({ until: "2026-10-01" }), /lies before override.on/],
  ["an assessment without a day", () => byHand({}, { ...machine, asOf: null }), /asOf of the assessment/],
  [
    "an assessment of another model",
    () => byHand({}, { ...machine, model: { ...machine.model, hash: "other" } }),
    /matrix must be the one that made the assessment/,
  ],
])("refuses %s", (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
