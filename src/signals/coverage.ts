import type { BuyingRole, Coverage } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { type KnownFact, knownOn } from "../domain/known.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import type { Terms } from "../domain/terms.ts";
import { coverageOf, coverageRank, economicBuyers, holdersOf } from "./people.ts";
import { resting, type Signal, type SignalContext, strongest } from "./signal.ts";

/**
 * How well the person who gives the final yes has come to know us: the coverage of the economic buyer.
 * Source: Miller & Heiman (economic buyer), Target Account Selling (coverage). Several sales: the best of them counts, because a
 * door that is open is open; name one sale in the context to ask for that sale alone.
 *
 * @example
 * ```ts
 * import { economicBuyerCoverage } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", influences: ["economic"], coverage: { value: "brief", asOf: "2026-09-02" } }],
 * } as const;
 * economicBuyerCoverage(file, { asOf: "2026-11-23" })?.value; // => "brief"
 * ```
 */
export function economicBuyerCoverage(file: CustomerFile, context: SignalContext): Signal<Coverage> {
  const found = economicBuyers(file, context).map((person) => coverageOf(person, context));
  return strongest(found, coverageRank);
}

/** The share of the required roles that somebody fills, with the roles that nobody does. */
export type RoleCoverage = {
  /** 0 to 100 percent of the weights. */
  readonly filled: number;
  readonly missing: readonly BuyingRole[];
};

/**
 * How much of the buying centre that a sale needs is known by name: the weights of the filled roles ÷ the weights of all
 * required ones, in percent. Source: Salesforce buying committee (share of required roles filled); the weights are yours, 1 each
 * where left out. Several sales: a role is filled where it is in any of them.
 *
 * @throws {RangeError} where no role is required, or a weight is not above 0
 * @example
 * ```ts
 * import { requiredRoleCoverage } from "opportunity-matrix/domain";
 * const file = { customer: { id: "C-1" }, stakeholders: [{ id: "lin", roles: ["decider", "user"] }] } as const;
 * const coverage = requiredRoleCoverage(file, { decider: 3, user: 1, approver: 1 }, { asOf: "2026-11-23" });
 * coverage; // => { filled: 80, missing: ["approver"] }
 * ```
 */
export function requiredRoleCoverage(
  file: CustomerFile,
  required: { readonly [role in BuyingRole]?: number },
  context: SignalContext,
): RoleCoverage {
  const roles = (Object.keys(required) as BuyingRole[]).filter((role) => required[role] !== undefined);
  const weightOf = (list: readonly BuyingRole[]): number =>
    list.reduce((sum, role) => sum + (required[role] as number), 0);
  if (roles.length === 0 || roles.some((role) => !((required[role] as number) > 0))) {
    throw new RangeError(`required must hold at least one role, each with a weight above 0`);
  }
  const missing = roles.filter((role) => holdersOf({ role }, file, context).length === 0);
  return { filled: ((weightOf(roles) - weightOf(missing)) / weightOf(roles)) * 100, missing };
}

/** How a person counts in the relationship with those who have power. Source: Target Account Selling (Altify). */
export const coverageTypes = {
  supportive: { en: "Key player who supports us", "zh-CN": "关键人物，支持我们" },
  someCover: { en: "Key player whom we have met", "zh-CN": "关键人物，已有接触" },
  noCover: { en: "Key player without cover", "zh-CN": "关键人物，尚未覆盖" },
  nonKey: { en: "Not a key player", "zh-CN": "非关键人物" },
} as const satisfies Terms;

/** How a person counts in the relationship with those who have power. */
export type CoverageType = keyof typeof coverageTypes;

/** What is read of one person for the coverage of power; each null where it is not known. */
function powerOf(person: Stakeholder, { asOf }: SignalContext) {
  return {
    status: knownOn(person.politicalStatus, asOf),
    stance: knownOn(person.stance, asOf),
    coverage: knownOn(person.coverage, asOf),
  };
}

