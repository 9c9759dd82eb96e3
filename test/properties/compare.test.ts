// A comparison splits exactly, whatever facts, days and models lie between two assessments.
import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  type Assessment,
  type AxisComparison,
  type Comparison,
  cellInForce,
  compare,
  comparisonText,
  type Gate,
  type ModelDocument,
  type Movement,
  type Override,
  placeByHand,
} from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase, randomCases } from "./customers.ts";
import { dayText } from "./days.ts";
import { reversedDimensions, reversedKeys } from "./reordered.ts";
import { asFacts, callOf, compile, micro } from "./run.ts";

const MEASURES = ["score", "low", "high"] as const;

/** A model with the axis ids of another one, so that the two can be compared. */
function onAxesOf(document: ModelDocument, { axes: [x, y] }: ModelDocument): ModelDocument {
  const [oldX] = document.axes;
  const renamed = (id: string): string => (id === oldX.id ? x.id : y.id);
  const limited = (gate: Gate): Gate => {
    const { then } = gate;
    if ("cap" in then) return { ...gate, then: { cap: { ...then.cap, axis: renamed(then.cap.axis) } } };
    if ("floor" in then)
      return { ...gate, then: { floor: { ...then.floor, axis: renamed(then.floor.axis) } } };
    return gate;
  };
  const [first, second] = document.axes;
  return {
    ...document,
    axes: [
      { ...first, id: x.id },
      { ...second, id: y.id },
    ],
    gates: (document.gates ?? []).map(limited),
  };
}

/** Two customers of one model, on days of their own. */
const sameModel = fc
  .tuple(randomCases, fc.integer({ min: -900, max: 900 }))
  .map(([{ document, rows, asOf }, later]) => {
    const matrix = compile(document);
    const [first, last] = [rows[0], rows.at(-1)];
    return {
      matrix,
      document,
      before: matrix.assess(asFacts(first), { asOf: dayText(asOf) }),
      after: matrix.assess(asFacts(last), { asOf: dayText(asOf + later) }),
    };
  });

/** Two customers of two models that have nothing but their axes in common. */
const twoModels = fc.tuple(randomCase, randomCase).map(([one, other]) => {
  const [earlier, matrix] = [compile(one.document), compile(onAxesOf(other.document, one.document))];
  return {
    earlier,
    matrix,
    before: earlier.assess(asFacts(one.raw), callOf(one)),
    after: matrix.assess(asFacts(other.raw), callOf(other)),
  };
});

/** The same model with other weights and bands: what a review of a model comes to. */
const revisedModel = fc
  .tuple(randomCase, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 }))
  .map(([one, factors]) => {
    let at = 0;
    const revised: ModelDocument = {
      ...one.document,
      axes: one.document.axes.map((axis) => ({
        ...axis,
        dimensions: axis.dimensions.map((entry) => ({ ...entry, weight: factors[at++ % 9] as number })),
      })) as unknown as ModelDocument["axes"],
    };
    const [earlier, matrix] = [compile(one.document), compile(revised)];
    return {
      earlier,
      matrix,
      before: earlier.assess(asFacts(one.raw), callOf(one)),
      after: matrix.assess(asFacts(one.raw), callOf(one)),
    };
  });

function sumOf(parts: readonly Movement[], measure: (typeof MEASURES)[number]): number {
  return parts.reduce((sum, part) => sum + (part[measure] ?? 0), 0);
}

/** An axis by its id, which may be the name of what every object inherits. */
function axisOf<Axis>(of: { readonly axes: { readonly [id: string]: Axis } }, id: string): Axis {
  return Object.getOwnPropertyDescriptor(of.axes, id)?.value as Axis;
}

