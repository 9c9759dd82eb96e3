import { printable, xmlText } from "../charts/xml.ts";
import type { Assessment, Cell } from "../engine/result.ts";
import { daysText } from "./days.ts";
import { isolated, tag } from "./html.ts";
import { type EarlierCustomer, MOVES, type Movements } from "./movements.ts";
import { plainTable } from "./plain-table.ts";
import { linked, type Report, withPage } from "./report.ts";
import { totalsList } from "./totals-list.ts";
import { labelled, say } from "./words.ts";

/** A cell by its label, with its tier. */
function inTier({ label, tier }: Pick<Cell, "label" | "tier">): string {
  return labelled(label) + say("bracket.open") + xmlText(tier) + say("bracket.close");
}

/** A place in a few words: the model's own, and beside it the one by hand. */
function placeText({ status, cell, override }: Pick<Assessment, "status" | "cell" | "override">): string {
  const own = cell === null ? say(`status.${status as "unplaced" | "excluded"}`) : inTier(cell);
  if (override === undefined) return own;
  return own + tag("div", { class: "by-hand" }, say("byHand"), inTier(override.cell));
}

function counts({ compared, counts, entered, left }: Movements): string {
  const moved = MOVES.reduce((sum, kind) => sum + counts[kind], 0);
  return totalsList([
    [say("moved.compared"), compared],
    ...MOVES.filter((kind) => counts[kind] > 0).map((kind) => [say(`moved.${kind}`), counts[kind]] as const),
    [say("moved.same"), compared - moved],
    [say("moved.entered"), entered.count],
    [say("moved.left"), left.count],
  ]);
}

function movesTable({ moves, counts }: Movements, paged: ReadonlySet<number>): string {
  if (moves.length === 0) return tag("p", {}, say("moved.nobody"));
  const all = MOVES.reduce((sum, kind) => sum + counts[kind], 0);
  const rows = moves.map(({ kind, at, earlier }) => [
    linked(at, paged),
    tag("span", { class: `move-${kind}` }, say(`moved.${kind}`)),
    placeText(earlier.assessment),
    placeText(at.customer.assessment),
  ]);
  const heads = (["customer", "how", "before", "now"] as const).map((code) => ({
    text: say(`moved.${code}`),
  }));
  return (
    tag("h3", { id: "moves-title" }, say("moved.who")) +
    (moves.length < all
      ? tag("p", { class: "note" }, say("moved.shown", { shown: moves.length, count: all }))
      : "") +
    plainTable("moves-title", heads, rows)
  );
}

function names(heading: string, items: readonly string[], count: number): string {
  if (count === 0) return "";
  const more = count - items.length;
  return (
    tag("h3", {}, heading) +
    tag("ul", { class: "possible" }, ...items.map((item) => tag("li", {}, item))) +
    (more === 0 ? "" : tag("p", { class: "note" }, say("more", { count: more })))
  );
}

function earlierName({ name, id }: EarlierCustomer): string {
  return isolated(printable(name ?? "").trim() || (id as string));
}

/** What became of the customers since an earlier run: who moved, who came, who left, and who could not be compared. */
export function movedSection(report: Report): string {
  const { movements, matrix } = report;
  if (movements === null) return "";
  const { days, models, entered, left, unmatched } = movements;
  const paged = withPage(report);
  const others = models.filter(({ hash }) => hash !== matrix.hash);
  return tag(
    "section",
    { id: "moved" },
    tag("h2", { id: "moved-title" }, say("moved", { days: daysText(days) ?? "–" })),
    tag("p", { class: "note" }, say("moved.reading")),
    ...others.map(({ id, version }) => tag("p", { class: "note" }, say("moved.model", { id, version }))),
    counts(movements),
    movesTable(movements, paged),
    names(
      say("moved.entered"),
      entered.first.map((at) => linked(at, paged)),
      entered.count,
    ),
    names(say("moved.left"), left.first.map(earlierName), left.count),
    unmatched.withoutId === 0
      ? ""
      : tag("p", { class: "note" }, say("moved.withoutId", { count: unmatched.withoutId })),
    unmatched.again === 0 ? "" : tag("p", { class: "note" }, say("moved.again", { count: unmatched.again })),
  );
}
