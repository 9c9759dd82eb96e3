import { shortText } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import { toMicro, toPoints } from "../core/micropoints.ts";
import { checkShape } from "../core/shape.ts";
import { checkBounds } from "./bounds.ts";
import type { ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import { lintLabels } from "./lint-labels.ts";
import { lintPlays } from "./lint-plays.ts";
import type { PlaybookDocument } from "./playbook.ts";
import { playbookShape } from "./playbook-shape.ts";

/** How far the effort shares of a playbook may be from 1 in all, so that thirds can be written. */
const SHARE_TOLERANCE = 1e-6;

/** A finding with the id of the play in which it stands: among many plays its number is hard to count to. */
function ofPlay(finding: Finding, document: unknown): Finding {
  const [, at] = /^\/plays\/(\d+)/.exec(finding.pointer) ?? [];
  if (at === undefined) return finding;
  const play = (document as { readonly plays: readonly unknown[] }).plays[Number(at)];
  if (!isRecord(play) || typeof play.id !== "string" || play.id === "") return finding;
  return { ...finding, params: { ...finding.params, ofPlay: shortText(play.id) } };
}

/**
 * Says everything that is wrong with a playbook, and, where a model is given, which of its strategies are missing and
 * what its plays ask of it that it does not have.
 *
 * @example
 * ```ts
 * import { lintPlaybook } from "opportunity-matrix";
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * lintPlaybook(customerPlaybook, customerModel); // => []
 * ```
 */
export function lintPlaybook(document: unknown, model?: ModelDocument): readonly Finding[] {
  const findings: Finding[] = [...checkBounds(document)];
  if (findings.length > 0) return findings;
  const take = (finding: Finding): void => void findings.push(ofPlay(finding, document));
  checkShape(document, playbookShape, "", take);
  if (findings.length > 0) return findings;
  const report: Report = (severity, code, pointer, params = {}) => take({ severity, code, pointer, params });

  const playbook = document as PlaybookDocument;
  const cells = model === undefined ? [] : Object.values(model.cells);
  for (const strategy of new Set(cells.map((cell) => cell.strategy))) {
    if (!Object.hasOwn(playbook.strategies, strategy)) {
      report("error", "playbook.strategyMissing", "/strategies", { strategy });
    }
  }
  const total = Object.values(playbook.strategies).reduce((sum, { effortShare }) => sum + effortShare, 0);
  if (Math.abs(total - 1) > SHARE_TOLERANCE) {
    report("warning", "playbook.effortTotal", "/strategies", { total: toPoints(toMicro(total)) });
  }
  lintPlays(playbook, model ?? null, report);
  lintLabels(playbook, report);
  return findings;
}
