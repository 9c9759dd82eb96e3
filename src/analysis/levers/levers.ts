import { rawText } from "../../core/issue.ts";
import { own } from "../../core/json.ts";
import type { CallOptions, Facts } from "../../engine/facts.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { ModelTypes } from "../../model/define.ts";
import type { Handle } from "../evidence/boxes.ts";
import { checkPerFact } from "../evidence/per-fact.ts";
import { createTrial } from "../evidence/trial.ts";
import { leastLever } from "./least-lever.ts";
import { createHandle, type Efforts, type Lever } from "./lever.ts";
import { createSearch } from "./lever-search.ts";
import { type Missing, missingFor } from "./missing.ts";
import { type LeverTarget, targetCells } from "./target.ts";

/** Where a customer is wanted, and how far to look. */
export type LeverOptions<T extends ModelTypes = ModelTypes> = CallOptions & {
  /** A cell's id, a list of them, `{ strategy }` or `{ tier }`. */
  readonly target: LeverTarget<T>;
  /** How many levers to give at most; a whole number, 10 where left out. */
  readonly limit?: number;
  /** How many facts a lever may change at most; a whole number, 3 where left out. */
  readonly size?: number;
  /** The work of taking a fact over its whole scale, above 0; what the model declares, or 1, for those that are left out. */
  readonly efforts?: { readonly [F in keyof T["facts"]]?: number };
};

/** The smallest changes that reach a target. */
export type Levers<T extends ModelTypes = ModelTypes> = {
  /** The ids of the wanted cells. */
  readonly target: readonly T["cell"][];
  /** Whether the customer is there already; then there are no levers. */
  readonly isThere: boolean;
  /** Those in our hands first, then those that may be, then the others; of these the least effort first, then fewer facts, then by name. */
  readonly levers: readonly Lever[];
  /** How many there are, also beyond the limit. */
  readonly found: number;
  /** Whether no change of up to `size` facts reaches the target. */
  readonly unreachable: boolean;
  /** What is missing then; else none. */
  readonly missing: readonly Missing[];
  /**
   * Whether the search was complete: not where an opaque scale was tried at some values only, and not where it had to stop because there is too
   * much to try. What is given reaches the target all the same.
   */
  readonly exact: boolean;
};

/** Whether every member of a set is in another one; both ascending by position. */
function holds(set: readonly number[], others: readonly (readonly number[])[]): boolean {
  return others.some((other) => other.every((one) => set.includes(one)));
}

/** All sets of so many of the first numbers. */
function* setsOf(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else {
    for (let i = from; i <= count - size; i++)
      for (const rest of setsOf(count, size - 1, i + 1)) yield [i, ...rest];
  }
}

const HANDS = new Map<boolean | null, number>([
  [true, 0],
  [null, 1],
  [false, 2],
]);

function byHandsAndEffort(a: Lever, b: Lever): number {
  const names = ({ changes }: Lever): string => changes.map(({ fact }) => fact).join("\n");
  return (
    (HANDS.get(a.inOurHands) as number) - (HANDS.get(b.inOurHands) as number) ||
    a.effort - b.effort ||
    a.changes.length - b.changes.length ||
    (names(a) < names(b) ? -1 : 1)
  );
}

function wholeAbove0(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`${name} must be a whole number above 0, found ${rawText(value)}`);
}

/**
 * The smallest changes of facts that bring a customer into another cell. A lever is a set of facts without any of which the target is
 * not reached, each with the value that it needs: no fact of the set can stay nearer to its present value while the others are held. Every
 * changed fact counts as verified and learnt on the day of the assessment; all else is as it is. An unknown fact can be a lever as well: what
 * it would have to turn out to be. A known one may only need to be confirmed. Days stay in the past.
 *
 * A set can be balanced in many ways (more of one fact, less of another); the one given is the one of least effort among those found by
 * bringing back each of its facts first. `found` counts sets.
 *
 * @param matrix the compiled model
 * @param facts the customer's facts, as `assess` takes them
 * @throws {RangeError} for a cell, strategy, tier or fact that the model does not have, for a `size`, `limit` or effort that is no number above
 *   0, and as `assess` does for days
 * @example
 * ```ts
 * import { compileModel, levers } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const facts = { size: 8, growth: 8, profitability: 8, relativeShare: 2, quality: 3 };
 * const { levers: found } = levers(compileModel(nineBoxModel), facts, { target: "high/medium", asOf: "2026-11-23" });
 * found[0]?.changes.map(({ fact, from, to }) => [fact, from, to]); // => [["quality", 3, 4.599999775000001]]
 * ```
 */
export function levers<T extends ModelTypes>(
  matrix: Matrix<T>,
  facts: Facts<T>,
  { target, limit = 10, size = 3, efforts = {}, ...call }: LeverOptions<T>,
): Levers<T> {
  checkPerFact("efforts", efforts, matrix.model.facts);
  wholeAbove0("limit", limit);
  wholeAbove0("size", size);
  const { plan } = matrix;
  const wanted = targetCells(plan, target as LeverTarget);
  const trial = createTrial(matrix, facts, call);
  const { axes, verdicts, status } = trial.evaluation;
  const isThere = status === "placed" && wanted.has(axes[0].band, axes[1].band);
  const before = axes.map(({ after }) => after.score);
  const excluding = verdicts
    .filter(({ gate, hit }) => gate.limit === null && hit === true)
    .map(({ gate }) => gate);
  const effortOf: Efforts = (fact) =>
    (own(efforts, fact) as number | undefined) ?? matrix.model.facts[fact]?.effort ?? 1;
  const handles = plan.facts
    .map(({ id }) => trial.variable(id))
    .filter(
      ({ fact, dimensions }) =>
        dimensions.length > 0 || plan.gates.some((gate) => gate.facts.includes(fact.id)),
    )
    .map(createHandle);

  const search = createSearch(trial, wanted);
  const minimal: number[][] = [];
  const all: Lever[] = [];
  for (let count = 1; count <= Math.min(size, handles.length) && !isThere; count++) {
    const known = [...minimal];
    for (const set of setsOf(handles.length, count)) {
      if (holds(set, known)) continue;
      const chosen = set.map((i) => handles[i] as Handle);
      const found = search.find(chosen);
      if (found === null) continue;
      minimal.push(set);
      all.push(leastLever(trial, search, chosen, found, before, effortOf));
    }
  }
  all.sort(byHandsAndEffort);
  const unreachable = !isThere && all.length === 0;
  const isComplete = search.isComplete();
  let missing: readonly Missing[] = [];
  if (unreachable) {
    const { obstacles } = search;
    const further = createSearch(trial, wanted);
    const withAll = further.find(handles) !== null || (further.isComplete() ? false : null);
    missing = missingFor(trial, wanted, obstacles, excluding, size, withAll);
  }
  return {
    target: wanted.ids,
    isThere,
    levers: all.slice(0, limit),
    found: all.length,
    unreachable,
    missing,
    exact: isComplete && handles.every(({ variable }) => variable.isExact),
  };
}
