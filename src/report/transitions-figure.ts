import { movementIssueText } from "../portfolio/movement/messages.ts";
import type { PortfolioMovement } from "../portfolio/movement/movement.ts";
import { transitionsHeatMap } from "../portfolio/pictures/transitions-heat-map.ts";
import { daysText } from "./days.ts";
import { figureWithTable } from "./figure.ts";
import type { Report } from "./report.ts";
import { toldIssues } from "./told-issues.ts";
import { totalsList } from "./totals-list.ts";
import { say } from "./words.ts";

/** Who went from which cell to which, and how many came and left. */
export function transitionsFigure(
  { matrix }: Report,
  movement: PortfolioMovement,
  currency: string | undefined,
): string {
  const { before, after, moved, transitions, issues } = movement;
  const entered = moved.filter(({ from }) => from === "absent").length;
  const left = moved.filter(({ to }) => to === "absent").length;
  const stayed = transitions.reduce((sum, { from, to, customers }) => sum + (from === to ? customers : 0), 0);
  const sums = totalsList([
    [say("overTime.before", { days: daysText(before.days) ?? "–" }), before.customers],
    [say("overTime.after", { days: daysText(after.days) ?? "–" }), after.customers],
    [say("overTime.moved"), moved.length - entered - left],
    [say("moved.entered"), entered],
    [say("moved.left"), left],
    [say("overTime.stayed"), stayed],
  ]);
  return (
    figureWithTable(
      (locale, idPrefix) => transitionsHeatMap(matrix, movement, { locale, idPrefix, currency }),
      { id: "transitions", sums },
    ) + toldIssues(issues.map((issue) => (locale) => movementIssueText(issue, locale)))
  );
}
