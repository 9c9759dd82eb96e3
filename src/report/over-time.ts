import type { ModelStamp } from "../engine/result.ts";
import { historyIssueText } from "../portfolio/history/messages.ts";
import { effortFigure } from "./effort-figure.ts";
import { tag } from "./html.ts";
import type { PortfolioOverTime } from "./portfolio-over-time.ts";
import type { Report } from "./report.ts";
import { toldIssues } from "./told-issues.ts";
import { trailsFigure } from "./trails-figure.ts";
import { transitionsFigure } from "./transitions-figure.ts";
import { say } from "./words.ts";

/** The models of the snapshots, other than that of the report. */
function otherModels({ customers }: NonNullable<PortfolioOverTime["history"]>, hash: string): ModelStamp[] {
  const models = new Map<string, ModelStamp>();
  for (const { entries } of customers)
    for (const { snapshot } of entries) models.set(snapshot.model.hash, snapshot.model);
  models.delete(hash);
  return [...models.values()];
}

/** The portfolio over time: the way of each customer, who went where, and where effort goes; each a picture with its table. */
export function overTimeSection(report: Report): string {
  const { overTime, matrix } = report;
  if (overTime === null) return "";
  const { history, movement, allocation, currency, issues = [] } = overTime;
  const others = history === undefined ? [] : otherModels(history, matrix.hash);
  return tag(
    "section",
    { id: "overTime" },
    tag("h2", { id: "overTime-title" }, say("overTime")),
    ...others.map(({ id, version }) => tag("p", { class: "note" }, say("overTime.model", { id, version }))),
    issues.length === 0 ? "" : tag("p", { class: "note" }, say("overTime.issues", { count: issues.length })),
    toldIssues(issues.map((issue) => (locale) => historyIssueText(issue, locale))),
    history === undefined ? "" : trailsFigure(report, history, movement),
    movement === undefined ? "" : transitionsFigure(report, movement, currency),
    allocation === undefined ? "" : effortFigure(report, allocation),
  );
}
