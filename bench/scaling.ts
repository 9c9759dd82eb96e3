// Whether time grows in a straight line: what a record costs among few and among many, and what a dimension costs.
import { compileModel } from "opportunity-matrix";
import { startClocks } from "./clocks.ts";
import { collectGarbage, type Effort } from "./measure.ts";
import { randomFrom, shuffled } from "./random.ts";
import { model } from "./scorecard/model.ts";
import { asOf, randomRows } from "./scorecard/rows.ts";
import { wideColumns, wideModel, wideRows } from "./scorecard/wide.ts";
import type { Section } from "./section.ts";
import { ratios } from "./spread.ts";

/** Some work, how many of what counts it does, and how often it is done in a round. */
type Work = {
  readonly name: string;
  readonly units: number;
  /** Small work is done several times, so that all take about as long: what a round costs by itself, such as threads that still sweep, weighs as much then. */
  readonly passes: number;
  readonly run: () => { readonly length: number };
};

/** Processor time per unit, as multiples of that of another work of the same round; the first one without another. */
function perUnit(
  works: readonly Work[],
  smallest: (name: string) => string,
  { rounds, warmUp }: Effort,
): Section["lines"] {
  const random = randomFrom(1);
  const times = new Map(works.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, units, passes, run } of shuffled(works, random)) {
      collectGarbage();
      const read = startClocks();
      for (let pass = 0; pass < passes; pass++) run();
      const { processor } = read();
      if (round >= warmUp) times.get(name)?.push(processor / (units * passes));
    }
  }
  return works.map(({ name }) => ({
    name,
    figures: [ratios(times.get(name) as number[], times.get(smallest(name)) as number[])],
  }));
}

/** A quarter and all of the records: both are more than the processor's caches hold. */
export function recordsSection(effort: Effort): Section {
  const rows = randomRows(effort.records);
  const quarter = rows.slice(0, Math.floor(rows.length / 4));
  const matrix = compileModel(model);
  const works = [
    { name: "quarter", units: quarter.length, passes: 4, run: () => matrix.placeAll(quarter, { asOf }) },
    { name: "all", units: rows.length, passes: 1, run: () => matrix.placeAll(rows, { asOf }) },
  ];
  return {
    suite: "many-records",
    records: rows.length,
    parts: 1,
    checksum: null,
    columns: ["perSmallest"],
    lines: perUnit(works, () => "quarter", effort),
  };
}

/** So many records are held to what `place` finds of each. */
const COMPARED = 500;

const DIMENSIONS = [12, 24, 48, 96, 192] as const;

/** The same records with ever more dimensions, each of which reads a fact of its own. */
export function dimensionsSection(effort: Effort): Section {
  const records = Math.min(effort.records, 20_000);
  const works = DIMENSIONS.flatMap((count): Work[] => {
    const matrix = compileModel(wideModel(count));
    const columns = wideColumns(count, records);
    const rows = wideRows(columns, records);
    const expected = rows.slice(0, COMPARED).map((row) => matrix.place(row).axes.x?.score ?? Number.NaN);
    const checked = (found: {
      readonly length: number;
      readonly axes: { readonly [axis: string]: { readonly score: Float64Array } };
    }) => {
      const at = expected.findIndex((score, i) => !Object.is(found.axes.x?.score[i], score));
      if (at >= 0) throw new Error(`${count} dimensions: record ${at} is not what place finds`);
    };
    const byColumns = () => matrix.placeColumns(columns, { length: records });
    const byRows = () => matrix.placeAll(rows);
    checked(byColumns());
    checked(byRows());
    const units = count * records;
    const passes = Math.max(...DIMENSIONS) / count;
    return [
      { name: `columns${count}`, units, passes, run: byColumns },
      { name: `objects${count}`, units, passes, run: byRows },
    ];
  });
  return {
    suite: "many-dimensions",
    records,
    parts: 1,
    checksum: null,
    columns: ["perSmallest"],
    lines: perUnit(works, (name) => name.replace(/\d+/, String(DIMENSIONS[0])), effort),
  };
}
