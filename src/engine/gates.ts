import type { Truth } from "../core/condition.ts";
import { compileCondition, type Decide } from "./decide.ts";
import type { FactIndex } from "./evaluate.ts";
import type { Plan, PlannedGate } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { AxisScore } from "./score.ts";

/** A gate whose condition is a function. */
export type CompiledGate = PlannedGate & { readonly decide: Decide };

/** What a gate says of one customer: on the values as they are, and on what is certain at all. */
export type Verdict = { readonly gate: CompiledGate; readonly hit: Truth; readonly evidence: Truth };

export function compileGates(plan: Plan, facts: FactIndex): CompiledGate[] {
  return plan.gates.map((gate) => ({ ...gate, decide: compileCondition(gate.when, facts) }));
}

export function judge(gates: readonly CompiledGate[], reading: Reading): Verdict[] {
  return gates.map((gate) => ({
    gate,
    hit: gate.decide(reading, "values"),
    evidence: gate.decide(reading, "evidence"),
  }));
}

/**
 * The strongest of the gates that limit an axis: the highest floor or the lowest cap, of those that `counts` names. Of two
 * equally strong ones the first by id, so that their order changes nothing.
 */
function strongest(
  verdicts: readonly Verdict[],
  kind: "cap" | "floor",
  axis: number,
  counts: (verdict: Verdict) => boolean,
): (CompiledGate & { readonly limit: NonNullable<PlannedGate["limit"]> }) | null {
  let best: (CompiledGate & { readonly limit: NonNullable<PlannedGate["limit"]> }) | null = null;
  for (const verdict of verdicts) {
    const { gate } = verdict;
    const { limit } = gate;
    if (limit === null || limit.kind !== kind || limit.axis !== axis || !counts(verdict)) continue;
    const gain = best === null ? 1 : kind === "cap" ? best.limit.at - limit.at : limit.at - best.limit.at;
    if (best === null || gain > 0 || (gain === 0 && gate.id < best.id)) best = { ...gate, limit };
  }
  return best;
}

const isHit = ({ hit }: Verdict): boolean => hit === true;
const isCertain = ({ evidence }: Verdict): boolean => evidence === true;
const isPossible = ({ evidence }: Verdict): boolean => evidence !== false;

/** All floors, then all caps. A gate that is not given does nothing. */
function limited(micropoints: number, floor: number | undefined, cap: number | undefined): number {
  const raised = floor !== undefined && micropoints < floor ? floor : micropoints;
  return cap !== undefined && raised > cap ? cap : raised;
}

/** A step that a gate made, in micropoints. */
export type Step = {
  readonly gate: CompiledGate;
  readonly limit: NonNullable<PlannedGate["limit"]>;
  readonly change: number;
};

/** Moves the score by the gates that are hit; gives the steps that changed it, the floor before the cap. */
export function limitScore(verdicts: readonly Verdict[], axis: number, out: AxisScore): Step[] {
  const steps: Step[] = [];
  if (Number.isNaN(out.score)) return steps;
  for (const kind of ["floor", "cap"] as const) {
    const gate = strongest(verdicts, kind, axis, isHit);
    if (gate === null) continue;
    const { at } = gate.limit;
    const moved = kind === "floor" ? limited(out.score, at, undefined) : limited(out.score, undefined, at);
    if (moved !== out.score) steps.push({ gate, limit: gate.limit, change: moved - out.score });
    out.score = moved;
  }
  return steps;
}

/** Moves the bounds: what is certain moves both, what is open only the bound that it could move. */
export function limitBounds(verdicts: readonly Verdict[], axis: number, out: AxisScore): void {
  const at = (kind: "cap" | "floor", counts: (verdict: Verdict) => boolean): number | undefined =>
    strongest(verdicts, kind, axis, counts)?.limit.at;
  out.low = limited(out.low, at("floor", isCertain), at("cap", isPossible));
  out.high = limited(out.high, at("floor", isPossible), at("cap", isCertain));
}
