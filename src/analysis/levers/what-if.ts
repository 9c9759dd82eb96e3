import type { Truth } from "../../core/condition.ts";
import type { Day } from "../../core/day.ts";
import { isMissing, isRecord, put } from "../../core/json.ts";
import type { Label } from "../../core/label.ts";
import { toMicro, toPoints } from "../../core/micropoints.ts";
import type { CallOptions, Facts } from "../../engine/facts.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Assessment, AxisAssessment, GateResult, Status } from "../../engine/result.ts";
import type { ModelTypes } from "../../model/define.ts";
import { checkDeclared } from "../evidence/per-fact.ts";

/** A value before and after. */
export type Move<Value> = { readonly from: Value; readonly to: Value };

/** Points before and after. */
export type PointsMove = Move<number | null> & {
  /** `to` less `from`; null where one of them is. */
  readonly change: number | null;
};

/** What a change does to an axis. */
export type AxisMove = {
  readonly label: Label;
  readonly score: PointsMove;
  readonly low: PointsMove;
  readonly high: PointsMove;
  readonly band: Move<string | null>;
};

/** What a change does to a gate. */
export type GateMove = {
  readonly gate: string;
  readonly label: Label;
  readonly hit: Move<Truth>;
  readonly open: Move<boolean>;
};

/** What differs between two assessments of one customer by one model. */
export type WhatIfDifference<T extends ModelTypes = ModelTypes> = {
  /** Null where it stays. */
  readonly status: Move<Status> | null;
  /** The ids of the cells; null where the cell stays. */
  readonly cell: Move<T["cell"] | null> | null;
  readonly axes: { readonly [A in T["axis"]]: AxisMove };
  /** The gates that say something else; those that say the same are left out. */
  readonly gates: readonly GateMove[];
  /** The cells that become possible, and those that are no longer. */
  readonly possibleCells: { readonly added: readonly T["cell"][]; readonly removed: readonly T["cell"][] };
  /** Null where it stays. */
  readonly settled: Move<boolean> | null;
};

/** An assessment before and after a change of facts, and what differs. */
export type WhatIf<T extends ModelTypes = ModelTypes> = {
  readonly before: Assessment<T>;
  readonly after: Assessment<T>;
  readonly difference: WhatIfDifference<T>;
};

/**
 * The facts with some of them replaced. Properties are copied as they are, so that a field that is computed when it is read stays one;
 * of an object that cannot be looked at, nothing is known.
 */
function withChanges(facts: unknown, changes: object, asOf: Day | undefined): object {
  let kind: object | null = Object.prototype;
  let properties: Record<string, PropertyDescriptor> = {};
  try {
    if (isRecord(facts)) {
      kind = Object.getPrototypeOf(facts) as object | null;
      properties = Object.getOwnPropertyDescriptors(facts);
    }
  } catch {
    // A proxy may refuse to be looked at: that is data too.
    properties = {};
  }
  for (const [fact, given] of Object.entries(changes) as [string, unknown][]) {
    const isPlain = !isMissing(given) && typeof given !== "object";
    put(properties, fact, { enumerable: true, value: isPlain ? { value: given, asOf } : given });
  }
  return Object.create(kind, properties) as object;
}

function moveOf<Value>(from: Value, to: Value): Move<Value> | null {
  return from === to ? null : { from, to };
}

function pointsMove(from: number | null, to: number | null): PointsMove {
  const change = from === null || to === null ? null : toPoints(toMicro(to) - toMicro(from));
  return { from, to, change };
}

function axisMove(from: AxisAssessment, to: AxisAssessment): AxisMove {
  return {
    label: from.label,
    score: pointsMove(from.score, to.score),
    low: pointsMove(from.low, to.low),
    high: pointsMove(from.high, to.high),
    band: { from: from.band, to: to.band },
  };
}

function gateMoves(before: readonly GateResult[], after: readonly GateResult[]): GateMove[] {
  return before.flatMap(({ gate, label, hit, open }, i): GateMove[] => {
    const then = after[i] as GateResult;
    if (hit === then.hit && open === then.open) return [];
    return [{ gate, label, hit: { from: hit, to: then.hit }, open: { from: open, to: then.open } }];
  });
}

/**
 * What would change if some facts were others: the assessment before and after, and what differs. Nothing is stored and nothing is
 * searched for; `levers` looks for the changes that lead somewhere.
 *
 * @param matrix the compiled model
 * @param facts the customer's facts, as `assess` takes them
 * @param changes the facts that are to be others, as `assess` takes them; null takes a fact away. A plain value counts as learnt on the day of
 *   the assessment
 * @throws {RangeError} for a fact that the model does not declare, and as `assess` does for days
 * @example
 * ```ts
 * import { compileModel, whatIf } from "opportunity-matrix";
 * import { nineBoxModel } from "opportunity-matrix/models";
 * const matrix = compileModel(nineBoxModel);
 * const facts = { size: 8, growth: 8, profitability: 8, relativeShare: 2, quality: 3 };
 * const { difference } = whatIf(matrix, facts, { quality: 9 }, { asOf: "2026-11-23" });
 * difference.cell; // => { from: "high/low", to: "high/medium" }
 * ```
 */
export function whatIf<T extends ModelTypes>(
  matrix: Matrix<T>,
  facts: Facts<T>,
  changes: Facts<T>,
  options: CallOptions = {},
): WhatIf<T> {
  checkDeclared("changes", changes, matrix.model.facts);
  const before = matrix.assess(facts, options);
  const after = matrix.assess(withChanges(facts, changes, options.asOf) as Facts<T>, options);
  const axes: Record<string, unknown> = {};
  for (const { id } of matrix.plan.axes) {
    put(axes, id, axisMove(before.axes[id as T["axis"]], after.axes[id as T["axis"]]));
  }
  const has = new Set<string>(before.possibleCells);
  const will = new Set<string>(after.possibleCells);
  const difference = {
    status: moveOf(before.status, after.status),
    cell: moveOf(before.cell?.id ?? null, after.cell?.id ?? null),
    axes: axes as WhatIfDifference<T>["axes"],
    gates: gateMoves(before.gates, after.gates),
    possibleCells: {
      added: after.possibleCells.filter((cell) => !has.has(cell)),
      removed: before.possibleCells.filter((cell) => !will.has(cell)),
    },
    settled: moveOf(before.settled, after.settled),
  };
  return { before, after, difference };
}
