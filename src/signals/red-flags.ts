import type { BuyingInfluence } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import { type RedFlag, type RedFlagRaised, redFlags } from "../domain/opportunity.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import { coverageOf, economicBuyers, holdersOf } from "./people.ts";
import { isBy, type SignalContext, salesIn } from "./signal.ts";

/** A red flag that stands, and whom it is about. */
export type RedFlagStanding = {
  readonly flag: RedFlag;
  /** The id of the stakeholder; null where it is about the sale, or about a role that nobody fills. */
  readonly stakeholder: string | null;
  /** The influence that nobody has reached, for an uncovered base; else null. */
  readonly influence: BuyingInfluence | null;
  /** Whether somebody raised it by hand; else it follows from the file. */
  readonly raised: boolean;
};

type Found = (flag: RedFlag, stakeholder?: string, influence?: BuyingInfluence) => RedFlagStanding;

const found: Found = (flag, stakeholder, influence) => ({
  flag,
  stakeholder: stakeholder ?? null,
  influence: influence ?? null,
  raised: false,
});

/** The bases that a sale must cover; the coach is asked for by a flag of its own. */
export const BASES = ["economic", "user", "technical"] as const satisfies readonly BuyingInfluence[];

/** The support at and below which a buyer is an opponent. Source: Miller & Heiman, −5 and −4. */
export const OPPOSED = -4;

function uncoveredBases(file: CustomerFile, context: SignalContext): RedFlagStanding[] {
  return BASES.filter((influence) => {
    const holders = holdersOf({ influence }, file, context);
    return holders.every((person) => coverageOf(person, context)?.value === "noContact");
  }).map((influence) => found("uncoveredBase", undefined, influence));
}

/** The flags of people as they show themselves. */
function flagsOf(person: Stakeholder, { asOf }: SignalContext): RedFlagStanding[] {
  const support = knownOn(person.support, asOf);
  const isOpponent = support !== null && support.value <= OPPOSED;
  const isUnknown =
    (person.influences ?? []).length > 0 && support === null && knownOn(person.responseMode, asOf) === null;
  return [
    ...(isOpponent ? [found("opponent", person.id)] : []),
    ...(isUnknown ? [found("unknownBuyer", person.id)] : []),
  ];
}

function economicBuyerFlags(file: CustomerFile, context: SignalContext): RedFlagStanding[] {
  return economicBuyers(file, context).flatMap(({ id, responseMode }) => {
    const mode = knownOn(responseMode, context.asOf)?.value;
    if (mode === "evenKeel") return [found("evenKeelBuyer", id)];
    return mode === "overconfident" ? [found("overconfidentBuyer", id)] : [];
  });
}

/** What was raised by hand in the sales that are meant, and is not cleared. */
export function raisedIn(file: CustomerFile, context: SignalContext): readonly RedFlagRaised[] {
  return salesIn(file, context)
    .flatMap(({ redFlags = [] }) => redFlags)
    .filter(({ evidence, clearedOn }) => {
      const isCleared = clearedOn !== undefined && isBy(clearedOn, context);
      return !isCleared && evidence.some(({ day }) => isBy(day, context));
    });
}

function raisedFlags(file: CustomerFile, context: SignalContext): RedFlagStanding[] {
  return raisedIn(file, context).map(({ flag, stakeholder }) => ({
    ...found(flag, stakeholder),
    raised: true,
  }));
}

/**
 * The red flags that stand: an influence that nobody has reached, a buyer at −5 or −4, no coach, a buyer of whom we know nothing, an economic
 * buyer on an even keel or overconfident, and what was raised by hand (a new player, a reorganisation) and is not cleared. Source: Miller
 * & Heiman, Strategic Selling. Without a person in the file there is nothing to flag. Several sales: the flags of all of them, each once, in the order of the published list.
 *
 * @example
 * ```ts
 * import { redFlagsIn } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [
 *     { id: "lin", influences: ["economic"], coverage: "brief", responseMode: "evenKeel" },
 *     { id: "he", influences: ["user", "technical"], coverage: "multiple", support: -4 },
 *   ],
 * } as const;
 * redFlagsIn(file, { asOf: "2026-11-23" }).map(({ flag }) => flag); // => ["opponent", "noCoach", "evenKeelBuyer"]
 * ```
 */
export function redFlagsIn(file: CustomerFile, context: SignalContext): readonly RedFlagStanding[] {
  const { stakeholders = [] } = file;
  if (stakeholders.length === 0) return raisedFlags(file, context);
  const noCoach = holdersOf({ influence: "coach" }, file, context).length === 0;
  const all = [
    ...uncoveredBases(file, context),
    ...stakeholders.flatMap((person) => flagsOf(person, context)),
    ...(noCoach ? [found("noCoach")] : []),
    ...economicBuyerFlags(file, context),
    ...raisedFlags(file, context),
  ];
  const key = ({ flag, stakeholder, influence }: RedFlagStanding): string =>
    JSON.stringify([flag, stakeholder, influence]);
  // Of equal ones the first stays: that which follows from the file.
  const first = new Map<string, RedFlagStanding>();
  for (const one of all) if (!first.has(key(one))) first.set(key(one), one);
  const place = ({ flag }: RedFlagStanding): number => Object.keys(redFlags).indexOf(flag);
  const about = ({ stakeholder }: RedFlagStanding): string => stakeholder ?? "";
  return [...first.values()].sort(
    (a, b) => place(a) - place(b) || (about(a) === about(b) ? 0 : about(a) < about(b) ? -1 : 1),
  );
}
