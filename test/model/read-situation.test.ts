import type { SituationFact } from "opportunity-matrix";
import { expect, it } from "vitest";
import { readSituation } from "../../src/model/read-situation.ts";

const declared = {
  coaches: { type: "number", min: 0, label: { en: "Coaches", "zh-CN": "教练" } },
  phase: { type: "choice", options: ["early", "late"] },
  met: { type: "day" },
} as const;

const read = (facts: { readonly [fact: string]: SituationFact }) =>
  readSituation({ asOf: "2026-11-23", facts }, declared);

it("keeps what its declaration allows, and what nobody declares", () => {
  const facts = {
    coaches: { value: 0, people: ["lin"] },
    phase: { value: "late", asOf: "2026-11-23" },
    met: { value: "2026-11-01", asOf: null },
    ours: { value: "anything" },
  };
  expect(read(facts)).toEqual({ situation: { asOf: "2026-11-23", facts }, issues: [] });
});

it.each<[string, SituationFact, string]>([
  ["coaches", { value: -1 }, "fact.outOfRange"],
  ["coaches", { value: Number.NaN }, "fact.type"],
  ["phase", { value: "over" }, "fact.notListed"],
  ["met", { value: "2026-02-30" }, "fact.notDay"],
  ["met", { value: "2026-11-24" }, "fact.afterAsOf"],
  ["met", { value: "2026-11-01", asOf: "2026-11-24" }, "fact.asOfLater"],
])("leaves %s of %j unknown", (id, fact, code) => {
  const { situation, issues } = read({ [id]: fact, ours: { value: 1 } });
  expect(Object.keys(situation.facts)).toEqual(["ours"]);
  expect(issues).toMatchObject([{ code, pointer: `/facts/${id}`, params: { fact: id } }]);
  expect(issues[0]?.params.label).toEqual(id === "coaches" ? declared.coaches.label : id);
});

it("is not fooled by names that objects have", () => {
  const facts = JSON.parse('{ "__proto__": { "value": 1 }, "toString": { "value": 2 } }') as object;
  expect(Object.keys(read(facts as never).situation.facts)).toEqual(["__proto__", "toString"]);
});

it("takes what says nothing as unknown, and not as an issue", () => {
  const facts = { coaches: null, phase: undefined, met: { value: null }, ours: null } as never;
  expect(read(facts)).toEqual({ situation: { asOf: "2026-11-23", facts: {} }, issues: [] });
});
