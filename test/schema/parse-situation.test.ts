import fc from "fast-check";
import { compileModel, recommend } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { parseSituation } from "opportunity-matrix/schema";
import { expect, it } from "vitest";

const asOf = "2026-11-23";
const declared = { model: customerModel, playbook: customerPlaybook };
const codes = (value: unknown, by = {}) =>
  parseSituation(value, by).issues.map(({ code, pointer }) => `${pointer} ${code}`);

it("gives a frozen copy of a situation", () => {
  const given = {
    asOf,
    facts: {
      coaches: {
        value: 1,
        people: ["P-1"],
        about: ["Plant 2", { en: "Pilot", "zh-CN": "试点" }],
        asOf,
        grade: "stated",
      },
      champions: { value: 0, asOf: null, grade: null },
    },
    people: { "P-1": "Wu" },
  };
  const { situation, issues } = parseSituation(given, declared);
  expect(issues).toEqual([]);
  expect(situation).toEqual(given);
  expect(situation).not.toBe(given);
  expect(Object.isFrozen(situation?.facts)).toBe(true);
});

it("says what is wrong with the form of anything", () => {
  expect(codes(null)).toEqual([" shape.type"]);
  expect(codes({ asOf })).toEqual([" shape.missing"]);
  expect(codes({ asOf: "2026-02-30", facts: [] })).toEqual(["/asOf shape.type", "/facts shape.type"]);
  expect(
    codes({ asOf, facts: { a: 7, b: { value: {} }, c: { value: 1, grade: "sure", people: [1] } } }),
  ).toEqual([
    "/facts/a shape.type",
    "/facts/b/value shape.type",
    "/facts/c/grade shape.notListed",
    "/facts/c/people/0 shape.type",
  ]);
  expect(codes({ asOf, facts: {}, peoples: {} })).toEqual(["/peoples shape.extraKey"]);
  expect(parseSituation({ asOf }).situation).toBeNull();
  let deep: unknown = 1;
  for (let i = 0; i < 100; i++) deep = [deep];
  expect(codes({ asOf, facts: { deep } })).toEqual([
    expect.stringMatching(/^\/facts\/deep\/.* document\.tooDeep$/),
  ]);
});

it("leaves out what says nothing and what a fact cannot say, and tells the latter", () => {
  const facts = {
    trust: { value: 11 },
    need: { value: 2.5 },
    budget: { value: "approvd" },
    lastContact: { value: "2027-01-01" },
    coaches: { value: "two" },
    champions: null,
    opponents: { value: null },
    growth: { value: 3 },
  };
  const { situation } = parseSituation({ asOf, facts }, declared);
  expect(codes({ asOf, facts }, declared)).toEqual([
    "/facts/trust fact.outOfRange",
    "/facts/need fact.notListed",
    "/facts/budget fact.notListed",
    "/facts/lastContact fact.afterAsOf",
    "/facts/coaches fact.type",
  ]);
  expect(Object.keys(situation?.facts ?? {})).toEqual(["growth"]);
  // Without the model nobody says what its facts may be.
  expect(codes({ asOf, facts: { trust: { value: 11 } } }, { playbook: customerPlaybook })).toEqual([]);
  expect(codes({ asOf, facts: { trust: { value: 11 } } })).toEqual([]);
});

it("asks whether another name was meant, and leaves what nobody declares", () => {
  const { situation, issues } = parseSituation(
    { asOf, facts: { coches: { value: 1 }, budgt: { value: "planned" }, weather: { value: "fine" } } },
    declared,
  );
  expect(issues.map(({ code, params }) => [code, params.fact, params.meant])).toEqual([
    ["fact.misspelt", "coches", "coaches"],
    ["fact.misspelt", "budgt", "budget"],
  ]);
  expect(Object.keys(situation?.facts ?? {})).toEqual(["coches", "budgt", "weather"]);
});

it("never throws, and what it gives can be recommended with", () => {
  const assessment = compileModel(customerModel).assess({}, { asOf });
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ asOf: fc.constant(asOf), facts: fc.dictionary(fc.string(), fc.anything()) }),
    fc.record({
      asOf: fc.constant(asOf),
      facts: fc.dictionary(
        fc.constantFrom("coaches", "trust", "budget", "__proto__"),
        fc.record({ value: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)) }),
      ),
    }),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const { situation, issues } = parseSituation(value, declared);
      expect(situation === null ? issues.length > 0 : true).toBe(true);
      if (situation !== null)
        expect(recommend(assessment, customerPlaybook, { situation }).issues).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
