import type { PictureTable } from "../../charts/picture.ts";
import { dayNumber } from "../../core/day.ts";
import type { Plan, PlannedAxis } from "../../engine/plan.ts";
import { formatPoints } from "../../text/format.ts";
import { labelText } from "../../text/label.ts";
import type { Trail } from "./trail.ts";
import type { PictureWording } from "./wording.ts";

/** What there is to say of a trail that its places do not say. */
export function remarksText(trail: Trail, isDrawn: boolean, { say, list }: PictureWording): string {
  const { waiting, returned, notPlaced, otherModel, days } = trail;
  return list([
    ...(isDrawn ? [say("trail.drawn")] : []),
    ...(waiting ? [say("trail.waiting")] : []),
    ...(returned ? [say("trail.returned")] : []),
    ...(notPlaced > 0 ? [say("trail.notPlaced", { count: notPlaced })] : []),
    ...(otherModel > 0 ? [say("trail.otherModel", { count: otherModel })] : []),
    ...(days === null ? [say("trail.noDays")] : []),
  ]);
}

/** Everything that the picture says of a trail, in a sentence or two. */
export function trailText(trail: Trail, wording: PictureWording): string {
  const { say, place, day } = wording;
  const [first, last] = trail.days as NonNullable<Trail["days"]>;
  return say("trails.trail", {
    name: trail.name,
    from: place(trail.from),
    to: place(trail.to),
    first: day(first),
    last: day(last),
    remarks: remarksText(trail, false, wording),
  }).trimEnd();
}

/** All customers of a history, those that are drawn first. */
export function trailTable(
  drawn: readonly Trail[],
  others: readonly Trail[],
  { axes }: Pick<Plan, "axes">,
  wording: PictureWording,
): PictureTable {
  const { say, place, number, locale } = wording;
  const rowOf = (trail: Trail, isDrawn: boolean): string[] => {
    const { name, from, to, way, then, now, days } = trail;
    return [
      name,
      ...(days === null ? ["–", "–", "–"] : [place(from), place(to), say(`way.${way}`)]),
      remarksText(trail, isDrawn, wording),
      ...[then[0], now[0], then[1], now[1]].map((score) => formatPoints(score, locale)),
      days === null ? "–" : number(dayNumber(days[1]) - dayNumber(days[0])),
    ];
  };
  const scores = ({ label }: PlannedAxis): string[] =>
    (["then", "now"] as const).map((code) => say(`trails.${code}`, { axis: labelText(label, locale) }));
  return {
    heads: [
      ...(["customer", "from", "to", "way", "remarks"] as const).map((code) => say(`trails.${code}`)),
      ...axes.flatMap(scores),
      say("trails.between"),
    ],
    texts: 5,
    rows: [...drawn.map((trail) => rowOf(trail, true)), ...others.map((trail) => rowOf(trail, false))],
    customers: [...drawn, ...others].map(({ customer }) => customer),
  };
}
