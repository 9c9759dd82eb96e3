/** The suites in the order in which they run, each in a process of its own. */
export const suiteNames = [
  "scorecard",
  "many-models",
  "many-shapes",
  "customer",
  "json-logic-js",
  "zen-engine",
  "json-rules-engine",
  "analysis",
  "compile",
  "portfolio",
  "memory",
] as const;

export type SuiteName = (typeof suiteNames)[number];

export function isSuite(name: string): name is SuiteName {
  return (suiteNames as readonly string[]).includes(name);
}

/** How many compiled models take turns in the suite `many-models`, and how many orders of keys the records of `many-shapes` have. */
export const MODELS = 20;
export const SHAPES = 200;