/** Checks that the parts of a comparison add up to what lies between the two assessments. */
function expectExact(comparison: Comparison, before: Assessment, after: Assessment): void {
  deepStrictEqual(Object.keys(comparison.axes).sort(), Object.keys(after.axes).sort());
  for (const [id, axis] of Object.entries<AxisComparison>(comparison.axes)) {
    const [was, is] = [axisOf(before, id), axisOf(after, id)];
    const { model, ageing, evidence, gates } = axis.causes;
    const causes = [model, ageing, evidence, gates];
    for (const measure of MEASURES) {
      const [from, to] = [was[measure] ?? null, is[measure] ?? null];
      if (from === null || to === null) {
        expect([axis.change[measure], ...causes.map((one) => one[measure])]).toEqual([
          null,
          null,
          null,
          null,
          null,
        ]);
        continue;
      }
      expect(axis.change[measure]).toBe(micro(to) - micro(from));
      expect(sumOf(causes, measure)).toBe(axis.change[measure]);
      for (const cause of [model, ageing, evidence]) expect(sumOf(cause.facts, measure)).toBe(cause[measure]);
      expect(sumOf(gates.gates, measure)).toBe(gates[measure]);
    }
    const [had, has] = [was.score !== null, is.score !== null];
    expect(axis.scoring).toBe(had === has ? null : has ? "entered" : "left");
  }
  expect(comparison.after).toMatchObject({ status: after.status, cell: after.cell, asOf: after.asOf });
  expect(comparison.before).toMatchObject({ status: before.status, cell: before.cell, asOf: before.asOf });
  const last = comparison.moves.at(-1) ?? comparison.before;
  expect([last.status, last.cell?.id]).toEqual([after.status, after.cell?.id]);
  deepStrictEqual(JSON.parse(JSON.stringify(comparison)), comparison);
}

