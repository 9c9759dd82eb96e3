import { type FactDeclaration, GRADES, optionId } from "../core/fact.ts";
import { canonicalJson, own } from "../core/json.ts";
import { isWholeMicro } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import type { ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";

/** Reports every id that stands a second time in a list. */
export function lintTwice(ids: readonly string[], pointerOf: (i: number) => string, report: Report): void {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id)) report("error", "id.twice", pointerOf(i), { id });
    seen.add(id);
  });
}

function lintFact(fact: FactDeclaration, pointer: string, report: Report): void {
  if (fact.type === "number" && fact.min !== undefined && fact.max !== undefined && fact.min >= fact.max) {
    report("error", "fact.emptyRange", pointer, { min: fact.min, max: fact.max });
  }
  if (fact.type === "choice") {
    const seen = new Set<string>();
    fact.options.map(optionId).forEach((id, i) => {
      if (seen.has(id)) report("error", "fact.optionTwice", pointerTo(pointer, "options", i), { option: id });
      seen.add(id);
    });
  }
  if (fact.ages !== undefined && fact.ages.freshDays >= fact.ages.expiresDays) {
    report("error", "fact.agesOrder", pointerTo(pointer, "ages"), { ...fact.ages });
  }
}

/** Checks what a document declares of facts. */
export function lintDeclarations(facts: ModelDocument["facts"], report: Report): void {
  for (const name of Object.keys(facts)) {
    const pointer = pointerTo("/facts", name);
    if (name === "") report("error", "shape.empty", pointer, { atLeast: 1 });
    lintFact(facts[name] as FactDeclaration, pointer, report);
  }
}

/** What a value of a fact can be and what it means: by key of the declaration, a text that is equal where that is the same. */
function meaningOf(declaration: FactDeclaration): { readonly [key: string]: string } {
  const { type } = declaration;
  if (type === "choice") return { type, options: canonicalJson(declaration.options.map(optionId).sort()) };
  if (type !== "number") return { type };
  const { min = null, max = null, unit = null } = declaration;
  return { type, min: String(min), max: String(max), unit: canonicalJson(unit) };
}

/** Reports a fact that a document and the model declare with other values: which of them a condition meant, nobody could tell. */
export function lintDeclaredTwice(facts: ModelDocument["facts"], model: ModelDocument, report: Report): void {
  for (const [fact, declaration] of Object.entries(facts)) {
    const other = own(model.facts, fact) as FactDeclaration | undefined;
    if (other === undefined) continue;
    const [here, there] = [meaningOf(declaration), meaningOf(other)];
    const differs =
      here.type === there.type ? Object.keys(here).filter((key) => here[key] !== there[key]) : ["type"];
    if (differs.length > 0)
      report("error", "fact.declaredOtherwise", pointerTo("/facts", fact), { fact, differs });
  }
}

/** Checks the facts and the grades of a model. */
export function lintFacts(model: ModelDocument, report: Report): void {
  lintDeclarations(model.facts, report);
  const { grades, minimumCoverage } = model;
  const shares = { ...grades, minimumCoverage };
  for (const [name, share] of Object.entries(shares)) {
    if (share === undefined || isWholeMicro(share)) continue;
    const pointer = name === "minimumCoverage" ? "/minimumCoverage" : pointerTo("/grades", name);
    report("error", "shares.tooFine", pointer, { share });
  }
  if (grades === undefined) return;
  GRADES.slice(1).forEach((grade, i) => {
    const better = GRADES[i] as (typeof GRADES)[number];
    if (grades[grade] > grades[better])
      report("error", "grades.order", pointerTo("/grades", grade), { grade, better });
  });
}
