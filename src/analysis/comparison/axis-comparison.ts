import type { Label } from "../../core/label.ts";
import { toMicro } from "../../core/micropoints.ts";
import type { AxisComparison, Cause, CauseMovement, GateMovement, Movement } from "./comparison.ts";
import { splitByFact } from "./split.ts";
import type { AxisTally, Measure, Sum } from "./tally.ts";

/** An axis after each cause in turn: how it stood before, with the model after, on the later day, and with what is known now. */
export type AxisPath = readonly [before: AxisTally, model: AxisTally, ageing: AxisTally, evidence: AxisTally];

/** The causes, each at the place that it has behind the state before. */
export const CAUSES = ["model", "ageing", "evidence"] as const satisfies readonly Cause[];

/** What one cause did to one measure: by fact, and by gate. */
type CauseEffect = {
  readonly facts: ReadonlyMap<string | null, number>;
  readonly gates: ReadonlyMap<string, number>;
};

const NOTHING: CauseEffect = { facts: new Map(), gates: new Map() };

/** What gates do to a sum, by their ids. */
function byGate(sum: Sum): Map<string, number> {
  return new Map(sum.steps.map(({ gate, change }) => [gate.id, change]));
}

function gateChanges(before: Sum, after: Sum): Map<string, number> {
  const [was, is] = [byGate(before), byGate(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return new Map(ids.map((id) => [id, (is.get(id) ?? 0) - (was.get(id) ?? 0)]));
}

/**
 * What each cause did to a measure that has a value to begin and to end with. Where a cause leaves none in between, the last one is
 * remembered: that cause moved nothing, and the next that gives a value moved it from there.
 */
function effectsOn([before, ...stages]: readonly [Sum, ...Sum[]]): readonly CauseEffect[] {
  let last = before;
  let isBlank = false;
  return stages.map((sum) => {
    if (sum === last) return NOTHING;
    if (Number.isNaN(sum.value)) {
      isBlank = true;
      return NOTHING;
    }
    const shares = splitByFact(last, sum, isBlank);
    const effect = {
      facts: new Map(shares.map(({ fact, change }) => [fact, change])),
      gates: gateChanges(last, sum),
    };
    last = sum;
    isBlank = false;
    return effect;
  });
}

/** What one cause did, by what it did it through. */
type Changes<Name> = { readonly [M in "low" | "high"]: ReadonlyMap<Name, number> } & {
  /** Null where there is no score to begin or to end with. */
  readonly score: ReadonlyMap<Name, number> | null;
};

function isMovement({ score, low, high }: Movement): boolean {
  return (score ?? 0) !== 0 || low !== 0 || high !== 0;
}

/** The movements by name, in the order of the names; those that moved nothing are left out. */
function movementsOf<Name extends string | null>({ score, low, high }: Changes<Name>) {
  const names = [...new Set([...(score ?? new Map<Name, number>()).keys(), ...low.keys(), ...high.keys()])];
  return names
    .sort()
    .map((name) => ({
      name,
      score: score === null ? null : (score.get(name) ?? 0),
      low: low.get(name) ?? 0,
      high: high.get(name) ?? 0,
    }))
    .filter(isMovement);
}

/** The sum of movements; no score's where there is none. */
function total(parts: readonly Movement[], hasScore: boolean): Movement {
  const sum = (measure: Measure): number => parts.reduce((all, part) => all + (part[measure] as number), 0);
  return { score: hasScore ? sum("score") : null, low: sum("low"), high: sum("high") };
}

/** The labels of facts and gates, by id: of both models. */
export type Labels = { readonly [What in "facts" | "gates"]: ReadonlyMap<string, Label> };

function changeOf({ then: before }: AxisTally, { then: after }: AxisTally): Movement {
  const { score: was } = before;
  const { score: is } = after;
  return {
    score: was === null || is === null ? null : toMicro(is) - toMicro(was),
    low: toMicro(after.low) - toMicro(before.low),
    high: toMicro(after.high) - toMicro(before.high),
  };
}

/** How an axis moved along its path, split by cause and by fact, with the gates apart. */
export function compareAxis(path: AxisPath, labels: Labels): AxisComparison {
  const [before, model, ageing, after] = path;
  const change = changeOf(before, after);
  const hasScore = change.score !== null;
  const effectsBy = (measure: Measure): readonly CauseEffect[] =>
    effectsOn([before[measure], model[measure], ageing[measure], after[measure]]);
  const scores = hasScore ? effectsBy("score") : null;
  const [lows, highs] = [effectsBy("low"), effectsBy("high")];

  /** What the cause at a place of their order did, through facts or through gates. */
  const changes = <Through extends keyof CauseEffect>(i: number, through: Through) =>
    ({
      score: scores === null ? null : scores[i]?.[through],
      low: lows[i]?.[through],
      high: highs[i]?.[through],
    }) as Changes<Through extends "facts" ? string | null : string>;

  const [byModel, byAge, byEvidence] = CAUSES.map((_, i): CauseMovement => {
    const facts = movementsOf(changes(i, "facts")).map(({ name: fact, ...movement }) => ({
      fact,
      label: fact === null ? null : (labels.facts.get(fact) as Label),
      ...movement,
    }));
    return { ...total(facts, hasScore), facts };
  }) as [CauseMovement, CauseMovement, CauseMovement];

  const moved = CAUSES.flatMap((cause, i) =>
    movementsOf(changes(i, "gates")).map(
      ({ name: gate, ...movement }): GateMovement => ({
        gate,
        label: labels.gates.get(gate) as Label,
        cause,
        ...movement,
      }),
    ),
  );
  const ids = [...new Set(moved.map(({ gate }) => gate))].sort();
  const gates = ids.flatMap((id) => moved.filter(({ gate }) => gate === id));
  const [had, has] = [before, after].map(({ then }) => then.score !== null);
  return {
    label: after.score.axis.label,
    before: before.then,
    after: after.then,
    scoring: had === has ? null : has ? "entered" : "left",
    change,
    causes: {
      model: byModel,
      ageing: byAge,
      evidence: byEvidence,
      gates: { ...total(gates, hasScore), gates },
    },
  };
}
