import { formatShare } from "../../text/format.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { FactDrift } from "./drift.ts";
import type { Dwell } from "./dwell.ts";
import type { GroupFreshness } from "./freshness.ts";
import type { ReportWording } from "./report-wording.ts";
import type { State } from "./state.ts";

/**
 * How long customers stay, as a section of a report.
 *
 * @param states in the order in which they are shown; others come after them
 */
export function dwellText(
  dwell: readonly Dwell[],
  states: readonly State[],
  { say, count, place }: ReportWording,
): string[] {
  const heads = ["cell", "spells", "ended", "inside", "fromTheStart", "median", "longest"] as const;
  const ranks = new Map(states.map((state, i) => [state, i]));
  const rankOf = ({ state }: Dwell): number => ranks.get(state) ?? states.length;
  const rows = [...dwell]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ state, spells, ended, inside, fromTheStart, medianDays, longestDays }) => [
      place(state),
      ...[spells, ended, inside, fromTheStart].map(count),
      medianDays === null ? say("notYet") : count(medianDays),
      count(longestDays),
    ]);
  return [
    `## ${say("dwell")}`,
    say("dwellMeans"),
    markdownTable(
      heads.map((code) => say(code)),
      1,
      rows,
    ),
  ];
}

/** The index of a drift to sort by: where there is none, below all. */
function indexOf({ psi }: FactDrift): number {
  return psi ?? -1;
}

/** What has drifted, most first, as a section of a report. */
export function driftText(drift: readonly FactDrift[], { say, count, show }: ReportWording): string[] {
  const heads = ["fact", "reading", "psi", "byChance"] as const;
  const rows = [...drift]
    .sort((one, other) => indexOf(other) - indexOf(one))
    .map((one) => {
      const { label, level, psi, byChance, corrected } = one;
      const index = psi === null ? "–" : count(psi);
      return [
        show(label),
        level === null ? "–" : say(`drift.${indexOf(one) > (byChance as number) ? level : "chance"}`),
        corrected ? say("corrected", { psi: index }) : index,
        byChance === null ? "–" : count(byChance),
      ];
    });
  return [
    `## ${say("drifted")}`,
    say("driftMeans"),
    markdownTable(
      heads.map((code) => say(code)),
      2,
      rows,
    ),
  ];
}

/** The states of facts in the order in which they are shown. */
const FRESHNESS = ["fresh", "ageing", "expired", "undated", "ageless", "unknown"] as const;

/** How fresh what is known of each group is, as a section of a report; nothing where there is no group. */
export function freshnessText(
  groups: readonly GroupFreshness[],
  { say, count, show, locale }: ReportWording,
): string[] {
  const [first] = groups;
  if (first === undefined) return [];
  const coverage = first.coverage.map(({ label }) => say("coverage", { axis: show(label) }));
  const heads = [say("group"), say("customers"), ...coverage, ...FRESHNESS.map((code) => say(code))];
  const rows = groups.map(({ group, customers, coverage: means, facts }) => [
    group === null ? say("nobody") : show(group),
    count(customers),
    ...means.map(({ mean }) => (mean === null ? "–" : formatShare(mean, locale))),
    ...FRESHNESS.map((state) => count(facts[state])),
  ]);
  return [`## ${say("groups")}`, say("groupsMean"), markdownTable(heads, 1, rows)];
}
