/** The suites in the order in which they run, each in a process of its own. */
export const suiteNames = [
  "rows",
  "columns",
  "bounds",
  "bounds-dated",
  "explanations",
  "former",
  "many-models",
  "many-shapes",
  "many-records",
  "many-dimensions",
  "one-by-one",
  "customer",
  "analysis",
  "streams",
  "workers",
  "compile",
  "portfolio",
  "history",
  "memory",
  "stream-memory",
  "json-logic",
  "expressions",
  "zen-engine",
  "json-rules-engine",
  "duckdb",
  "pglite",
  "duckdb-calls",
  "pglite-calls",
] as const;

export type SuiteName = (typeof suiteNames)[number];

export function isSuite(name: string): name is SuiteName {
  return (suiteNames as readonly string[]).includes(name);
}

/** How many compiled models take turns in the suite `many-models`, and how many orders of keys the records of `many-shapes` have. */
export const MODELS = 64;
export const SHAPES = 200;
