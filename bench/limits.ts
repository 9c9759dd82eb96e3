// What the library holds itself to on Node 24: `npm run bench -- --check` fails where a median is past its limit.
import type { Column, Section } from "./section.ts";
import type { SuiteName } from "./suite-names.ts";

export type Limit = {
  readonly suite: SuiteName;
  readonly line: string;
  readonly column: Column;
  readonly most: number;
};

export const limits: readonly Limit[] = [
  // A million records as objects: scores and coverage with masks.
  { suite: "rows", line: "placeAll", column: "perHandWritten", most: 1.35 },
  { suite: "rows", line: "placeAll", column: "perEveryTrick", most: 1.7 },
  { suite: "columns", line: "placeColumns", column: "perHandWritten", most: 0.9 },
  { suite: "bounds", line: "placeAllBounds", column: "perPlaceAll", most: 1.3 },
  { suite: "bounds-dated", line: "placeAllBounds", column: "perPlaceAll", most: 2.5 },
  { suite: "explanations", line: "contributions", column: "perPlaceAll", most: 1.25 },
  { suite: "explanations", line: "contributionObjects", column: "perPlaceAll", most: 3.2 },
  { suite: "former", line: "placeAllBoundsFormer", column: "perFormer", most: 1.3 },
  { suite: "former", line: "contributionsFormer", column: "perFormer", most: 1.25 },
  { suite: "many-models", line: "manyModels", column: "perOneModel", most: 1.25 },
  { suite: "many-shapes", line: "placeAll", column: "perHandWritten", most: 1 },
  // Ours: how far from a straight line still counts as linear.
  { suite: "many-records", line: "all", column: "perSmallest", most: 1.25 },
  { suite: "many-dimensions", line: "columns192", column: "perSmallest", most: 1.25 },
  // Ours: what a call makes once, such as its result, is no garbage per record.
  { suite: "memory", line: "placeAll", column: "garbage", most: 1 },
  { suite: "memory", line: "placeAll", column: "kept", most: 41 },
  { suite: "memory", line: "placeAllBounds", column: "kept", most: 73 },
  { suite: "stream-memory", line: "placeAllChunks", column: "overStart", most: 24 },
  { suite: "stream-memory", line: "assessStream", column: "overStart", most: 24 },
];

/** The suites that have a limit, in the order in which they run. */
export const limitedSuites: readonly SuiteName[] = [...new Set(limits.map(({ suite }) => suite))];

/** How a limit is kept. */
export type Kept = Limit & { readonly found: number; readonly isKept: boolean };

/** How the limits of a suite are kept by what it found. */
export function keptBy({ suite, columns, lines }: Section): readonly Kept[] {
  return limits
    .filter((limit) => limit.suite === suite)
    .map((limit) => {
      const figures = lines.find(({ name }) => name === limit.line)?.figures;
      const found = figures?.[columns.indexOf(limit.column)]?.median;
      if (found === undefined) throw new Error(`${suite} has no figure ${limit.line}, ${limit.column}`);
      return { ...limit, found, isKept: found <= limit.most };
    });
}