it("the parts add up under changes of facts and days", () => {
  fc.assert(
    fc.property(sameModel, ({ matrix, before, after }) => {
      const comparison = compare(before, after, { matrix });
      expectExact(comparison, before, after);
      for (const { causes } of Object.values<AxisComparison>(comparison.axes))
        expect(causes.model.facts).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("the parts add up under changes of the model, the facts and the day at once", () => {
  fc.assert(
    fc.property(twoModels, ({ matrix, earlier, before, after }) => {
      expectExact(compare(before, after, { matrix, earlier }), before, after);
    }),
    { numRuns: 400 },
  );
});

it("a revised model moves by the model alone, and by gates", () => {
  fc.assert(
    fc.property(revisedModel, ({ matrix, earlier, before, after }) => {
      const comparison = compare(before, after, { matrix, earlier });
      expectExact(comparison, before, after);
      expect(comparison.facts).toEqual([]);
      for (const { causes } of Object.values<AxisComparison>(comparison.axes)) {
        expect([...causes.ageing.facts, ...causes.evidence.facts]).toEqual([]);
        expect(causes.gates.gates.filter(({ cause }) => cause !== "model")).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

it("what went through JSON compares the same", () => {
  fc.assert(
    fc.property(twoModels, ({ matrix, earlier, before, after }) => {
      const stored = JSON.parse(JSON.stringify([before, after])) as [Assessment, Assessment];
      deepStrictEqual(compare(...stored, { matrix, earlier }), compare(before, after, { matrix, earlier }));
    }),
    { numRuns: 100 },
  );
});

it("a place by hand moves no part, and both cells in force are said", () => {
  const [open, done] = ["0001-01-01", "9999-12-31"];
  fc.assert(
    fc.property(
      sameModel,
      fc.nat(),
      fc.nat(),
      fc.subarray([0, 1]),
      ({ matrix, before, after }, i, j, sides) => {
        const cells = matrix.plan.cells.flat();
        const machine = [before, after] as const;
        const [was, is] = machine.map((one, side) => {
          const { id } = cells[(side === 0 ? i : j) % cells.length] as (typeof cells)[0];
          const override: Override = { cell: id, by: "Chen Yu", why: "Known", on: open, until: done };
          return sides.includes(side) ? placeByHand(matrix, one, override).assessment : one;
        }) as [Assessment, Assessment];
        const { override, ...rest } = compare(was, is, { matrix });
        const { override: none, ...plain } = compare(before, after, { matrix });
        expectExact({ ...rest, override }, before, after);
        expect([none, rest.axes, rest.moves, rest.facts]).toEqual([
          null,
          plain.axes,
          plain.moves,
          plain.facts,
        ]);
        expect([rest.before.cellInForce, rest.after.cellInForce]).toEqual([
          cellInForce(was),
          cellInForce(is),
        ]);
        expect([override?.before ?? null, override?.after ?? null]).toEqual([
          was.override ?? null,
          is.override ?? null,
        ]);
      },
    ),
    { numRuns: 150 },
  );
});

it("compared with itself nothing has changed", () => {
  fc.assert(
    fc.property(sameModel, ({ matrix, before }) => {
      const comparison = compare(before, before, { matrix });
      expect([comparison.moves, comparison.facts]).toEqual([[], []]);
      for (const { change, causes, scoring } of Object.values<AxisComparison>(comparison.axes)) {
        const { model, ageing, evidence, gates } = causes;
        expect([model.facts, ageing.facts, evidence.facts, gates.gates]).toEqual([[], [], [], []]);
        for (const one of [change, model, ageing, evidence, gates]) {
          expect([one.score ?? 0, one.low, one.high]).toEqual([0, 0, 0]);
        }
        expect(scoring).toBeNull();
      }
      expect(comparisonText(comparison, "en")).toContain("Nothing has changed.");
    }),
    { numRuns: 150 },
  );
});

it("the other way round the whole is its negative", () => {
  fc.assert(
    fc.property(twoModels, ({ matrix, earlier, before, after }) => {
      const there = compare(before, after, { matrix, earlier });
      const back = compare(after, before, { matrix: earlier, earlier: matrix });
      for (const [id, { change, scoring }] of Object.entries<AxisComparison>(there.axes)) {
        const reversed: AxisComparison = axisOf(back, id);
        for (const measure of MEASURES) {
          const one = change[measure];
          expect(reversed.change[measure]).toBe(one === null ? null : 0 - one);
        }
        expect([scoring, reversed.scoring].sort()).toEqual(
          scoring === null ? [null, null] : ["entered", "left"],
        );
      }
    }),
    { numRuns: 200 },
  );
});

it("new evidence is laid to no fact that is what it was, and no fact moves more than an axis has", () => {
  fc.assert(
    fc.property(sameModel, ({ matrix, before, after }) => {
      // On one day, so that only what is known differs.
      const [now] = matrix.assessAll([before.facts], { asOf: () => after.asOf });
      const { axes } = compare(now as Assessment, after, { matrix });
      const known = (of: Assessment | undefined, fact: string) =>
        JSON.stringify(Object.getOwnPropertyDescriptor(of?.facts ?? {}, fact)?.value);
      for (const { causes } of Object.values<AxisComparison>(axes)) {
        expect(causes.ageing.facts).toEqual([]);
        for (const { fact } of causes.evidence.facts) {
          expect(known(now, fact as string)).not.toBe(known(after, fact as string));
        }
        // More than the axis has is no fact's part.
        const all = [...causes.model.facts, ...causes.evidence.facts].flatMap(({ score, low, high }) => [
          score ?? 0,
          low,
          high,
        ]);
        expect(all.filter((change) => Math.abs(change) > 100_000_001)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it("no order decides what a fact gets", () => {
  fc.assert(
    fc.property(sameModel, ({ matrix, document, before, after }) => {
      const reordered = reversedKeys(
        reversedDimensions({ ...document, gates: [...(document.gates ?? [])].reverse() }),
      );
      const other = compile(reordered);
      const made = (of: Assessment): Assessment =>
        [...other.assessAll([reversedKeys(of.facts)], { asOf: () => of.asOf })][0] as Assessment;
      const [one, two] = [
        compare(before, after, { matrix }),
        compare(made(before), made(after), { matrix: other }),
      ];
      for (const [id, { change, causes }] of Object.entries<AxisComparison>(one.axes)) {
        const axis: AxisComparison = axisOf(two, id);
        const unlabelled = ({ gates, ...rest }: AxisComparison["causes"]) => [rest, gates];
        expect([axis.change, unlabelled(axis.causes)]).toEqual([change, unlabelled(causes)]);
      }
      expect(two.facts.map(({ fact, kinds }) => [fact, kinds])).toEqual(
        one.facts.map(({ fact, kinds }) => [fact, kinds]),
      );
    }),
    { numRuns: 200 },
  );
});

it("the parts as they are shown add up to the movement as it is shown", () => {
  const tenths = (text: string | undefined): number => Math.round(Number(text?.replaceAll(",", "")) * 10);
  fc.assert(
    fc.property(twoModels, ({ matrix, earlier, before, after }) => {
      const text = comparisonText(compare(before, after, { matrix, earlier }), "en");
      for (const section of text.split("\n\n").slice(1)) {
        const [heading, ...lines] = section.split("\n");
        const change = / → .*? \(([+-]?[\d.]+)\); between/.exec(heading ?? "")?.[1];
        if (change === undefined) continue;
        const parts = lines.map((line) => tenths(/^ {2}([+-]?[\d.]+) {2}/.exec(line)?.[1]));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(tenths(change));
      }
    }),
    { numRuns: 200 },
  );
});
