import type { Lever } from "../analysis/levers/lever.ts";
import { type LeverParts, leverParts, missingText } from "../analysis/levers/lever-text.ts";
import type { Levers } from "../analysis/levers/levers.ts";
import { xmlText } from "../charts/xml.ts";
import type { Locale } from "../core/label.ts";
import type { Assessment } from "../engine/result.ts";
import type { ModelDocument } from "../model/document.ts";
import { type Answers, LEVER_SIZE, type Wish } from "./answers.ts";
import { firstItems } from "./first-items.ts";
import { tag } from "./html.ts";
import { both, bothTexts, say } from "./words.ts";

/** How many changes stand open on the page. */
const OPEN = 3;

type Worded = Pick<ModelDocument, "axes" | "cells">;

/** A change in one language: what to do, and under it what comes of it. */
function leverItem(lever: Lever, locale: Locale, model: Worded): string {
  const { changes, to, gains, hands, effort }: LeverParts = leverParts(lever, locale, model);
  const list =
    changes.length === 1
      ? xmlText(changes[0] as string)
      : tag("ul", {}, ...changes.map((change) => tag("li", {}, xmlText(change))));
  const notes = [to, ...gains, hands, effort].join(locale === "en" ? " " : "");
  return list + tag("span", { class: "notes" }, xmlText(notes));
}

function wishText({ kind, tiers }: Wish, { cell }: Assessment): string {
  const params = { tier: cell?.tier ?? "", tiers, size: LEVER_SIZE };
  return say(`better.${kind}`, params);
}

function found({ levers, found: count, unreachable, missing, exact }: Levers, model: Worded): string {
  const inexact = exact ? "" : tag("p", { class: "note" }, say("inexact"));
  if (unreachable) {
    const items = missing.map((one) =>
      tag(
        "li",
        {},
        bothTexts((locale) => missingText(one, locale)),
      ),
    );
    return tag("p", {}, say("better.none", { size: LEVER_SIZE })) + tag("ul", {}, ...items) + inexact;
  }
  const items = levers.map((lever) =>
    tag(
      "li",
      {},
      both((locale) => leverItem(lever, locale, model), "div"),
    ),
  );
  const cutOff = levers.length < count ? say("better.shown", { shown: levers.length, count }) : null;
  return [
    firstItems(items, OPEN),
    cutOff === null ? "" : tag("p", { class: "note" }, cutOff),
    tag("p", { class: "note" }, say("better.reading")),
    inexact,
  ].join("");
}

/** What would bring a customer into a better tier: the smallest changes, or what is missing for any. */
export function betterSection({ wish, levers }: Answers, assessment: Assessment, model: Worded): string {
  return tag(
    "section",
    { class: "better" },
    tag("h3", {}, say("better")),
    tag("p", {}, wishText(wish, assessment)),
    levers === null ? "" : found(levers, model),
  );
}
