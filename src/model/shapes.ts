import type { Condition, Range } from "../core/condition.ts";
import { type FactDeclaration, type FactValue, GRADES, type Option } from "../core/fact.ts";
import { isRecord, own } from "../core/json.ts";
import { labelShape } from "../core/label-shape.ts";
import { type Shape, shape } from "../core/shape.ts";
import type { AnyScale } from "../scales/scale.ts";
import type { ScaleDocument, Unknown } from "./document.ts";

/** The form of a model as data; what a form cannot say is in the lint. */
const points = shape.number({ min: 0, max: 100 });
const share = shape.number({ min: 0, max: 1 });
const weight = shape.number({ above: 0, max: 1e9 });
const note = { note: labelShape };

const option = shape.picked<Option>("option", (raw) =>
  typeof raw === "string"
    ? shape.text()
    : isRecord(raw)
      ? shape.object({ id: shape.text(), label: labelShape })
      : undefined,
);

const declared = {
  label: labelShape,
  question: labelShape,
  ages: shape.object({
    freshDays: shape.number({ min: 0, whole: true }),
    expiresDays: shape.number({ above: 0, whole: true }),
  }),
  ...note,
};

const declarations: { readonly [T in FactDeclaration["type"]]: Shape } = {
  number: shape.object(
    { type: shape.listed("number") },
    { unit: labelShape, min: shape.number(), max: shape.number(), ...declared },
  ),
  choice: shape.object({ type: shape.listed("choice"), options: shape.list(option, 1) }, declared),
  flag: shape.object({ type: shape.listed("flag") }, declared),
  day: shape.object({ type: shape.listed("day") }, declared),
};

const fact = shape.picked<FactDeclaration>("fact", (raw) => {
  const type = isRecord(raw) ? own(raw, "type") : undefined;
  return typeof type === "string" ? (own(declarations, type) as Shape | undefined) : undefined;
});

const factValue = shape.picked<FactValue>("factValue", (raw) =>
  typeof raw === "number"
    ? shape.number()
    : typeof raw === "boolean"
      ? shape.flag()
      : typeof raw === "string"
        ? shape.text()
        : undefined,
);

const range = {
  atLeast: shape.number(),
  above: shape.number(),
  atMost: shape.number(),
  below: shape.number(),
};

/** The forms of a condition, by the key that tells them apart. */
const conditions = {
  all: () => shape.object({ all: shape.list(condition, 1) }),
  any: () => shape.object({ any: shape.list(condition, 1) }),
  not: () => shape.object({ not: condition }),
  is: () => shape.object({ fact: shape.text(), is: factValue }),
  in: () => shape.object({ fact: shape.text(), in: shape.list(factValue, 1) }),
  age: () => shape.object({ fact: shape.text(), age: shape.object({}, range) as Shape<Range> }),
} as const;

/** The form of a condition; it holds itself, and the depth of the document was bounded before. */
export const condition: Shape<Condition> = shape.picked("condition", (raw) => {
  if (!isRecord(raw)) return undefined;
  const key = (Object.keys(conditions) as (keyof typeof conditions)[]).find((name) =>
    Object.hasOwn(raw, name),
  );
  return key === undefined ? shape.object({ fact: shape.text() }, range) : conditions[key]();
});

const limit = shape.object({ axis: shape.text(), band: shape.text() });

const effect = shape.picked("effect", (raw) => {
  if (!isRecord(raw)) return undefined;
  if (Object.hasOwn(raw, "exclude")) return shape.object({ exclude: shape.listed(true) });
  if (Object.hasOwn(raw, "cap")) return shape.object({ cap: limit });
  return Object.hasOwn(raw, "floor") ? shape.object({ floor: limit }) : undefined;
});

const unknown = shape.picked<Unknown>("unknown", (raw) =>
  raw === "redistribute" ? shape.text() : isRecord(raw) ? shape.object({ assume: points }) : undefined,
);

const band = shape.object({ id: shape.text(), from: points }, { label: labelShape });

const gate = shape.object(
  { id: shape.text(), when: condition, then: effect },
  { label: labelShape, ...note },
);

const cell = shape.object({ tier: shape.text(), strategy: shape.text() }, { label: labelShape, ...note });

const grades = shape.object({ verified: share, stated: share, assumed: share });

/** A scale that is known has its own form; one that is not passes here, and the lint names it. */
function scaleShape(scales: readonly AnyScale[]): Shape<ScaleDocument> {
  const forms = new Map(
    scales.map(({ kind, params, optional }) => [
      kind,
      shape.object({ kind: shape.listed(kind), ...params }, optional ?? {}),
    ]),
  );
  return shape.picked("scale", (raw) => {
    const kind = isRecord(raw) ? own(raw, "kind") : undefined;
    if (typeof kind !== "string") return undefined;
    return forms.get(kind) ?? shape.record(shape.anything());
  });
}

/** The form of a model that may use these scales. */
export function modelShape(scales: readonly AnyScale[]): Shape {
  const dimension = shape.object(
    { id: shape.text(), weight, scale: scaleShape(scales) },
    { fact: shape.text(), label: labelShape, unknown, ...note },
  );
  const group = shape.object(
    { id: shape.text(), weight, dimensions: shape.list(dimension, 1) },
    { label: labelShape, ...note },
  );
  const dimensionOrGroup = shape.picked("dimension", (raw) =>
    isRecord(raw) ? (Object.hasOwn(raw, "dimensions") ? group : dimension) : undefined,
  );
  const axis = shape.object(
    { id: shape.text(), bands: shape.list(band, 1), dimensions: shape.list(dimensionOrGroup, 1) },
    { label: labelShape, aggregation: shape.listed("weightedSum", "minimum"), ...note },
  );
  return shape.object(
    {
      format: shape.listed(1),
      id: shape.text(),
      version: shape.text(),
      facts: shape.record(fact),
      axes: shape.pair(axis, axis),
      cells: shape.record(cell),
    },
    {
      label: labelShape,
      gates: shape.list(gate),
      grades,
      plainGrade: shape.listed(...GRADES),
      minimumCoverage: share,
      ...note,
    },
  );
}
