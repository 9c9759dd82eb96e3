import { toMicro } from "../core/micropoints.ts";
import type { PlannedGate } from "../engine/plan.ts";
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
  readonly gates: ReadonlyMap<PlannedGate["id"], number>;
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
 * What each cause did to a measure; null where there is no score to begin or to end with. Where a cause leaves no score in between,
 * the last one is remembered: that cause moved nothing, and the next that gives a score moved it from there.
 */
function effectsOn(measure: Measure, path: AxisPath): readonly CauseEffect[] | null {
  const [first, ...stages] = path.map((tally) => tally[measure]);
  if (first === undefined || Number.isNaN(first.value) || Number.isNaN(path[3][measure].value)) return null;
  let last = first;
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

/** The effects on all three measures, of one cause. */
type Effects = { readonly [M in Measure]: CauseEffect | null };

function isMovement({ score, low, high }: Movement): boolean {
  return (score ?? 0) !== 0 || low !== 0 || high !== 0;
}

/** The movements under the names that any of three measures has; those that moved nothing are left out. */
function movements<Name extends string | null>(
  of: (measure: Measure) => ReadonlyMap<Name, number> | undefined,
): (Movement & { readonly name: Name })[] {
  const [score, low, high] = [of("score"), of("low"), of("high")];
  const names = [...new Set([score, low, high].flatMap((changes) => [...(changes?.keys() ?? [])]))];
  return names
    .sort((a, b) => (String(a) < String(b) ? -1 : 1))
    .map((name) => ({
      name,
      score: score === undefined ? null : (score.get(name) ?? 0),
      low: low?.get(name) ?? 0,
      high: high?.get(name) ?? 0,
    }))
    .filter(isMovement);
}

/** The sum of movements; of none it is no movement, or no score's where there is none. */
function total(parts: readonly Movement[], hasScore: boolean): Movement {
  const sum = (of: (part: Movement) => number | null): number =>
    parts.reduce((all, part) => all + (of(part) ?? 0), 0);
  return {
    score: hasScore ? sum(({ score }) => score) : null,
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
  };
}

/** The labels of what an axis speaks of: facts and gates, by id. */
export type Labels = {
  readonly facts: ReadonlyMap<string, AxisComparison["label"]>;
  readonly gates: ReadonlyMap<string, AxisComparison["label"]>;
};

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
  const [before, , , after] = path;
  const change = changeOf(before, after);
  const hasScore = change.score !== null;
  const all = {
    score: effectsOn("score", path),
    low: effectsOn("low", path),
    high: effectsOn("high", path),
  };
  const effects = CAUSES.map(
    (_, i): Effects => ({
      score: all.score?.[i] ?? null,
      low: all.low?.[i] ?? null,
      high: all.high?.[i] ?? null,
    }),
  );
  const causeMovement = (effect: Effects): CauseMovement => {
    const facts = movements((measure) => effect[measure]?.facts).map(({ name: fact, ...movement }) => ({
      fact,
      label: fact === null ? null : (labels.facts.get(fact) ?? fact),
      ...movement,
    }));
    return { ...total(facts, hasScore), facts };
  };
  const [model, ageing, evidence] = effects.map(causeMovement) as [
    CauseMovement,
    CauseMovement,
    CauseMovement,
  ];
  const gates = effects
    .flatMap((effect, i) =>
      movements((measure) => effect[measure]?.gates).map(
        ({ name: gate, ...movement }): GateMovement => ({
          gate,
          label: labels.gates.get(gate) ?? gate,
          cause: CAUSES[i] as Cause,
          ...movement,
        }),
      ),
    )
    .sort((a, b) => (a.gate < b.gate ? -1 : Number(a.gate > b.gate)));
  const had = before.then.score !== null;
  const has = after.then.score !== null;
  return {
    label: after.score.axis.label,
    before: before.then,
    after: after.then,
    scoring: had === has ? null : has ? "entered" : "left",
    change,
    causes: { model, ageing, evidence, gates: { ...total(gates, hasScore), gates } },
  };
}
