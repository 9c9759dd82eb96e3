import { expect, it } from "vitest";
import { lookingBack } from "../../src/cli/looking-back.ts";
import type { Scored } from "../../src/cli/scored.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { takeSnapshot } from "../../src/portfolio/history/snapshot.ts";
import { small } from "./small.ts";

const guarded = compileModel({ ...small, movement: { margin: 5, snapshots: 9 } });
const ASKED = { asOf: "2026-11-23", since: null, recordedOn: "2026-11-23" };

/** A customer of the small model in a column of its cells, by what it spends. */
function scored(id: string, spend: number, asOf = "2026-11-23", matrix = guarded): Scored {
  const assessment = matrix.assess({ spend, stance: "cold" }, { asOf });
  return { customer: { row: 2, id, name: null, facts: {}, issues: [] }, assessment };
}

const snapshot = (id: string, spend: number, asOf: string) =>
  takeSnapshot(scored(id, spend, asOf).assessment, { customer: id, recordedOn: asOf });

it("looks from the first day of the history to the customers of the report, by the guard of the model", () => {
  const snapshots = [snapshot("C1", 49, "2026-05-01"), snapshot("C2", 10, "2026-05-01")];
  const asked = { ...ASKED, matrix: guarded, earlier: guarded };
  const back = lookingBack({ snapshots, issues: [] }, asked);
  back.take(scored("C1", 51));
  back.take(scored("C2", 90));
  const { movement, history, issues } = back.portfolio();
  expect([back.before, back.later, issues]).toEqual([2, 0, []]);
  // C1 is two points beyond the edge, and the guard wants five.
  expect(movement?.moved.map(({ customer, from, to }) => [customer, from, to])).toEqual([
    ["C2", "low/low", "high/low"],
  ]);
  expect(history?.customers.map(({ entries }) => entries.map(({ asOf }) => asOf))).toEqual([
    ["2026-05-01", "2026-11-23"],
    ["2026-05-01", "2026-11-23"],
  ]);
});

it("counts who is in the report, and not who was seen before it alone", () => {
  const snapshots = [snapshot("C1", 49, "2026-05-01"), snapshot("C1", 49, "2026-11-23")];
  const back = lookingBack({ snapshots, issues: [] }, { ...ASKED, matrix: guarded, earlier: guarded });
  const { movement } = back.portfolio();
  expect([back.before, back.later]).toEqual([1, 1]);
  expect(movement?.moved.map(({ from, to }) => [from, to])).toEqual([["low/low", "absent"]]);
});
