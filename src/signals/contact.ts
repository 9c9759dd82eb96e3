import type { Day } from "../core/day.ts";
import type { StakeholderLevel } from "../domain/buying-center.ts";
import { stakeholderLevels } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import type { Interaction, InteractionKind } from "../domain/interaction.ts";
import { daysSince, isBy, type Signal, type SignalContext } from "./signal.ts";

/** Contact in which people speak with each other; a message is none. */
export const SPOKEN: ReadonlySet<InteractionKind> = new Set([
  "visit",
  "meeting",
  "call",
  "video",
  "event",
  "meal",
]);

/** Ours: how far back “lately” reaches for breadth and threads, in days: half a year. */
const LATELY = 182;

/** Ours: the days after which a contact counts half, as in `customerModel`. */
const HALVES_AT = 60;

/** What happened up to the day, the oldest first, so that a sum does not depend on the order in which it was written down. */
export function contacts(
  { interactions = [] }: CustomerFile,
  context: SignalContext,
): readonly Interaction[] {
  return interactions
    .filter(({ day }) => isBy(day, context))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** Whether a day by the day of the assessment lies in the last half year. */
export function isLately(day: Day, context: SignalContext): boolean {
  return daysSince(day, context) <= LATELY;
}

/** The people with whom we spoke lately, by id. Null without any interaction: nobody has kept the file. */
export function metLately(file: CustomerFile, context: SignalContext): ReadonlySet<string> | null {
  const all = contacts(file, context);
  if (all.length === 0) return null;
  const lately = all.filter(({ day, kind }) => SPOKEN.has(kind) && isLately(day, context));
  return new Set(lately.flatMap(({ people }) => people));
}

/** How much a contact counts by its age: 1 today, ½ after 60 days, and never nothing. */
function weight({ day }: Interaction, context: SignalContext): number {
  return 1 / (1 + daysSince(day, context) / HALVES_AT);
}

/** What is read off the file's own record on the day itself. */
export function recorded<Value>(value: Value, { asOf }: SignalContext): Signal<Value> {
  return { value, asOf, grade: null };
}

/**
 * Recency: the day on which somebody at the customer last spoke with us, in person or by telephone; messages do not count. Several sales
 * change nothing: contact is with the customer.
 *
 * @example
 * ```ts
 * import { lastContact } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   interactions: [
 *     { day: "2026-10-08", people: ["lin"], kind: "visit" },
 *     { day: "2026-11-20", people: ["lin"], kind: "message" },
 *   ],
 * } as const;
 * lastContact(file, { asOf: "2026-11-23" })?.value; // => "2026-10-08"
 * ```
 */
export function lastContact(file: CustomerFile, context: SignalContext): Signal<Day> {
  const spoken = contacts(file, context).filter(({ kind }) => SPOKEN.has(kind));
  if (spoken.length === 0) return null;
  return recorded(
    spoken.reduce((last, { day }) => (day > last ? day : last), ""),
    context,
  );
}

/**
 * Frequency and recency in one number: Σ 1 ÷ (1 + age in days ÷ 60) over all contacts. Ours: ten contacts today are 10, ten of a year
 * ago 1.4. No window cuts anything off, so that years of contact still show. The
 * customer's, whatever its sales.
 *
 * @example
 * ```ts
 * import { contactIntensity } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", level: "executive", department: "board" }, { id: "qian", level: "operations", department: "production" }],
 *   interactions: [
 *     { day: "2026-09-24", people: ["lin"], kind: "visit", soughtBy: "us" },
 *     { day: "2026-11-23", people: ["qian"], kind: "call", soughtBy: "customer" },
 *   ],
 * } as const;
 * contactIntensity(file, { asOf: "2026-11-23" })?.value; // => 1.5
 * ```
 */
export function contactIntensity(file: CustomerFile, context: SignalContext): Signal<number> {
  const all = contacts(file, context);
  if (all.length === 0) return null;
  const sum = all.reduce((total, one) => total + weight(one, context), 0);
  return recorded(sum, context);
}

/**
 * For how many years we have dealt with each other: from the first contact, delivery or sale in the file. A window would erase it.
 * The customer's, whatever its sales.
 *
 * @example
 * ```ts
 * import { tenureYears } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", level: "executive", department: "board" }, { id: "qian", level: "operations", department: "production" }],
 *   interactions: [
 *     { day: "2022-11-23", people: ["lin"], kind: "visit", soughtBy: "us" },
 *     { day: "2026-11-23", people: ["qian"], kind: "call", soughtBy: "customer" },
 *   ],
 * } as const;
 * Math.round(tenureYears(file, { asOf: "2026-11-23" })?.value ?? 0); // => 4
 * ```
 */
export function tenureYears(file: CustomerFile, context: SignalContext): Signal<number> {
  const days = [
    ...contacts(file, context).map(({ day }) => day),
    ...(file.customer.deliveries ?? []).map(({ day }) => day),
    ...(file.opportunities ?? []).map(({ opened }) => opened),
  ].filter((day) => isBy(day, context));
  if (days.length === 0) return null;
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest));
  return recorded(daysSince(first, context) / 365.25, context);
}

