import { thresholdText } from "../charts/words.ts";
import { xmlText } from "../charts/xml.ts";
import type { Locale } from "../core/label.ts";
import { toPoints } from "../core/micropoints.ts";
import type { PlannedAxis, PlannedDimension } from "../engine/plan.ts";
import { type Life, lifeText, lifeWarning } from "../model/life.ts";
import { formatShare } from "../text/format.ts";
import { daysText } from "./days.ts";
import { isolated, tag } from "./html.ts";
import { markOf } from "./marks.ts";
import { effectText } from "./outcome.ts";
import { plainTable } from "./plain-table.ts";
import type { Report } from "./report.ts";
import { strategyText } from "./strategy.ts";
import { bothTexts, labelled, say } from "./words.ts";

function lifeOf(life: Life): string {
  return bothTexts((locale) => lifeText(life, locale));
}

/** That the model is a draft or retired stands at the top; of another nothing is said there. */
export function lifeNotice({ matrix: { model } }: Report): string {
  const status = model.life?.status ?? null;
  if (lifeWarning(status, "en") === null) return "";
  const warning = (locale: Locale): string => lifeWarning(status, locale) as string;
  return tag("strong", {}, say("model.warning", { warning }));
}

function stamp(report: Report): string {
  const { matrix, playbook, madeWith } = report;
  const { model, hash } = matrix;
  const entry = (word: string, text: string): string =>
    tag("div", {}, tag("dt", {}, word), tag("dd", {}, text));
  const used =
    playbook === null ? say("model.none") : `${isolated(playbook.id)} ${isolated(playbook.version)}`;
  return tag(
    "dl",
    { class: "stamp" },
    entry(say("model.id"), `${labelled(model.label ?? model.id)} ${tag("code", {}, isolated(model.id))}`),
    entry(say("model.version"), isolated(model.version)),
    model.life === undefined ? "" : entry(say("model.life"), lifeOf(model.life)),
    entry(say("model.hash"), tag("code", {}, hash)),
    entry(say("model.asOf"), daysText(report.days) ?? say("model.none")),
    entry(say("model.playbook"), used),
    madeWith === null ? "" : entry(say("model.library"), isolated(madeWith)),
  );
}

function bandsTable({ label, bands }: PlannedAxis, id: string): string {
  const rows = bands.map((band, i) => {
    const next = bands[i + 1];
    return [
      labelled(band.label),
      thresholdText(toPoints(band.from), "en"),
      next === undefined ? say("model.to") : thresholdText(toPoints(next.from), "en"),
    ];
  });
  const heads = [
    { text: say("model.band") },
    { text: say("model.from"), numeric: true },
    { text: say("model.below"), numeric: true },
  ];
  return tag("h3", { id }, say("model.bands", { axis: label })) + plainTable(id, heads, rows);
}

function unknownText({ assume }: PlannedDimension): string {
  return assume === null
    ? say("model.redistribute")
    : say("model.assume", { points: thresholdText(toPoints(assume), "en") });
}

function dimensionsTable({ label, dimensions, weight, aggregation }: PlannedAxis, id: string): string {
  const rows = dimensions.map((one) => [
    labelled(one.label),
    formatShare(one.weight / weight, "en"),
    tag("code", {}, xmlText(one.scale)),
    unknownText(one),
  ]);
  const heads = [
    { text: say("part.dimension") },
    { text: say("part.share"), numeric: true },
    { text: say("model.scale") },
    { text: say("model.whenUnknown") },
  ];
  const minimum = aggregation === "minimum" ? tag("p", {}, say("axis.minimum")) : "";
  return tag("h3", { id }, say("model.dimensions", { axis: label })) + minimum + plainTable(id, heads, rows);
}

function gatesTable({ matrix: { plan } }: Report): string {
  if (plan.gates.length === 0) return "";
  const rows = plan.gates.map(({ label, effect }) => [labelled(label), effectText(effect, plan.axes)]);
  const heads = [{ text: say("model.gate") }, { text: say("model.effect") }];
  return tag("h3", { id: "gates-title" }, say("model.gates")) + plainTable("gates-title", heads, rows);
}

function cellsTable({ matrix: { plan }, playbook, tiers }: Report): string {
  const rows = plan.cells
    .flat()
    .map(({ id, label, tier, strategy }) => [
      tag("code", {}, xmlText(id)),
      labelled(label),
      `${markOf(tiers.indexOf(tier))} ${xmlText(tier)}`,
      strategyText(strategy, playbook),
    ]);
  const heads = [
    { text: say("column.cell") },
    { text: say("model.meaning") },
    { text: say("column.tier") },
    { text: say("column.strategy") },
  ];
  return (
    tag("h3", { id: "model-cells-title" }, say("model.cells")) + plainTable("model-cells-title", heads, rows)
  );
}

/** Which model made the report, and what it consists of. */
export function modelSection(report: Report): string {
  const [x, y] = report.matrix.plan.axes;
  return tag(
    "section",
    { id: "model" },
    tag("h2", { id: "model-title" }, say("model")),
    stamp(report),
    tag("p", { class: "note" }, say("model.reading")),
    tag(
      "div",
      { class: "side-by-side" },
      tag("div", {}, bandsTable(x, "bands-x")),
      tag("div", {}, bandsTable(y, "bands-y")),
    ),
    dimensionsTable(x, "dimensions-x"),
    dimensionsTable(y, "dimensions-y"),
    gatesTable(report),
    cellsTable(report),
  );
}
