// What levers promise, against brute force: they reach the target, nothing smaller does, and there are no others.
import fc from "fast-check";
import { type FactValue, type Lever, type Levers, levers, type Matrix, whatIf } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type Case, casesOf, randomCase } from "./customers.ts";
import { dayOffset, dayText } from "./days.ts";
import { type Declared, listedFact } from "./declarations.ts";
import { isOpaque, manyValues } from "./many-values.ts";
import { modelsOf } from "./models.ts";
import { asFacts, callOf, compile } from "./run.ts";

/** Compiled once: the same model is asked very often. */
const matrices = new WeakMap<object, Matrix>();

function compiled({ document }: Case): Matrix {
  const matrix = matrices.get(document) ?? compile(document);
  matrices.set(document, matrix);
  return matrix;
}

type Values = readonly (readonly [fact: string, value: FactValue])[];

/** Where a customer is with some facts verified today. */
function cellWith(one: Case, values: Values): string | null {
  const changes = Object.fromEntries(
    values.map(([fact, value]) => [fact, { value, grade: "verified", asOf: dayText(one.asOf) }]),
  );
  const { after } = whatIf(compiled(one), asFacts(one.raw), asFacts(changes), callOf(one));
  // A value without points is none that the fact can have: it would count as unknown.
  const isLost = after.issues.some(
    ({ code, params }) => code === "fact.noPoints" && Object.hasOwn(changes, String(params.fact)),
  );
  return isLost ? null : (after.cell?.id ?? null);
}

const valuesOf = ({ changes }: Lever): Values => changes.map(({ fact, to }) => [fact, to]);

/** Every way of giving values to all of these facts. */
function assignments(one: Case, facts: readonly string[]): Values[] {
  return facts.reduce<Values[]>(
    (before, fact) => {
      const { values } = one.facts.get(fact) as Declared;
      return before.flatMap((some) => values.map((value) => [...some, [fact, value] as const]));
    },
    [[]],
  );
}

function subsets(facts: readonly string[], size: number): string[][] {
  const some = Array.from({ length: 2 ** facts.length }, (_, bits) =>
    facts.filter((_, i) => (bits >> i) & 1),
  );
  return some.filter((set) => set.length > 0 && set.length <= size).sort((a, b) => a.length - b.length);
}

/** The smallest sets of facts with values that reach the target, found by trying all. */
function smallestSets(one: Case, target: readonly string[], size: number): string[][] {
  const found: string[][] = [];
  for (const set of subsets([...one.facts.keys()], size)) {
    if (found.some((smaller) => smaller.every((fact) => set.includes(fact)))) continue;
    if (assignments(one, set).some((values) => target.includes(cellWith(one, values) as string)))
      found.push(set);
  }
  return found;
}

const listedCase = casesOf(modelsOf(listedFact, listedFact, 3));

/** A case with a wanted cell of its model. */
const wanted = <C extends Case>(cases: fc.Arbitrary<C>) =>
  fc.tuple(cases, fc.nat({ max: 99 })).map(([one, at]) => {
    const cells = Object.keys(one.document.cells);
    return { one, target: cells[at % cells.length] as string };
  });

function search(one: Case, target: string, size: number): Levers {
  const call = { ...callOf(one), target, size, limit: 1000 };
  return levers(compiled(one), asFacts(one.raw), call);
}

