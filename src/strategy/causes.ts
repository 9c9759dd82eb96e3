import { type FactDeclaration, optionId } from "../core/fact.ts";
import type { Param } from "../core/issue.ts";
import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import type { Assessment, AxisAssessment } from "../engine/result.ts";
import type { ModelDocument } from "../model/document.ts";
import type { SituationCondition } from "../model/situation.ts";
import { answerFrom, type Circumstances, contributionOf, situationFactOf, valueIn } from "./answer.ts";
import { bandReason, type Reason } from "./reasons.ts";

/** The parts of a condition that make it what it is: true, or, inside a negation, false. */
function decisive(
  condition: SituationCondition,
  circumstances: Circumstances,
  wanted: boolean,
): readonly SituationCondition[] {
  if ("not" in condition) return decisive(condition.not, circumstances, !wanted);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : null;
  if (parts === null) return [condition];
  return parts
    .filter((part) => answerFrom(circumstances, part) === wanted)
    .flatMap((part) => decisive(part, circumstances, wanted));
}

/** A value as people call it: a level or an option by its text, a number or a day as it is. */
function valueWord(fact: string, circumstances: Circumstances, declared: FactDeclaration | undefined): Param {
  const value = valueIn(circumstances, fact);
  const level = contributionOf(circumstances, fact)?.valueLabel;
  if (level !== null && level !== undefined) return level;
  const options = declared?.type === "choice" ? declared.options : [];
  const option = options.find((one) => optionId(one) === value);
  return typeof option === "object" ? option.label : value;
}

function factReason(
  fact: string,
  circumstances: Circumstances,
  declarations: ModelDocument["facts"],
): Reason {
  const declared = own(declarations, fact) as FactDeclaration | undefined;
  const label: Label = contributionOf(circumstances, fact)?.label ?? declared?.label ?? fact;
  if (valueIn(circumstances, fact) === null) return { code: "notKnown", params: { fact, label } };
  const value = valueWord(fact, circumstances, declared);
  const about = situationFactOf(circumstances, fact)?.about ?? [];
  const unit = declared?.type === "number" ? (declared.unit ?? null) : null;
  return about.length === 0
    ? { code: "situation", params: { fact, label, value, unit } }
    : { code: "situationAbout", params: { fact, label, value, unit, about } };
}

function placeReason(condition: SituationCondition, { axes, gates, gaps }: Assessment): Reason | null {
  if ("gap" in condition) {
    const gap = gaps.find(({ fact }) => fact === condition.gap);
    return gap === undefined
      ? null
      : { code: "toFindOut", params: { fact: gap.fact, label: gap.label, question: gap.question } };
  }
  if ("gate" in condition) {
    const found = gates.find(({ gate }) => gate === condition.gate);
    if (found === undefined || (found.hit !== true && !found.open)) return null;
    const { gate, label } = found;
    return { code: found.hit === true ? "gateHit" : "gateOpen", params: { gate, label } };
  }
  const axis = "axis" in condition ? (own(axes, condition.axis) as AxisAssessment | undefined) : undefined;
  if (axis === undefined || !("axis" in condition)) return null;
  if ("number" in condition && condition.number === "coverage") {
    const { label, coverage } = axis;
    return { code: "coverage", params: { axis: condition.axis, label, coverage } };
  }
  return bandReason([condition.axis, axis]);
}

/**
 * What makes a condition true, as reasons: each fact, gap and gate that decided it, once, in the order of the condition. Where an axis stands is
 * told only where nothing else decided: beside a fact it says to whom a play is given, and not why.
 *
 * @param declarations what the document that holds the condition declares of facts
 */
export function causesOf(
  condition: SituationCondition,
  circumstances: Circumstances,
  declarations: ModelDocument["facts"],
): readonly Reason[] {
  const parts = decisive(condition, circumstances, true);
  const others = parts.filter((part) => !("axis" in part));
  const reasonsOf = (list: readonly SituationCondition[]): readonly Reason[] =>
    list.flatMap((part): readonly Reason[] => {
      if ("fact" in part) return [factReason(part.fact, circumstances, declarations)];
      const reason = circumstances.assessment && placeReason(part, circumstances.assessment);
      return reason === null ? [] : [reason];
    });
  const told = reasonsOf(others);
  const reasons = told.length > 0 ? told : reasonsOf(parts);
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
