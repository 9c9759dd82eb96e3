import { responseModes } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { type KnownFact, knownOn } from "../domain/known.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import { concerning, counted, type Found, idsOf } from "./concerning.ts";
import { metLately, singleThreaded } from "./contact.ts";
import { coverageMap, economicBuyerCoverage } from "./coverage.ts";
import { type BuyingPart, economicBuyers, holdersOf } from "./people.ts";
import { OPPOSED } from "./red-flags.ts";
import { type SignalContext, strongest } from "./signal.ts";

/** Who holds which role (Webster & Wind) and which influence (Miller & Heiman) in the sales that are meant. */
export function partFacts(file: CustomerFile, context: SignalContext) {
  const holders = (part: BuyingPart): Found => counted(holdersOf(part, file, context), file, context);
  return {
    initiators: holders({ role: "initiator" }),
    users: holders({ role: "user" }),
    influencers: holders({ role: "influencer" }),
    deciders: holders({ role: "decider" }),
    approvers: holders({ role: "approver" }),
    buyers: holders({ role: "buyer" }),
    gatekeepers: holders({ role: "gatekeeper" }),
    economicBuyers: counted(economicBuyers(file, context), file, context),
    userBuyers: holders({ influence: "user" }),
    technicalBuyers: holders({ influence: "technical" }),
    coaches: holders({ influence: "coach" }),
  };
}

/** Those of whom a test gives what shows it. */
function shownBy(
  file: CustomerFile,
  context: SignalContext,
  test: (person: Stakeholder) => readonly KnownFact<unknown>[] | null,
): Found {
  const shown = (file.stakeholders ?? []).flatMap((person) => {
    const parts = test(person);
    return parts === null ? [] : [{ person, parts }];
  });
  return counted(
    shown.map(({ person }) => person),
    file,
    context,
    shown.flatMap(({ parts }) => parts),
  );
}

/** Ours: the support at and above which somebody wants us to win. */
const WANTS_US = 3;

/** What shows that somebody of influence is against us; `null` where nothing does, and `undefined` where that is not known. */
function opposition(
  person: Stakeholder,
  asOf: SignalContext["asOf"],
): readonly KnownFact<unknown>[] | null | undefined {
  const [support, stance] = [knownOn(person.support, asOf), knownOn(person.stance, asOf)];
  const influence = knownOn(person.influence, asOf);
  if (influence?.value === "low") return null;
  const isAgainst =
    support !== null && support.value <= OPPOSED ? support : stance?.value === "opponent" ? stance : null;
  if (isAgainst === null) return support === null && stance === null ? undefined : null;
  return influence === null ? undefined : [isAgainst, influence];
}

/** Those of influence who are against us. Nobody known to be is not nobody, while it is not known of everybody. */
function opponents(file: CustomerFile, context: SignalContext): Found {
  const people = file.stakeholders ?? [];
  const found = shownBy(file, context, (person) => opposition(person, context.asOf) ?? null);
  const isOpen = people.some((person) => opposition(person, context.asOf) === undefined);
  return found?.value === 0 && isOpen ? null : found;
}

/** Who is for us, and who against. */
export function sideFacts(file: CustomerFile, context: SignalContext) {
  const { asOf } = context;
  const coaches = new Set(holdersOf({ influence: "coach" }, file, context));
  return {
    champions: shownBy(file, context, (person) => {
      const stance = knownOn(person.stance, asOf);
      return stance?.value === "champion" ? [stance] : null;
    }),
    coachCandidates: shownBy(file, context, (person) => {
      const [support, stance] = [knownOn(person.support, asOf), knownOn(person.stance, asOf)];
      if (coaches.has(person)) return null;
      if (support !== null && support.value >= WANTS_US) return [support];
      return stance?.value === "supporter" || stance?.value === "champion" ? [stance] : null;
    }),
    opponents: opponents(file, context),
  };
}

/** Whether the person with the final yes is named, and whether somebody has reached that person. */
function economicBuyerContact(file: CustomerFile, context: SignalContext): Found {
  const buyers = economicBuyers(file, context);
  if ((file.stakeholders ?? []).length === 0) return null;
  if (buyers.length === 0) return { value: "notNamed", asOf: null, grade: null };
  const coverage = economicBuyerCoverage(file, context);
  return concerning(
    coverage && { ...coverage, value: coverage.value === "noContact" ? "notReached" : "reached" },
    idsOf(buyers, file, context),
  );
}

/** How the person with the final yes sees the present state. Several sales: the mode that is hardest to move, in the order of the terms. */
function economicBuyerMode(file: CustomerFile, context: SignalContext): Found {
  const modeOf = (person: Stakeholder) => knownOn(person.responseMode, context.asOf);
  const buyers = economicBuyers(file, context);
  const hardest = strongest(buyers.map(modeOf), (mode) => Object.keys(responseModes).indexOf(mode));
  const inIt = buyers.filter((person) => modeOf(person)?.value === hardest?.value);
  return concerning(hardest, idsOf(inIt, file, context));
}

/** How we are connected with the people of the customer. */
export function accessFacts(file: CustomerFile, context: SignalContext) {
  const isSingle = singleThreaded(file, context);
  const met = [...(metLately(file, context) ?? [])];
  const hasPeople = (file.stakeholders ?? []).length > 0;
  const { colour, atBest } = coverageMap(file, context);
  return {
    economicBuyerContact: economicBuyerContact(file, context),
    economicBuyerMode: economicBuyerMode(file, context),
    singleThread: concerning(isSingle, isSingle?.value === true ? met : []),
    // While the unknown could still make it a better one, the colour is not known.
    mapColour: hasPeople && colour === atBest ? { value: colour, asOf: null, grade: null } : null,
    organisationNeed: concerning(knownOn<boolean>(file.customer.organisationNeed, context.asOf)),
    personalNeed: concerning(knownOn<boolean>(file.customer.personalNeed, context.asOf)),
  };
}
