import { xmlText } from "../charts/xml.ts";
import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import { cellInForce } from "../engine/override.ts";
import type { Assessment } from "../engine/result.ts";
import type { ModelDocument } from "../model/document.ts";
import type { PlaybookDocument, Strategy } from "../model/playbook.ts";
import { reasonText } from "../strategy/messages.ts";
import { reasonsFor } from "../strategy/reasons.ts";
import { recommend } from "../strategy/recommend.ts";
import { tag } from "./html.ts";
import { bothTexts, labelled, say, sayIn } from "./words.ts";

/** How a strategy is called: by the playbook, or by its id where there is none. */
export function strategyText(id: string, playbook: PlaybookDocument | null): string {
  return playbook === null ? xmlText(id) : labelled((own(playbook.strategies, id) as Strategy).label);
}

/** How a customer's strategy is called; a dash where there is none. */
export function strategyName(assessment: Assessment, playbook: PlaybookDocument | null): string {
  const cell = cellInForce(assessment);
  if (cell !== null) return strategyText(cell.strategy, playbook);
  if (playbook === null) return "–";
  return labelled(assessment.status === "excluded" ? playbook.excluded.label : playbook.unplaced.label);
}

/** How often the customers of a strategy are contacted. */
export function rhythmText({ contactEveryDays }: Strategy): string {
  return contactEveryDays === null
    ? say("strategy.never")
    : say("strategy.every", { days: contactEveryDays });
}

function list(heading: string, items: readonly Label[], kind: string): string {
  if (items.length === 0) return "";
  return tag(
    "div",
    { class: kind },
    tag("h4", {}, heading),
    tag("ul", {}, ...items.map((item) => tag("li", {}, labelled(item)))),
  );
}

function planOf(strategy: Strategy): string {
  return [
    tag("p", { class: "objective" }, labelled(strategy.objective)),
    tag(
      "p",
      { class: "facts" },
      tag("span", {}, rhythmText(strategy)),
      tag("span", {}, say("strategy.owner", { owner: (locale) => sayIn(locale, `owner.${strategy.owner}`) })),
    ),
    tag(
      "div",
      { class: "columns" },
      list(say("strategy.do"), strategy.do, "do"),
      list(say("strategy.stop"), strategy.stop, "stop"),
    ),
  ].join("");
}

/** What to do with a customer, and why; the model gives the possible cells their labels. */
export function strategySection(
  assessment: Assessment,
  playbook: PlaybookDocument | null,
  model: Pick<ModelDocument, "cells">,
): string {
  const reasons = reasonsFor(assessment).filter(({ code }) => code !== "findOut");
  const why = [
    tag("h4", {}, say("strategy.why")),
    tag(
      "ul",
      {},
      ...reasons.map((reason) =>
        tag(
          "li",
          {},
          bothTexts((locale) => reasonText(reason, locale, model)),
        ),
      ),
    ),
  ].join("");
  const cell = cellInForce(assessment);
  const plan =
    playbook !== null
      ? planOf(recommend(assessment, playbook).strategy)
      : tag(
          "p",
          { class: "note" },
          cell === null ? say("strategy.noCell") : say("strategy.noPlaybook", { strategy: cell.strategy }),
        );
  const name = strategyName(assessment, playbook);
  return tag(
    "section",
    { class: "strategy" },
    tag("h3", {}, say("strategies.strategy"), say("colon"), name),
    plan,
    tag("div", { class: "why" }, why),
  );
}
