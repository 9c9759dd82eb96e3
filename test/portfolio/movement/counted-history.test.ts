import { compileModel, type ModelDocument } from "opportunity-matrix";
import { countedHistory, type Snapshot, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { sample } from "../../engine/sample.ts";
import { at, matrix } from "../log.ts";

const guarded = compileModel(sample({ movement: { margin: 5 } }));
const gates: ModelDocument["gates"] = [{ id: "no", when: { fact: "a", is: 1 }, then: { exclude: true } }];
const excluding = compileModel(sample({ movement: { margin: 5 }, gates }));

/** Where the days of a log count, beside where the model put them, with the codes that say why. */
function told(log: readonly Snapshot[], models = [guarded, excluding]): string[] {
  return countedHistory(timeline(log), models).customers.flatMap(({ entries }) =>
    entries.map(({ snapshot, counted, reasons }) => {
      const codes = reasons.map(({ code }) => code.replace("guard.", "")).join(" ");
      return `${snapshot.cell ?? snapshot.status} ${counted.cell ?? counted.status}: ${codes}`;
    }),
  );
}
const day = (i: number) => `2026-0${i + 1}-01`;
const series = (by: typeof matrix, ...values: (number | undefined)[]) =>
  values.map((a, i) => at(day(i), a, { by }));

it("gives the cell that counts beside the model's own, and why", () => {
  expect(told(series(guarded, 39, 41, 46, 46))).toEqual([
    "low/medium low/medium: first",
    "medium/medium low/medium: waiting.margin",
    "medium/medium medium/medium: margin",
    "medium/medium medium/medium: same",
  ]);
});

it("says once what many days say alike, so that a long history stays light", () => {
  const days = countedHistory(timeline(series(guarded, 39, 39, 39, 46, 46)), [guarded]).customers[0]?.entries;
  const [, second, third, moved, last] = days ?? [];
  expect(third?.reasons).toBe(second?.reasons);
  expect(last?.reasons).toBe(second?.reasons);
  expect(third?.counted).toBe(second?.counted);
  expect(moved?.counted).not.toBe(second?.counted);
});

it("guards each axis for itself", () => {
  const log = [at(day(0), 39, { by: guarded, b: 39 }), at(day(1), 60, { by: guarded, b: 41 })];
  expect(told(log)[1]).toBe("medium/medium medium/low: margin waiting.margin");
});

it("counts where the model put it where the model has no guard, or is not there", () => {
  expect(told(series(matrix, 39, 41), [matrix])).toEqual([
    "low/medium low/medium: noGuard",
    "medium/medium medium/medium: noGuard",
  ]);
  expect(told(series(guarded, 39, 41), [])[1]).toBe("medium/medium medium/medium: noModel");
});

it("counts an exclusion and a customer of whom too little is known at once, and begins anew behind them", () => {
  expect(told(series(excluding, 39, 1, 41, undefined, 39))).toEqual([
    "low/medium low/medium: first",
    "excluded excluded: noCell",
    "medium/medium medium/medium: noCell",
    "unplaced unplaced: noCell",
    "low/medium low/medium: noCell",
  ]);
});

it("begins anew with another model", () => {
  const log = [
    at(day(0), 39, { by: guarded }),
    at(day(1), 41, { by: excluding }),
    at(day(2), 39, { by: excluding }),
  ];
  expect(told(log).slice(1)).toEqual([
    "medium/medium medium/medium: otherModel",
    "low/medium medium/medium: waiting.margin",
  ]);
});

it("does not count by scores that a snapshot lacks", () => {
  const [snapshot] = series(guarded, 39) as [Snapshot];
  const { x, ...rest } = snapshot.axes;
  expect(told([{ ...snapshot, axes: rest }])).toEqual(["low/medium low/medium: noModel"]);
  const scoreless = { ...snapshot.axes, y: { ...(x as NonNullable<typeof x>), score: null } };
  expect(told([{ ...snapshot, axes: scoreless }])).toEqual(["low/medium low/medium: noModel"]);
  expect(
    told([{ ...snapshot, axes: { ...scoreless, y: snapshot.axes.y as typeof scoreless.y, x: scoreless.y } }]),
  ).toEqual(["low/medium low/medium: noModel"]);
});

it("keeps all that the timeline says", () => {
  const history = timeline(series(guarded, 39, 41));
  const [customer] = countedHistory(history, [guarded]).customers;
  expect(customer?.open).toEqual([]);
  expect(customer?.entries[1]).toMatchObject(history.customers[0]?.entries[1] as object);
});
