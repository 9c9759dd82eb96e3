import type { Condition, Range } from "../core/condition.ts";
import { valueReader } from "../core/value.ts";
import type { Plan, PlannedGate, PlannedLimit } from "../engine/plan.ts";
import type { CountedFact } from "./certainty.ts";
import { cases, chain, type Fragment, none, sql } from "./fragment.ts";
import type { Layers } from "./layers.ts";
import { columnName } from "./names.ts";

/** A gate's answers, true, false or unknown: on the values as they are, and on what is certain at all. */
export type JudgedGate = {
  readonly gate: PlannedGate;
  readonly hit: Fragment;
  readonly evidence: Fragment;
};

/** The value and the age of a fact as a condition sees them. */
type Seen = { readonly fact: CountedFact; readonly value: Fragment; readonly age: Fragment };

function rangeTest({ atLeast, above, atMost, below }: Range, x: Fragment): Fragment {
  return chain(" AND ", [
    ...(atLeast === undefined ? [] : [sql`${x} >= ${atLeast}`]),
    ...(above === undefined ? [] : [sql`${x} > ${above}`]),
    ...(atMost === undefined ? [] : [sql`${x} <= ${atMost}`]),
    ...(below === undefined ? [] : [sql`${x} < ${below}`]),
  ]);
}

/** A condition in SQL, whose AND, OR and NOT are those of Kleene, and whose comparisons with an unknown value are unknown. */
function conditionSql(condition: Condition, seen: (fact: string) => Seen): Fragment {
  if ("not" in condition) return sql`NOT (${conditionSql(condition.not, seen)})`;
  if ("all" in condition || "any" in condition) {
    const [link, parts] =
      "any" in condition ? ([" OR ", condition.any] as const) : ([" AND ", condition.all] as const);
    return chain(
      link,
      parts.map((part) => sql`(${conditionSql(part, seen)})`),
    );
  }
  const { fact, value, age } = seen(condition.fact);
  if ("is" in condition || "in" in condition) {
    const { declaration, listed } = fact.known.planned;
    const values = ("is" in condition ? [condition.is] : condition.in).map(valueReader(declaration, listed));
    return chain(
      " OR ",
      [...new Set(values)].map((one) => sql`${value} = ${one}`),
    );
  }
  return "age" in condition ? rangeTest(condition.age, age) : rangeTest(condition, value);
}

/** Asks every gate, on the values and on the evidence. */
export function judgeGates(plan: Plan, facts: readonly (CountedFact | null)[], layers: Layers): JudgedGate[] {
  const addEvidence = layers.next("values that are certain at all");
  const addVerdicts = layers.next("what the gates say");
  const byId = new Map(plan.facts.map(({ id }, i) => [id, facts[i] as CountedFact]));
  const read = new Set(plan.gates.flatMap((gate) => gate.facts));
  const certain = new Map(
    [...read].map((id): [string, Seen] => {
      const fact = byId.get(id) as CountedFact;
      const { known, value, age, certainty, canExpire } = fact;
      if (!canExpire) return [id, { fact, value, age }];
      const only = (what: string, x: Fragment): Fragment =>
        addEvidence(known.name(what), cases([{ when: sql`${certainty} > ${0}`, then: x }], none));
      return [id, { fact, value: only("certain_value", value), age: only("certain_age", age) }];
    }),
  );
  const seen = (id: string): Seen => {
    const fact = byId.get(id) as CountedFact;
    return { fact, value: fact.value, age: fact.age };
  };
  return plan.gates.map((gate, i) => {
    const hit = addVerdicts(columnName("hit", i, gate.id), conditionSql(gate.when, seen));
    const isPlain = gate.facts.every((id) => !(byId.get(id) as CountedFact).canExpire);
    const evidence = isPlain
      ? hit
      : addVerdicts(
          columnName("evidence", i, gate.id),
          conditionSql(gate.when, (id) => certain.get(id) as Seen),
        );
    return { gate, hit, evidence };
  });
}

/** A gate that limits an axis. */
export type LimitGate = JudgedGate & { readonly gate: { readonly limit: PlannedLimit } };

/** The gates that limit an axis in one way, the strongest first, and of equally strong ones the first by id. */
export function limitsOf(
  gates: readonly JudgedGate[],
  axis: number,
  kind: PlannedLimit["kind"],
): LimitGate[] {
  const sign = kind === "cap" ? 1 : -1;
  return gates
    .filter((one): one is LimitGate => one.gate.limit?.axis === axis && one.gate.limit.kind === kind)
    .sort(({ gate: a }, { gate: b }) => sign * (a.limit.at - b.limit.at) || (a.id < b.id ? -1 : 1));
}
