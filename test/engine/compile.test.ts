import {
  type BatchOptions,
  compileModel,
  defineScale,
  type Facts,
  hashModel,
  type Matrix,
  ModelError,
} from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { sample } from "./sample.ts";

const ages = { freshDays: 10, expiresDays: 20 };
const ageing = compileModel(sample({ facts: { a: { type: "number", ages } } }));
const dated = compileModel(
  sample({
    facts: { c: { type: "day" } },
    x: { dimensions: [{ id: "c", weight: 1, scale: { kind: "decay", halvesAtDays: 10 } }] },
  }),
);
const timeless = compileModel(sample());

describe("compileModel", () => {
  it("refuses a wrong model with everything that is wrong", () => {
    const wrong = sample({
      gates: [{ id: "g", when: { fact: "no", is: 1 }, then: { exclude: true } }],
      x: { dimensions: [{ id: "no", weight: 1, scale: { kind: "linear", from: 0, to: 1 } }] },
    });
    const attempt = (): Matrix => compileModel(wrong);
    expect(attempt).toThrow(ModelError);
    try {
      attempt();
    } catch (error) {
      const errors = (error as ModelError).issues.filter(({ severity }) => severity === "error");
      expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
        "fact.undeclared /axes/0/dimensions/0/id",
        "fact.undeclared /gates/0/when/fact",
      ]);
    }
  });

  it("keeps a frozen copy: later changes of the document change nothing", () => {
    const document = structuredClone(sample());
    const matrix = compileModel(document);
    const before = matrix.place({ a: 50, b: 50 });
    Reflect.set(document.axes[0].bands[1] as object, "from", 60);
    expect(matrix.place({ a: 50, b: 50 })).toEqual(before);
    expect(matrix.hash).toBe(hashModel(matrix.model));
    expect(matrix.hash).not.toBe(hashModel(document));
    expect(Object.isFrozen(matrix)).toBe(true);
    expect(Object.isFrozen(matrix.model.axes[0].bands[1])).toBe(true);
  });

  it("names the kinds of scales that only JavaScript can run, each once", () => {
    const opaque = defineScale({
      kind: "secret",
      version: "1",
      reads: ["number"],
      params: {},
      lower: (_params, _x, { name }) => ({ op: "opaque", fact: name, apply: (x: number) => x }),
    });
    const scale = { kind: "secret" };
    const document = sample({
      x: {
        dimensions: [
          { id: "a", weight: 1, scale },
          { id: "b", weight: 1, scale },
        ],
      },
    });
    expect(compileModel(document, { scales: [opaque] }).javaScriptOnly).toEqual(["secret"]);
    expect(timeless.javaScriptOnly).toEqual([]);
  });
});

describe("the day of a call", () => {
  const rows: readonly Facts[] = [{ a: 1, b: 1 }];
  const calls = (matrix: Matrix, options: BatchOptions<Facts>): (() => unknown)[] => [
    () => matrix.place({ a: 1 }, options as object),
    () => matrix.assess({ a: 1 }, options as object),
    // Not taken from: a wrong call is an exception at once.
    () => matrix.assessAll(rows, options),
  ];

  it("is required where the model counts age", () => {
    for (const matrix of [ageing, dated]) {
      for (const call of calls(matrix, {})) expect(call).toThrow(RangeError);
      expect(() => matrix.assessAll(rows, { factsAsOf: () => "2026-01-01" })).toThrow(RangeError);
      expect(() => matrix.assess({})).toThrow(RangeError);
      expect(() => matrix.place({})).toThrow(RangeError);
      expect(() => matrix.assessAll(rows)).toThrow(RangeError);
    }
    expect(timeless.assess({}).asOf).toBeNull();
    expect([...timeless.assessAll(rows)].map(({ asOf }) => asOf)).toEqual([null]);
  });

  it("is a real calendar day, for both days of every call", () => {
    for (const day of ["", "2026-02-29", "2026-1-01", "23.11.2026", "2026-11-23T00:00:00Z", 5, null, {}]) {
      const wrong = day as string;
      for (const call of calls(ageing, { asOf: wrong })) expect(call).toThrow(RangeError);
      for (const call of calls(timeless, { asOf: wrong })) expect(call).toThrow(RangeError);
      for (const call of calls(ageing, { asOf: "2026-11-23", factsAsOf: wrong }))
        expect(call).toThrow(RangeError);
      expect(() => ageing.assessAll(rows, { asOf: wrong, factsAsOf: () => null })).toThrow(RangeError);
      expect(() => ageing.assessAll(rows, { asOf: () => "2026-11-23", factsAsOf: wrong })).toThrow(
        RangeError,
      );
    }
  });

  it("does not lie before the day of the facts", () => {
    for (const call of calls(ageing, { asOf: "2026-11-22", factsAsOf: "2026-11-23" }))
      expect(call).toThrow(RangeError);
    for (const call of calls(ageing, { asOf: "2026-11-23", factsAsOf: "2026-11-23" }))
      expect(call).not.toThrow();
  });
});

