import { compileModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { createTrial, givePoints, isExcluded, reachOver } from "../../../src/analysis/evidence/trial.ts";
import { sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

const trialOf = (document: ModelDocument, facts: object) =>
  createTrial(compileModel(document, { scales: plugins }), facts, {});

it("refuses an assessment in place of its facts, and takes whatever else is given", () => {
  const matrix = compileModel(sample());
  const assessment = matrix.assess({ a: 20, b: 50 });
  expect(() => createTrial(matrix, assessment, {})).toThrow(/found an assessment; give its `facts`/);
  const scoreOf = (facts: unknown) => createTrial(matrix, facts, {}).evaluation.axes[0].after.score;
  expect(scoreOf(assessment.facts)).toBe(20e6);
  expect(scoreOf({ ...assessment, a: 20 })).toBe(20e6);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const facts of [null, [], "a", { axes: {} }, { facts: {}, axes: 1 }, proxy]) {
    expect(scoreOf(facts)).toBe(scoreOf({}));
  }
});

it("scores anew with other points, and with those that were read again", () => {
  const trial = trialOf(sample({ grades: { verified: 0.9, stated: 0.5, assumed: 0 } }), { a: 20, b: 50 });
  expect(trial.certain).toBe(900_000);
  const [x] = trial.evaluation.axes;
  const a = trial.variable("a");
  givePoints(a, reachOver(a, { from: 75, to: 75 }).low);
  trial.score();
  expect([x.after.score, x.band]).toEqual([75e6, 2]);
  a.restore();
  trial.score();
  expect([x.after.score, x.band]).toEqual([20e6, 0]);
});

it("bounds and judges anew what is known for sure, and forgets it again", () => {
  const gates = [{ id: "out", when: { fact: "a", above: 80 }, then: { exclude: true } }] as const;
  const trial = trialOf(sample({ gates }), { b: 50 });
  const { axes, verdicts } = trial.evaluation;
  const a = trial.variable("a");
  a.know(90, trial.certain);
  givePoints(a, reachOver(a, { from: 90, to: 90 }).low);
  trial.judge();
  trial.score();
  trial.bound();
  expect([verdicts[0]?.hit, trial.evaluation.status]).toEqual([true, "excluded"]);
  expect(axes[0].after).toEqual({ score: 90e6, low: 90e6, high: 90e6 });
  a.restore();
  trial.judge();
  trial.score();
  trial.bound();
  expect([verdicts[0]?.hit, trial.evaluation.status]).toEqual([null, "unplaced"]);
  expect(axes[0].after).toEqual({ score: Number.NaN, low: 0, high: 100e6 });
});

it("says what all dimensions of a fact give, and whether one of them fails", () => {
  const dimensions = [
    { id: "a", weight: 1, scale: { kind: "linear", from: 0, to: 10 } },
    { id: "again", fact: "a", weight: 1, scale: { kind: "ragged", hole: 4 } },
  ] as const;
  const a = trialOf(sample({ x: { dimensions } }), {}).variable("a");
  expect(reachOver(a, { from: 5, to: 8 })).toEqual({ fails: "never", low: [50e6, 30e6], high: [80e6, 40e6] });
  expect(reachOver(a, { from: 1, to: 8 }).fails).toBe("maybe");
  expect(reachOver(a, { from: 1, to: 2 }).fails).toBe("always");
});

it("knows whether a gate excludes", () => {
  const gates = [{ id: "out", when: { fact: "a", atLeast: 9 }, then: { exclude: true } }] as const;
  expect(isExcluded(trialOf(sample({ gates }), { a: 9 }).evaluation)).toBe(true);
  expect(isExcluded(trialOf(sample({ gates }), { a: 8 }).evaluation)).toBe(false);
  expect(isExcluded(trialOf(sample({ gates }), {}).evaluation)).toBe(false);
});
