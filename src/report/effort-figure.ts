import type { Locale } from "../core/label.ts";
import type { Allocation } from "../portfolio/allocation/allocation.ts";
import { wordingOf } from "../portfolio/allocation/allocation-wording.ts";
import { effortIssueText } from "../portfolio/allocation/issue-text.ts";
import type { AllocationCode } from "../portfolio/allocation/messages.ts";
import { readable } from "../portfolio/allocation/reason-text.ts";
import { effortByCell } from "../portfolio/pictures/effort-by-cell.ts";
import { figureWithTable } from "./figure.ts";
import { tag } from "./html.ts";
import type { Report } from "./report.ts";
import { toldIssues } from "./told-issues.ts";
import { totalsList } from "./totals-list.ts";
import { bothTexts, say } from "./words.ts";

/** Where effort goes, against the strategy of each cell: in the cells that are followed, by hand where a person has placed the customer. */
export function effortFigure({ matrix, playbook, cellsOf }: Report, plan: Allocation): string {
  const { hours, planned, unused, value, toFindOut, refused, issues } = plan;
  const sayPlan = (
    code: AllocationCode,
    paramsIn: (locale: Locale) => { [name: string]: string | number } = () => ({}),
  ) => bothTexts((locale) => wordingOf(locale, {}).say(code, paramsIn(locale)));
  const elsewhere = plan.customers.filter(({ customer }) => !cellsOf.has(customer)).length;
  return (
    figureWithTable(
      (locale, idPrefix) =>
        effortByCell(matrix, plan, {
          locale,
          idPrefix,
          playbook: playbook ?? undefined,
          cellOf: (customer) => cellsOf.get(customer) ?? null,
        }),
      {
        id: "effort",
        sums: totalsList([
          [sayPlan("hours"), readable(hours)],
          [sayPlan("planned"), readable(planned)],
          [sayPlan("unused"), readable(unused)],
          [sayPlan("findOut"), toFindOut.length],
        ]),
      },
    ) +
    tag(
      "p",
      {},
      sayPlan("wins", (locale) => ({ value: wordingOf(locale, {}).number(value) })),
    ) +
    (elsewhere === 0 ? "" : tag("p", { class: "note" }, say("overTime.elsewhere", { count: elsewhere }))) +
    (refused === 0
      ? ""
      : tag(
          "p",
          { class: "note" },
          sayPlan("refused", () => ({ count: refused })),
        )) +
    toldIssues(
      issues.map((issue) => (locale) => {
        const text = effortIssueText(issue, locale);
        return wordingOf(locale, {}).say("issue", { pointer: issue.pointer, text });
      }),
    )
  );
}
