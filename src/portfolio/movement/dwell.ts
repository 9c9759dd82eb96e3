import { dayNumber } from "../../core/day.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import { type Duration, medianDuration } from "./kaplan-meier.ts";
import { type Standing, type State, stateOf } from "./state.ts";

/** How long customers stay in a state. */
export type Dwell = {
  readonly state: State;
  /** How often a customer has been in it, each time as long as nothing else was recorded. */
  readonly spells: number;
  /** Those that ended with another state. */
  readonly ended: number;
  /** Those that had not ended with the customer's last snapshot: it is still inside, as far as anybody knows. */
  readonly inside: number;
  /** Those with which the customer's record begins: it may have been inside for longer than anybody knows. */
  readonly fromTheStart: number;
  /** The days by which half have ended, those still inside counted as such (Kaplan and Meier); null where fewer than half have. */
  readonly medianDays: number | null;
  /** The most days that one lasted or had lasted. */
  readonly longestDays: number;
};

type Spell = Duration & { readonly state: State; readonly isFirst: boolean };

/** A customer's spells: from the first day in a state to the first day in another one, or to the last day that is known. */
function spellsOf(entries: readonly Standing[]): Spell[] {
  const spells: Spell[] = [];
  let begin = 0;
  entries.forEach((entry, i) => {
    const state = stateOf(entry);
    const next = entries[i + 1];
    const ended = next !== undefined && stateOf(next) !== state;
    if (next !== undefined && !ended) return;
    const [from, to] = [entries[begin], next ?? entry] as [Standing, Standing];
    const days = dayNumber(to.snapshot.asOf) - dayNumber(from.snapshot.asOf);
    spells.push({ state, days, ended, isFirst: begin === 0 });
    begin = i + 1;
  });
  return spells;
}

/**
 * Says how long customers stay in each cell, in the order of the states' ids. A spell runs from the first snapshot in a cell to the first
 * in another: when in between the customer moved, no snapshot says. One that goes on counts as one that goes on, and not as one that has
 * ended, so the median is not made short by those who are still inside.
 *
 * @param history of `timeline` or `countedHistory`
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { dwellTimes, takeSnapshot, timeline } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const log = ["2026-10-01", "2026-11-01"].map((asOf) =>
 *   takeSnapshot(matrix.assess({ need: 2 }, { asOf }), { customer: "A-01", recordedOn: asOf }),
 * );
 * const [unplaced] = dwellTimes(timeline(log));
 * unplaced?.inside; // => 1
 * unplaced?.medianDays; // => null
 * unplaced?.longestDays; // => 31
 * ```
 */
export function dwellTimes(history: {
  readonly customers: readonly { readonly entries: readonly Standing[] }[];
}): readonly Dwell[] {
  const spells = history.customers.flatMap(({ entries }) => spellsOf(entries));
  return groupedBy(spells, ({ state }) => state).map(([{ state }, of]) => {
    const ended = of.filter((spell) => spell.ended).length;
    return {
      state,
      spells: of.length,
      ended,
      inside: of.length - ended,
      fromTheStart: of.filter(({ isFirst }) => isFirst).length,
      medianDays: medianDuration(of),
      longestDays: of.reduce((most, { days }) => Math.max(most, days), 0),
    };
  });
}
