import { GRADES, optionId } from "../core/fact.ts";
import { isRecord, own } from "../core/json.ts";
import { type Shape, type Shapes, shape } from "../core/shape.ts";
import type { PlannedFact } from "../engine/plan.ts";
import { DAY_UNITS, NUMBER_UNITS } from "./units.ts";

// The form of a mapping as data; what a form cannot say is in the lint. Shapes are made when they are asked for, so that a
// program that maps nothing has none of them.

const step = (): Shape =>
  shape.picked("step", (raw) =>
    typeof raw === "string"
      ? shape.anything()
      : typeof raw === "number"
        ? shape.number({ min: 0, whole: true })
        : undefined,
  );

const field = (): Shape =>
  shape.picked("field", (raw) =>
    typeof raw === "string" ? shape.text() : Array.isArray(raw) ? shape.list(step(), 1) : undefined,
  );

const code = (): Shape =>
  shape.picked("function", (raw) => (typeof raw === "function" ? shape.anything() : undefined));

const dayUnit = (): Shape => shape.listed(...DAY_UNITS);
const gradeName = (): Shape => shape.listed(...GRADES);

const orNull = (of: Shape): Shape => shape.picked("value", (raw) => (raw === null ? shape.anything() : of));

/** One thing for all rows, or an object that says where a row has it. */
const orField = (constant: Shape, optional: Shapes): Shape =>
  shape.picked("constantOrField", (raw) =>
    isRecord(raw) ? shape.object({ field: field() }, optional) : constant,
  );

const asOf = (): Shape => orField(shape.text(), { unit: dayUnit() });
const grade = (): Shape => orField(gradeName(), { values: shape.record(orNull(gradeName())) });

/** What a fact can be. */
function valueShape({ declaration, listed }: PlannedFact): Shape {
  switch (declaration.type) {
    case "number":
      return listed === null ? shape.number(declaration) : shape.listed(...listed);
    case "choice":
      return shape.listed(...declaration.options.map(optionId));
    case "flag":
      return shape.flag();
    case "day":
      return shape.text();
  }
}

/** What may be said of a field that a fact is read from. */
function fieldOptions({ declaration: { type } }: PlannedFact): Shapes {
  if (type === "day") return { unit: dayUnit() };
  return type === "number"
    ? { unit: shape.listed(...NUMBER_UNITS), currency: orField(shape.text(), {}) }
    : {};
}

/** The form of a fact's source: computed where it has `from`, looked up where it has `values`, read from a field otherwise. */
export function sourceShape(fact: PlannedFact): Shape {
  const value = valueShape(fact);
  const said = {
    otherwise: shape.picked("value", (raw) =>
      isRecord(raw) ? shape.object({ value, grade: gradeName() }) : value,
    ),
    asOf: asOf(),
    grade: grade(),
  };
  const computed = shape.object({ from: code() }, said);
  const lookedUp = shape.object(
    { field: field(), values: shape.record(orNull(value)) },
    { unlisted: orNull(value), separator: shape.text(), ...said },
  );
  const read = shape.object({ field: field() }, { ...fieldOptions(fact), ...said });
  return shape.picked("source", (raw) => {
    if (!isRecord(raw)) return undefined;
    if (own(raw, "from") !== undefined) return computed;
    return own(raw, "values") !== undefined && fact.declaration.type !== "day" ? lookedUp : read;
  });
}

const scalar = (): Shape =>
  shape.picked("factValue", (raw) =>
    typeof raw === "number"
      ? shape.number()
      : typeof raw === "boolean" || typeof raw === "string"
        ? shape.anything()
        : undefined,
  );

/** The form of the options. */
export function optionsShape(): Shape {
  return shape.object(
    {},
    {
      decimal: shape.listed(".", ","),
      order: shape.listed("dayFirst", "monthFirst"),
      zone: shape.text(),
      unzoned: shape.text(),
      empty: shape.list(scalar()),
      asOf: asOf(),
      grade: grade(),
    },
  );
}
