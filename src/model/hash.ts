import { sha256 } from "../core/hash.ts";
import { firstFew } from "../core/issue.ts";
import { canonicalJson } from "../core/json.ts";
import { checkShape } from "../core/shape.ts";
import { stockScales } from "../scales/stock.ts";
import { checkBounds } from "./bounds.ts";
import type { ModelDocument } from "./document.ts";
import { ModelError } from "./error.ts";
import type { Finding } from "./finding.ts";
import { type ModelOptions, type ScaleIndex, scalesFor } from "./resolve.ts";
import { modelShape } from "./shapes.ts";
import { dimensionsOf } from "./weights.ts";

/** The scales of a model that are not stock, by kind. */
function pluginsOf(model: ModelDocument, scales: ScaleIndex): { kind: string; version: string }[] {
  const kinds = new Set(
    model.axes.flatMap((axis) => dimensionsOf(axis).map(({ dimension }) => dimension.scale.kind)),
  );
  return [...kinds]
    .filter((kind) => !stockScales.some((stock) => stock.kind === kind))
    .sort()
    .map((kind) => {
      const scale = scales.get(kind);
      if (scale !== undefined) return { kind, version: scale.version };
      const params = { kind, known: firstFew([...scales.keys()]) };
      throw new ModelError([{ severity: "error", code: "scale.unknownKind", pointer: "/axes", params }]);
    });
}

/** The hash of a model whose form has been checked. */
export function hashOf(model: ModelDocument, known: ScaleIndex): string {
  const scales = pluginsOf(model, known);
  return sha256(canonicalJson(scales.length === 0 ? model : { model, scales }));
}

/**
 * The identity of a model: SHA-256 of its canonical JSON (RFC 8785), the same for every order of keys and another for any
 * other change. A model that uses scales of your own is hashed as `{ model, scales: [{ kind, version }] }`.
 *
 * @throws {ModelError} where the document is too deep, too large or without the parts of a model, or names a scale that is neither stock nor passed
 */
export function hashModel(model: ModelDocument, options: ModelOptions = {}): string {
  const scales = scalesFor(options);
  const findings: Finding[] = checkBounds(model);
  if (findings.length > 0) throw new ModelError(findings);
  try {
    return hashOf(model, scales);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    checkShape(model, modelShape([...scales.values()]), "", (finding) => void findings.push(finding));
    throw new ModelError(findings);
  }
}
