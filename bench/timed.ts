import type { Took } from "./clocks.ts";
import { type Case, type Effort, measure } from "./measure.ts";
import type { Section } from "./section.ts";
import { ratios } from "./spread.ts";
import type { SuiteName } from "./suite-names.ts";

/** What a figure is the multiple of, by which clock. */
const bases = {
  perHandWritten: ["handWritten", "processor"],
  perPlace: ["place", "processor"],
  perPlaceOnWall: ["place", "wall"],
  perAssess: ["assess", "processor"],
} as const;

/** Multiples of what other cases of the same suite took in the same round. */
export async function timed(
  suite: SuiteName,
  cases: readonly [Case, ...Case[]],
  effort: Effort,
  columns: readonly (keyof typeof bases)[] = ["perHandWritten"],
  parts = 1,
): Promise<Section> {
  const { times, checksum } = await measure(cases, effort, parts);
  const timesOf = (name: string, clock: keyof Took): number[] =>
    (times.get(name) as readonly Took[]).map((took) => took[clock]);
  const records = Math.floor(effort.records / parts);
  const lines = cases.map(({ name }) => ({
    name,
    figures: columns.map((column) => {
      const [base, clock] = bases[column];
      return ratios(timesOf(name, clock), timesOf(base, clock));
    }),
  }));
  return { suite, records, parts, checksum, columns, lines };
}