/**
 * A person's coverage type. A key player is in the inner circle or the political structure. A key player who is a supporter or
 * champion is `supportive`; else one with at least brief contact is `someCover`; else `noCover`; everybody else is `nonKey`.
 * Source: Target Account Selling (Altify), whose mentor is our champion. Null while the political status is not known; a key player
 * whose stance and coverage are not known is `noCover`, since there is no cover that one knows of, and only believed.
 *
 * @example
 * ```ts
 * import { coverageType } from "opportunity-matrix/domain";
 * const met = { id: "lin", politicalStatus: "innerCircle", coverage: "brief", stance: "neutral" } as const;
 * coverageType(met, { asOf: "2026-11-23" })?.value; // => "someCover"
 * coverageType({ ...met, stance: "supporter" }, { asOf: "2026-11-23" })?.value; // => "supportive"
 * coverageType({ id: "wu" }, { asOf: "2026-11-23" }); // => null
 * ```
 */
export function coverageType(person: Stakeholder, context: SignalContext): Signal<CoverageType> {
  const { status, stance, coverage } = powerOf(person, context);
  if (status === null) return null;
  if (status.value === "outside") return resting("nonKey", [status]);
  if (stance?.value === "champion" || stance?.value === "supporter")
    return resting("supportive", [status, stance]);
  const known = [status, stance, coverage].filter((part) => part !== null);
  const isMet = coverage !== null && coverage.value !== "noContact";
  const fact: KnownFact<CoverageType> = resting(isMet ? "someCover" : "noCover", known);
  return stance === null || coverage === null ? { ...fact, grade: "assumed" } : fact;
}

/** The colours of a relationship map. Source: Target Account Selling (Altify). */
export const mapColours = {
  red: { en: "Red (no key player supports us)", "zh-CN": "红（没有关键人物支持我们）" },
  amber: { en: "Amber (a key player supports us)", "zh-CN": "黄（有关键人物支持我们）" },
  green: {
    en: "Green (a key player who decides or approves supports us)",
    "zh-CN": "绿（有决策或批准权的关键人物支持我们）",
  },
} as const satisfies Terms;

/** The colour of a relationship map: red without a supportive key player, amber with one, green with one who decides or approves. */
export type MapColour = keyof typeof mapColours;

/** The colour on what is known, and the best colour that the unknown could still make of it. */
export type CoverageMap = { readonly colour: MapColour; readonly atBest: MapColour };

/** Those who decide or approve: by role in the sale, or by function. */
function decidersIn(file: CustomerFile, context: SignalContext): ReadonlySet<Stakeholder> {
  const byFunction = (file.stakeholders ?? []).filter(
    (person) => knownOn(person.function, context.asOf)?.value === "decisionMaker",
  );
  const byRole = (["decider", "approver"] as const).flatMap((role) => holdersOf({ role }, file, context));
  return new Set([...byRole, ...byFunction]);
}

/**
 * The colour of the relationship map of a sale. Source: Target Account Selling (Altify). What is not known of a person does not make the
 * map red for good: `atBest` takes every unknown political status and stance for a friendly one.
 *
 * @example
 * ```ts
 * import { coverageMap } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [
 *     { id: "lin", politicalStatus: "innerCircle", stance: "supporter" },
 *     { id: "zhou", roles: ["approver"], politicalStatus: "innerCircle" },
 *   ],
 * } as const;
 * coverageMap(file, { asOf: "2026-11-23" }); // => { colour: "amber", atBest: "green" }
 * ```
 */
export function coverageMap(file: CustomerFile, context: SignalContext): CoverageMap {
  const people = file.stakeholders ?? [];
  const deciders = decidersIn(file, context);
  const colourOf = (isSupportive: (person: Stakeholder) => boolean): MapColour => {
    const supportive = people.filter(isSupportive);
    if (supportive.length === 0) return "red";
    return supportive.some((person) => deciders.has(person)) ? "green" : "amber";
  };
  return {
    colour: colourOf((person) => coverageType(person, context)?.value === "supportive"),
    atBest: colourOf((person) => {
      const { status, stance } = powerOf(person, context);
      const isKey = status === null || status.value !== "outside";
      return isKey && (stance === null || stance.value === "champion" || stance.value === "supporter");
    }),
  };
}
