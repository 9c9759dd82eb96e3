import type { FactValue } from "../../core/fact.ts";
import type { Label } from "../../core/label.ts";
import { cellOf, outcomeOf } from "../../engine/explanation/assess.ts";
import { bandAt } from "../../engine/place.ts";
import type { Assessment, Status } from "../../engine/result.ts";
import { givePoints, reachOver, type Trial } from "./trial.ts";
import type { Part, Variable } from "./variable.ts";

/** What a customer's place would be, and what could still be. */
export type PossibleOutcome = {
  readonly status: Status;
  /** The id of the cell; null where there is none. */
  readonly cell: string | null;
  readonly possibleCells: readonly string[];
  readonly mayBeExcluded: boolean;
  readonly settled: boolean;
};

/** Values of a number or day that lie together. */
export type ValueRange = {
  /** The first of them; null where they begin with the range of the fact, or have no beginning. */
  readonly from: FactValue | null;
  /** The first value beyond them; null where they run to the end of the range, or have no end. */
  readonly to: FactValue | null;
};

/** A value that stands for itself: an option, an answer, a level. */
export type SingleValue = { readonly value: FactValue; readonly label: Label | null };

/** An outcome, and all values of one fact that lead to it. */
export type FactOutcome = PossibleOutcome & {
  /** The options, answers or levels; none of a number or day that can have any value of its range. */
  readonly values: readonly SingleValue[];
  /** The ranges of a number or day, ascending. */
  readonly ranges: readonly ValueRange[];
};

/** All outcomes that one fact can lead to. */
export type FactOutcomes = {
  readonly outcomes: readonly FactOutcome[];
  /** Whether every value is in it: not where an opaque scale was tried at some values only, or where there are too many pieces to count. */
  readonly exact: boolean;
};

type Piece = Part & { readonly outcome: PossibleOutcome; readonly key: string };

/**
 * So many parts are looked at: a hundred times as many as any scale of the library needs. Only scales whose points sway around the edge of
 * a band from one double to the next can use them up.
 */
const PARTS = 20_000;

/** What of a result can change with the points: the bands of score, low and high on both axes. */
function bandsNow({ score, bound, evaluation }: Trial): number[] {
  score();
  bound();
  return evaluation.axes.flatMap(({ axis, after, band }) => [
    band,
    bandAt(axis, after.low),
    bandAt(axis, after.high),
  ]);
}

function outcomeNow({ evaluation }: Trial): PossibleOutcome {
  const cell = cellOf(evaluation)?.id ?? null;
  return { status: evaluation.status, cell, ...outcomeOf(evaluation) };
}

/**
 * The pieces of a fact's values in each of which the outcome is the same. Gates cannot tell values of one part apart, and status and bounds
 * rise with the points; so where the least and the greatest points of a part lie in the same bands, all of it does, and else it is halved.
 */
function piecesOf(trial: Trial, variable: Variable): { pieces: readonly Piece[]; isComplete: boolean } {
  const pieces: Piece[] = [];
  let left = PARTS;
  const visit = (part: Part): void => {
    if (left-- <= 0) return;
    const { fails, low, high } = reachOver(variable, part);
    if (fails === "always") return;
    givePoints(variable, low);
    const bands = bandsNow(trial);
    givePoints(variable, high);
    if (fails === "never" && bandsNow(trial).every((band, i) => band === bands[i])) {
      const outcome = outcomeNow(trial);
      const key = JSON.stringify(outcome);
      const last = pieces.at(-1);
      const goesOn = last?.key === key && variable.after(last.to) === part.from;
      if (goesOn) pieces.pop();
      pieces.push({ from: goesOn ? last.from : part.from, to: part.to, outcome, key });
      return;
    }
    for (const half of variable.halves(part)) visit(half);
  };
  for (const part of variable.parts) {
    variable.know(part.from, trial.certain);
    trial.judge();
    visit(part);
  }
  variable.restore();
  return { pieces, isComplete: left >= 0 };
}

/** Makes the function that finds the text of an option or level of a fact; null for other values. */
export function valueLabels(variable: Variable): (value: FactValue) => Label | null {
  const { declaration } = variable.fact;
  const options = declaration.type === "choice" ? declaration.options : [];
  const texts = new Map<FactValue, Label>(
    options.map((one) => (typeof one === "string" ? [one, one] : [one.id, one.label])),
  );
  const levels = variable.dimensions.map(({ lane }) => lane.dimension.texts);
  return (value) => {
    const named = levels.find((of) => of.has(value)) ?? texts;
    return (named.get(value) as Label | undefined) ?? null;
  };
}

/**
 * What the result would be for every value that one fact can have, were it known for sure (verified, and learnt on the day of the
 * assessment), all else being as it is. Values to which a scale of one's own gives no points are left out.
 */
export function outcomesOf(trial: Trial, variable: Variable): FactOutcomes {
  const { pieces, isComplete } = piecesOf(trial, variable);
  const { valueAt, after, parts, isListed } = variable;
  const [first, last] = [parts[0]?.from, parts.at(-1)?.to];
  const labelOf = valueLabels(variable);
  const byKey = new Map<string, { outcome: PossibleOutcome; values: SingleValue[]; ranges: ValueRange[] }>();
  for (const { from, to, outcome, key } of pieces) {
    const group = byKey.get(key) ?? { outcome, values: [], ranges: [] };
    byKey.set(key, group);
    if (isListed) {
      for (let place = from; place <= to; place++) {
        const value = valueAt(place);
        group.values.push({ value, label: labelOf(value) });
      }
    } else {
      group.ranges.push({
        from: from === first ? null : valueAt(from),
        to: to === last ? null : valueAt(after(to)),
      });
    }
  }
  const outcomes = [...byKey.values()].map(({ outcome, values, ranges }) => ({ ...outcome, values, ranges }));
  return { outcomes, exact: isComplete && variable.isExact };
}

/** Whether an outcome is another place than an assessment says. */
export function isElsewhere({ status, cell }: PossibleOutcome, now: Assessment): boolean {
  return status !== now.status || cell !== (now.cell?.id ?? null);
}
