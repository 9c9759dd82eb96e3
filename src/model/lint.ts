import { factsOf } from "../core/condition.ts";
import { pointerTo } from "../core/pointer.ts";
import { checkShape } from "../core/shape.ts";
import type { AnyScale } from "../scales/scale.ts";
import { stockScales } from "../scales/stock.ts";
import { checkBounds } from "./bounds.ts";
import type { Axis, ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import { factNameOf, lintAxis } from "./lint-axes.ts";
import { lintFacts, lintTwice } from "./lint-facts.ts";
import { lintGate, type Readable } from "./lint-gates.ts";
import { lintLabels } from "./lint-labels.ts";
import { modelShape } from "./shapes.ts";
import { dimensionsOf } from "./weights.ts";

/** What a model may use beyond the stock. */
export type ModelOptions = {
  /** Scales of your own that the model names. */
  readonly scales?: readonly AnyScale[];
};

/** The scales that a model may name: the stock, and those that were passed. */
export function scalesFor(options: ModelOptions): ReadonlyMap<string, AnyScale> {
  return new Map([...(options.scales ?? []), ...stockScales].map((scale) => [scale.kind, scale]));
}

/**
 * The only values that number facts may have, from the scales that list levels. Two scales with other lists over the same
 * fact would make a value right for one and wrong for the other, so that is an error.
 */
export function listedValues(
  model: ModelDocument,
  scales: ReadonlyMap<string, AnyScale>,
  onDisagreement?: (fact: string, pointer: string) => void,
): Map<string, readonly number[]> {
  const listed = new Map<string, readonly number[]>();
  model.axes.forEach((axis, a) => {
    for (const { dimension } of dimensionsOf(axis)) {
      const { kind, ...params } = dimension.scale;
      const values = scales.get(kind)?.listed?.(params);
      if (values === undefined) continue;
      const fact = factNameOf(dimension);
      const before = listed.get(fact);
      const same = before?.length === values.length && before.every((value) => values.includes(value));
      if (before !== undefined && !same) onDisagreement?.(fact, pointerTo("/axes", a, "dimensions"));
      listed.set(fact, values);
    }
  });
  return listed;
}

function lintCells(model: ModelDocument, report: Report): void {
  const [x, y] = model.axes;
  const wanted = x.bands.flatMap((xBand) => y.bands.map((yBand) => `${xBand.id}/${yBand.id}`));
  const missing = wanted.filter((id) => !Object.hasOwn(model.cells, id));
  if (missing.length > 0) report("error", "cells.missing", "/cells", { missing });
  for (const id of Object.keys(model.cells)) {
    if (!wanted.includes(id)) report("error", "cells.extra", pointerTo("/cells", id), { id });
  }
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

function lintScales(options: ModelOptions, report: Report): void {
  for (const { kind } of options.scales ?? []) {
    if (stockScales.some((stock) => stock.kind === kind)) report("error", "scale.stockKind", "", { kind });
  }
}

/**
 * Says everything that is wrong with a model, each finding with severity, code and JSON pointer. A model without errors
 * compiles, and then gives a result for any facts whatever. Nothing is thrown, whatever is given.
 *
 * @param document a model, or any value at all
 * @returns the findings; errors about the form come alone, because the rest cannot be read before they are mended
 * @example
 * ```ts
 * import { lintModel } from "opportunity-matrix";
 * lintModel([])[0]?.code; // => "shape.type"
 * ```
 */
export function lintModel(document: unknown, options: ModelOptions = {}): readonly Finding[] {
  const findings: Finding[] = [...checkBounds(document)];
  const add = (finding: Finding): void => void findings.push(finding);
  const report: Report = (severity, code, pointer, params = {}) => add({ severity, code, pointer, params });
  const scales = scalesFor(options);
  lintScales(options, report);
  if (findings.length > 0) return findings;
  checkShape(document, modelShape([...scales.values()]), "", add);
  if (findings.length > 0) return findings;

  const model = document as ModelDocument;
  const axes: readonly Axis[] = model.axes;
  const gates = model.gates ?? [];
  lintFacts(model, report);
  lintTwice(
    axes.map(({ id }) => id),
    (i) => pointerTo("/axes", i, "id"),
    report,
  );
  axes.forEach((axis, i) => lintAxis({ model, scales, report, add }, axis, pointerTo("/axes", i)));
  const readable: Readable = {
    facts: model.facts,
    listed: listedValues(model, scales, (fact, pointer) =>
      report("error", "fact.levelsDisagree", pointer, { fact }),
    ),
  };
  lintTwice(
    gates.map(({ id }) => id),
    (i) => pointerTo("/gates", i, "id"),
    report,
  );
  gates.forEach((gate, i) => lintGate(gate, model, readable, pointerTo("/gates", i), report));
  lintCells(model, report);
  lintUnused(model, report);
  lintLabels(model, report);
  return findings;
}
