import { FEW, firstFew } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";
import { checkShape } from "../core/shape.ts";
import { stockScales } from "../scales/stock.ts";
import { checkBounds } from "./bounds.ts";
import type { Axis, ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import { lintAxis } from "./lint-axes.ts";
import { lintFacts, lintTwice } from "./lint-facts.ts";
import { lintGate, type Readable } from "./lint-gates.ts";
import { lintLife } from "./lint-life.ts";
import { lintMovement } from "./lint-movement.ts";
import { listedValues, type ModelOptions, scalesFor } from "./resolve.ts";
import { modelShape } from "./shapes.ts";

function lintCells(model: ModelDocument, report: Report): void {
  const [x, y] = model.axes.map(({ bands }) => bands.map(({ id }) => id)) as [string[], string[]];
  const missing: string[] = [];
  for (const xBand of x) {
    // A model may have very many bands: what would be left out of the finding need not be looked for.
    const rest = missing.length > FEW ? [] : y;
    missing.push(...rest.map((yBand) => `${xBand}/${yBand}`).filter((id) => !Object.hasOwn(model.cells, id)));
  }
  if (missing.length > 0) report("error", "cells.missing", "/cells", { missing: firstFew(missing) });
  const [xBands, yBands] = [new Set(x), new Set(y)];
  for (const id of Object.keys(model.cells)) {
    const slash = id.indexOf("/");
    if (!xBands.has(id.slice(0, slash)) || !yBands.has(id.slice(slash + 1))) {
      report("error", "cells.extra", pointerTo("/cells", id), { id });
    }
  }
}

function lintScales({ scales = [] }: ModelOptions, report: Report): void {
  const kinds = scales.map(({ kind }) => kind);
  lintTwice(kinds, () => "", report);
  for (const kind of kinds) {
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
  lintLife(model, report);
  lintMovement(model, report);
  lintFacts(model, report);
  lintTwice(
    axes.map(({ id }) => id),
    (i) => pointerTo("/axes", i, "id"),
    report,
  );
  axes.forEach((axis, i) => {
    if (/^\d+$/.test(axis.id)) report("error", "id.number", pointerTo("/axes", i, "id"), { id: axis.id });

    lintAxis({ model, scales, report, add }, axis, pointerTo("/axes", i));
  });
  // A scale that fails cannot be asked which values it lists, and so what gates may ask of a fact is not known.
  if (findings.some(({ code }) => code === "scale.fails")) return findings;
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
  gates.forEach((gate, i) => {
    lintGate(gate, model, readable, pointerTo("/gates", i), report);
  });
  lintCells(model, report);
  return findings;
}
