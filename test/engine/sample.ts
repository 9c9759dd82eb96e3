// A small model for the examples: on both axes a value from 0 to 100 is its own points, and bands begin at 0, 40 and 70.
import {
  type CallOptions,
  compileModel,
  type Facts,
  type Matrix,
  type ModelDocument,
} from "opportunity-matrix";

type Axis = ModelDocument["axes"][number];
type Changes = Partial<Omit<ModelDocument, "axes">> & {
  readonly x?: Partial<Axis>;
  readonly y?: Partial<Axis>;
};

/** Points equal to the value. */
export const same = { kind: "linear", from: 0, to: 100 } as const;

const bands = [
  { id: "low", from: 0 },
  { id: "medium", from: 40 },
  { id: "high", from: 70 },
] as const;

function cellsFor(x: Axis, y: Axis): ModelDocument["cells"] {
  const ids = x.bands.flatMap((one) => y.bands.map((other) => `${one.id}/${other.id}`));
  return Object.fromEntries(ids.map((id) => [id, { tier: `tier ${id}`, strategy: `do ${id}` }]));
}

/** The sample with changes; facts are added to its own `a` (on x) and `b` (on y). */
export function sample({ x = {}, y = {}, facts = {}, ...changes }: Changes = {}): ModelDocument {
  const axes = [
    { id: "x", bands, dimensions: [{ id: "a", weight: 1, scale: same }], ...x },
    { id: "y", bands, dimensions: [{ id: "b", weight: 1, scale: same }], ...y },
  ] as const;
  return {
    format: 1,
    id: "sample",
    version: "1",
    facts: Object.fromEntries(Object.entries({ a: { type: "number" }, b: { type: "number" }, ...facts })),
    axes,
    cells: cellsFor(...axes),
    ...changes,
  } as ModelDocument;
}

/** Facts as they come from outside: of any type. */
export function facts(raw: unknown): Facts {
  return raw as Facts;
}

/** The x axis of a customer. */
export function xOf(matrix: Matrix, raw: unknown, call?: CallOptions) {
  const { axes } = matrix.assess(facts(raw), call);
  return axes.x as (typeof axes)[string];
}

/** The x axis of a customer of a changed sample. */
export function onX(changes: Changes, raw: unknown, call?: CallOptions) {
  return xOf(compileModel(sample(changes)), raw, call);
}
