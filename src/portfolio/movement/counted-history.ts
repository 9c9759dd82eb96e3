import type { Matrix } from "../../engine/matrix.ts";
import type { PlannedCell } from "../../engine/plan.ts";
import type { MovementGuard } from "../../model/movement-guard.ts";
import type { History, TimelineEntry } from "../history/history.ts";
import type { Snapshot, SnapshotAxis } from "../history/snapshot.ts";
import type { CountedEntry, CountedTimeline, GuardCode, GuardReason } from "./guard.ts";
import { type AxisState, beginAxis, stepAxis } from "./guard-axis.ts";
import type { CountedPlace } from "./state.ts";

/** A compiled model as the guard reads it. */
export type GuardModel = Pick<Matrix, "hash" | "plan" | "model">;

/** What a guard remembers of a customer. */
type Walk = { readonly hash: string; readonly x: AxisState; readonly y: AxisState };

/** A snapshot that has a cell, with both scores, and a model that guards it. */
type Guarded = { readonly guard: MovementGuard; readonly x: SnapshotAxis; readonly y: SnapshotAxis };

function isScored(axis: SnapshotAxis | undefined): axis is SnapshotAxis {
  return Number.isFinite(axis?.score);
}

function guardedBy({ status, axes }: Snapshot, { plan, model }: GuardModel): Guarded | GuardCode {
  if (model.movement === undefined) return "guard.noGuard";
  if (status !== "placed") return "guard.noCell";
  const [x, y] = plan.axes.map(({ id }) => (Object.hasOwn(axes, id) ? axes[id] : undefined));
  // What says that this model made it, and lacks a score of its axes, was not made by it.
  return isScored(x) && isScored(y) ? { guard: model.movement, x, y } : "guard.noModel";
}

/** Gives the same value for a key each time, made when it is first asked for. */
function madeOnce<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * What many days say alike, made once for all of them: there are few cells, and most days count where they did before. Made anew for each day they
 * would weigh more than the days.
 */
type Alike = {
  readonly placeAt: (cell: string) => CountedPlace;
  readonly reasonsOf: (code: GuardCode) => readonly GuardReason[];
};

function alike(): Alike {
  return {
    placeAt: madeOnce((cell) => ({ status: "placed", cell })),
    reasonsOf: madeOnce((code) => [{ code, pointer: "", params: {} }]),
  };
}

/** An entry with what counts of it. Written out field by field: an object that is spread and then grows takes four times the memory. */
function counting(
  { asOf, snapshot, firstRecordedOn, late, corrected }: TimelineEntry,
  counted: CountedPlace,
  reasons: readonly GuardReason[],
): CountedEntry {
  return { asOf, snapshot, firstRecordedOn, late, corrected, counted, reasons };
}

/** Walks along a customer's days; what the guard remembers goes from each to the next. */
function walk(
  entries: readonly TimelineEntry[],
  models: ReadonlyMap<string, GuardModel>,
  { placeAt, reasonsOf }: Alike,
): CountedEntry[] {
  /** An entry that counts where the model put it. */
  const asPlaced = (entry: TimelineEntry, code: GuardCode): CountedEntry => {
    const { status, cell } = entry.snapshot;
    const counted = status === "placed" ? placeAt(cell as string) : { status, cell };
    return counting(entry, counted, reasonsOf(code));
  };
  let last: Walk | undefined;
  return entries.map((entry, i): CountedEntry => {
    const { snapshot } = entry;
    const model = models.get(snapshot.model.hash);
    const before = last;
    last = undefined;
    if (model === undefined) return asPlaced(entry, "guard.noModel");
    const guarded = guardedBy(snapshot, model);
    if (typeof guarded === "string") return asPlaced(entry, guarded);
    const { guard, x, y } = guarded;
    const [xAxis, yAxis] = model.plan.axes;
    if (before?.hash !== model.hash) {
      last = { hash: model.hash, x: beginAxis(xAxis, x), y: beginAxis(yAxis, y) };
      if (i === 0) return asPlaced(entry, "guard.first");
      const wasOther = (entries[i - 1] as TimelineEntry).snapshot.model.hash !== model.hash;
      return asPlaced(entry, wasOther ? "guard.otherModel" : "guard.noCell");
    }
    const [onX, onY] = [stepAxis(xAxis, before.x, x, guard), stepAxis(yAxis, before.y, y, guard)];
    last = { hash: model.hash, x: onX.state, y: onY.state };
    const cell = (model.plan.cells[onX.state.counted] as readonly PlannedCell[])[
      onY.state.counted
    ] as PlannedCell;
    const reasons = [...onX.reasons, ...onY.reasons];
    return counting(entry, placeAt(cell.id), reasons.length === 0 ? reasonsOf("guard.same") : reasons);
  });
}

/**
 * Walks along each customer's timeline and says where it counts as standing, by the guard of its model against flapping (`movement` in the
 * document), beside where the model put it, and why. A customer near an edge goes to and fro with every small change; it counts as moved only when its
 * score has crossed the edge by the margin, or has stayed beyond it for so many snapshots. Each edge is judged for itself, so that a score which
 * is well beyond one edge and barely beyond the next counts in the band between.
 *
 * What no score near an edge decides counts at once: a gate, an exclusion, a customer of whom too little is known, and another model.
 *
 * @param history of `timeline`
 * @param matrices the compiled models that made the snapshots; where one is missing, its snapshots count as they are, and say so
 * @example
 * ```ts
 * import { compileModel, defineModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { countedHistory, takeSnapshot, timeline } from "opportunity-matrix/portfolio";
 * const matrix = compileModel({ ...customerModel, id: "ours", movement: { margin: 3, snapshots: 2 } });
 * const on = (asOf: string, need: number) =>
 *   takeSnapshot(matrix.assess({ need, annualSpend: 20_000_000, trust: 3, relationshipStage: 2, contactBreadth: 2 }, { asOf }), {
 *     customer: "A-01",
 *     recordedOn: asOf,
 *   });
 * const log = [on("2026-09-01", 2), on("2026-10-01", 3), on("2026-11-01", 3)];
 * const [customer] = countedHistory(timeline(log), [matrix]).customers;
 * customer?.entries.map(({ snapshot }) => snapshot.cell); // => ["medium/low", "high/low", "high/low"]
 * customer?.entries.map(({ counted }) => counted.cell); // => ["medium/low", "medium/low", "high/low"]
 * ```
 */
export function countedHistory(
  { customers }: Pick<History, "customers">,
  matrices: readonly GuardModel[],
): { readonly customers: readonly CountedTimeline[] } {
  const models = new Map(matrices.map((matrix) => [matrix.hash, matrix]));
  const shared = alike();
  return { customers: customers.map((one) => ({ ...one, entries: walk(one.entries, models, shared) })) };
}
