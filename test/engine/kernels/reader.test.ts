import { expect, it } from "vitest";
import { keepNumber } from "../../../src/engine/kernels/read.ts";
import { beginFact, endFact } from "../../../src/engine/kernels/reader.ts";
import { batchOf, marked } from "./batch.ts";

const ages = { freshDays: 0, expiresDays: 10 };

it("gives plain values one certainty for the whole batch, and says whether it is that of all facts", () => {
  const { f, lanes } = batchOf({ type: "number", ages });
  beginFact(f, 4);
  expect([[...f.lane.certainty], lanes.evenCertainty]).toEqual([[1e6, 1e6, 1e6, 1e6], 1e6]);
  lanes.factsAsOf.fill(995);
  beginFact(f, 2);
  expect([[...f.lane.certainty], lanes.evenCertainty]).toEqual([[500_000, 500_000, 1e6, 1e6], Number.NaN]);
});

it("gives each record its own where each has its own days, and rejects plain values of a later day", () => {
  const { f, lanes } = batchOf({ type: "number", ages });
  lanes.oneDay = null;
  lanes.factsAsOf.set([999, 1001, 1001, Number.NEGATIVE_INFINITY]);
  beginFact(f, 4);
  for (const [i, given] of [5, 5, { value: 5, asOf: "0003-09-28" }, 5].entries()) keepNumber(f, i, given);
  endFact(f, 4);
  expect([...f.lane.certainty]).toEqual([900_000, 0, 1e6, 0]);
  expect(marked(lanes.masks.invalid)).toEqual([1]);
});

it("says nothing of an age without a day of assessment", () => {
  const { f, lanes } = batchOf({ type: "number", ages }, Number.NaN);
  lanes.factsAsOf.fill(990);
  beginFact(f, 1);
  endFact(f, 1);
  expect(f.lane.certainty[0]).toBe(0);
});
