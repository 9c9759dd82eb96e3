import { matrixSvg } from "../charts/matrix-svg.ts";
import { xmlText } from "../charts/xml.ts";
import type { Plan, PlannedCell } from "../engine/plan.ts";
import { formatNumber } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { tag } from "./html.ts";
import { markOf } from "./marks.ts";
import { pageId, plainName, type Report } from "./report.ts";
import { totalsList } from "./totals-list.ts";
import { both, labelled, say, sayIn } from "./words.ts";

/** The numbers that come first: how many customers, and how many stand how. */
export function totals({ count, statuses, settled, issues }: Report): string {
  const items = [
    ["total.customers", count],
    ["total.placed", statuses.placed],
    ["total.unplaced", statuses.unplaced],
    ["total.excluded", statuses.excluded],
    ["total.settled", settled],
    ["total.issues", issues.count],
  ] as const;
  return totalsList(items.map(([code, value]) => [say(code), value]));
}

function pictures({ matrix, listed, drawn, pages }: Report): string {
  const shown = listed.slice(0, drawn);
  const href = (_: unknown, at: number): string | null => {
    const one = shown[at];
    return one === undefined || at >= pages ? null : `#${pageId(one)}`;
  };
  return both(
    (locale) =>
      matrixSvg(
        matrix,
        shown.map(({ customer }) => customer.assessment),
        {
          locale,
          href,
          idPrefix: `matrix-${locale}`,
          width: 960,
          name: (_, at) => {
            const one = shown[at] as (typeof shown)[number];
            return plainName(one) ?? sayIn(locale, "unnamed", { number: one.customer.row ?? one.number });
          },
        },
      ),
    "div",
  );
}

/** How many customers each cell has, as the matrix lies. */
function countsTable({ matrix: { plan }, cells, statuses, tiers }: Report): string {
  const [x, y] = plan.axes;
  const cellOf = (i: number, j: number): PlannedCell =>
    (plan.cells[i] as Plan["cells"][number])[j] as PlannedCell;
  const one = (i: number, j: number): string => {
    const { id, label, tier } = cellOf(i, j);
    return tag(
      "td",
      { "data-cell": id },
      tag("b", {}, formatNumber(cells.get(id) ?? 0, "en")),
      " ",
      tag("span", {}, markOf(tiers.indexOf(tier)), " ", xmlText(tier)),
      " ",
      tag("span", {}, labelled(label)),
    );
  };
  const rows = y.bands.map((_, k) => {
    const j = y.bands.length - 1 - k;
    return tag(
      "tr",
      {},
      tag("th", { scope: "row" }, labelled((y.bands[j] as (typeof y.bands)[number]).label)),
      ...x.bands.map((_, i) => one(i, j)),
    );
  });
  const outside = (["unplaced", "excluded"] as const).map((status) =>
    tag(
      "td",
      { "data-cell": status },
      tag("b", {}, formatNumber(statuses[status], "en")),
      " ",
      tag("span", {}, markOf(status), " ", say(`status.${status}`)),
    ),
  );
  const corner = say("cells.axis", { x: x.label, y: y.label });
  return tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "cells-title" },
    tag(
      "table",
      { id: "cells", "aria-labelledby": "cells-title" },
      tag(
        "thead",
        {},
        tag(
          "tr",
          {},
          tag("td", {}, corner),
          ...x.bands.map(({ label }) => tag("th", { scope: "col" }, labelled(label))),
        ),
      ),
      tag(
        "tbody",
        {},
        ...rows,
        tag("tr", { class: "outside" }, tag("th", { scope: "row" }, say("cells.outside")), ...outside),
      ),
    ),
  );
}

/** The picture of the matrix, and the same in numbers. */
export function matrixSection(report: Report): string {
  const { drawn, count, byHand } = report;
  return tag(
    "section",
    { id: "matrix" },
    tag("h2", { id: "matrix-title" }, say("matrix")),
    tag("a", { class: "skip", href: "#cells" }, say("skip")),
    drawn < count ? tag("p", { class: "note" }, say("matrix.drawn", { drawn, count })) : "",
    byHand > 0 ? tag("p", { class: "note" }, say("byHand.count", { count: byHand })) : "",
    tag(
      "div",
      { class: "picture scroll", role: "region", tabindex: 0, "aria-labelledby": "matrix-title" },
      pictures(report),
    ),
    tag("h3", { id: "cells-title" }, say("cells")),
    countsTable(report),
  );
}

/** The report's title in plain text; the model's name where none was given. */
export function titleText({ title, matrix: { model } }: Report, locale: Report["locale"]): string {
  return title === null
    ? sayIn(locale, "title", { model: model.label ?? model.id })
    : labelText(title, locale);
}
