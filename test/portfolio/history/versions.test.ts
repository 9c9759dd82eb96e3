import { expect, it } from "vitest";
import { versionsOf } from "../../../src/portfolio/history/versions.ts";
import { shuffled } from "../../core/shuffled.ts";
import { at } from "../log.ts";

/** The snapshot of one day with a value, recorded on a day of November. */
const recorded = (day: number, a: number) =>
  at("2026-11-01", a, { recordedOn: `2026-11-${String(day).padStart(2, "0")}` });

/** The versions as `day: values`. */
function told(...snapshots: ReturnType<typeof recorded>[]): string[] {
  return versionsOf(snapshots).map(
    (version) =>
      `${Number(version.recordedOn.slice(8))}: ${version.snapshots.map(({ facts }) => facts.a?.value)}`,
  );
}

it("orders what was recorded by the day of recording", () => {
  expect(told(recorded(5, 2), recorded(1, 1), recorded(9, 3))).toEqual(["1: 1", "5: 2", "9: 3"]);
});

it("leaves out what is there twice and what repeats the version before it, but not what returns to an earlier one", () => {
  expect(told(recorded(1, 1), shuffled(recorded(1, 1), 3))).toEqual(["1: 1"]);
  expect(told(recorded(1, 1), recorded(2, 1), recorded(3, 1))).toEqual(["1: 1"]);
  expect(told(recorded(1, 1), recorded(2, 2), recorded(3, 1))).toEqual(["1: 1", "2: 2", "3: 1"]);
});

it("keeps together what was recorded on one day and contradicts itself, in an order of its own", () => {
  const conflict = ["1: 1", "2: 1,2", "3: 2"];
  expect(told(recorded(2, 2), recorded(1, 1), recorded(2, 1), recorded(3, 2))).toEqual(conflict);
  expect(told(recorded(3, 2), recorded(2, 1), recorded(2, 2), recorded(1, 1))).toEqual(conflict);
});
