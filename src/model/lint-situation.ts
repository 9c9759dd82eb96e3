import type { Range } from "../core/condition.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { firstFew } from "../core/issue.ts";
import { own } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Axis, ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { lintCondition, lintRange, type Readable } from "./lint-gates.ts";
import { listedValues, scalesFor } from "./resolve.ts";
import type { FactComparison, SituationCondition } from "./situation.ts";

/** What a condition may ask: the facts that the document declares itself, and all that the model has, where there is one. */
export type Askable = Readable & { readonly model: ModelDocument | null };

/** What the conditions of a document may ask: what it declares itself, and what the model does, whose word counts where both do. */
export function askableIn(declared: ModelDocument["facts"], model: ModelDocument | null): Askable {
  const facts = Object.fromEntries([
    ...Object.entries(declared),
    ...Object.entries(model === null ? {} : model.facts),
  ]);
  return { facts, listed: model === null ? new Map() : listedValues(model, scalesFor({})), model };
}

/** Reports a fact that nobody declares. Without a model the facts of the model are not known, and none is missed. */
export function lintFactAsked(
  fact: string,
  { facts, model }: Askable,
  pointer: string,
  report: Report,
): void {
  if (model === null || Object.hasOwn(facts, fact)) return;
  report("error", "fact.undeclared", pointer, { fact, declared: firstFew(Object.keys(facts)) });
}

/** What a condition asks of the model itself that there is not: with the code of a finding, where it stands, and what there is. */
function missingIn(condition: SituationCondition, model: ModelDocument) {
  const axes: readonly Axis[] = model.axes;
  if ("gate" in condition) {
    const there = (model.gates ?? []).map(({ id }) => id);
    return { code: "condition.gateUndeclared", key: "gate", names: [condition.gate], there } as const;
  }
  if ("strategy" in condition) {
    const there = [...new Set(Object.values(model.cells).map(({ strategy }) => strategy))];
    return {
      code: "condition.strategyUndeclared",
      key: "strategy",
      names: condition.strategy,
      there,
    } as const;
  }
  if (!("axis" in condition)) return null;
  const axis = axes.find(({ id }) => id === condition.axis);
  if (axis === undefined) {
    const there = axes.map(({ id }) => id);
    return { code: "gate.axisUndeclared", key: "axis", names: [condition.axis], there } as const;
  }
  if (!("band" in condition)) return null;
  const there = axis.bands.map(({ id }) => id);
  return { code: "gate.bandUndeclared", key: "band", names: condition.band, there } as const;
}

/** Checks that the gates, axes, bands and strategies that a condition asks for are there. */
function lintPlaceAsked(
  condition: SituationCondition,
  model: ModelDocument,
  pointer: string,
  report: Report,
): void {
  const asked = missingIn(condition, model);
  if (asked === null) return;
  const { code, key, names, there } = asked;
  for (const name of names) {
    if (there.includes(name)) continue;
    report("error", code, pointerTo(pointer, key), { [key]: name, declared: firstFew(there) });
  }
}

/** Reports bounds that no number meets which there can be, where they are no fault of their own. */
function lintReach(range: Range, least: number, most: number, pointer: string, report: Report): void {
  let isSound = true;
  lintRange(range, pointer, () => {
    isSound = false;
  });
  if (!isSound) return;
  const { atLeast = -Infinity, atMost = Infinity } = range;
  lintRange({ ...range, atLeast: Math.max(atLeast, least), atMost: Math.min(atMost, most) }, pointer, report);
}

/** Checks the bounds on the number of a fact against the numbers that it can be. */
function lintFactReach(condition: FactComparison, { facts }: Askable, pointer: string, report: Report): void {
  const declared = own(facts, condition.fact) as FactDeclaration | undefined;
  if (declared?.type !== "number" || "is" in condition || "in" in condition || "age" in condition) return;
  const { min = -Infinity, max = Infinity } = declared;
  // A declaration that contradicts itself has a finding of its own.
  if (min < max) lintReach(condition, min, max, pointer, report);
}

/** Checks that a condition asks only what there is, and of each thing only what it can answer. */
export function lintSituationCondition(
  condition: SituationCondition,
  askable: Askable,
  pointer: string,
  report: Report,
): void {
  for (const key of ["all", "any"] as const) {
    const parts = own(condition, key) as readonly SituationCondition[] | undefined;
    parts?.forEach((part, i) => {
      lintSituationCondition(part, askable, pointerTo(pointer, key, i), report);
    });
  }
  if ("not" in condition) lintSituationCondition(condition.not, askable, pointerTo(pointer, "not"), report);
  else if ("gap" in condition) {
    // What is to be found out is of the model: a fact that the document declares itself is never among it.
    const ofModel = { ...askable, facts: askable.model?.facts ?? {} };
    lintFactAsked(condition.gap, ofModel, pointerTo(pointer, "gap"), report);
  } else if ("fact" in condition) {
    const isDeclared = Object.hasOwn(askable.facts, condition.fact);
    if ("known" in condition || !isDeclared)
      lintFactAsked(condition.fact, askable, pointerTo(pointer, "fact"), report);
    else {
      lintCondition(condition, askable, pointer, report);
      lintFactReach(condition, askable, pointer, report);
    }
  } else {
    if ("number" in condition) {
      lintRange(condition, pointer, report);
      lintReach(condition, 0, condition.number === "coverage" ? 1 : 100, pointer, report);
    }
    if (askable.model !== null) lintPlaceAsked(condition, askable.model, pointer, report);
  }
}
