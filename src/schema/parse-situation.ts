import { snapshot } from "../core/json.ts";
import { nearName } from "../core/near-names.ts";
import { pointerTo } from "../core/pointer.ts";
import { checkShape } from "../core/shape.ts";
import { checkBounds } from "../model/bounds.ts";
import type { ModelDocument } from "../model/document.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import { readSituation } from "../model/read-situation.ts";
import { listedValues, scalesFor } from "../model/resolve.ts";
import type { Situation } from "../model/situation.ts";
import type { SituationProblem } from "../model/situation-issue.ts";
import { givenSituationShape } from "../model/situation-shape.ts";

/** Who declares the facts of a situation. */
export type SituationDeclarations = {
  /** The model that scores some of them. */
  readonly model?: ModelDocument;
  /** The playbook, the path or the form that asks for others. */
  readonly playbook?: Pick<PlaybookDocument, "facts">;
};

/** A situation as it can be used, and what is wrong with what was given. */
export type ParsedSituation = {
  /** Frozen, and without the facts that cannot be read; null where the form of the whole is wrong. */
  readonly situation: Situation | null;
  readonly issues: readonly SituationProblem[];
};

/** What is wrong with the form of a value; a situation where nothing is. */
function formIssues(value: unknown): SituationProblem[] {
  const issues: SituationProblem[] = checkBounds(value).map(({ severity: _, ...issue }) => issue);
  if (issues.length > 0) return issues;
  checkShape(value, givenSituationShape, "", ({ severity: _, ...issue }) => issues.push(issue));
  return issues;
}

/**
 * Takes a situation from outside, such as a file or a request, and says what is wrong with it: its form; values that a fact cannot have,
 * where the model or the playbook declares it; and facts that nobody declares and whose names are nearly those of others. The value may be
 * anything at all; its depth and size are bounded first. Facts that nobody declares are left as they are: a situation may hold more than is asked for.
 *
 * @param value what should be a situation
 * @returns the situation without the facts that cannot be read, which count as unknown, and an issue for each of these; no situation
 *   where its form is wrong
 * @example
 * ```ts
 * import { situationIssueText } from "opportunity-matrix";
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * import { parseSituation } from "opportunity-matrix/schema";
 * const given = { asOf: "2026-11-23", facts: { coches: { value: 1 }, trust: { value: 11 }, need: { value: 4 } } };
 * const { situation, issues } = parseSituation(given, { model: customerModel, playbook: customerPlaybook });
 * Object.keys(situation?.facts ?? {}); // => ["coches", "need"]
 * issues.map(({ pointer }) => pointer); // => ["/facts/trust", "/facts/coches"]
 * issues[1] && situationIssueText(issues[1], "en"); // => 'Nobody declares a fact "coches"; did you mean "coaches"?'
 * parseSituation({ asOf: "2026-11-23" }).issues[0]?.code; // => "shape.missing"
 * ```
 */
export function parseSituation(
  value: unknown,
  { model, playbook }: SituationDeclarations = {},
): ParsedSituation {
  const wrong = formIssues(value);
  if (wrong.length > 0) return { situation: null, issues: wrong };
  const declared = { ...playbook?.facts, ...model?.facts };
  const listed = model === undefined ? new Map() : listedValues(model, scalesFor({}));
  const { situation, issues } = readSituation(snapshot(value as Situation), declared, listed);
  const names = Object.keys(declared);
  const misspelt = Object.keys(situation.facts).flatMap((fact): SituationProblem[] => {
    const meant = Object.hasOwn(declared, fact) ? undefined : nearName(fact, names);
    if (meant === undefined) return [];
    return [{ code: "fact.misspelt", pointer: pointerTo("/facts", fact), params: { fact, meant } }];
  });
  return { situation: snapshot(situation), issues: [...issues, ...misspelt] };
}
