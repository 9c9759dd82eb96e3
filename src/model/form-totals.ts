import type { Range } from "../core/condition.ts";
import { FULL, MICRO, toMicro } from "../core/micropoints.ts";
import type { FormDocument, FormItem, FormVerdict } from "./form.ts";

// Totals are counted in steps: the largest part of a point of which all points of a form are whole multiples. Every total is then a whole
// number, so that sums are exact, a bound is a whole number too, and between 5 and 6 points of a form of whole points there is no hole.

/** Whole numbers from one to another, both among them; none where `from` is above `to`. */
export type Span = { readonly from: number; readonly to: number };

/** What an item still can be: the answers that it can have, and whether it can be without one. */
export type ItemOutlook = {
  readonly item: FormItem;
  readonly answers: readonly string[];
  readonly open: boolean;
};

/** The step of a form in micropoints. */
export function stepOf(form: FormDocument): number {
  const all = form.items.flatMap(({ answers, unknown }) => [...answers, unknown]);
  let step = 0;
  for (const { points } of all) {
    let rest = Math.abs(toMicro(points));
    while (rest !== 0) [step, rest] = [rest, step % rest];
  }
  // Where nothing counts, one step is as good as another.
  return step === 0 ? MICRO : step;
}

/** The least and the most that an item can count, in steps. */
function itemSpan({ item, answers, open }: ItemOutlook, step: number): Span {
  const isGiven = new Set(answers);
  const given = item.answers.filter(({ id }) => isGiven.has(id));
  const steps = [...given, ...(open ? [item.unknown] : [])].map(({ points }) => toMicro(points) / step);
  return steps.reduce(({ from, to }, one) => ({ from: Math.min(from, one), to: Math.max(to, one) }), {
    from: Infinity,
    to: -Infinity,
  });
}

/** The least and the most that all items together can count, in steps. */
export function totalSpan(outlook: readonly ItemOutlook[], step: number): Span {
  const spans = outlook.map((one) => itemSpan(one, step));
  return {
    from: spans.reduce((sum, { from }) => sum + from, 0),
    to: spans.reduce((sum, { to }) => sum + to, 0),
  };
}

/** All that the items of a form can be before anything is known. */
export function fullOutlook({ items }: FormDocument): ItemOutlook[] {
  return items.map((item) => ({ item, answers: item.answers.map(({ id }) => id), open: true }));
}

function common(a: Span, b: Span): Span {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** The whole numbers in a range, when each of its bounds is brought to steps. */
function spanOf(range: Range | undefined, toSteps: (bound: number) => number): Span {
  const bound = (key: keyof Range, otherwise: number): number => {
    const given = range?.[key];
    return given === undefined ? otherwise : toSteps(given);
  };
  return {
    from: Math.max(Math.ceil(bound("atLeast", -Infinity)), Math.floor(bound("above", -Infinity)) + 1),
    to: Math.min(Math.floor(bound("atMost", Infinity)), Math.ceil(bound("below", Infinity)) - 1),
  };
}

/** The totals at which the bounds of a verdict hold, in steps; `most` is the most that the form can give. */
export function verdictSpan({ total, percent }: FormVerdict, most: number, step: number): Span {
  return common(
    spanOf(total, (bound) => toMicro(bound) / step),
    spanOf(percent, (bound) => (toMicro(bound) * most) / FULL),
  );
}

/** What is left of some totals when one span of them is taken away. */
export function without(spans: readonly Span[], taken: Span): Span[] {
  if (taken.from > taken.to) return [...spans];
  return spans
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, taken.from - 1) },
      { from: Math.max(from, taken.to + 1), to },
    ])
    .filter(({ from, to }) => from <= to);
}

/**
 * The verdicts that can still be given. As for the cells of a matrix, every total between the least and the most counts as possible: a
 * verdict may be listed that no combination of answers gives, and none is missing.
 */
export function possibleVerdicts(form: FormDocument, outlook: readonly ItemOutlook[]): FormVerdict[] {
  const { verdicts = [] } = form;
  const step = stepOf(form);
  const most = totalSpan(fullOutlook(form), step).to;
  const all = totalSpan(outlook, step);
  const byItem = new Map(outlook.map((one) => [one.item.id, one]));
  // Each verdict looks at the items that it names alone, so that many verdicts on many items stay quick.
  const named = verdicts.map(({ answers = {} }) =>
    Object.entries(answers).flatMap(([item, answer]): [ItemOutlook, string][] => {
      const one = byItem.get(item);
      return one === undefined ? [] : [[one, answer]];
    }),
  );
  const bounds = verdicts.map((verdict) => verdictSpan(verdict, most, step));
  return verdicts.filter((_, i) => {
    const asked = named[i] as readonly [ItemOutlook, string][];
    if (asked.some(([{ answers }, answer]) => !answers.includes(answer))) return false;
    const fixed = new Map(asked.map(([{ item }, answer]) => [item.id, answer]));
    const totals = asked.reduce((sum, [one, answer]): Span => {
      const [was, is] = [itemSpan(one, step), itemSpan({ ...one, answers: [answer], open: false }, step)];
      return { from: sum.from - was.from + is.from, to: sum.to - was.to + is.to };
    }, all);
    const has = ([{ item, answers, open }, answer]: [ItemOutlook, string]): boolean =>
      (fixed.get(item.id) ?? (!open && answers.length === 1 ? answers[0] : undefined)) === answer;
    const possible = common(totals, bounds[i] as Span);
    let left: readonly Span[] = possible.from <= possible.to ? [possible] : [];
    for (let j = 0; j < i && left.length > 0; j++) {
      if ((named[j] as [ItemOutlook, string][]).every(has)) left = without(left, bounds[j] as Span);
    }
    return left.length > 0;
  });
}
