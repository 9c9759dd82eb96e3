import type { PictureTable } from "../../charts/picture.ts";
import { own } from "../../core/json.ts";
import type { Label } from "../../core/label.ts";
import type { PlaybookDocument, Strategy } from "../../model/playbook.ts";
import { formatShare } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import type { Allocation } from "../allocation/allocation.ts";
import { readable } from "../allocation/reason-text.ts";
import { sumOf } from "../allocation/sum-hours.ts";
import type { CellEffort } from "./effort-cells.ts";
import type { PictureWording } from "./wording.ts";

/** What the efforts of a plan are worded with. */
export type EffortWording = PictureWording & {
  /** Hours as they are read: rounded where they have many decimals. */
  readonly hours: (hours: number) => string;
  readonly strategyOf: (id: string) => string;
  /** A part of a whole, in percent; a dash where the whole is nothing. */
  readonly share: (part: number, whole: number) => string;
};

/** The wording of efforts; the playbook names the strategies. */
export function effortWording(
  wording: PictureWording,
  playbook: Pick<PlaybookDocument, "strategies"> | undefined,
): EffortWording {
  const { number, locale } = wording;
  const labelOf = (id: string): Label =>
    (own(playbook?.strategies ?? {}, id) as Strategy | undefined)?.label ?? id;
  return {
    ...wording,
    hours: (hours) => number(readable(hours)),
    strategyOf: (id) => labelText(labelOf(id), locale),
    share: (part, whole) => (whole === 0 ? "–" : formatShare(part / whole, locale)),
  };
}

/** Of all cells the one in which most hours are missing or too many; nothing where none are. */
function mostText(
  cells: readonly CellEffort[],
  which: "under" | "over",
  { say, hours }: EffortWording,
): string[] {
  const most = cells.reduce<CellEffort | null>(
    (best, one) => (one[which].hours > (best?.[which].hours ?? 0) ? one : best),
    null,
  );
  if (most === null || most.cell === null) return [];
  return [say(`effort.most.${which}`, { cell: most.cell.label, hours: hours(most[which].hours) })];
}

/** What the picture shows, in a few sentences. */
export function effortSummary(
  { planned, customers, underServed, overServed }: Allocation,
  cells: readonly CellEffort[],
  noCell: CellEffort,
  wording: EffortWording,
): string {
  const { say, hours, locale } = wording;
  const sum = (key: "withoutToday" | "unsettled"): number =>
    [...cells, noCell].reduce((all, one) => all + one[key], 0);
  const [withoutToday, unsettled] = [sum("withoutToday"), sum("unsettled")];
  const isCompared = withoutToday < customers.length;
  return [
    isCompared
      ? say("effort.summary", {
          planned: hours(planned),
          under: underServed.customers,
          underHours: hours(underServed.hours),
          over: overServed.customers,
          overHours: hours(overServed.hours),
        })
      : say("effort.noToday", { planned: hours(planned) }),
    ...mostText(cells, "under", wording),
    ...mostText(cells, "over", wording),
    ...(isCompared && withoutToday > 0 ? [say("effort.withoutToday", { count: withoutToday })] : []),
    ...(unsettled > 0 ? [say("effort.unsettled", { count: unsettled })] : []),
  ].join(locale === "en" ? " " : "");
}

/** Everything that the picture says of a cell. */
export function cellTitle(one: CellEffort, { say, hours, place, strategyOf }: EffortWording): string {
  const cell = one.cell as NonNullable<CellEffort["cell"]>;
  return say("effort.cellTitle", {
    cell: place(cell.id),
    id: cell.id,
    strategy: strategyOf(cell.strategy),
    customers: one.customers,
    today: hours(one.today),
    planned: hours(one.planned),
    under: one.under.customers,
    underHours: hours(one.under.hours),
    over: one.over.customers,
    overHours: hours(one.over.hours),
    withoutToday: one.withoutToday,
    unsettled: one.unsettled,
  });
}

const HEADS = [
  "cell",
  "strategy",
  "customers",
  "today",
  "planned",
  "under",
  "underHours",
  "over",
  "overHours",
  "unsettledHead",
  "withoutTodayHead",
  "withoutValue",
  "shareOfHours",
  "shareOfValue",
] as const;

/** Every cell of the model, and who has none where there is anybody. Hours are not rounded, so that columns add up to the plan. */
export function effortTable(
  cells: readonly CellEffort[],
  noCell: CellEffort,
  { say, number, place, strategyOf, share }: EffortWording,
): PictureTable {
  const all = noCell.customers === 0 ? cells : [...cells, noCell];
  const [planned, atStake] = [sumOf(all.map((one) => one.planned)), sumOf(all.map((one) => one.atStake))];
  return {
    heads: HEADS.map((code) => say(`effort.${code}`)),
    texts: 2,
    rows: all.map((one) => [
      one.cell === null ? say("effort.noCell") : place(one.cell.id),
      one.cell === null ? "–" : strategyOf(one.cell.strategy),
      ...[one.customers, one.today, one.planned, one.under.customers, one.under.hours].map(number),
      ...[one.over.customers, one.over.hours, one.unsettled, one.withoutToday, one.withoutValue].map(number),
      share(one.planned, planned),
      share(one.atStake, atStake),
    ]),
  };
}
