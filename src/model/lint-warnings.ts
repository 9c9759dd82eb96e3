import { factsOf } from "../core/condition.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { labelTexts } from "../core/label.ts";
import { toMicro, toPoints } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import type { AnyScale } from "../scales/scale.ts";
import type { Axis, Gate, ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { limitOf } from "./limit.ts";
import { lintLabels } from "./lint-labels.ts";
import { lintMargin } from "./lint-movement.ts";
import { axisReach, pointsReach, type ReachPart } from "./reach.ts";
import { factNameOf, lowerDimension, paramsOf, type ScaleIndex } from "./resolve.ts";
import { dimensionsOf, wholeWeights } from "./weights.ts";

function reachParts(model: ModelDocument, axis: Axis, scales: ScaleIndex): ReachPart[] {
  const weights = wholeWeights(axis) as number[];
  return dimensionsOf(axis).map(({ dimension }, i) => {
    const declaration = model.facts[factNameOf(dimension)] as FactDeclaration;
    const scale = scales.get(dimension.scale.kind) as AnyScale;
    const tree = lowerDimension(dimension, declaration, scale);
    const reach = pointsReach(tree, declaration, scale.listed?.(paramsOf(dimension)));
    const weight = weights[i] as number;
    const { unknown = "redistribute" } = dimension;
    if (unknown === "redistribute") return { weight, reach, always: false };
    const { assume } = unknown;
    const widened = { min: Math.min(reach.min, assume), max: Math.max(reach.max, assume) };
    return { weight, reach: widened, always: true };
  });
}

/** Warns of bands that no score can reach and to which no gate moves one. */
function lintReach(
  model: ModelDocument,
  axis: Axis,
  pointer: string,
  scales: ScaleIndex,
  report: Report,
): void {
  const reach = axisReach(axis.aggregation ?? "weightedSum", reachParts(model, axis, scales));
  // As whole micropoints, which is how the engine compares scores with bands.
  const [least, most] = [toPoints(toMicro(reach.min)), toPoints(toMicro(reach.max))];
  const limits = (model.gates ?? []).map((gate) => limitOf(gate.then));
  const moved = (kind: "cap" | "floor", band: string): boolean =>
    limits.some((limit) => limit?.kind === kind && limit.axis === axis.id && limit.band === band);
  axis.bands.forEach(({ id, from }, i) => {
    const next = axis.bands[i + 1]?.from;
    const tooHigh = from > most && !moved("floor", id);
    const tooLow = next !== undefined && next <= least && !moved("cap", id);
    if (tooHigh || tooLow) {
      report("warning", "bands.unreachable", pointerTo(pointer, "bands", i), { id, least, most });
    }
  });
}

function lintWeakestLink(axis: Axis, pointer: string, report: Report): void {
  if (axis.aggregation !== "minimum") return;
  dimensionsOf(axis).forEach(({ dimension }, i) => {
    if ((dimension.unknown ?? "redistribute") !== "redistribute") return;
    report("warning", "minimum.redistribute", pointerTo(pointer, "dimensions", i), {
      dimension: dimension.id,
    });
  });
}

function lintEffect(model: ModelDocument, gate: Gate, pointer: string, report: Report): void {
  const limit = limitOf(gate.then);
  const bands = model.axes.find(({ id }) => id === limit?.axis)?.bands;
  const edge = limit?.kind === "cap" ? bands?.at(-1) : bands?.[0];
  if (limit === null || edge?.id !== limit.band) return;
  report("warning", "gate.noEffect", pointerTo(pointer, "then", limit.kind), {
    gate: gate.id,
    band: limit.band,
  });
}

function lintUnused(model: ModelDocument, report: Report): void {
  const used = new Set([
    ...model.axes.flatMap((axis) => dimensionsOf(axis).map(({ dimension }) => factNameOf(dimension))),
    ...(model.gates ?? []).flatMap(({ when }) => factsOf(when)),
  ]);
  for (const fact of Object.keys(model.facts)) {
    if (!used.has(fact)) report("warning", "fact.unused", pointerTo("/facts", fact), { fact });
  }
}

/** Warns of a text that labels two facts: in a spreadsheet it would name neither. */
function lintSharedLabels(model: ModelDocument, report: Report): void {
  const first = new Map<string, string>();
  for (const [fact, { label }] of Object.entries(model.facts)) {
    for (const text of new Set(labelTexts(label))) {
      const other = first.get(text);
      const params = { label: text, first: other ?? "", second: fact };
      if (other !== undefined)
        report("warning", "fact.labelTwice", pointerTo("/facts", fact, "label"), params);
      else first.set(text, fact);
    }
  }
}

/** Reports what is odd in a model without errors: it works, and hardly as it was meant. */
export function lintWarnings(model: ModelDocument, scales: ScaleIndex, report: Report): void {
  model.axes.forEach((axis, i) => {
    const pointer = pointerTo("/axes", i);
    lintReach(model, axis, pointer, scales, report);
    lintWeakestLink(axis, pointer, report);
  });
  model.gates?.forEach((gate, i) => {
    lintEffect(model, gate, pointerTo("/gates", i), report);
  });
  lintMargin(model, report);
  lintUnused(model, report);
  lintSharedLabels(model, report);
  lintLabels(model, report);
}