it("of facts with listed values the levers are exactly the smallest sets, each as near as it can be", () => {
  const seen = { one: 0, several: 0, none: 0 };
  fc.assert(
    fc.property(wanted(listedCase), ({ one, target }) => {
      const size = 3;
      // A number that only gates read can have any value.
      fc.pre(
        compiled(one).plan.facts.every(
          ({ declaration, listed }) => declaration.type !== "number" || listed !== null,
        ),
      );
      const result = search(one, target, size);
      expect(result.exact).toBe(true);
      expect(result.isThere).toBe(cellWith(one, []) === target);
      if (result.isThere) {
        expect(result.levers).toEqual([]);
        return;
      }
      const names = result.levers.map(({ changes }) => changes.map(({ fact }) => fact).sort());
      expect(names.sort()).toEqual(
        smallestSets(one, [target], size)
          .map((set) => set.sort())
          .sort(),
      );
      expect(result.unreachable).toBe(names.length === 0);
      expect(result.missing.length > 0).toBe(result.unreachable);
      for (const lever of result.levers) {
        const values = valuesOf(lever);
        expect(cellWith(one, values)).toBe(target);
        lever.changes.forEach(({ fact, from }, i) => {
          if (from === null) return;
          const { values: order, declaration } = one.facts.get(fact) as Declared;
          const sorted =
            declaration.type === "number" ? [...order].sort((a, b) => Number(a) - Number(b)) : [...order];
          const steps = (value: FactValue): number => Math.abs(sorted.indexOf(value) - sorted.indexOf(from));
          for (const nearer of sorted.filter((value) => steps(value) < steps(values[i]?.[1] as FactValue))) {
            const others = values.map((pair, j) => (j === i ? ([fact, nearer] as const) : pair));
            expect(cellWith(one, others), `${fact} ${nearer}`).not.toBe(target);
          }
        });
      }
      for (const { changes } of result.levers) seen[changes.length === 1 ? "one" : "several"]++;
      if (result.unreachable) seen.none++;
    }),
    { numRuns: 700 },
  );
  expect(Math.min(seen.one, seen.several, seen.none)).toBeGreaterThan(20);
});

/** The double next to a number on the side of another one. */
function towards(x: number, other: number): number {
  const view = new DataView(new ArrayBuffer(8));
  if (x === 0) return other > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + (other > x === x > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** The next value on the way back to the present one; null where there is none that is known to be nearer. */
function nextBack(from: FactValue, to: FactValue): FactValue | null {
  if (from === to) return null;
  if (typeof to === "number") return towards(to, Number(from));
  const [a, b] = [dayOffset(from) as number, dayOffset(to) as number];
  return dayText(b + Math.sign(a - b));
}

it("a lever of any facts reaches the target, and neither fewer facts nor a value that is a little nearer do", () => {
  const seen = { lines: 0, several: 0, none: 0 };
  fc.assert(
    fc.property(wanted(randomCase), ({ one, target }) => {
      const result = search(one, target, 2);
      if (result.isThere) return;
      const sampled = [...one.facts.keys()].filter((fact) => isOpaque(one.document, fact));
      for (const lever of result.levers) {
        const values = valuesOf(lever);
        expect(cellWith(one, values)).toBe(target);
        expect(lever.cell).toBe(target);
        lever.changes.forEach(({ fact, from, to }, i) => {
          const { declaration, isListed } = one.facts.get(fact) as Declared;
          const isLine = (declaration.type === "number" && !isListed) || declaration.type === "day";
          // A search that had to stop says so, and promises no nearest value.
          if (!result.exact || from === null || !isLine || sampled.includes(fact)) return;
          const nearer = nextBack(from, to);
          if (nearer === null) return;
          const others = values.map((pair, j) => (j === i ? ([fact, nearer] as const) : pair));
          expect(cellWith(one, others), `${fact} ${nearer}`).not.toBe(target);
          seen.lines++;
        });
        if (values.length > 1) seen.several++;
      }
      if (!result.exact) return;
      // No fact alone reaches the target of which no lever says so.
      const alone = new Set(
        result.levers.flatMap(({ changes: [first, ...rest] }) => (rest.length > 0 ? [] : [first?.fact])),
      );
      for (const [fact, declared] of one.facts) {
        if (alone.has(fact)) continue;
        for (const value of manyValues(declared, { ...one, isSampled: false })) {
          expect(cellWith(one, [[fact, value]]), `${fact} ${value}`).not.toBe(target);
        }
      }
      if (result.unreachable) seen.none++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.lines, seen.several, seen.none)).toBeGreaterThan(10);
});
