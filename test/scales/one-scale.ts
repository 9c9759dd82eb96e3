// A model that is one scale: the score of its first axis is what the scale gives.
import {
  type AnyScale,
  compileModel,
  type Fact,
  type FactDeclaration,
  lintModel,
  type ModelDocument,
} from "opportunity-matrix";

type Scale = ModelDocument["axes"][0]["dimensions"][0] extends infer D
  ? Extract<D, { scale: unknown }>["scale"]
  : never;

const number: FactDeclaration = { type: "number" };

/** The day of every assessment here. */
const TODAY = "2026-11-23";

/** The model; its second axis reads a fact of its own. */
function modelOf(scale: Scale, fact: FactDeclaration = number): ModelDocument {
  const bands = [{ id: "all", from: 0 }];
  const other = { id: "other", weight: 1, scale: { kind: "linear", from: 0, to: 1 } };
  return {
    format: 1,
    id: "one-scale",
    version: "1",
    facts: { x: fact, other: number },
    axes: [
      { id: "first", bands, dimensions: [{ id: "x", weight: 1, scale }] },
      { id: "second", bands, dimensions: [other] },
    ],
    cells: { "all/all": { tier: "A", strategy: "keep" } },
  };
}

/** The function from a value to points; null where the value counts as unknown. */
export function pointsOf(
  scale: Scale,
  fact?: FactDeclaration,
  scales: readonly AnyScale[] = [],
): (value: Fact<number | string | boolean>) => number | null {
  const matrix = compileModel(modelOf(scale, fact), { scales });
  return (x) => matrix.place({ x }, { asOf: TODAY }).axes.first?.score ?? null;
}

/** What the lint says of the scale, each as `severity pointer code` with the pointer from the scale on. */
export function problemsOf(scale: Scale, fact?: FactDeclaration, scales: readonly AnyScale[] = []): string[] {
  return lintModel(modelOf(scale, fact), { scales }).map(
    ({ severity, pointer, code }) =>
      `${severity} ${pointer.replace("/axes/0/dimensions/0/scale", "")} ${code}`,
  );
}

/** The day that lies a number of days before the assessment. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(`${TODAY}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
