import type { DocumentIssue, Params, Severity } from "../core/issue.ts";
import type { ShapeCode } from "../core/shape.ts";
import type { ScaleCode } from "../scales/scale.ts";
import type { BoundsCode } from "./bounds.ts";

/** The codes of what the lint of a model, a playbook or a form can find, but for those of scales of your own. */
export type ModelCode =
  | BoundsCode
  | ShapeCode
  | ScaleCode
  | "id.twice"
  | "id.slash"
  | "id.number"
  | "fact.undeclared"
  | "fact.unused"
  | "fact.labelTwice"
  | "fact.emptyRange"
  | "fact.optionTwice"
  | "fact.agesOrder"
  | "fact.agesTwice"
  | "fact.levelsDisagree"
  | "scale.unknownKind"
  | "scale.factType"
  | "scale.stockKind"
  | "scale.misreads"
  | "scale.brokenTree"
  | "scale.fails"
  | "bands.firstNotZero"
  | "bands.order"
  | "bands.tooFine"
  | "bands.unreachable"
  | "weights.tooFine"
  | "assume.tooFine"
  | "minimum.groups"
  | "minimum.redistribute"
  | "condition.noBound"
  | "condition.emptyRange"
  | "condition.factType"
  | "condition.value"
  | "condition.gateUndeclared"
  | "condition.strategyUndeclared"
  | "gate.axisUndeclared"
  | "gate.bandUndeclared"
  | "gate.noEffect"
  | "cells.missing"
  | "cells.extra"
  | "grades.order"
  | "shares.tooFine"
  | "life.unsigned"
  | "life.notDay"
  | "movement.nothing"
  | "movement.tooFine"
  | "movement.tooWide"
  | "label.localeMissing"
  | "playbook.strategyMissing"
  | "playbook.effortTotal"
  | "fact.declaredOtherwise"
  | "play.skillUndeclared"
  | "play.overridesMissing"
  | "play.overridesCircle"
  | "play.movesNothing"
  | "form.itemMissing"
  | "form.answerMissing"
  | "form.outOf"
  | "form.percentOfNothing"
  | "form.factUnused"
  | "form.verdictUnreachable"
  | "form.verdictHole";

/** A finding about a document. */
export type Finding = DocumentIssue<ModelCode | (string & {})>;

/** Takes a finding; every part of the lint is given one. */
export type Report = (severity: Severity, code: ModelCode, pointer: string, params?: Params) => void;
