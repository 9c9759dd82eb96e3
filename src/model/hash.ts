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

/** The kinds of scale that a model uses. */
function kindsOf({ axes }: ModelDocument): string[] {
  const placed = axes.flatMap((axis) => dimensionsOf(axis));
  return [...new Set(placed.map(({ dimension }) => dimension.scale.kind))];
}

/** The hash of a model whose scales are all known. */
export function hashOf(model: ModelDocument, known: ScaleIndex): string {
  const scales = kindsOf(model)
    .filter((kind) => !stockScales.some((stock) => stock.kind === kind))
    .sort()
    .map((kind) => ({ kind, version: known.get(kind)?.version }));
  return sha256(canonicalJson(scales.length === 0 ? model : { model, scales }));
}

/** The kinds of scale that a document uses; an error that says what is wrong where it has not the form of a model. */
function usedKinds(model: ModelDocument, scales: ScaleIndex): string[] {
  try {
    return kindsOf(model);
  } catch {
    const findings: Finding[] = [];
    checkShape(model, modelShape([...scales.values()]), "", (finding) => void findings.push(finding));
    throw new ModelError(findings);
  }
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
  const kinds = usedKinds(model, scales);
  // Sorted, so that of several the same one is named whatever the order of dimensions.
  const kind = kinds.sort().find((one) => !scales.has(one));
  if (kind === undefined) return hashOf(model, scales);
  const params = { kind, known: firstFew([...scales.keys()]) };
  throw new ModelError([{ severity: "error", code: "scale.unknownKind", pointer: "/axes", params }]);
}
