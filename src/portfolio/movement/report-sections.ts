import { toMicro } from "../../core/micropoints.ts";
import { formatShare } from "../../text/format.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { DriftLevel, FactDrift } from "./drift.ts";
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

/** An index with three decimals, cut off, so that 0.0999 is not shown as the threshold of 0.1: more say nothing of a portfolio. */
function indexText(index: number, { count }: ReportWording): string {
  return count(Math.floor(toMicro(index) / 1000) / 1000);
}

/** What has drifted beyond chance, most first, as a section of a report; the facts that have not in one sentence. */
export function driftText(drift: readonly FactDrift[], wording: ReportWording): string[] {
  const { say, show } = wording;
  const heads = ["fact", "reading", "psi", "byChance"] as const;
  const isBeyond = (one: FactDrift): boolean => indexOf(one) > (one.byChance ?? 0);
  const rows = drift
    .filter(isBeyond)
    .sort((one, other) => indexOf(other) - indexOf(one))
    .map(({ label, level, psi, byChance, corrected }) => {
      const index = indexText(psi as number, wording);
      return [
        show(label),
        say(`drift.${level as DriftLevel}`),
        corrected ? say("corrected", { psi: index }) : index,
        indexText(byChance as number, wording),
      ];
    });
  const others = drift.filter((one) => !isBeyond(one) && one.psi !== null);
  const none = drift.filter(({ psi }) => psi === null);
  return [
    `## ${say("drifted")}`,
    say("driftMeans"),
    ...(rows.length === 0
      ? []
      : [
          markdownTable(
            heads.map((code) => say(code)),
            2,
            rows,
          ),
        ]),
    ...(others.length === 0 ? [] : [say("byChanceOnly", { facts: others.map(({ label }) => show(label)) })]),
    ...(none.length === 0 ? [] : [say("noIndex", { facts: none.map(({ label }) => show(label)) })]),
  ];
}

/** The states of facts in the order in which they are shown. */
const FRESHNESS = ["fresh", "ageing", "expired", "undated", "ageless", "unknown"] as const;

/** How fresh what is known of each group is, as a section of a report; nothing where there is no group, and no column that is 0 for all. */
export function freshnessText(
  groups: readonly GroupFreshness[],
  { say, count, show, name, locale }: ReportWording,
): string[] {
  const [first] = groups;
  if (first === undefined) return [];
  const coverage = first.coverage.map(({ label }) => say("coverage", { axis: show(label) }));
  const states = FRESHNESS.filter((state) => groups.some(({ facts }) => facts[state] > 0));
  const heads = [say("group"), say("customers"), ...coverage, ...states.map((code) => say(code))];
  const rows = groups.map(({ group, customers, coverage: means, facts }) => [
    group === null ? say("nobody") : name(group),
    count(customers),
    ...means.map(({ mean }) => (mean === null ? "–" : formatShare(mean, locale))),
    ...states.map((state) => count(facts[state])),
  ]);
  return [`## ${say("groups")}`, say("groupsMean"), markdownTable(heads, 1, rows)];
}
