import type { Took } from "./clocks.ts";
import { type Case, type Effort, measure } from "./measure.ts";
import type { Section } from "./section.ts";
import { ratios } from "./spread.ts";
import type { SuiteName } from "./suite-names.ts";

/** What a figure is the multiple of, by which clock. */
const bases = {
  perHandWritten: ["handWritten", "processor"],
  perEveryTrick: ["everyTrick", "processor"],
  perPlace: ["place", "processor"],
  perAssess: ["assess", "processor"],
  perPlaceAll: ["placeAll", "processor"],
  perPlaceAllOnWall: ["placeAll", "wall"],
  perFormer: ["placeAllFormer", "processor"],
  perPlain: ["plainPlaceAll", "processor"],
  perAssessAll: ["assessAll", "processor"],
  perPlaceColumns: ["placeColumns", "processor"],
  perPlaceColumnsOnWall: ["placeColumns", "wall"],
  perScan: ["scan", "processor"],
  perSelect: ["selectForAll", "processor"],
  perSelectOnWall: ["selectForAll", "wall"],
  perOneModel: ["oneModel", "processor"],
} as const satisfies Record<string, readonly [name: string, clock: keyof Took]>;

export type Base = keyof typeof bases;

/** Times by case and round. */
export type Times = ReadonlyMap<string, readonly Took[]>;

/** Multiples of what other cases of the same suite took in the same round. */
export function ratiosTo(columns: readonly Base[], times: Times): Section["lines"] {
  const timesOf = (name: string, clock: keyof Took): number[] =>
    (times.get(name) as readonly Took[]).map((took) => took[clock]);
  return [...times.keys()].map((name) => ({
    name,
    figures: columns.map((column) => {
      const [base, clock] = bases[column];
      return ratios(timesOf(name, clock), timesOf(base, clock));
    }),
  }));
}

export async function timed(
  suite: SuiteName,
  cases: readonly [Case, ...Case[]],
  effort: Effort,
  columns: readonly Base[] = ["perHandWritten"],
  parts = 1,
): Promise<Section> {
  const { times, checksum } = await measure(cases, effort, parts);
  const records = Math.floor(effort.records / parts);
  return { suite, records, parts, checksum, columns, lines: ratiosTo(columns, times) };
}
