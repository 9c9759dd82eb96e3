import type { Condition } from "opportunity-matrix";
import { expect, it } from "vitest";
import { FALSE, layOutCondition, OPEN, TRUE } from "../../../src/engine/kernels/truth.ts";
import { batchOf } from "./batch.ts";

/** What a condition says of four values of fact `f`. */
function judged(
  when: Condition,
  values: number[],
  declaration: Parameters<typeof batchOf>[0] = { type: "number" },
) {
  const { f, lanes } = batchOf(declaration);
  f.lane.value.set(values);
  f.lane.certainty.set([1e6, 0, 1e6, 0]);
  const { truths, judge } = layOutCondition(when, lanes, () => f.lane, 4);
  judge(4, false);
  const onValues = [...truths];
  judge(4, true);
  return [onValues, [...truths]];
}

it("compares with listed values and with ranges, on values and on evidence", () => {
  expect(judged({ fact: "f", in: [1, 2] }, [1, 2, 3, Number.NaN])).toEqual([
    [TRUE, TRUE, FALSE, OPEN],
    [TRUE, OPEN, FALSE, OPEN],
  ]);
  expect(judged({ fact: "f", above: 1, atMost: 3 }, [1, 2, 3, 4])[0]).toEqual([FALSE, TRUE, TRUE, FALSE]);
  expect(judged({ fact: "f", atLeast: 1, below: 3 }, [1, 2, 3, 0])[0]).toEqual([TRUE, TRUE, FALSE, FALSE]);
  expect(judged({ fact: "f", age: { above: 5 } }, [995, 994, 0, Number.NaN], { type: "day" })[0]).toEqual([
    FALSE,
    TRUE,
    TRUE,
    OPEN,
  ]);
});

it("weighs parts as Kleene does", () => {
  const one: Condition = { fact: "f", is: 1 };
  const known: Condition = { fact: "f", above: 0 };
  const values = [1, 2, 0, Number.NaN];
  expect(judged({ not: one }, values)[0]).toEqual([FALSE, TRUE, TRUE, OPEN]);
  expect(judged({ all: [known, { not: one }] }, values)[0]).toEqual([FALSE, TRUE, FALSE, OPEN]);
  expect(judged({ any: [one, known] }, values)[0]).toEqual([TRUE, TRUE, FALSE, OPEN]);
  expect(judged({ all: [{ any: [] }, one] }, values)[0]).toEqual([FALSE, FALSE, FALSE, FALSE]);
});
