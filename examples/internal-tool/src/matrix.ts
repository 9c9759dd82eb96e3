// The customer model with other weights. A set of weights is compiled once in the life of the page, however often React renders.
import { type Axis, compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import type { Customer } from "./customers.ts";
import { measured } from "./measured.ts";

/** A weight for each dimension and group at the top of an axis, by its id. */
export type Weights = { readonly [id: string]: number };

/** What stands at the top of each axis, as the model has it. */
export const axes: readonly Axis[] = customerModel.axes;

/** The model's own weights. */
export const ownWeights: Weights = Object.fromEntries(
  axes.flatMap(({ dimensions }) => dimensions.map(({ id, weight }) => [id, weight])),
);

const reweighted = (axis: Axis, weights: Weights): Axis => ({
  ...axis,
  dimensions: axis.dimensions.map((one) => ({ ...one, weight: weights[one.id] ?? one.weight })),
});

function compile(weights: Weights) {
  const [x, y] = customerModel.axes;
  return compileModel({ ...customerModel, axes: [reweighted(x, weights), reweighted(y, weights)] });
}

export type Matrix = ReturnType<typeof compile>;

const KEPT = 200;
const compiled = new Map<string, Matrix>();

/** The matrix for these weights: compiled at the first call, found again at every other. */
export function matrixFor(weights: Weights): Matrix {
  const key = JSON.stringify(Object.entries(weights));
  const known = compiled.get(key);
  if (known) return known;
  const matrix = measured("compile", () => compile(weights));
  if (compiled.size === KEPT) compiled.delete(compiled.keys().next().value as string);
  compiled.set(key, matrix);
  return matrix;
}

/** Where every customer stands, and why. */
export function assess(matrix: Matrix, customers: readonly Customer[], asOf: string) {
  return measured("assess", () => [...matrix.assessAll(customers, { asOf })]);
}

export type Result = ReturnType<typeof assess>[number];