type Row = Facts & { readonly day?: string | null; readonly learnt?: string | null };
const rows: readonly Row[] = [
  { a: 40, b: 1, day: "2026-11-23", learnt: "2026-11-23" },
  { a: 40, b: 1, day: "2026-11-23", learnt: "2026-11-08" },
  { a: 40, b: 1, day: "2026-11-23", learnt: null },
  { a: 40, b: 1, day: "2026-11-23", learnt: "2026-11-31" },
  { a: 40, b: 1, day: null, learnt: "2026-11-23" },
  { a: 40, b: 1, day: "yesterday" },
  { a: 40, b: 1, day: "2026-11-23", learnt: "2026-11-24" },
];

describe("the days of each row", () => {
  const summary = (options: BatchOptions<Row>) =>
    [...ageing.assessAll(rows, options)].map(({ asOf, axes, issues }) => ({
      asOf,
      certainty: axes.x?.contributions[0]?.certainty,
      score: axes.x?.score,
      issues: issues.map(({ code, pointer }) => `${code} ${pointer}`.trim()),
    }));

  it("may be read from the row; those that cannot be read are issues", () => {
    const asOf = "2026-11-23";
    expect(summary({ asOf: ({ day }) => day, factsAsOf: ({ learnt }) => learnt })).toEqual([
      { asOf, certainty: 1, score: 40, issues: [] },
      { asOf, certainty: 0.5, score: 40, issues: [] },
      { asOf, certainty: 1, score: 40, issues: [] },
      { asOf, certainty: 0, score: 40, issues: ["factsAsOf.unreadable"] },
      { asOf: null, certainty: 0, score: 40, issues: ["asOf.unreadable"] },
      { asOf: null, certainty: 1, score: 40, issues: ["asOf.unreadable"] },
      { asOf, certainty: 0, score: null, issues: ["fact.asOfLater /a", "fact.asOfLater /b"] },
    ]);
  });

  it("may be mixed with one day for all rows", () => {
    expect(
      summary({ asOf: "2026-11-23", factsAsOf: ({ learnt }) => learnt }).map(({ certainty }) => certainty),
    ).toEqual([1, 0.5, 1, 0, 1, 1, 0]);
    expect(
      summary({ asOf: ({ day }) => day, factsAsOf: "2026-11-08" }).map(({ certainty }) => certainty),
    ).toEqual([0.5, 0.5, 0.5, 0.5, 0, 0, 0.5]);
  });

  it("leave facts that are days unknown where the row has no day", () => {
    const [result] = dated.assessAll([{ c: "2020-01-01", b: 50 }], { asOf: () => undefined });
    expect(result?.issues).toEqual([{ code: "asOf.unreadable", pointer: "", params: {} }]);
    expect(result?.axes.x).toMatchObject({ score: null, low: 0, high: 100 });
    expect(result?.axes.y).toMatchObject({ score: 50 });
  });

  it("may be missing where the model does not count age", () => {
    const results = [...timeless.assessAll(rows, { asOf: ({ day }) => day })];
    expect(results.map(({ asOf, issues }) => [asOf, issues.length])).toEqual([
      ...Array.from({ length: 4 }, () => ["2026-11-23", 0]),
      [null, 0],
      [null, 1],
      ["2026-11-23", 0],
    ]);
  });

  it("are issues where they are no texts", () => {
    const [result] = ageing.assessAll([{ a: 40, b: 1 }], { asOf: () => 20261123 as unknown as string });
    expect(result).toMatchObject({ asOf: null, issues: [{ code: "asOf.unreadable" }] });
  });

  it("name the day that lies in the future", () => {
    const results = [...ageing.assessAll(rows, { asOf: "2026-11-23", factsAsOf: ({ learnt }) => learnt })];
    expect(results.at(-1)?.issues[0]?.params).toMatchObject({ found: '"2026-11-24"' });
  });
});

it("hands out nothing through which a model could be changed", () => {
  const matrix = compileModel(sample({ facts: { a: { type: "number" } } }));
  expect(Object.isFrozen(matrix.plan.axes[0].bands[0])).toBe(true);
  expect(() => (matrix.plan.axes as unknown as unknown[]).push(1)).toThrow(TypeError);
});
