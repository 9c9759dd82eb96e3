import { dayNumber } from "../../core/day.ts";
import { GRADES, optionId } from "../../core/fact.ts";
import { own } from "../../core/json.ts";
import type { Label } from "../../core/label.ts";
import type { Plan, PlannedFact } from "../../engine/plan.ts";
import type { Assessment, KnownFact } from "../../engine/result.ts";
import type { FactChange, FactChangeKind, FactThen } from "./comparison.ts";

/** What was known at a time: under which model, on which day. */
export type KnownThen = {
  readonly plan: Plan;
  readonly facts: Assessment["facts"];
  readonly asOf: Assessment["asOf"];
};

/** A fact as it was at a time: null where the model did not declare it, or where it was not known. */
type Then = {
  readonly planned: PlannedFact | null;
  readonly known: KnownFact | null;
  readonly today: Assessment["asOf"];
};

function thenOf({ plan, facts, asOf }: KnownThen): (id: string) => Then {
  const planned = new Map(plan.facts.map((fact) => [fact.id, fact]));
  return (id) => ({
    planned: planned.get(id) ?? null,
    known: (own(facts, id) as KnownFact | undefined) ?? null,
    today: asOf,
  });
}

/** Whole days from the day that makes a fact old to the day of the assessment: its own, or of a day fact its value. */
function ageOf({ today }: Then, { declaration }: PlannedFact, { value, asOf }: KnownFact): number {
  return dayNumber(today) - dayNumber(declaration.type === "day" ? value : asOf);
}

/** Whether a fact lost by growing from one age to another: certainty where it ages, points where it is a day that fades. */
function isOlder({ declaration: { type, ages } }: PlannedFact, before: number, after: number): boolean {
  if (!(after > before)) return false;
  return ages === undefined ? type === "day" : after > ages.freshDays && before < ages.expiresDays;
}

/** How a fact changed that is known both times. */
function changesOf(was: Then, is: Then, then: KnownFact, now: KnownFact): FactChangeKind[] {
  const planned = is.planned as PlannedFact;
  const kinds: FactChangeKind[] = [];
  if (then.value !== now.value) kinds.push("changed");
  else {
    if (dayNumber(now.asOf) > dayNumber(then.asOf)) kinds.push("confirmed");
    else if (then.asOf !== now.asOf) kinds.push("redated");
    if (isOlder(planned, ageOf(was, planned, then), ageOf(is, planned, now))) kinds.push("older");
  }
  const better = GRADES.indexOf(then.grade) - GRADES.indexOf(now.grade);
  if (better !== 0) kinds.push(better > 0 ? "betterProved" : "worseProved");
  return kinds;
}

function kindsOf(was: Then, is: Then): FactChangeKind[] {
  if (was.known !== null && is.known !== null) return changesOf(was, is, was.known, is.known);
  if (is.known !== null) return [was.planned === null ? "asked" : "known"];
  return [is.planned === null ? "dropped" : "unknown"];
}

/** The text of a value: of an option or a level that a scale names, or of an option that gates alone read. */
function valueLabelOf({ axes, facts }: Plan, { id, declaration }: PlannedFact, value: unknown): Label | null {
  for (const { fact, texts } of axes.flatMap(({ dimensions }) => dimensions)) {
    const text = facts[fact]?.id === id ? texts.get(value) : undefined;
    if (text !== undefined) return text;
  }
  const options = declaration.type === "choice" ? declaration.options : [];
  const option = options.find((one) => optionId(one) === value) ?? null;
  return option === null || typeof option === "string" ? option : option.label;
}

function inWords(plan: Plan, { planned, known }: Then): FactThen | null {
  if (known === null) return null;
  const fact = planned as PlannedFact;
  const { declaration } = fact;
  return {
    ...known,
    valueLabel: valueLabelOf(plan, fact, known.value),
    unit: declaration.type === "number" ? (declaration.unit ?? null) : null,
  };
}

/** The facts that are not what they were, in the order of their ids. */
export function factChanges(before: KnownThen, after: KnownThen): FactChange[] {
  const [wasOf, isOf] = [thenOf(before), thenOf(after)];
  const ids = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])].sort();
  return ids.flatMap((id): FactChange[] => {
    const [was, is] = [wasOf(id), isOf(id)];
    const kinds = kindsOf(was, is);
    if (kinds.length === 0) return [];
    const { label } = (is.planned ?? was.planned) as PlannedFact;
    return [{ fact: id, label, kinds, before: inWords(before.plan, was), after: inWords(after.plan, is) }];
  });
}
