import { shownParts, valueText } from "../analysis/explanation/shown.ts";
import type { AxisAssessment, Contribution } from "../engine/result.ts";
import { formatNumber, formatShare } from "../text/format.ts";
import { pointsText, shareBar } from "./drawings.ts";
import { tag } from "./html.ts";
import { bothTexts, labelled, say } from "./words.ts";

/** What is known: the value in words; for a level or a number with a text also the number itself. */
function knownText(one: Contribution): string {
  if (one.value === null) return tag("em", {}, say(one.assumed ? "part.assumed" : "part.unknown"));
  const { value } = one;
  const text = bothTexts((locale) => valueText(one, locale));
  if (typeof value !== "number" || one.valueLabel === null) return text;
  return `${bothTexts((locale) => formatNumber(value, locale))} · ${text}`;
}

function numberCell(text: string): string {
  return tag("td", { class: "n" }, text);
}

function contributionRow(one: Contribution, shown: number, heaviest: number): string {
  const isKnown = one.value !== null;
  const grade = one.grade === null ? "–" : say(`grade.${one.grade}`);
  return tag(
    "tr",
    isKnown ? {} : { class: "unknown" },
    tag("th", { scope: "row" }, labelled(one.label)),
    tag("td", {}, knownText(one)),
    numberCell(pointsText(one.points)),
    numberCell(formatShare(one.share, "en")),
    tag("td", { class: "n part" }, pointsText(shown), shareBar(one.contribution, one.share, heaviest)),
    numberCell(one.ageDays === null ? "–" : formatNumber(one.ageDays, "en")),
    tag("td", { class: "grade" }, isKnown ? grade : "–"),
    numberCell(isKnown ? formatShare(one.certainty, "en") : "–"),
  );
}

function sumRow(label: string, points: string, attributes: { readonly class?: string } = {}): string {
  return tag(
    "tr",
    attributes,
    tag("th", { scope: "row", colspan: 4 }, label),
    tag("td", { class: "n part" }, points),
    tag("td", { colspan: 3 }),
  );
}

/** What a score is made of. The points shown add up to the shown score, gates included. */
export function contributionsTable(axis: AxisAssessment, headingId: string): string {
  const { contributions, adjustments } = axis;
  const shown = shownParts(axis);
  const heaviest = Math.max(...contributions.map(({ share }) => share));
  const heads = [
    "dimension",
    "value",
    "points",
    "share",
    "contribution",
    "age",
    "grade",
    "certainty",
  ] as const;
  const numeric = new Set(["points", "share", "contribution", "age", "certainty"]);
  return tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": headingId },
    tag(
      "table",
      { class: "parts", "aria-labelledby": headingId },
      tag(
        "thead",
        {},
        tag(
          "tr",
          {},
          ...heads.map((head) =>
            tag("th", { scope: "col", class: numeric.has(head) ? "n" : undefined }, say(`part.${head}`)),
          ),
        ),
      ),
      tag("tbody", {}, ...contributions.map((one, i) => contributionRow(one, shown[i] as number, heaviest))),
      tag(
        "tfoot",
        {},
        ...adjustments.map(({ label }, i) =>
          sumRow(say("part.adjustment", { label }), pointsText(shown[contributions.length + i] as number)),
        ),
        sumRow(say("part.total"), pointsText(axis.score), { class: "total" }),
      ),
    ),
  );
}
