import { CAUSES } from "../analysis/comparison/axis-comparison.ts";
import { compare } from "../analysis/comparison/compare.ts";
import type { AxisComparison, Cause } from "../analysis/comparison/comparison.ts";
import { comparisonText } from "../analysis/comparison/comparison-text.ts";
import { signedPoints, TENTH } from "../analysis/explanation/shown.ts";
import { xmlText } from "../charts/xml.ts";
import type { Locale } from "../core/label.ts";
import { toMicro } from "../core/micropoints.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Assessment } from "../engine/result.ts";
import { apportion } from "../text/apportion.ts";
import { changeBar } from "./drawings.ts";
import { details, tag } from "./html.ts";
import type { Listed } from "./listed.ts";
import { plainTable } from "./plain-table.ts";
import { pageId, type Report } from "./report.ts";
import { both, labelled, say } from "./words.ts";

/** What moves a score: the three causes, and gates. */
const PARTS = [...CAUSES, "gates"] as const satisfies readonly (Cause | "gates")[];

/** Points of an axis that each cause moved, and in all, in tenths that add up as they are shown; null where a score is not there both times. */
function shownChanges({ before, after, causes }: AxisComparison): readonly number[] | null {
  if (before.score === null || after.score === null) return null;
  const tenths = (points: number): number => Math.floor(toMicro(points) / TENTH);
  const total = tenths(after.score) - tenths(before.score);
  const parts = apportion(
    PARTS.map((part) => (causes[part].score as number) / TENTH),
    total,
  );
  return [...parts, total].map((one) => one / 10);
}

function changesTable(axes: readonly AxisComparison[], headingId: string): string {
  const columns = axes.map(shownChanges);
  const largest = Math.max(1, ...columns.flatMap((shown) => (shown ?? []).map(Math.abs)));
  const rows = [...PARTS, "total" as const].map((part, i) => [
    say(`change.${part}`),
    ...columns.map((shown) => {
      const points = shown?.[i];
      return points === undefined ? "–" : signedPoints(points, "en") + changeBar(points, largest);
    }),
  ]);
  const heads = [
    { text: say("change.cause") },
    ...axes.map(({ label }) => ({ text: labelled(label), numeric: true })),
  ];
  return plainTable(headingId, heads, rows, "changes");
}

/** Lines of a text; those that are indented are parts of the line above them. */
function linesOf(block: string): string {
  const [first, ...parts] = block.split("\n") as [string, ...string[]];
  const items = parts.map((part) => tag("li", {}, xmlText(part.trim())));
  return tag("p", {}, xmlText(first)) + (items.length === 0 ? "" : tag("ul", {}, ...items));
}

/** What lies between an earlier assessment of a customer and this one: the places, by cause, and fact by fact. */
export function changesSection(listed: Listed, { movements, matrix, earlier }: Report): string {
  if (movements === null) return "";
  const was = movements.earlierOf(listed);
  const id = `${pageId(listed)}-changes`;
  const heading = (text: string): string => tag("h3", { id }, text);
  if (was === null) return tag("section", {}, heading(say("changes")), tag("p", {}, say("changes.new")));
  const made = [matrix, earlier].find((one) => one.hash === was.assessment.model.hash) as Matrix;
  // Only what an earlier customer has is read.
  const comparison = compare(was.assessment as Assessment, listed.customer.assessment, {
    matrix,
    earlier: made,
  });
  const blocks = (locale: Locale): string[] => comparisonText(comparison, locale).split("\n\n");
  const part = (from: number, to?: number): string =>
    both((locale) => blocks(locale).slice(from, to).map(linesOf).join(""), "div");
  return tag(
    "section",
    { class: "changes" },
    heading(say("changes.since", { day: was.assessment.asOf ?? "–" })),
    part(0, 1),
    changesTable(Object.values<AxisComparison>(comparison.axes), id),
    details(say("changes.facts"), part(1)),
  );
}
