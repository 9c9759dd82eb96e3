import type { Params } from "../../core/issue.ts";
import { own } from "../../core/json.ts";
import type { Label, Locale } from "../../core/label.ts";
import type { Assessment, AxisAssessment, Gap, GateResult } from "../../engine/result.ts";
import { labelText } from "../../text/label.ts";
import { render } from "../../text/render.ts";
import { type ExplainCode, explainMessages } from "./messages.ts";
import { joined } from "./why-messages.ts";

/** Words a code of an explanation. */
export type Say = (code: ExplainCode, params?: Params) => string;

export function sayIn(locale: Locale): Say {
  return (code, params = {}) => render(explainMessages, code, params, locale);
}

/** Where a customer stands, in the model's own words. */
export function titleOf(assessment: Assessment, say: Say): string {
  if (assessment.status !== "placed") return say(`title.${assessment.status}`);
  const { label, id, tier } = assessment.cell;
  return say("title.placed", { label, id, tier });
}

/** A fact that leaves room, why it does, and the question that closes it. */
export function gapLine({ label, reasons, question }: Gap, say: Say, locale: Locale): string {
  const why = reasons.map((reason) => say(`gap.${reason}`)).join(say("separator"));
  const asked = question === null ? [] : [labelText(question, locale)];
  return joined([say("gap.line", { label, why }), ...asked], locale);
}

/** The facts that would decide an open gate: those that are unknown or have expired. */
function undecided({ gate }: GateResult, { gaps }: Assessment): readonly Label[] {
  return gaps.filter(({ gates }) => gates.includes(gate)).map(({ label }) => label);
}

/** The gates that apply, each with what would have to be checked again where it rests on facts that have expired. */
export function hitLines(assessment: Assessment, say: Say): string[] {
  const hit = assessment.gates.filter((gate) => gate.hit === true);
  return hit.map((gate) =>
    say(gate.open ? "gate.hitOpen" : "gate.hit", {
      label: gate.label,
      facts: undecided(gate, assessment),
    }),
  );
}

function openCode({ effect }: GateResult): ExplainCode {
  if ("exclude" in effect) return "gate.open";
  return "cap" in effect ? "gate.openCap" : "gate.openFloor";
}

/** The gates that could still come to apply, what they would do, and the facts that would decide. */
export function openLines(assessment: Assessment, say: Say): string[] {
  const open = assessment.gates.filter((gate) => gate.open && gate.hit !== true);
  return open.map((gate) => {
    const { effect, label } = gate;
    const limit = "cap" in effect ? effect.cap : "floor" in effect ? effect.floor : null;
    const axis = limit === null ? "" : (own(assessment.axes, limit.axis) as AxisAssessment).label;
    return say(openCode(gate), { label, axis, facts: undecided(gate, assessment) });
  });
}
