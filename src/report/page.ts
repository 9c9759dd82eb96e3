import { xmlText } from "../charts/xml.ts";
import type { PlannedAxis } from "../engine/plan.ts";
import type { Assessment, AxisAssessment } from "../engine/result.ts";
import { formatShare } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { audit } from "./audit.ts";
import { betterSection } from "./better.ts";
import { byHand } from "./by-hand.ts";
import { changesSection } from "./changes.ts";
import { contributionsTable } from "./contributions.ts";
import { placeMap, pointsText, rangeBar } from "./drawings.ts";
import { gapsSection } from "./gaps.ts";
import { details, isolated, tag } from "./html.ts";
import type { Listed } from "./listed.ts";
import { gateList, possibleList } from "./outcome.ts";
import { reasonsSection } from "./reasons.ts";
import { nameOf, pageId, type Report, signOf } from "./report.ts";
import { robustness } from "./robustness.ts";
import { shortSection } from "./short.ts";
import { strategySection } from "./strategy.ts";
import { labelled, say } from "./words.ts";

/** The two axes of an assessment, x first. */
function axesOf(
  { axes }: Assessment,
  planned: readonly [PlannedAxis, PlannedAxis],
): [AxisAssessment, AxisAssessment] {
  return planned.map(({ id }) => axes[id] as AxisAssessment) as [AxisAssessment, AxisAssessment];
}

/** Where an axis stands: score, range and bands. */
function axisStanding(axis: AxisAssessment, planned: PlannedAxis): string {
  const { label, score, low, high, coverage, isCovered } = axis;
  const known = formatShare(coverage, "en");
  const range =
    low === high
      ? say("axis.certain", { coverage: known })
      : say("axis.range", { low: pointsText(low), high: pointsText(high), coverage: known });
  const heading =
    score === null ? say("axis.none", { label }) : say("axis.score", { label, score: pointsText(score) });
  const tooLittle = isCovered ? "" : ` ${tag("strong", {}, say("axis.uncovered"))}`;
  return tag("h3", {}, heading) + tag("p", {}, range, tooLittle) + rangeBar(axis, planned);
}

/** What the score of an axis is made of. */
function axisSection(axis: AxisAssessment, id: string): string {
  const { label, aggregation } = axis;
  return details(
    tag("h3", { id }, say("axis.made", { label })),
    aggregation === "minimum" ? tag("p", {}, say("axis.minimum")) : "",
    contributionsTable(axis, id),
  );
}

function placeText({ status, cell }: Assessment): string {
  if (status !== "placed") return say(`title.${status}`);
  const tier = say("page.tier", { tier: cell.tier });
  return `${labelled(cell.label)} ${tag("code", {}, xmlText(cell.id))}${say("comma")}${tier}`;
}

function factsOf({ customer: { id, row, name } }: Listed, rank: number, count: number): string[] {
  return [
    say("page.rank", { rank, count }),
    ...(id && name ? [`${say("page.id")} ${isolated(id)}`] : []),
    ...(row ? [say("page.row", { row })] : []),
  ];
}

function issueList({ issues }: Listed): string {
  if (issues.length === 0) return "";
  const items = issues.map(({ text, column, found }) =>
    tag(
      "li",
      {},
      column === null ? "" : `${tag("b", {}, isolated(column))} `,
      found === null || labelText(text, "en").includes(found) ? "" : `${tag("code", {}, isolated(found))} `,
      labelled(text),
    ),
  );
  return tag("section", { class: "problems" }, tag("h3", {}, say("page.issues")), tag("ul", {}, ...items));
}

function around(report: Report, at: number): string {
  const link = (rel: "prev" | "next", to: Listed | undefined, word: string): string =>
    to === undefined
      ? ""
      : tag("a", { rel, href: `#${pageId(to)}` }, word, " ", tag("span", { class: "to" }, nameOf(to)));
  const id = `${pageId(report.listed[at] as Listed)}-around`;
  const next = at + 1 < report.pages ? report.listed[at + 1] : undefined;
  return tag(
    "nav",
    { class: "around", "aria-labelledby": id },
    tag("span", { class: "unseen", id }, say("page.around")),
    tag("a", { class: "back", href: "#customers" }, say("page.back")),
    link("prev", report.listed[at - 1], say("page.previous")),
    link("next", next, say("page.next")),
  );
}

/** Everything about one customer, by its position in the list. */
export function customerPage(report: Report, at: number): string {
  const listed = report.listed[at] as Listed;
  const { assessment } = listed.customer;
  const { plan, model } = report.matrix;
  const answers = report.answers[at] ?? null;
  const gaps = answers?.gaps ?? assessment.gaps;
  const id = pageId(listed);
  const axes = axesOf(assessment, plan.axes);
  return tag(
    "section",
    { class: "customer", id, "aria-labelledby": `${id}-name` },
    around(report, at),
    tag("h2", { id: `${id}-name`, tabindex: -1 }, nameOf(listed)),
    byHand(assessment),
    tag(
      "p",
      { class: "place" },
      signOf(listed, report),
      " ",
      assessment.override === undefined ? "" : say("byModel"),
      placeText(assessment),
    ),
    tag(
      "p",
      { class: "facts" },
      ...factsOf(listed, at + 1, report.count).map((fact) => tag("span", {}, fact)),
    ),
    shortSection(assessment, gaps, report),
    tag(
      "div",
      { class: "standing" },
      placeMap(axes, plan.axes),
      tag(
        "div",
        {},
        ...axes.map((axis, i) => tag("div", {}, axisStanding(axis, plan.axes[i] as PlannedAxis))),
      ),
    ),
    possibleList(assessment, plan),
    changesSection(listed, report),
    strategySection(assessment, report.playbook, model),
    answers === null ? tag("p", { class: "note" }, say("page.noDay")) : "",
    gapsSection(gaps, plan, model),
    answers === null ? "" : betterSection(answers, assessment, model),
    reasonsSection(assessment, report),
    gateList(assessment, plan),
    axisSection(axes[0], `${id}-x`),
    axisSection(axes[1], `${id}-y`),
    answers === null ? "" : robustness(answers.stability),
    audit(assessment),
    issueList(listed),
  );
}
