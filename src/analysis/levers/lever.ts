import type { FactValue } from "../../core/fact.ts";
import { put } from "../../core/json.ts";
import type { Label } from "../../core/label.ts";
import { FULL, pointsOf } from "../../core/micropoints.ts";
import { cellAt } from "../../engine/place.ts";
import type { Handle } from "../evidence/boxes.ts";
import { valueLabels } from "../evidence/outcomes.ts";
import { givePoints, reachOver, type Trial } from "../evidence/trial.ts";
import type { Part, Variable } from "../evidence/variable.ts";

/** Which way a fact is changed: a number, level or day up or down, or another option or answer. */
export type LeverDirection = "up" | "down" | "other";

/** What a lever asks of one fact. */
export type LeverChange = {
  readonly fact: string;
  readonly label: Label;
  /** The present value; null where it is unknown. Where it is the same as `to`, the fact is to be confirmed. */
  readonly from: FactValue | null;
  /** The text of the present option or level; null for other values. */
  readonly fromLabel: Label | null;
  /** The value that is needed: the nearest to the present one that reaches the target, the other facts of the lever held. */
  readonly to: FactValue;
  readonly toLabel: Label | null;
  /** Up or down of a number, level or day; of an unknown one, counted from the end of its range with the fewest points. */
  readonly direction: LeverDirection;
  /** The declared unit of a number; null where it has none. */
  readonly unit: Label | null;
  /** What to ask in order to find it out, where it is unknown; null where the model does not say, and of a known fact. */
  readonly question: Label | null;
  /** The part of the fact's effort that the change takes: its effort by the share of the whole scale, 0..100 points, that the points move. */
  readonly effort: number;
  /** Whether the seller can change it by its own work; null where the model does not say. */
  readonly inOurHands: boolean | null;
};

/** A smallest set of changes that reaches the target: without any one of them it is not reached. */
export type Lever = {
  /** In the order in which the model declares the facts. */
  readonly changes: readonly LeverChange[];
  /** The id of the cell that is reached. */
  readonly cell: string;
  /** Points that each axis gains (loses, where negative); null where it had no score. */
  readonly gain: { readonly [axis: string]: number | null };
  /** The sum over the changes. */
  readonly effort: number;
  /** Whether all changes are in the seller's hands: false where one is not, and else null where one is not known to be. */
  readonly inOurHands: boolean | null;
};

/** What a fact gives to both axes at a place, weighed; infinite where a scale gives no points. */
function worthAt(variable: Variable, place: number): number {
  const { fails, low } = reachOver(variable, { from: place, to: place });
  if (fails !== "never") return Number.POSITIVE_INFINITY;
  return variable.dimensions.reduce(
    (sum, { lane }, d) => sum + lane.dimension.weight * (low[d] as number),
    0,
  );
}

/** Where the change of a fact begins: at its value, and where it is unknown at the end of its range, or the listed value, with the fewest points. */
function startOf(variable: Variable): number {
  if (variable.present !== null) return variable.present;
  const { from } = variable.parts[0] as Part;
  const { to } = variable.parts.at(-1) as Part;
  const places = variable.isListed ? Array.from({ length: to + 1 }, (_, place) => place) : [from, to];
  const worths = places.map((place) => worthAt(variable, place));
  variable.restore();
  return places[worths.indexOf(Math.min(...worths))] as number;
}

/** A fact that may be changed. */
export function createHandle(variable: Variable): Handle {
  return { variable, start: startOf(variable) };
}

/** The share of its whole scale over which a fact moves; of a fact that no scale reads, all of it for any other value. */
function shareMoved({ variable, start }: Handle, place: number): number {
  const { dimensions, present } = variable;
  if (dimensions.length === 0) return place === present ? 0 : 1;
  const pointsAt = (at: number): readonly number[] => reachOver(variable, { from: at, to: at }).low;
  const [before, after] = [pointsAt(start), pointsAt(place)];
  const moves = after.map((points, d) =>
    Math.abs(points - (Number.isFinite(before[d]) ? (before[d] as number) : 0)),
  );
  return Math.max(...moves) / FULL;
}

/** The work of taking each fact over its whole scale. */
export type Efforts = (fact: string) => number;

function changeOf(handle: Handle, place: number, effortOf: Efforts): LeverChange {
  const { variable } = handle;
  const { id, label, declaration } = variable.fact;
  const labelOf = valueLabels(variable);
  const from = variable.present === null ? null : variable.valueAt(variable.present);
  const to = variable.valueAt(place);
  return {
    fact: id,
    label,
    from,
    fromLabel: from === null ? null : labelOf(from),
    to,
    toLabel: labelOf(to),
    direction:
      declaration.type === "choice" || declaration.type === "flag"
        ? "other"
        : place < handle.start
          ? "down"
          : "up",
    unit: declaration.type === "number" ? (declaration.unit ?? null) : null,
    question: from === null ? (declaration.question ?? null) : null,
    effort: effortOf(id) * shareMoved(handle, place),
    inOurHands: declaration.inOurHands ?? null,
  };
}

/** Whether all are in our hands: false where one is not, and else null where one is not known to be. */
function handsOf(changes: readonly LeverChange[]): boolean | null {
  if (changes.some(({ inOurHands }) => inOurHands === false)) return false;
  return changes.every(({ inOurHands }) => inOurHands === true) ? true : null;
}

/** Describes a lever: what it asks of each fact, and what comes of it. */
export function leverOf(
  { plan, evaluation, certain, judge, score }: Trial,
  handles: readonly Handle[],
  places: readonly number[],
  before: readonly number[],
  effortOf: Efforts,
): Lever {
  const changes = handles.map((handle, i) => changeOf(handle, places[i] as number, effortOf));
  handles.forEach(({ variable }, i) => {
    const place = places[i] as number;
    const { low } = reachOver(variable, { from: place, to: place });
    variable.know(place, certain);
    givePoints(variable, low);
  });
  judge();
  score();
  const gain: Record<string, unknown> = {};
  evaluation.axes.forEach(({ axis, after }, a) => {
    put(gain, axis.id, pointsOf(after.score - (before[a] as number)));
  });
  const [x, y] = evaluation.axes;
  const { id } = cellAt(plan, x.band, y.band);
  for (const { variable } of handles) variable.restore();
  return {
    changes,
    cell: id,
    gain: gain as Lever["gain"],
    effort: changes.reduce((sum, { effort }) => sum + effort, 0),
    inOurHands: handsOf(changes),
  };
}
