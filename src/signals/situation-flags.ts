import { buyingInfluences } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import type { RedFlag, RedFlagRaised } from "../domain/opportunity.ts";
import { byInfluence, concerning, type Found, idsOf } from "./concerning.ts";
import { coverageOf, holdersOf } from "./people.ts";
import { BASES, raisedIn, redFlagsIn } from "./red-flags.ts";
import { evidenced, isBy, type Signal, type SignalContext, salesIn } from "./signal.ts";

/** The bases of which nobody has reached anybody, with the people who hold them. */
function uncoveredBases(file: CustomerFile, context: SignalContext): Found {
  const uncovered = redFlagsIn(file, context).flatMap(({ flag, influence }) =>
    flag === "uncoveredBase" && influence !== null ? [influence] : [],
  );
  const holders = uncovered.flatMap((influence) => holdersOf({ influence }, file, context));
  // A base whose people nobody has said to be reached is not known to be covered.
  const isOpen = BASES.some((influence) => {
    const known = holdersOf({ influence }, file, context).map((person) => coverageOf(person, context));
    return !uncovered.includes(influence) && known.every((one) => one === null || one.value === "noContact");
  });
  if (uncovered.length === 0 && isOpen) return null;
  return concerning(
    { value: uncovered.length, asOf: null, grade: null },
    idsOf(holders, file, context),
    uncovered.map((influence) => buyingInfluences[influence]),
  );
}

/** The buyers of whom nothing is known. */
function unknownBuyers(file: CustomerFile, context: SignalContext): Found {
  const flags = redFlagsIn(file, context).filter(({ flag }) => flag === "unknownBuyer");
  const people = flags.flatMap(({ stakeholder }) => stakeholder ?? []);
  return concerning({ value: flags.length, asOf: null, grade: null }, byInfluence(people, file, context));
}

/** What red flags of one kind, raised by hand, say together: whom they are about and what was seen. */
function raised(flag: RedFlag, file: CustomerFile, context: SignalContext) {
  const flags = raisedIn(file, context).filter((one) => one.flag === flag);
  const evidence = flags.flatMap((one) => one.evidence).filter(({ day }) => isBy(day, context));
  return {
    flags,
    people: byInfluence(
      flags.flatMap(({ stakeholder }) => stakeholder ?? []),
      file,
      context,
    ),
    about: evidence.map(({ text }) => text),
    /** A value that rests on that evidence; where there is none, on nobody's having raised a flag. */
    shown: <Value>(value: Value): Signal<Value> =>
      evidence.length === 0 ? { value, asOf: null, grade: null } : evidenced(value, evidence, context),
  };
}

/** How many new players there are: one per person, and one per flag that names nobody. */
function playersIn(flags: readonly RedFlagRaised[]): number {
  const named = new Set(flags.flatMap(({ stakeholder }) => stakeholder ?? []));
  return named.size + flags.filter(({ stakeholder }) => stakeholder === undefined).length;
}

/** What warns of a sale: the published red flags, counted, and those that only people can see. */
export function flagFacts(file: CustomerFile, context: SignalContext) {
  const hasPeople = (file.stakeholders ?? []).length > 0;
  // A list of flags that is not there is not an empty one: nobody has looked.
  const hasFlags = salesIn(file, context).some(({ redFlags }) => redFlags !== undefined);
  const players = raised("newPlayer", file, context);
  const change = raised("reorganisation", file, context);
  return {
    uncoveredBases: hasPeople ? uncoveredBases(file, context) : null,
    unknownBuyers: hasPeople ? unknownBuyers(file, context) : null,
    newPlayers: hasFlags
      ? concerning(players.shown(playersIn(players.flags)), players.people, players.about)
      : null,
    reorganisation: hasFlags
      ? concerning(change.shown(change.flags.length > 0), change.people, change.about)
      : null,
  };
}