/**
 * Reciprocity: the share of contacts that the customer sought, in percent, newer ones counting more (as in {@link contactIntensity}). 0: only
 * we call. Contacts of which nobody wrote down who sought them are left out; null where that is all of them. The customer's, whatever its
 * sales.
 *
 * @example
 * ```ts
 * import { reciprocity } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", level: "executive", department: "board" }, { id: "qian", level: "operations", department: "production" }],
 *   interactions: [
 *     { day: "2026-09-24", people: ["lin"], kind: "visit", soughtBy: "us" },
 *     { day: "2026-11-23", people: ["qian"], kind: "call", soughtBy: "customer" },
 *   ],
 * } as const;
 * Math.round(reciprocity(file, { asOf: "2026-11-23" })?.value ?? 0); // => 67
 * ```
 */
export function reciprocity(file: CustomerFile, context: SignalContext): Signal<number> {
  const sought = contacts(file, context).filter(({ soughtBy }) => soughtBy !== undefined);
  if (sought.length === 0) return null;
  const sum = (list: readonly Interaction[]): number =>
    list.reduce((total, one) => total + weight(one, context), 0);
  return recorded(
    (sum(sought.filter(({ soughtBy }) => soughtBy === "customer")) / sum(sought)) * 100,
    context,
  );
}

/**
 * Breadth: in how many departments somebody spoke with us in the last half year. Where the department of somebody whom we met is not
 * known the number may be too small, and is only believed; null where no department is known. The customer's, whatever its sales.
 *
 * @example
 * ```ts
 * import { contactBreadth } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", level: "executive", department: "board" }, { id: "qian", level: "operations", department: "production" }],
 *   interactions: [
 *     { day: "2026-09-24", people: ["lin"], kind: "visit", soughtBy: "us" },
 *     { day: "2026-11-23", people: ["qian"], kind: "call", soughtBy: "customer" },
 *   ],
 * } as const;
 * contactBreadth(file, { asOf: "2026-11-23" })?.value; // => 2
 * ```
 */
export function contactBreadth(file: CustomerFile, context: SignalContext): Signal<number> {
  const met = metLately(file, context);
  if (met === null) return null;
  const people = (file.stakeholders ?? []).filter(({ id }) => met.has(id));
  const departments = new Set(people.flatMap(({ department }) => department ?? []));
  if (people.length > 0 && departments.size === 0) return null;
  const isWhole = people.length === met.size && people.every(({ department }) => department !== undefined);
  return { value: departments.size, asOf: context.asOf, grade: isWhole ? null : "assumed" };
}

/**
 * The levels at which somebody spoke with us in the last half year, from the top; null where nothing is recorded. The
 * customer's, whatever its sales.
 *
 * @example
 * ```ts
 * import { levelsMet } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", level: "executive", department: "board" }, { id: "qian", level: "operations", department: "production" }],
 *   interactions: [
 *     { day: "2026-09-24", people: ["lin"], kind: "visit", soughtBy: "us" },
 *     { day: "2026-11-23", people: ["qian"], kind: "call", soughtBy: "customer" },
 *   ],
 * } as const;
 * levelsMet(file, { asOf: "2026-11-23" })?.value; // => ["executive", "operations"]
 * ```
 */
export function levelsMet(file: CustomerFile, context: SignalContext): Signal<readonly StakeholderLevel[]> {
  const met = metLately(file, context);
  if (met === null) return null;
  const levels = new Set((file.stakeholders ?? []).filter(({ id }) => met.has(id)).map(({ level }) => level));
  const inOrder = (Object.keys(stakeholderLevels) as StakeholderLevel[]).filter((level) => levels.has(level));
  return recorded(inOrder, context);
}

/**
 * Single-threading: whether the whole relationship hangs on one person, because we spoke with one alone, or nobody, in the last half
 * year. Ours. Null where no contact is recorded. The customer's, whatever its sales.
 *
 * @example
 * ```ts
 * import { singleThreaded } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", level: "executive", department: "board" }, { id: "qian", level: "operations", department: "production" }],
 *   interactions: [
 *     { day: "2026-09-24", people: ["lin"], kind: "visit", soughtBy: "us" },
 *     { day: "2026-11-23", people: ["qian"], kind: "call", soughtBy: "customer" },
 *   ],
 * } as const;
 * singleThreaded(file, { asOf: "2026-11-23" })?.value; // => false
 * ```
 */
export function singleThreaded(file: CustomerFile, context: SignalContext): Signal<boolean> {
  const met = metLately(file, context);
  return met === null ? null : recorded(met.size <= 1, context);
}
