import type { Expression, Segment } from "../../core/expression.ts";
import { givenValue, valueReader } from "../../core/value.ts";
import type { FactLane, Lanes } from "./lanes.ts";
import { ageLane, type Lane } from "./points.ts";

/** One node of a tree: a loop over a batch that writes its lane. */
export type Step = (n: number) => void;

/** What loops are made over. */
export type Making = {
  readonly lanes: Lanes;
  readonly laneOf: (fact: string) => FactLane;
  readonly size: number;
};

/** The same for a tree, with the place where it leaves its steps, in the order in which they are made. */
type TreeMaking = Making & { readonly steps: Step[] };

type Tree<Op extends Expression["op"]> = Extract<Expression, { readonly op: Op }>;

/**
 * What is no finite number is none at all, wherever in a tree it comes up: engines differ in what they make of a division by zero or of an overflow further on.
 */
const finite = (x: number): number => (Number.isFinite(x) ? x : Number.NaN);

function addLanes(left: Lane, right: Lane, out: Lane, n: number): void {
  for (let i = 0; i < n; i++) out[i] = finite((left[i] as number) + (right[i] as number));
}
function subtractLanes(left: Lane, right: Lane, out: Lane, n: number): void {
  for (let i = 0; i < n; i++) out[i] = finite((left[i] as number) - (right[i] as number));
}
function multiplyLanes(left: Lane, right: Lane, out: Lane, n: number): void {
  for (let i = 0; i < n; i++) out[i] = finite((left[i] as number) * (right[i] as number));
}
function divideLanes(left: Lane, right: Lane, out: Lane, n: number): void {
  for (let i = 0; i < n; i++) out[i] = finite((left[i] as number) / (right[i] as number));
}
const BINARY = { add: addLanes, subtract: subtractLanes, multiply: multiplyLanes, divide: divideLanes };
const UNARY = { sqrt: Math.sqrt, absolute: Math.abs, floor: Math.floor };

function segmentLanes(of: Lane, { below, segments }: Tree<"segments">, out: Lane, n: number): void {
  for (let i = 0; i < n; i++) {
    const x = of[i] as number;
    let s = segments.length - 1;
    while (s >= 0 && x < (segments[s] as Segment).from) s--;
    const { from, value, slope } = s < 0 ? { from: 0, value: below, slope: 0 } : (segments[s] as Segment);
    // A flat piece is its value even at infinite distance, where 0 · ∞ would be no number.
    out[i] = Number.isNaN(x) ? x : slope === 0 ? value : finite(value + (x - from) * slope);
  }
}

function matchLanes(
  of: Lane,
  results: ReadonlyMap<number, number>,
  otherwise: number,
  out: Lane,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const x = of[i] as number;
    out[i] = Number.isNaN(x) ? x : (results.get(x) ?? otherwise);
  }
}

function chooseLanes(left: Lane, right: Lane, then: Lane, otherwise: Lane, out: Lane, n: number): void {
  for (let i = 0; i < n; i++) {
    const x = left[i] as number;
    const y = right[i] as number;
    out[i] = Number.isNaN(x) || Number.isNaN(y) ? Number.NaN : ((x < y ? then[i] : otherwise[i]) as number);
  }
}

function opaqueLanes(
  { fact, value }: FactLane,
  asOf: Lane,
  apply: (value: never) => unknown,
  out: Lane,
  n: number,
): void {
  const isDay = fact.declaration.type === "day";
  for (let i = 0; i < n; i++) {
    const x = value[i] as number;
    out[i] = Number.NaN;
    if (Number.isNaN(x)) continue;
    try {
      const points = apply((isDay ? (asOf[i] as number) - x : givenValue(fact.declaration, x)) as never);
      if (typeof points === "number") out[i] = points;
    } catch {
      // It gives no points then, like a function that gives no number.
    }
  }
}

/**
 * Lays a tree out as loops over a batch, one for each of its nodes: going over 256 records in one node after the other, instead of over the
 * nodes for one record after the other, leaves nothing of the tree inside the loops. Gives the lane in which the tree's value then stands.
 */
export function layOut(tree: Expression, making: TreeMaking): Lane {
  const { lanes, laneOf, size, steps } = making;
  if (tree.op === "fact") return laneOf(tree.fact).value;
  const out = new Float64Array(size);
  const step = (run: Step): Lane => {
    steps.push(run);
    return out;
  };
  switch (tree.op) {
    case "number":
      return out.fill(tree.value);
    case "age": {
      const { value } = laneOf(tree.fact);
      return step((n) => ageLane(lanes.asOf, value, out, n));
    }
    case "segments": {
      const of = layOut(tree.of, making);
      return step((n) => segmentLanes(of, tree, out, n));
    }
    case "match": {
      const { fact, value } = laneOf(tree.fact);
      const read = valueReader(fact.declaration, fact.listed);
      // Of two cases for one value the first holds, so it is the last to be put in.
      const results = new Map([...tree.cases].reverse().map((one) => [read(one.is), one.value]));
      return step((n) => matchLanes(value, results, tree.otherwise, out, n));
    }
    case "opaque": {
      const lane = laneOf(tree.fact);
      return step((n) => opaqueLanes(lane, lanes.asOf, tree.apply, out, n));
    }
    case "sqrt":
    case "absolute":
    case "floor": {
      const apply = UNARY[tree.op];
      const of = layOut(tree.of, making);
      return step((n) => {
        for (let i = 0; i < n; i++) out[i] = apply(of[i] as number);
      });
    }
    default: {
      const left = layOut(tree.left, making);
      const right = layOut(tree.right, making);
      if (tree.op !== "ifLess") {
        const apply = BINARY[tree.op];
        return step((n) => apply(left, right, out, n));
      }
      const then = layOut(tree.then, making);
      const otherwise = layOut(tree.otherwise, making);
      return step((n) => chooseLanes(left, right, then, otherwise, out, n));
    }
  }
}
