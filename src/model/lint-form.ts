import { firstFew } from "../core/issue.ts";
import { isWholeMicro, toPoints } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import { checkShape } from "../core/shape.ts";
import { askedFacts } from "./asked-facts.ts";
import { checkBounds } from "./bounds.ts";
import type { ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import type { FormDocument, FormItem, FormVerdict } from "./form.ts";
import { formShape } from "./form-shape.ts";
import {
  fullOutlook,
  possibleVerdicts,
  type Span,
  stepOf,
  totalSpan,
  verdictSpan,
  without,
} from "./form-totals.ts";
import { lintDeclarations, lintDeclaredTwice, lintTwice } from "./lint-facts.ts";
import { lintRange } from "./lint-gates.ts";
import { lintLabels } from "./lint-labels.ts";
import { type Askable, askableIn, lintSituationCondition } from "./lint-situation.ts";

function lintItem(item: FormItem, askable: Askable, pointer: string, report: Report): void {
  lintTwice(
    item.answers.map(({ id }) => id),
    (i) => pointerTo(pointer, "answers", i, "id"),
    report,
  );
  const lintPoints = (points: number, ...steps: readonly (string | number)[]): void => {
    if (!isWholeMicro(points))
      report("error", "scale.pointsTooFine", pointerTo(pointer, ...steps), { points });
  };
  item.answers.forEach(({ points, when }, i) => {
    lintPoints(points, "answers", i, "points");
    if (when !== undefined)
      lintSituationCondition(when, askable, pointerTo(pointer, "answers", i, "when"), report);
  });
  lintPoints(item.unknown.points, "unknown", "points");
}

function lintVerdict(
  verdict: FormVerdict,
  items: readonly FormItem[],
  pointer: string,
  report: Report,
): void {
  for (const key of ["total", "percent"] as const) {
    const range = verdict[key];
    if (range === undefined) continue;
    lintRange(range, pointerTo(pointer, key), report);
    for (const [name, bound] of Object.entries(range)) {
      if (!isWholeMicro(bound))
        report("error", "bands.tooFine", pointerTo(pointer, key, name), { from: bound });
    }
  }
  for (const [id, answer] of Object.entries(verdict.answers ?? {})) {
    const at = pointerTo(pointer, "answers", id);
    const item = items.find((one) => one.id === id);
    const answers = item?.answers.map((one) => one.id);
    if (answers === undefined) {
      report("error", "form.itemMissing", at, { item: id, declared: firstFew(items.map((one) => one.id)) });
    } else if (!answers.includes(answer)) {
      report("error", "form.answerMissing", at, { item: id, answer, declared: firstFew(answers) });
    }
  }
}

/** What the total of the points can be and must be. */
function lintTotal(form: FormDocument, report: Report): void {
  const step = stepOf(form);
  const most = toPoints(totalSpan(fullOutlook(form), step).to * step);
  if (form.outOf !== undefined && form.outOf !== most)
    report("error", "form.outOf", "/outOf", { outOf: form.outOf, most });
  form.verdicts?.forEach(({ percent }, i) => {
    if (percent !== undefined && most <= 0)
      report("error", "form.percentOfNothing", pointerTo("/verdicts", i, "percent"), { most });
  });
}

/** Warns of verdicts that are never given, and of totals for which there is none. */
function lintVerdicts(form: FormDocument, verdicts: readonly FormVerdict[], report: Report): void {
  const outlook = fullOutlook(form);
  const step = stepOf(form);
  const all = totalSpan(outlook, step);
  const given = possibleVerdicts(form, outlook);
  const [least, most] = [toPoints(all.from * step), toPoints(all.to * step)];
  verdicts.forEach((verdict, i) => {
    if (given.includes(verdict)) return;
    report("warning", "form.verdictUnreachable", pointerTo("/verdicts", i), {
      verdict: verdict.id,
      least,
      most,
    });
  });
  // One that also asks for answers may fail at any total.
  const [hole] = verdicts
    .filter(({ answers }) => Object.keys(answers ?? {}).length === 0)
    .reduce<readonly Span[]>((left, verdict) => without(left, verdictSpan(verdict, all.to, step)), [all]);
  if (verdicts.length > 0 && hole !== undefined)
    report("warning", "form.verdictHole", "/verdicts", { total: toPoints(hole.from * step) });
}

/** Warns of facts that are declared and that no condition asks for: mostly a name that is misspelt in one of the two. */
function lintUnused({ facts = {}, items }: FormDocument, report: Report): void {
  const asked = new Set(
    items.flatMap(({ answers }) =>
      answers.flatMap(({ when }) => (when === undefined ? [] : askedFacts(when))),
    ),
  );
  for (const fact of Object.keys(facts)) {
    if (!asked.has(fact)) report("warning", "form.factUnused", pointerTo("/facts", fact), { fact });
  }
}

/**
 * Says everything that is wrong with a qualification form: what stops it from being filled as errors, and what is odd in one without errors
 * as warnings. With a model, conditions may ask for what the model has too; without one, nothing of a model is missed.
 *
 * @param document a form, or any value at all
 * @param model the model of the assessments that the form is to be filled from
 * @example
 * ```ts
 * import { scotsmanForm } from "opportunity-matrix/models";
 * import { lintForm } from "opportunity-matrix/planning";
 * lintForm(scotsmanForm); // => []
 * lintForm({ ...scotsmanForm, outOf: 100 }).map(({ code }) => code); // => ["form.outOf"]
 * ```
 */
export function lintForm(document: unknown, model?: ModelDocument): readonly Finding[] {
  const findings: Finding[] = [...checkBounds(document)];
  if (findings.length > 0) return findings;
  checkShape(document, formShape, "", (finding) => void findings.push(finding));
  if (findings.length > 0) return findings;
  const report: Report = (severity, code, pointer, params = {}) =>
    void findings.push({ severity, code, pointer, params });

  const form = document as FormDocument;
  const { facts = {}, items, verdicts = [] } = form;
  const idOf = (list: string) => (i: number) => pointerTo(list, i, "id");
  const askable = askableIn(facts, model ?? null);
  lintDeclarations(facts, report);
  if (model !== undefined) lintDeclaredTwice(facts, model, report);
  lintTwice(
    items.map(({ id }) => id),
    idOf("/items"),
    report,
  );
  items.forEach((item, i) => {
    lintItem(item, askable, pointerTo("/items", i), report);
  });
  lintTwice(
    verdicts.map(({ id }) => id),
    idOf("/verdicts"),
    report,
  );
  verdicts.forEach((verdict, i) => {
    lintVerdict(verdict, items, pointerTo("/verdicts", i), report);
  });
  lintTotal(form, report);
  if (findings.length > 0) return findings;
  lintVerdicts(form, verdicts, report);
  lintUnused(form, report);
  lintLabels(form, report);
  return findings;
}
