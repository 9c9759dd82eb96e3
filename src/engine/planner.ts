import { factsOf } from "../core/condition.ts";
import { type FactDeclaration, optionId } from "../core/fact.ts";
import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import { FULL, toMicro } from "../core/micropoints.ts";
import type { Axis, CellDocument, Gate, LevelsScale, ModelDocument } from "../model/document.ts";
import { factNameOf, listedValues, lowerDimension, type ScaleIndex } from "../model/resolve.ts";
import { dimensionsOf, type Placed, wholeWeights } from "../model/weights.ts";
import type { AnyScale } from "../scales/scale.ts";
import type { Plan, PlannedAxis, PlannedDimension, PlannedGate } from "./plan.ts";

/** Ours: what a grade is worth where the model does not say. */
const GRADES = { verified: 1, stated: 0.8, assumed: 0.5 } as const;

/** Texts by the value that they stand for. */
type Texts = ReadonlyMap<unknown, Label>;

/** Where each fact stands, and the texts of its options: found once, since very many dimensions may read one fact. */
type Named = ReadonlyMap<string, { readonly at: number; readonly texts: Texts }>;

function nameFacts(facts: ModelDocument["facts"]): Named {
  return new Map(
    Object.entries(facts).map(([name, fact], at) => {
      const options = fact.type === "choice" ? fact.options : [];
      const texts = new Map(
        options.map((one) => [optionId(one), typeof one === "string" ? one : one.label] as const),
      );
      return [name, { at, texts }];
    }),
  );
}

/** The texts of the levels of a rating. */
function levelTexts({ levels }: LevelsScale): Texts {
  return new Map(levels.map(({ level, text }) => [level, text]));
}

function planDimension(
  { dimension, group }: Placed,
  weight: number,
  model: ModelDocument,
  scales: ScaleIndex,
  named: Named,
): PlannedDimension {
  const name = factNameOf(dimension);
  const { at, texts } = named.get(name) as { at: number; texts: Texts };
  const declaration = model.facts[name] as FactDeclaration;
  const { unknown = "redistribute" } = dimension;
  return {
    id: dimension.id,
    group,
    label: dimension.label ?? declaration.label ?? dimension.id,
    scale: dimension.scale.kind,
    fact: at,
    points: lowerDimension(dimension, declaration, scales.get(dimension.scale.kind) as AnyScale),
    weight,
    assume: unknown === "redistribute" ? null : toMicro(unknown.assume),
    texts: dimension.scale.kind === "levels" ? levelTexts(dimension.scale as LevelsScale) : texts,
  };
}

/** Orders ids by their UTF-16 code units: the same on every machine. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function planAxis(axis: Axis, model: ModelDocument, scales: ScaleIndex, named: Named): PlannedAxis {
  const weights = wholeWeights(axis) as number[];
  const dimensions = dimensionsOf(axis).map((placed, i) =>
    planDimension(placed, weights[i] as number, model, scales, named),
  );
  return {
    id: axis.id,
    label: axis.label ?? axis.id,
    aggregation: axis.aggregation ?? "weightedSum",
    bands: axis.bands.map(({ id, label, from }, i) => {
      const next = axis.bands[i + 1];
      return {
        id,
        label: label ?? id,
        from: toMicro(from),
        last: next === undefined ? FULL : toMicro(next.from) - 1,
      };
    }),
    dimensions,
    idOrder: [...dimensions].sort(byId).map((dimension) => dimensions.indexOf(dimension)),
    weight: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

function planLimit(gate: Gate, axes: readonly PlannedAxis[]): PlannedGate["limit"] {
  if ("exclude" in gate.then) return null;
  const kind = "cap" in gate.then ? "cap" : "floor";
  const { axis: id, band: bandId } = "cap" in gate.then ? gate.then.cap : gate.then.floor;
  const axis = axes.findIndex((one) => one.id === id);
  const band = axes[axis]?.bands.find((one) => one.id === bandId);
  return { kind, axis, band: bandId, at: (kind === "cap" ? band?.last : band?.from) as number };
}

/** Makes the plan of a model in which the lint found no error. */
export function planModel(model: ModelDocument, scales: ScaleIndex): Plan {
  const listed = listedValues(model, scales);
  const named = nameFacts(model.facts);
  const axes = [
    planAxis(model.axes[0], model, scales, named),
    planAxis(model.axes[1], model, scales, named),
  ] as const;
  const { gates = [], grades = GRADES } = model;
  return {
    facts: Object.keys(model.facts).map((id) => {
      const declaration = model.facts[id] as FactDeclaration;
      return { id, label: declaration.label ?? id, declaration, listed: listed.get(id) ?? null };
    }),
    axes,
    gates: gates.map((gate) => ({
      id: gate.id,
      label: gate.label ?? gate.id,
      when: gate.when,
      facts: factsOf(gate.when),
      effect: gate.then,
      limit: planLimit(gate, axes),
    })),
    cells: axes[0].bands.map((x) =>
      axes[1].bands.map((y) => {
        const id = `${x.id}/${y.id}`;
        const { tier, strategy, label } = own(model.cells, id) as CellDocument;
        return { id, tier, strategy, label: label ?? id };
      }),
    ),
    grades: {
      verified: toMicro(grades.verified),
      stated: toMicro(grades.stated),
      assumed: toMicro(grades.assumed),
    },
    plainGrade: model.plainGrade ?? "verified",
    minimumCoverage: toMicro(model.minimumCoverage ?? 0),
    countsAge: Object.values(model.facts).some((fact) => fact.ages !== undefined || fact.type === "day"),
  };
}
