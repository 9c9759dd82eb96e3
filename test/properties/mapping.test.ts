// What mappings promise: a row that says something in the way of its system gives what the same facts give when they are written by
// hand, in any order of keys; and whatever a row holds, nothing is thrown and nothing disappears.
import fc from "fast-check";
import { type Fact, type FactValue, mapFacts, mappingText } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase, validValue } from "./customers.ts";
import { dayText } from "./days.ts";
import { type Declared, oddIds } from "./declarations.ts";
import { asFacts, callOf, compile } from "./run.ts";

const drawnField = fc.record({
  at: fc.nat({ max: 999 }),
  way: fc.nat({ max: 2 }),
  key: fc.nat({ max: 999 }),
  isKnown: fc.boolean(),
  grade: fc.constantFrom(null, "verified", "stated", "assumed"),
  age: fc.option(fc.nat({ max: 900 })),
  isNested: fc.boolean(),
});
type DrawnField = typeof drawnField extends fc.Arbitrary<infer T> ? T : never;

/** A field of a row, its source, and the fact that it means. */
type Field = { readonly raw: unknown; readonly source: object };

const epoch = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

/** One way in which a system may say a value. */
function written({ declaration }: Declared, value: FactValue, way: number): Field {
  switch (declaration.type) {
    case "number":
      return [
        { raw: value, source: {} },
        { raw: String(value), source: {} },
        { raw: [value], source: { step: 0 } },
      ][way] as Field;
    case "choice": {
      const values = { x1: value, other: null };
      return [
        String(value).trim() === ""
          ? { raw: "x1", source: { values } }
          : { raw: value, source: { values: { [String(value)]: value } } },
        { raw: " x1 ", source: { values } },
        { raw: "other;x1", source: { values, separator: ";" } },
      ][way] as Field;
    }
    case "flag":
      return [
        { raw: value, source: {} },
        { raw: value ? "是" : 0, source: {} },
        { raw: value ? "Y" : "N", source: { values: { Y: true, N: false } } },
      ][way] as Field;
    case "day":
      return [
        { raw: value, source: {} },
        { raw: epoch(value as string), source: { unit: "epochMilliseconds" } },
        { raw: new Date(epoch(value as string) + 3_600_000), source: {} },
      ][way] as Field;
  }
}

/** Rows of odd keys, their mapping, and the facts that they mean. */
function rowOf(facts: ReadonlyMap<string, Declared>, drawn: readonly DrawnField[], asOf: number) {
  const fields: [string, unknown][] = [];
  const sources: [string, object][] = [];
  const byHand: [string, Fact<FactValue>][] = [];
  [...facts].forEach(([id, declared], i) => {
    const { at, way, key, isKnown, grade, age, isNested } = drawn[i] as DrawnField;
    const value = validValue(declared, at, null, asOf);
    const { raw, source } = written(declared, value, way);
    const { step, ...said } = source as { step?: number };
    const name = `${oddIds[key % oddIds.length]}${i === 0 ? "" : i}`;
    const field = isNested ? ["record", name] : name;
    const path = step === undefined ? field : [...[field].flat(), step];
    const day = age === null ? null : dayText(asOf - age);
    sources.push([
      id,
      { field: path, ...said, grade: { field: `${name} grade` }, asOf: { field: `${name} day` } },
    ]);
    const content: [string, unknown] = [name, isKnown ? raw : null];
    if (isNested) fields.push(["record", content]);
    else fields.push(content);
    fields.push([`${name} grade`, grade], [`${name} day`, day]);
    if (isKnown) byHand.push([id, { value, grade, asOf: day }]);
  });
  const nested = fields
    .filter(([name]) => name === "record")
    .map(([, content]) => content as [string, unknown]);
  const flat = fields.filter(([name]) => name !== "record");
  return { fields: [...flat, ["record", Object.fromEntries(nested)] as const], sources, byHand };
}

it("a mapped row is assessed as the same facts written by hand, whatever the order of keys", () => {
  fc.assert(
    fc.property(
      randomCase,
      fc.array(drawnField, { minLength: 8, maxLength: 8 }),
      fc.infiniteStream(fc.nat({ max: 999 })),
      (one, drawn, order) => {
        const matrix = compile(one.document);
        const { fields, sources, byHand } = rowOf(one.facts, drawn, one.asOf);
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, by: order.next().value as number }))
            .sort((a, b) => a.by - b.by)
            .map(({ item }) => item);
        const options = { zone: "+08:00" } as const;
        const factsOf = mapFacts(matrix, Object.fromEntries(sources) as never, options);
        const { facts, issues, defaulted } = factsOf(Object.fromEntries(fields));
        expect([issues, defaulted]).toEqual([[], []]);
        const expected = matrix.assess(asFacts(Object.fromEntries(byHand)), callOf(one));
        expect(matrix.assess(asFacts(facts), callOf(one))).toEqual(expected);
        const other = mapFacts(matrix, Object.fromEntries(shuffled(sources)) as never, options);
        const again = other(Object.fromEntries(shuffled(fields)));
        expect(JSON.stringify(again)).toBe(JSON.stringify({ facts, issues, defaulted }));
      },
    ),
    { numRuns: 500 },
  );
});

it("whatever rows hold, nothing is thrown, every fact is known or has said why not, and every issue has words", () => {
  const anything = fc.oneof(
    fc.anything({ withDate: true, withBigInt: true, withSparseArray: true, withNullPrototype: true }),
    fc.string(),
    fc.constantFrom("12万", "03/04/2026", "N/A", "x;y", "2026-03-04T16:00:00Z", 1e300, -0, Symbol("x")),
  );
  fc.assert(
    fc.property(
      randomCase,
      fc.array(anything, { minLength: 8, maxLength: 8 }),
      fc.boolean(),
      (one, raws, hasZone) => {
        const matrix = compile(one.document);
        const names = [...one.facts.keys()];
        const mapping = Object.fromEntries(
          names.map((id, i) => [id, { field: [id, ...(i % 3 === 0 ? ["x"] : [])] }]),
        );
        const factsOf = mapFacts(matrix, mapping as never, hasZone ? { zone: "+08:00" } : {});
        const row = Object.fromEntries(names.map((id, i) => [id, raws[i]]));
        const { facts, issues } = factsOf(row);
        for (const issue of issues) {
          expect(Object.hasOwn(facts, issue.params.fact as string)).toBe(false);
          for (const locale of ["en", "zh-CN"] as const)
            expect(mappingText(issue, locale)).not.toMatch(
              /\{(why|label|field|found|expected|listed|meanings|readings)\}/,
            );
        }
        expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
        expect(() => matrix.assess(asFacts(facts), callOf(one))).not.toThrow();
        for (const raw of raws) expect(factsOf(raw as never).issues.length).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 500 },
  );
});
