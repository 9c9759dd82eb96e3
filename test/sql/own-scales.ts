// Trees of every kind of node, as scales of one's own, over one number without limits.
import {
  compileModel,
  defineScale,
  type Expression,
  type Matrix,
  type ModelDocument,
} from "opportunity-matrix";

/** A model whose x axis has a dimension for each tree. */
export function modelOf(trees: readonly ((x: Expression, name: string) => Expression)[]): Matrix {
  const scales = trees.map((lower, i) =>
    defineScale({
      kind: `own${i}`,
      version: "1",
      reads: ["number"],
      params: {},
      lower: (_params, x, { name }) => lower(x, name),
    }),
  );
  const dimension = (i: number) => ({ id: `d${i}`, fact: `f${i}`, weight: 1, scale: { kind: `own${i}` } });
  const document = {
    format: 1,
    id: "own",
    version: "1",
    facts: Object.fromEntries(trees.map((_, i) => [`f${i}`, { type: "number" }])),
    axes: [
      { id: "x", bands: [{ id: "a", from: 0 }], dimensions: trees.map((_, i) => dimension(i)) },
      {
        id: "y",
        bands: [{ id: "a", from: 0 }],
        dimensions: [{ id: "z", fact: "f0", weight: 1, scale: { kind: "linear", from: 0, to: 300 } }],
      },
    ],
    cells: { "a/a": { tier: "A", strategy: "s" } },
  } as unknown as ModelDocument;
  return compileModel(document, { scales });
}
