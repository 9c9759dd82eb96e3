import { dayNumber, dayText } from "../core/day.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import type { Interaction } from "../domain/interaction.ts";
import { byInfluence, concerning, type Found } from "./concerning.ts";
import { contactIntensity, contacts, isLately, lastContact, recorded, SPOKEN } from "./contact.ts";
import { daysSince, type SignalContext } from "./signal.ts";

/** Ours: what contact is compared with lies so many days back: a quarter of a year. */
const QUARTER = 91;

/** The people who took part in some contacts, the most influential first. */
function peopleIn(
  talks: readonly Interaction[],
  file: CustomerFile,
  context: SignalContext,
): readonly string[] {
  return byInfluence(
    talks.flatMap(({ people }) => people),
    file,
    context,
  );
}

/** The people with whom we last spoke: of all contacts of that day. */
export function lastSpokenWith(file: CustomerFile, context: SignalContext): readonly string[] {
  const last = lastContact(file, context)?.value;
  const thatDay = contacts(file, context).filter(({ day, kind }) => day === last && SPOKEN.has(kind));
  return peopleIn(thatDay, file, context);
}

/** The talks of which somebody wrote down how they ended, the oldest first; of one sale without those that were about another. */
function ended(file: CustomerFile, context: SignalContext): readonly Interaction[] {
  return contacts(file, context).filter(
    ({ outcome, opportunity }) =>
      outcome !== undefined &&
      (context.opportunity === undefined || opportunity === undefined || opportunity === context.opportunity),
  );
}

/** How talks end: with a step that the customer agreed to, or without one again and again. */
export function outcomeFacts(file: CustomerFile, context: SignalContext) {
  const talks = ended(file, context);
  if (talks.length === 0) return { continuations: null, advances: null };
  const inRow = talks.slice(talks.findLastIndex(({ outcome }) => outcome !== "continuation") + 1);
  const advances = talks.filter(
    ({ outcome, day }) => (outcome === "advance" || outcome === "order") && isLately(day, context),
  );
  const count = (list: readonly Interaction[]): Found =>
    concerning(recorded(list.length, context), peopleIn(list.slice(-1), file, context));
  return { continuations: count(inRow), advances: count(advances) };
}

/** Contact today in percent of what it was a quarter of a year ago. */
function contactTrend(file: CustomerFile, context: SignalContext): Found {
  const then = contactIntensity(file, { ...context, asOf: dayText(dayNumber(context.asOf) - QUARTER) });
  const now = contactIntensity(file, context);
  return then === null || now === null ? null : recorded((now.value / then.value) * 100, context);
}

/** Whether there were such contacts in the last half year, and with whom. Null where there is nothing among which to look. */
function sawLately(
  among: readonly Interaction[],
  is: (one: Interaction) => boolean,
  file: CustomerFile,
  context: SignalContext,
): Found {
  if (among.length === 0) return null;
  const found = among.filter((one) => is(one) && isLately(one.day, context));
  return concerning(recorded(found.length > 0, context), peopleIn(found, file, context));
}

/** How often, how lately and in which way we meet. */
export function contactFacts(file: CustomerFile, context: SignalContext) {
  const last = lastContact(file, context);
  const all = contacts(file, context);
  const sought = all.filter(({ soughtBy }) => soughtBy !== undefined);
  return {
    daysSinceContact: concerning(
      last && { ...last, value: daysSince(last.value, context) },
      lastSpokenWith(file, context),
    ),
    contactTrend: contactTrend(file, context),
    contactSought: sawLately(sought, ({ soughtBy }) => soughtBy === "customer", file, context),
    privateContact: sawLately(all, ({ kind }) => kind === "meal" || kind === "event", file, context),
  };
}
