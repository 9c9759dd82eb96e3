// Other ways of writing the same model: other orders, other weights in the same proportion.
import type { Axis, Dimension, DimensionGroup, ModelDocument } from "opportunity-matrix";

/** The same JSON with the keys of every object in the opposite order, as far as JavaScript lets one choose it. */
export function reversedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, one]) => [key, reversedKeys(one)])) as T;
}

function withAxes(document: ModelDocument, change: (axis: Axis) => Axis): ModelDocument {
  return { ...document, axes: [change(document.axes[0]), change(document.axes[1])] };
}

/** Dimensions, groups and the dimensions in them, each in the opposite order. */
export function reversedDimensions(document: ModelDocument): ModelDocument {
  return withAxes(document, (axis) => ({
    ...axis,
    dimensions: axis.dimensions
      .map((entry) =>
        "dimensions" in entry ? { ...entry, dimensions: [...entry.dimensions].reverse() } : entry,
      )
      .reverse(),
  }));
}

/** A weight of at most six decimals times a whole number, without the noise of binary fractions. */
function times(weight: number, factor: number): number {
  return Math.round(weight * 1e6 * factor) / 1e6;
}

function scaled<T extends Dimension | DimensionGroup>(entry: T, factor: number): T {
  return { ...entry, weight: times(entry.weight, factor) };
}

/** Every weight of each axis times one factor, and those within each group times another. */
export function reweighted(document: ModelDocument, factor: number, groupFactor: number): ModelDocument {
  return withAxes(document, (axis) => ({
    ...axis,
    dimensions: axis.dimensions.map((entry) =>
      "dimensions" in entry
        ? { ...scaled(entry, factor), dimensions: entry.dimensions.map((one) => scaled(one, groupFactor)) }
        : scaled(entry, factor),
    ),
  }));
}
