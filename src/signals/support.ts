import type { Influence } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { type KnownFact, knownOn } from "../domain/known.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import type { Terms } from "../domain/terms.ts";
import { holdersOf } from "./people.ts";
import { assumed, resting, type Signal, type SignalContext, strongest } from "./signal.ts";

/** Ours: how much a word counts by influence, in thirds, so that sums are exact. */
export const THIRDS: { readonly [I in Influence]: number } = { high: 3, medium: 2, low: 1 };

/** The ends of the support rating. Source: Miller & Heiman. */
const MOST = 5;

/** A person's support, −5 to +5, scaled down by influence; one whose influence is not known counts as low, and is only believed. */
export function voiceOf(person: Stakeholder, { asOf }: SignalContext): Signal<number> {
  const support = knownOn(person.support, asOf);
  if (support === null) return null;
  const influence = knownOn(person.influence, asOf);
  const weighted = (support.value * THIRDS[influence?.value ?? "low"]) / THIRDS.high;
  return influence === null ? assumed(resting(weighted, [support])) : resting(weighted, [support, influence]);
}

/**
 * The voice that counts most, −5 to +5: of all people the support that is furthest from neutral once it is scaled by influence
 * (high 1, medium ⅔, low ⅓: ours); of an equally strong friend and opponent the opponent. It is what `customerModel` reads as support.
 * Rating: Miller & Heiman. People are the customer's, not a sale's, so that several sales change nothing. A further supporter never
 * lowers it; one who speaks louder than those before and is less well proved makes it less certain, as hearsay should.
 *
 * @example
 * ```ts
 * import { loudestVoice } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [
 *     { id: "lin", support: 4, influence: "high" },
 *     { id: "qian", support: -5, influence: "medium" },
 *   ],
 * } as const;
 * loudestVoice(file, { asOf: "2026-11-23" })?.value; // => 4
 * ```
 */
export function loudestVoice(file: CustomerFile, context: SignalContext): Signal<number> {
  const voices = (file.stakeholders ?? []).map((person) => voiceOf(person, context));
  // An opponent comes before an equally strong friend, by less than any two ratings differ.
  return strongest(voices, (voice) => Math.abs(voice) + (voice < 0 ? 0.01 : 0));
}

/** Support over all people, weighted by influence, with what the unknown ratings leave open. */
export type WeightedSupport = {
  /** Were every unknown rating −5. */
  readonly low: number;
  /** Were every unknown rating +5. */
  readonly high: number;
  /** Of the known ratings alone; null where there is none. Not a guess at the whole. */
  readonly known: number | null;
  /** The ids of those whose support is not known. */
  readonly unknown: readonly string[];
};

/**
 * Support over the whole buying centre, −5 to +5: Σ weight · support ÷ Σ weight, with weights 3, 2, 1 for high, medium and low influence
 * (ours; medium where the influence is not known). An unknown rating is not 0: it spans the whole scale, so the result is a range.
 * Null without people.
 *
 * @example
 * ```ts
 * import { weightedSupport } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "lin", support: 4, influence: "high" }, { id: "zhou", influence: "low" }],
 * } as const;
 * weightedSupport(file, { asOf: "2026-11-23" }); // => { low: 1.75, high: 4.25, known: 4, unknown: ["zhou"] }
 * ```
 */
export function weightedSupport(file: CustomerFile, { asOf }: SignalContext): WeightedSupport | null {
  const people = (file.stakeholders ?? []).map((person) => ({
    id: person.id,
    weight: THIRDS[knownOn(person.influence, asOf)?.value ?? "medium"],
    support: knownOn(person.support, asOf)?.value ?? null,
  }));
  if (people.length === 0) return null;
  const mean = (unknown: number, list: typeof people): number => {
    const total = list.reduce((sum, { weight }) => sum + weight, 0);
    return list.reduce((sum, { weight, support }) => sum + weight * (support ?? unknown), 0) / total;
  };
  const rated = people.filter(({ support }) => support !== null);
  return {
    low: mean(-MOST, people),
    high: mean(MOST, people),
    known: rated.length === 0 ? null : mean(0, rated),
    unknown: people.flatMap(({ id, support }) => (support === null ? [id] : [])).sort(),
  };
}

/** Who helps us inside: a champion argues for us when we are not there, a coach informs us. */
export const insideHelpers = {
  none: { en: "Nobody", "zh-CN": "没有" },
  coach: { en: "A coach, who tells us how things stand", "zh-CN": "有教练，愿意告诉我们真实情况" },
  champion: {
    en: "A champion, who argues for us when we are not there",
    "zh-CN": "有内部支持者，我们不在场时替我们说话",
  },
} as const satisfies Terms;

/** Who helps us inside. */
export type InsideHelp = keyof typeof insideHelpers;

/**
 * Whether somebody inside helps us. A champion is a stance, a coach an influence on a sale. `none` only where the stance of every
 * person in the file is known: a file without a champion in it proves nothing by itself. Sources: MEDDPICC, Miller & Heiman. Several
 * sales: a coach in any of them counts.
 *
 * @example
 * ```ts
 * import { insideHelp } from "opportunity-matrix/domain";
 * const people = [{ id: "li", influences: ["coach"], support: 4 }, { id: "he", stance: "supporter" }] as const;
 * insideHelp({ customer: { id: "C-1" }, stakeholders: people }, { asOf: "2026-11-23" })?.value; // => "coach"
 * ```
 */
export function insideHelp(file: CustomerFile, context: SignalContext): Signal<InsideHelp> {
  const people = file.stakeholders ?? [];
  const stances = people.map((person) => knownOn(person.stance, context.asOf));
  const champions = stances.filter((stance) => stance?.value === "champion");
  if (champions.length > 0) {
    const best = strongest(champions, () => 0) as KnownFact<unknown>;
    return resting("champion", [best]);
  }
  const coaches = holdersOf({ influence: "coach" }, file, context);
  if (coaches.length > 0) {
    const shown = coaches.map((coach) => knownOn(coach.support, context.asOf));
    const best = strongest(shown, () => 0);
    return best === null ? { value: "coach", asOf: null, grade: null } : resting("coach", [best]);
  }
  const known = stances.filter((stance) => stance !== null);
  return people.length > 0 && known.length === people.length ? resting("none", known) : null;
}
