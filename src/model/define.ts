import type { Condition } from "../core/condition.ts";
import type { FactDeclaration, FactValue } from "../core/fact.ts";
import type {
  Aggregation,
  Axis,
  Band,
  CellDocument,
  Dimension,
  DimensionGroup,
  GateEffect,
  ModelDocument,
  StockScale,
} from "./document.ts";

/** What the compiler remembers of a model: fact names with their value types, and the ids of axes, cells and strategies. */
export type ModelTypes = {
  readonly facts: { readonly [fact: string]: FactValue };
  readonly axis: string;
  readonly cell: string;
  readonly strategy: string;
};

declare const types: unique symbol;

/** A model document together with what the compiler remembers of it. */
export type Model<T extends ModelTypes = ModelTypes> = ModelDocument & { readonly [types]?: T };

type OptionIds<Options> = Options extends readonly (infer O)[]
  ? O extends string
    ? O
    : O extends { readonly id: infer Id extends string }
      ? Id
      : never
  : never;

/** The values that a declared fact can have. */
type Value<D> = D extends { readonly type: "number" }
  ? number
  : D extends { readonly type: "flag" }
    ? boolean
    : D extends { readonly type: "choice"; readonly options: infer Options }
      ? OptionIds<Options>
      : string;

/** A dimension whose fact, or else whose id, is declared. */
type DimensionOf<F extends string> =
  | (Omit<Dimension, "id" | "fact"> & { readonly id: F; readonly fact?: never })
  | (Omit<Dimension, "fact"> & { readonly fact: F });

type GroupOf<F extends string> = Omit<DimensionGroup, "dimensions"> & {
  readonly dimensions: readonly DimensionOf<F>[];
};

type AxisOf<F extends string> = Omit<Axis, "dimensions" | "bands" | "aggregation"> & {
  readonly bands: readonly Band[];
  readonly dimensions: readonly (DimensionOf<F> | GroupOf<F>)[];
  readonly aggregation?: Aggregation;
};

type AxisIds<A extends readonly { readonly id: string }[]> = A[number]["id"];

type BandIds<A> = A extends { readonly bands: readonly { readonly id: infer Id extends string }[] }
  ? Id
  : never;

type CellIds<A extends readonly unknown[]> = `${BandIds<A[0]>}/${BandIds<A[1]>}`;

type Limit<A> = A extends { readonly id: infer Id }
  ? { readonly axis: Id; readonly band: BandIds<A> }
  : never;

type EffectOf<A extends readonly unknown[]> =
  | Extract<GateEffect, { readonly exclude: true }>
  | { readonly cap: Limit<A[number]> }
  | { readonly floor: Limit<A[number]> };

/** The conditions of `Condition`, over declared facts only. */
type ConditionOf<F extends string> =
  | (Extract<Condition, { readonly fact: string }> & { readonly fact: F })
  | { readonly all: readonly ConditionOf<F>[] }
  | { readonly any: readonly ConditionOf<F>[] }
  | { readonly not: ConditionOf<F> };

type GateOf<F extends string, A extends readonly unknown[]> = {
  readonly id: string;
  readonly label?: ModelDocument["label"];
  readonly when: ConditionOf<F>;
  readonly then: EffectOf<A>;
  readonly note?: ModelDocument["note"];
};

type Key<Record> = keyof Record & string;

type Stock<Kind> = Extract<StockScale, { readonly kind: Kind }>;

/** A scale of the stock has exactly its own parameters; one of one's own takes any, under a kind that the stock lacks. */
type StrictScale<S> = S extends { readonly kind: infer Kind extends StockScale["kind"] }
  ? Stock<Kind> & { readonly [P in Exclude<keyof S, keyof Stock<Kind>>]: never }
  : unknown;

type StrictEntry<E> = E extends { readonly scale: infer S }
  ? S extends StrictScale<S>
    ? unknown
    : Omit<E, "scale"> & { readonly scale: StrictScale<S> }
  : StrictEntries<E>;

type StrictEntries<A> = A extends { readonly dimensions: infer D }
  ? Omit<A, "dimensions"> & { readonly dimensions: { readonly [I in keyof D]: StrictEntry<D[I]> } }
  : unknown;

/** What `PluginScale`, which has any parameters, would let pass in the scales of the axes. */
type StrictAxes<A> = { readonly [I in keyof A]: StrictEntries<A[I]> };

/**
 * Gives a model document the types that follow from it: a misspelt fact, axis, band or parameter and a missing cell do not compile,
 * and what is made from the model knows its fact names and values, axes, cells and strategies. It returns the document
 * as it is and checks nothing at run time; `compileModel` does.
 *
 * @example
 * ```ts
 * import { defineModel } from "opportunity-matrix";
 * const model = defineModel({
 *   format: 1,
 *   id: "smallest",
 *   version: "1",
 *   facts: { spend: { type: "number" }, trust: { type: "number", min: 0, max: 10 } },
 *   axes: [
 *     { id: "potential", bands: [{ id: "low", from: 0 }, { id: "high", from: 50 }],
 *       dimensions: [{ id: "spend", weight: 1, scale: { kind: "linear", from: 0, to: 1000 } }] },
 *     { id: "relationship", bands: [{ id: "low", from: 0 }, { id: "high", from: 50 }],
 *       dimensions: [{ id: "trust", weight: 1, scale: { kind: "linear", from: 0, to: 10 } }] },
 *   ],
 *   cells: {
 *     "low/low": { tier: "C", strategy: "leave" },
 *     "low/high": { tier: "B", strategy: "keep" },
 *     "high/low": { tier: "B", strategy: "raise" },
 *     "high/high": { tier: "A", strategy: "invest" },
 *   },
 * });
 * model.id; // => "smallest"
 * ```
 */
export function defineModel<
  const F extends { readonly [fact: string]: FactDeclaration },
  const A extends readonly [AxisOf<Key<F>>, AxisOf<Key<F>>],
  const C extends { readonly [K in CellIds<A>]: CellDocument },
>(
  document: Omit<ModelDocument, "facts" | "axes" | "gates" | "cells"> & {
    readonly facts: F;
    readonly axes: A & StrictAxes<NoInfer<A>>;
    readonly gates?: readonly GateOf<NoInfer<Key<F>>, NoInfer<A>>[];
    readonly cells: C & { readonly [K in Exclude<keyof C, CellIds<NoInfer<A>>>]: never };
  },
): Model<{
  readonly facts: { readonly [K in keyof F]: Value<F[K]> };
  readonly axis: AxisIds<A>;
  readonly cell: CellIds<A>;
  readonly strategy: C[CellIds<A> & keyof C]["strategy"];
}> {
  return document as never;
}
