import type { Baseline } from "../analysis/explanation/driver.ts";
import { medianPoints } from "../analysis/explanation/median-points.ts";
import { sayWhyIn } from "../analysis/explanation/reasons-text.ts";
import { signedPoints } from "../analysis/explanation/shown.ts";
import { baselineName, type TopReason, topReasons } from "../analysis/explanation/top-reasons.ts";
import type { Assessment } from "../engine/result.ts";
import { pointsText } from "./drawings.ts";
import { tag } from "./html.ts";
import type { Listed } from "./listed.ts";
import type { Report } from "./report.ts";
import { bothTexts, labelled, say } from "./words.ts";

/** How many reasons are named on either side. */
const NAMED = 5;

/** The median of fewer customers says nothing of a portfolio. Ours. */
const PORTFOLIO = 5;

/** From where reasons are measured: the median of the customers listed, or the model's own where they are too few. */
export function baselineOf(listed: readonly Listed[]): Baseline {
  if (listed.length < PORTFOLIO) return "model";
  return { median: medianPoints(listed.map(({ customer }) => customer.assessment)) };
}

function reasonItem({ axis, label, part, driver }: TopReason): string {
  const notes =
    driver === null
      ? say("reason.gate")
      : say(driver.assumed ? "reason.assumed" : "reason.points", {
          points: pointsText(driver.points),
          baseline: pointsText(driver.baseline),
        });
  return tag(
    "li",
    {},
    tag("b", { class: "signed" }, signedPoints(part, "en")),
    " ",
    labelled(label),
    tag("span", { class: "notes" }, tag("span", {}, labelled(axis)), tag("span", {}, notes)),
  );
}

function side(which: "for" | "against", reasons: readonly TopReason[]): string {
  return tag(
    "div",
    { class: which === "for" ? "do" : "stop" },
    tag("h4", {}, say(`reasons.${which}`)),
    reasons.length === 0 ? tag("p", {}, say("reasons.none")) : tag("ul", {}, ...reasons.map(reasonItem)),
  );
}

/** What speaks most for and against a customer, and from where that is measured. */
export function reasonsSection(
  assessment: Assessment,
  { baseline, listed }: Pick<Report, "baseline" | "listed">,
): string {
  const top = topReasons(assessment, baseline, NAMED);
  const name = baselineName(baseline, assessment);
  const from =
    name === "median"
      ? say("reasons.median", { count: listed.length })
      : say("reasons.from", { from: (locale) => sayWhyIn(locale)(`from.${name}`) });
  return tag(
    "section",
    { class: "reasons" },
    tag("h3", {}, say("reasons")),
    tag("p", { class: "note" }, from),
    ...top.decided.map(({ axis, label }) =>
      tag(
        "p",
        {},
        bothTexts((locale) => sayWhyIn(locale)("decides", { axis, label })),
      ),
    ),
    tag("div", { class: "columns" }, side("for", top.for), side("against", top.against)),
  );
}
