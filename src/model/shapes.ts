import type { Condition } from "../core/condition.ts";
import { type FactDeclaration, type FactValue, GRADES, type Option } from "../core/fact.ts";
import { isRecord, own } from "../core/json.ts";
import { labelShape as label } from "../core/label-shape.ts";
import {
  anything,
  flag,
  list,
  listed,
  listedIn,
  number,
  object,
  pair,
  picked,
  record,
  type Shape,
  type Shapes,
  text,
} from "../core/shape.ts";
import type { AnyScale } from "../scales/scale.ts";
import type { ScaleDocument, Unknown } from "./document.ts";
import { LIFE_STATUSES } from "./life.ts";

// The form of a model as data; what a form cannot say is in the lint.

/** The form of the first of these keys that an object has; else another, where there is one. */
/* @__NO_SIDE_EFFECTS__ */
export function byKey<Value>(expected: string, forms: Shapes, otherwise?: Shape): Shape<Value> {
  return picked(expected, (raw) => {
    if (!isRecord(raw)) return undefined;
    const key = Object.keys(forms).find((name) => Object.hasOwn(raw, name));
    return key === undefined ? otherwise : forms[key];
  });
}

/** The form that an object names under a key; `otherwise` for a name that is not known. */
/* @__NO_SIDE_EFFECTS__ */
function byName<Value>(expected: string, key: string, forms: Shapes, otherwise?: Shape): Shape<Value> {
  return picked(expected, (raw) => {
    const name = isRecord(raw) ? own(raw, key) : undefined;
    return typeof name === "string" ? ((own(forms, name) as Shape | undefined) ?? otherwise) : undefined;
  });
}

/** The form for the type that a value has in JavaScript; a list or null is no object here. */
/* @__NO_SIDE_EFFECTS__ */
function byType<Value>(expected: string, forms: Shapes): Shape<Value> {
  return picked(expected, (raw) =>
    isRecord(raw) || typeof raw !== "object" ? forms[typeof raw] : undefined,
  );
}

const points = number({ min: 0, max: 100 });
const share = number({ min: 0, max: 1 });
const margin = number({ above: 0, max: 100 });
const weight = number({ above: 0, max: 1e9 });

const option = byType<Option>("option", { string: text(), object: object({ id: text(), label }) });

/** A fact of a type, with what every fact may say and what this type alone does. */
/* @__NO_SIDE_EFFECTS__ */
function declaration(type: FactDeclaration["type"], required: Shapes, optional: Shapes): Shape {
  const ages = object({
    freshDays: number({ min: 0, whole: true }),
    expiresDays: number({ above: 0, whole: true }),
  });
  return object(
    { type: listed(type), ...required },
    {
      label,
      question: label,
      ages,
      inOurHands: flag(),
      effort: number({ above: 0 }),
      note: label,
      ...optional,
    },
  );
}

/** The form of what is said of a fact. */
export const factShape = byName<FactDeclaration>("fact", "type", {
  number: declaration("number", {}, { unit: label, min: number(), max: number() }),
  choice: declaration("choice", { options: list(option, 1) }, {}),
  flag: declaration("flag", {}, {}),
  day: declaration("day", {}, {}),
});

/** The form of a value of a fact of any type. */
export const factValue = byType<FactValue>("factValue", {
  number: number(),
  boolean: flag(),
  string: text(),
});

/** The bounds of a comparison with a number. */
export const rangeShapes = { atLeast: number(), above: number(), atMost: number(), below: number() };

/** The comparisons of a fact, by the key that tells them apart; one without such a key gives bounds. */
export const comparisonShapes = {
  is: object({ fact: text(), is: factValue }),
  in: object({ fact: text(), in: list(factValue, 1) }),
  age: object({ fact: text(), age: object({}, rangeShapes) }),
};

/** A condition within a condition; the depth of the document was bounded before. */
const part: Shape<Condition> = picked("condition", () => condition);

/** The form of a condition, by the key that tells its forms apart. */
export const condition: Shape<Condition> = byKey(
  "condition",
  {
    all: object({ all: list(part, 1) }),
    any: object({ any: list(part, 1) }),
    not: object({ not: part }),
    ...comparisonShapes,
  },
  object({ fact: text() }, rangeShapes),
);

const limit = object({ axis: text(), band: text() });

const effect = byKey("effect", {
  exclude: object({ exclude: listed(true) }),
  cap: object({ cap: limit }),
  floor: object({ floor: limit }),
});

const unknown = picked<Unknown>("unknown", (raw) =>
  raw === "redistribute" ? text() : isRecord(raw) ? object({ assume: points }) : undefined,
);

const band = object({ id: text(), from: points }, { label });

const gate = object({ id: text(), when: condition, then: effect }, { label, note: label });

const cell = object({ tier: text(), strategy: text() }, { label, note: label });

const life = object({ status: listedIn(LIFE_STATUSES) }, { by: text(), on: text(), note: label });

const movement = object({}, { margin, snapshots: number({ min: 2, max: 1000, whole: true }), note: label });

const grades = object({ verified: share, stated: share, assumed: share });

/** A scale that is known has its own form; one that is not passes here, and the lint names it. */
function scaleShape(scales: readonly AnyScale[]): Shape<ScaleDocument> {
  const forms = Object.fromEntries(
    scales.map(({ kind, params, optional }) => [kind, object({ kind: listed(kind), ...params }, optional)]),
  );
  return byName("scale", "kind", forms, record(anything()));
}

/** The form of a model that may use these scales. */
export function modelShape(scales: readonly AnyScale[]): Shape {
  const dimension = object(
    { id: text(), weight, scale: scaleShape(scales) },
    { fact: text(), label, unknown, note: label },
  );
  const group = object({ id: text(), weight, dimensions: list(dimension, 1) }, { label, note: label });
  const axis = object(
    {
      id: text(),
      bands: list(band, 1),
      dimensions: list(byKey("dimension", { dimensions: group }, dimension), 1),
    },
    { label, aggregation: listed("weightedSum", "minimum"), note: label },
  );
  return object(
    {
      format: listed(1),
      id: text(),
      version: text(),
      facts: record(factShape),
      axes: pair(axis, axis),
      cells: record(cell),
    },
    {
      label,
      gates: list(gate),
      grades,
      plainGrade: listedIn(GRADES),
      minimumCoverage: share,
      life,
      movement,
      note: label,
    },
  );
}
