import { pointerTo } from "../core/pointer.ts";
import { checkShape } from "../core/shape.ts";
import { checkBounds } from "./bounds.ts";
import type { ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import { lintDeclarations, lintDeclaredTwice, lintTwice } from "./lint-facts.ts";
import { lintLabels } from "./lint-labels.ts";
import { askableIn, lintSituationCondition } from "./lint-situation.ts";
import type { PathDocument } from "./path.ts";
import { pathShape } from "./path-shape.ts";

/**
 * Says everything that is wrong with a path: its form, ids that are used twice, and conditions that ask what nobody can answer. With a model,
 * facts, axes and gates that are declared nowhere are found too. Nothing is thrown, whatever document is given.
 *
 * @example
 * ```ts
 * import { customerModel, relationshipPath } from "opportunity-matrix/models";
 * import { lintPath } from "opportunity-matrix/planning";
 * lintPath(relationshipPath, customerModel); // => []
 * lintPath({ ...relationshipPath, tracks: [] })[0]?.pointer; // => "/tracks"
 * ```
 */
export function lintPath(document: unknown, model?: ModelDocument): readonly Finding[] {
  const findings: Finding[] = [...checkBounds(document)];
  if (findings.length > 0) return findings;
  checkShape(document, pathShape, "", (finding) => void findings.push(finding));
  if (findings.length > 0) return findings;
  const report: Report = (severity, code, pointer, params = {}) =>
    void findings.push({ severity, code, pointer, params });

  const path = document as PathDocument;
  const { facts = {}, tracks } = path;
  lintDeclarations(facts, report);
  if (model !== undefined) lintDeclaredTwice(facts, model, report);
  const askable = askableIn(facts, model ?? null);
  lintTwice(
    tracks.map(({ id }) => id),
    (t) => pointerTo("/tracks", t, "id"),
    report,
  );
  tracks.forEach(({ steps }, t) => {
    const at = pointerTo("/tracks", t, "steps");
    lintTwice(
      steps.map(({ id }) => id),
      (s) => pointerTo(at, s, "id"),
      report,
    );
    steps.forEach(({ reached }, s) => {
      lintSituationCondition(reached, askable, pointerTo(at, s, "reached"), report);
    });
  });
  lintLabels(path, report);
  return findings;
}
