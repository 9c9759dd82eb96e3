import { explainMessages } from "../analysis/explanation/messages.ts";
import { leadsOf } from "../analysis/gaps/full-gap-text.ts";
import type { FullGap } from "../analysis/gaps/gaps-in-full.ts";
import { xmlText } from "../charts/xml.ts";
import type { Plan, PlannedAxis, PlannedGate } from "../engine/plan.ts";
import type { Gap } from "../engine/result.ts";
import type { ModelDocument } from "../model/document.ts";
import { render } from "../text/render.ts";
import { pointsText } from "./drawings.ts";
import { firstItems } from "./first-items.ts";
import { details, tag } from "./html.ts";
import { both, bothTexts, labelled, say } from "./words.ts";

/** How many gaps stand open on the page. */
const OPEN = 5;

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

/** Which values lead where; only where that is more than one place. */
function leadsList(gap: FullGap, model: Pick<ModelDocument, "cells">): string {
  if (!gap.decisive) return "";
  const list = both(
    (locale) =>
      tag(
        "ul",
        {},
        ...leadsOf(gap, locale, model).map(({ values, outcome }) =>
          tag("li", {}, xmlText(values), " → ", tag("b", {}, xmlText(outcome))),
        ),
      ),
    "div",
  );
  return details(say("gap.leads"), list, gap.exact ? "" : tag("p", { class: "note" }, say("inexact")));
}

function gapItem(gap: Gap | FullGap, plan: Plan, model: Pick<ModelDocument, "cells">): string {
  const { label, reasons, question } = gap;
  const full = "outcomes" in gap ? gap : null;
  const notes = [
    ...(full?.decisive ? [tag("strong", {}, say("gap.decisive"))] : []),
    ...(full?.settles ? [tag("strong", {}, say("gap.settles"))] : []),
    ...reasons.map((reason) => bothTexts((locale) => render(explainMessages, `gap.${reason}`, {}, locale))),
    ...effects(gap, plan),
  ];
  return tag(
    "li",
    {},
    tag("b", {}, labelled(label)),
    question === null ? "" : say("colon") + labelled(question),
    tag("span", { class: "notes" }, ...notes.map((note) => tag("span", {}, note))),
    full === null ? "" : leadsList(full, model),
  );
}

/** What to find out, in order, with the question to ask, what it would take away, and which answer leads where. */
export function gapsSection(
  gaps: readonly (Gap | FullGap)[],
  plan: Plan,
  model: Pick<ModelDocument, "cells">,
): string {
  return tag(
    "section",
    { class: "gaps" },
    tag("h3", {}, say("gaps")),
    gaps.length === 0
      ? tag("p", {}, say("gaps.none"))
      : firstItems(
          gaps.map((gap) => gapItem(gap, plan, model)),
          OPEN,
        ),
  );
}
