import { FEW } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import type { ModelStamp } from "../engine/result.ts";
import { historyIssueText } from "../portfolio/history/messages.ts";
import { movementIssueText } from "../portfolio/movement/messages.ts";
import type { PortfolioMovement } from "../portfolio/movement/movement.ts";
import { movementTrails } from "../portfolio/pictures/movement-trails.ts";
import { transitionsHeatMap } from "../portfolio/pictures/transitions-heat-map.ts";
import { formatNumber } from "../text/format.ts";
import { daysText } from "./days.ts";
import { figureWithTable } from "./figure.ts";
import { isolated, tag } from "./html.ts";
import type { Listed } from "./listed.ts";
import type { PortfolioOverTime } from "./portfolio-over-time.ts";
import { linked, plainName, type Report, withPage } from "./report.ts";
import { both, say } from "./words.ts";

/** Numbers with what they count. */
function totals(items: readonly (readonly [word: string, value: number])[]): string {
  const written = items.map(([word, value]) =>
    tag("div", {}, tag("dt", {}, word), tag("dd", {}, formatNumber(value, "en"))),
  );
  return tag("dl", { class: "totals" }, ...written);
}

/** The first of what was wrong, and how many more there are. */
function issuesText(texts: readonly ((locale: Locale) => string)[]): string {
  if (texts.length === 0) return "";
  const shown = texts.slice(0, FEW).map((textIn) =>
    tag(
      "li",
      {},
      both((locale) => isolated(textIn(locale))),
    ),
  );
  const rest = texts.length - shown.length;
  return (
    tag("ul", {}, ...shown) + (rest === 0 ? "" : tag("p", { class: "note" }, say("more", { count: rest })))
  );
}

/** The models of the snapshots, other than that of the report. */
function otherModels({ customers }: NonNullable<PortfolioOverTime["history"]>, hash: string): ModelStamp[] {
  const models = new Map<string, ModelStamp>();
  for (const { entries } of customers)
    for (const { snapshot } of entries) models.set(snapshot.model.hash, snapshot.model);
  models.delete(hash);
  return [...models.values()];
}

/** The customers of the report by their ids; the first of those that share one. */
function byId({ listed }: Report): ReadonlyMap<string, Listed> {
  const inOrder = [...listed].sort((a, b) => b.number - a.number);
  return new Map(
    inOrder.flatMap((one) => (one.customer.id == null ? [] : [[one.customer.id, one] as const])),
  );
}

function historyPart(report: Report, history: NonNullable<PortfolioOverTime["history"]>): string {
  const [known, paged] = [byId(report), withPage(report)];
  const name = (id: string): string => {
    const listed = known.get(id);
    return (listed && plainName(listed)) ?? id;
  };
  return figureWithTable(
    (locale, idPrefix) => movementTrails(report.matrix, history, { locale, idPrefix, name }),
    {
      id: "trails",
      customer: (id) => {
        const listed = known.get(id);
        return listed === undefined ? null : linked(listed, paged);
      },
    },
  );
}

function movementPart({ matrix }: Report, movement: PortfolioMovement, currency: string | undefined): string {
  const { before, after, moved, transitions, issues } = movement;
  const entered = moved.filter(({ from }) => from === "absent").length;
  const left = moved.filter(({ to }) => to === "absent").length;
  const stayed = transitions.reduce((sum, { from, to, customers }) => sum + (from === to ? customers : 0), 0);
  return (
    figureWithTable(
      (locale, idPrefix) => transitionsHeatMap(matrix, movement, { locale, idPrefix, currency }),
      {
        id: "transitions",
        sums: totals([
          [say("overTime.before", { days: daysText(before.days) ?? "–" }), before.customers],
          [say("overTime.after", { days: daysText(after.days) ?? "–" }), after.customers],
          [say("overTime.moved"), moved.length - entered - left],
          [say("moved.entered"), entered],
          [say("moved.left"), left],
          [say("overTime.stayed"), stayed],
        ]),
      },
    ) + issuesText(issues.map((issue) => (locale) => movementIssueText(issue, locale)))
  );
}

/** The portfolio over time: what became of the customers, who went where, and where effort goes; each a picture with its table. */
export function overTimeSection(report: Report): string {
  const { overTime, matrix } = report;
  if (overTime === null) return "";
  const { history, movement, currency, issues = [] } = overTime;
  const others = history === undefined ? [] : otherModels(history, matrix.hash);
  return tag(
    "section",
    { id: "overTime" },
    tag("h2", { id: "overTime-title" }, say("overTime")),
    ...others.map(({ id, version }) => tag("p", { class: "note" }, say("overTime.model", { id, version }))),
    issues.length === 0 ? "" : tag("p", { class: "note" }, say("overTime.issues", { count: issues.length })),
    issuesText(issues.map((issue) => (locale) => historyIssueText(issue, locale))),
    history === undefined ? "" : historyPart(report, history),
    movement === undefined ? "" : movementPart(report, movement, currency),
  );
}
