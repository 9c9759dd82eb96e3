import {
  compileModel,
  decidePursuit,
  defaultPursuitPolicy,
  placeByHand,
  recommend,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { presalesPlan } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { asOf, facts, matrix, model, planOf, playbook } from "./sale.ts";

const assessment = matrix.assess(facts as never, { asOf });
const recommendation = recommend(assessment, playbook);
const decision = decidePursuit(assessment, model);
const options = { customer: "C", model, playbook, decision };

describe("a presales plan", () => {
  const plan = planOf();

  it("says whose it is, of which day, and what it rests on", () => {
    expect(plan).toMatchObject({
      customer: { "zh-CN": "海岚食品" },
      sale: { "zh-CN": "冷库改造" },
      asOf,
      model: { id: "sale", version: "1", hash: matrix.hash, label: { en: "Sale" } },
      playbook: { id: "plays", version: "2", label: "plays" },
      strategyId: "develop",
    });
    expect(plan.strategy).toEqual(playbook.strategies.develop);
    const labelled = { ...playbook, label: "Our plays" };
    expect(planOf(facts, { playbook: labelled }).playbook.label).toBe("Our plays");
  });

  it("needs no sale, no situation and no team", () => {
    const bare = presalesPlan(assessment, recommendation, options);
    expect(bare).toMatchObject({ sale: null, resources: { members: [] } });
    expect(bare.actions.map(({ play, owner }) => [play, owner])).toEqual([
      ["seeBuyer", null],
      ["findCoach", null],
    ]);
  });

  it("has the playbook's answer for whoever has no cell", () => {
    expect(planOf({})).toMatchObject({ strategyId: null, strategy: playbook.unplaced });
  });

  it("names plays that are set aside, and those for which", () => {
    expect(plan.setAside).toEqual([
      {
        play: { id: "sendOffer", label: { en: "Send the offer", "zh-CN": "发报价" } },
        because: { id: "countValue", label: { en: "Count the value", "zh-CN": "算价值" } },
      },
    ]);
  });

  it("follows the answer to what is not known, where nobody is left for that", () => {
    const spared = { ...decision, reasons: [{ code: "notLeft", params: {} } as const, ...decision.reasons] };
    expect(presalesPlan(assessment, recommendation, { ...options, decision: spared })).toMatchObject({
      strategyId: null,
      strategy: playbook.unplaced,
    });
  });

  it("follows the place where a person has put the sale", () => {
    const byHand = { by: "Chen", why: "A framework contract", on: asOf, until: asOf };
    const other = matrix.plan.cells.flat().find(({ id }) => id !== assessment.cell?.id);
    const placed = placeByHand(matrix, assessment, { ...byHand, cell: other?.id as never }).assessment;
    const given = recommend(placed, playbook);
    expect(given.strategyId).toBe(other?.strategy);
    const plan = presalesPlan(placed, given, { ...options, decision: decidePursuit(placed, model) });
    expect(plan.strategyId).toBe(other?.strategy);
  });

  it("may rest on a playbook without plays", () => {
    const { plays: _, ...bare } = playbook;
    const given = recommend(assessment, bare);
    expect(presalesPlan(assessment, given, { ...options, playbook: bare })).toMatchObject({
      actions: [],
      setAside: [],
    });
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});

describe("a plan of parts that do not belong together", () => {
  it("is refused: something left out", () => {
    for (const name of ["customer", "model", "playbook", "decision"] as const) {
      const less = { ...options, [name]: undefined } as unknown as typeof options;
      expect(() => presalesPlan(assessment, recommendation, less)).toThrow(
        new RangeError(`options.${name} is needed for a plan, found undefined`),
      );
    }
  });

  it("is refused: no day", () => {
    const undated = { ...assessment, asOf: null };
    expect(() => presalesPlan(undated, recommendation, options)).toThrow(
      'a plan needs its day: make the assessment with { asOf: "YYYY-MM-DD" }',
    );
  });

  it("is refused: another model", () => {
    const other = { ...options, model: { ...model, version: "3" } };
    expect(() => presalesPlan(assessment, recommendation, other)).toThrow(
      "model must be the one that made the assessment, sale 1, found sale 3",
    );
    expect(() => presalesPlan(assessment, recommendation, { ...options, model: customerModel })).toThrow(
      RangeError,
    );
  });

  it("is refused: a situation of another day", () => {
    const later = { ...options, situation: { asOf: "2026-12-01", facts: {} } };
    expect(() => presalesPlan(assessment, recommendation, later)).toThrow(RangeError);
  });

  it("is refused: a recommendation for another place", () => {
    const other = { ...recommendation, strategyId: null };
    expect(() => presalesPlan(assessment, other, options)).toThrow(
      'recommendation must be made from the assessment, whose strategy is "develop", found null',
    );
    const unplaced = matrix.assess({}, { asOf });
    expect(() => presalesPlan(unplaced, recommendation, options)).toThrow(
      'recommendation must be made from the assessment, whose strategy is null, found "develop"',
    );
  });

  it("is refused: a decision of another day, or of another model", () => {
    const later = decidePursuit(matrix.assess(facts as never, { asOf: "2026-12-01" }), model);
    expect(() => presalesPlan(assessment, recommendation, { ...options, decision: later })).toThrow(
      "decision must be made from the assessment of 2026-11-23, found one of 2026-12-01",
    );
    const customer = compileModel(customerModel).assess({ annualSpend: 1_000_000 }, { asOf });
    const decisions = Object.fromEntries(
      Object.values(customerModel.cells).map(({ strategy }) => [strategy, "review"] as const),
    );
    const foreign = decidePursuit(customer, customerModel, { ...defaultPursuitPolicy, decisions });
    expect(() => presalesPlan(assessment, recommendation, { ...options, decision: foreign })).toThrow(
      "decision must be made from the assessment of 2026-11-23, found one of another model",
    );
  });

  it("is refused: a playbook without the plays", () => {
    const aside = { ...recommendation, setAside: [{ play: "dance", because: "seeBuyer" }] };
    expect(() => presalesPlan(assessment, aside, options)).toThrow(
      'playbook must be the one that made the recommendation; it has no play "dance"',
    );
    const { plays: _, ...none } = playbook;
    expect(() => presalesPlan(assessment, aside, { ...options, playbook: none })).toThrow(RangeError);
  });

  it("is refused: a team with an unknown skill", () => {
    const team = [{ id: "a", name: "A", level: "director", skills: ["cooking"] }] as const;
    expect(() => presalesPlan(assessment, recommendation, { ...options, team })).toThrow(
      "team[0].skills must be skills of the playbook",
    );
  });
});
