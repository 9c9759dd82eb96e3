import { own } from "../core/json.ts";
import type { PlannedCell } from "../engine/plan.ts";
import type { PlaybookDocument, Strategy } from "../model/playbook.ts";
import { formatNumber, formatShare } from "../text/format.ts";
import { tag } from "./html.ts";
import { plainTable } from "./plain-table.ts";
import type { Report } from "./report.ts";
import { rhythmText, strategyText } from "./strategy.ts";
import { labelled, say } from "./words.ts";

/** How many facts to find out are listed. */
const FACTS = 8;

/** The strategies of the cells from the best cell down, then those of customers without a cell, with their numbers of customers. */
function strategyRows(
  { matrix: { plan }, cells, statuses }: Report,
  playbook: PlaybookDocument | null,
): string[][] {
  const counts = new Map<string, number>();
  const ordered = plan.cells
    .flatMap((column, x) => column.map((cell, y) => ({ cell, height: x + y, x })))
    .sort((a, b) => b.height - a.height || b.x - a.x);
  for (const { cell } of ordered as { cell: PlannedCell }[]) {
    counts.set(cell.strategy, (counts.get(cell.strategy) ?? 0) + (cells.get(cell.id) ?? 0));
  }
  const row = (name: string, count: number, strategy: Strategy | null): string[] => [
    name,
    formatNumber(count, "en"),
    ...(strategy === null
      ? []
      : [
          formatShare(strategy.effortShare, "en"),
          rhythmText(strategy),
          say(`owner.${strategy.owner}`),
          labelled(strategy.objective),
        ]),
  ];
  const placed = [...counts].map(([id, count]) => {
    const strategy = playbook === null ? null : (own(playbook.strategies, id) as Strategy);
    return row(strategyText(id, playbook), count, strategy);
  });
  if (playbook === null) return placed;
  const outside = (["unplaced", "excluded"] as const).map((status) =>
    row(labelled(playbook[status].label), statuses[status], playbook[status]),
  );
  return [...placed, ...outside];
}

/** What is to be found out, first of all where it is the first thing to find out. */
function factsTable({ open }: Report): string {
  const facts = [...open.values()].sort((a, b) => b.first - a.first || b.any - a.any).slice(0, FACTS);
  if (facts.length === 0) return "";
  return (
    tag("h3", { id: "facts-title" }, say("findOut")) +
    plainTable(
      "facts-title",
      [
        { text: say("findOut.fact") },
        { text: say("findOut.first"), numeric: true },
        { text: say("findOut.any"), numeric: true },
        { text: say("findOut.question") },
      ],
      facts.map(({ label, question, first, any }) => [
        labelled(label),
        formatNumber(first, "en"),
        formatNumber(any, "en"),
        question === null ? "–" : labelled(question),
      ]),
    )
  );
}

/** What follows for the whole portfolio: how many customers each strategy has, and what to find out first. */
export function strategiesSection(report: Report): string {
  const { playbook } = report;
  const heads = [
    { text: say("strategies.strategy") },
    { text: say("strategies.count"), numeric: true },
    ...(playbook === null
      ? []
      : [
          { text: say("strategies.effort"), numeric: true },
          { text: say("strategies.rhythm") },
          { text: say("strategies.owner") },
          { text: say("strategies.objective") },
        ]),
  ];
  return tag(
    "section",
    { id: "strategies" },
    tag("h2", { id: "strategies-title" }, say("strategies")),
    playbook === null ? tag("p", { class: "note" }, say("strategies.noPlaybook")) : "",
    plainTable("strategies-title", heads, strategyRows(report, playbook)),
    factsTable(report),
  );
}
