import { compileModel, type Gate, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { admission } from "../../../src/analysis/evidence/admission.ts";
import { createSingle } from "../../../src/engine/explanation/single.ts";
import type { FactLane } from "../../../src/engine/kernels/lanes.ts";
import { sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

const exclude = (when: Gate["when"]): Gate => ({ id: "out", when, then: { exclude: true } });

/** Whether the fact `a` can become known of these facts. */
function admits(document: ModelDocument, facts: object = {}): boolean {
  const { plan } = compileModel(document, { scales: plugins });
  const single = createSingle(plan);
  single.evaluate(facts, { asOf: Number.NaN, factsAsOf: Number.NaN, given: {} });
  const [first] = single.kernels.lanes.facts;
  const is = admission(single, first as FactLane)();
  expect(first?.value[0]).toBeNaN();
  return is;
}

it("a fact that no gate reads can become known", () => {
  expect(admits(sample())).toBe(true);
});

it("a fact can, where one of its values does not exclude", () => {
  expect(admits(sample({ gates: [exclude({ fact: "a", atLeast: 5 })] }))).toBe(true);
  expect(admits(sample({ gates: [exclude({ not: { fact: "a", is: 5 } })] }))).toBe(true);
  const never = {
    any: [
      { fact: "a", atLeast: 5 },
      { fact: "a", below: 5 },
    ],
  } as const;
  expect(admits(sample({ gates: [exclude(never)] }))).toBe(false);
});

it("what else is known counts", () => {
  const document = sample({
    gates: [exclude({ all: [{ not: { fact: "a", is: 0.5 } }, { fact: "b", is: 1 }] })],
  });
  expect(admits(document, { b: 1 })).toBe(true);
  const always = sample({
    gates: [
      exclude({
        all: [
          {
            any: [
              { fact: "a", atLeast: 5 },
              { fact: "a", below: 5 },
            ],
          },
          { fact: "b", is: 1 },
        ],
      }),
    ],
  });
  expect(admits(always, { b: 1 })).toBe(false);
  expect(admits(always, { b: 2 })).toBe(true);
  expect(admits(always)).toBe(true);
});

it("a value without points does not count", () => {
  const dimensions = [{ id: "a", weight: 1, scale: { kind: "ragged", hole: 3 } }] as const;
  expect(admits(sample({ x: { dimensions } }))).toBe(true);
  expect(admits(sample({ x: { dimensions }, gates: [exclude({ fact: "a", above: 3 })] }))).toBe(true);
  expect(admits(sample({ x: { dimensions }, gates: [exclude({ fact: "a", atLeast: 3 })] }))).toBe(false);
});
