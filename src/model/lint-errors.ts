import { pointerTo } from "../core/pointer.ts";
import { checkShape } from "../core/shape.ts";
import { stockScales } from "../scales/stock.ts";
import { checkBounds } from "./bounds.ts";
import type { Axis, ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import { lintAxis } from "./lint-axes.ts";
import { lintFacts, lintTwice } from "./lint-facts.ts";
import { lintGate, type Readable } from "./lint-gates.ts";
import { listedValues, type ModelOptions, scalesFor } from "./resolve.ts";
import { modelShape } from "./shapes.ts";

function lintCells(model: ModelDocument, report: Report): void {
  const [x, y] = model.axes;
  const wanted = x.bands.flatMap((xBand) => y.bands.map((yBand) => `${xBand.id}/${yBand.id}`));
  const missing = wanted.filter((id) => !Object.hasOwn(model.cells, id));
  if (missing.length > 0) report("error", "cells.missing", "/cells", { missing });
  for (const id of Object.keys(model.cells)) {
    if (!wanted.includes(id)) report("error", "cells.extra", pointerTo("/cells", id), { id });
  }
}

function lintScales(options: ModelOptions, report: Report): void {
  for (const { kind } of options.scales ?? []) {
    if (stockScales.some((stock) => stock.kind === kind)) report("error", "scale.stockKind", "", { kind });
  }
}

/**
 * What stops a model from compiling, and what its scales say of their own parameters. Errors about the form come alone,
 * because the rest cannot be read before they are mended.
 */
export function lintErrors(document: unknown, options: ModelOptions): readonly Finding[] {
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
  axes.forEach((axis, i) => {
    lintAxis({ model, scales, report, add }, axis, pointerTo("/axes", i));
  });
  const readable: Readable = {
    facts: model.facts,
    listed: listedValues(model, scales, (fact, axis) =>
      report("error", "fact.levelsDisagree", pointerTo("/axes", axis, "dimensions"), { fact }),
    ),
  };
  lintTwice(
    gates.map(({ id }) => id),
    (i) => pointerTo("/gates", i, "id"),
    report,
  );
  gates.forEach((gate, i) => {
    lintGate(gate, model, readable, pointerTo("/gates", i), report);
  });
  lintCells(model, report);
  return findings;
}
