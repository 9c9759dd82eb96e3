// Random nested conditions of every kind, drawn first as positions and then fitted to the facts of a model.
import fc from "fast-check";
import type { Condition, FactValue } from "opportunity-matrix";
import { dayText } from "./days.ts";
import type { Declared } from "./declarations.ts";

type Leaf = { readonly fact: number; readonly kind: number; readonly at: number; readonly to: number };

/** A condition whose facts and values are positions still. */
export type DrawnCondition =
  | Leaf
  | { readonly all: readonly DrawnCondition[] }
  | { readonly any: readonly DrawnCondition[] }
  | { readonly not: DrawnCondition };

const position = fc.nat({ max: 999 });
const leaf = fc.record({ fact: position, kind: position, at: position, to: position });

export const drawnCondition: fc.Arbitrary<DrawnCondition> = fc.letrec<{ condition: DrawnCondition }>(
  (tie) => ({
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie("condition") }),
    ),
  }),
).condition;

const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;

/** One of the forms that a range can have; `low` lies below `high`, or they are the same. */
function rangeOf(kind: number, low: number, high: number): object {
  const forms = [{ atLeast: low }, { above: low }, { atMost: high }, { below: high }];
  const pairs = [
    { atLeast: low, below: high },
    { above: low, atMost: high },
    { above: low, below: high, atLeast: low },
  ];
  return low < high
    ? pick([...forms, ...pairs], kind)
    : pick([...forms, { atLeast: low, atMost: high }], kind);
}

function fitLeaf(
  { fact, kind, at, to }: Leaf,
  facts: readonly Declared[],
  idOf: (fact: number) => string,
): Condition {
  const { declaration, values } = pick(facts, fact);
  const id = idOf(fact % facts.length);
  const ordered = [pick(values, at), pick(values, to)].sort((a, b) => Number(a) - Number(b));
  const [low, high] = ordered as [number, number];
  if (declaration.type === "number" && kind % 3 === 0) return { fact: id, ...rangeOf(at + to, low, high) };
  if (declaration.type === "day" && kind % 3 > 0) return { fact: id, age: rangeOf(at + to, low, high) };
  const asValue = (value: FactValue): FactValue =>
    declaration.type === "day" ? dayText(-Number(value)) : value;
  return kind % 2 === 0
    ? { fact: id, is: asValue(pick(values, at)) }
    : { fact: id, in: [asValue(pick(values, at)), asValue(pick(values, to))] };
}

/** Gives a drawn condition the facts of a model. */
export function fitCondition(
  drawn: DrawnCondition,
  facts: readonly Declared[],
  idOf: (fact: number) => string,
): Condition {
  if ("all" in drawn) return { all: drawn.all.map((part) => fitCondition(part, facts, idOf)) };
  if ("any" in drawn) return { any: drawn.any.map((part) => fitCondition(part, facts, idOf)) };
  if ("not" in drawn) return { not: fitCondition(drawn.not, facts, idOf) };
  return fitLeaf(drawn, facts, idOf);
}
