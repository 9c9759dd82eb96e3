import { explainMessages } from "../analysis/explanation/messages.ts";
import type { Plan, PlannedAxis, PlannedGate } from "../engine/plan.ts";
import type { Gap } from "../engine/result.ts";
import { render } from "../text/render.ts";
import { pointsText } from "./drawings.ts";
import { tag } from "./html.ts";
import { bothTexts, labelled, say } from "./words.ts";

/** What a gap leaves open: points on each axis, and gates. */
function effects({ range, gates }: Gap, plan: Plan): string[] {
  const axes = Object.entries(range)
    .filter(([, points]) => points > 0)
    .map(([id, points]) => {
      const { label } = plan.axes.find((axis) => axis.id === id) as PlannedAxis;
      return say("gap.range", { axis: label, points: pointsText(points) });
    });
  const open = gates.map((id) => {
    const { label } = plan.gates.find((gate) => gate.id === id) as PlannedGate;
    return say("gap.gate", { gate: label });
  });
  return [...axes, ...open];
}

/** What to find out, in order, with the question to ask. */
export function gapsSection(gaps: readonly Gap[], plan: Plan): string {
  const items = gaps.map((gap) => {
    const { label, reasons, question } = gap;
    const notes = [
      ...reasons.map((reason) => bothTexts((locale) => render(explainMessages, `gap.${reason}`, {}, locale))),
      ...effects(gap, plan),
    ];
    return tag(
      "li",
      {},
      tag("b", {}, labelled(label)),
      question === null ? "" : say("colon") + labelled(question),
      tag("span", { class: "notes" }, ...notes.map((note) => tag("span", {}, note))),
    );
  });
  return tag(
    "section",
    { class: "gaps" },
    tag("h3", {}, say("gaps")),
    gaps.length === 0 ? tag("p", {}, say("gaps.none")) : tag("ol", {}, ...items),
  );
}
