import { type Case, type Effort, measure } from "./measure.ts";
import type { Section } from "./section.ts";
import { ratios } from "./spread.ts";
import type { SuiteName } from "./suite-names.ts";

/** Multiples of the function written by hand, and with `besides` of `place` as well. */
export async function timed(
  suite: SuiteName,
  cases: readonly [Case, ...Case[]],
  effort: Effort,
  { parts, besidesPlace = false }: { readonly parts: number; readonly besidesPlace?: boolean },
): Promise<Section> {
  const { times, checksum } = await measure(cases, effort, parts);
  const timesOf = (name: string): readonly number[] => times.get(name) as readonly number[];
  const bases = besidesPlace ? ["handWritten", "place"] : ["handWritten"];
  return {
    suite,
    records: Math.floor(effort.records / parts),
    checksum,
    columns: besidesPlace ? ["perHandWritten", "perPlace"] : ["perHandWritten"],
    lines: cases.map(({ name }) => ({
      name,
      figures: bases.map((base) => ratios(timesOf(name), timesOf(base))),
    })),
  };
}
