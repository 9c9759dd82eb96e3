import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import { byInfluence, idsOf } from "./concerning.ts";
import { needsOf } from "./needs.ts";
import { economicBuyers, holdersOf } from "./people.ts";
import { isTold, type SignalContext, salesIn } from "./signal.ts";
import { lastSpokenWith } from "./situation-talks.ts";
import { holdersOfNeeds } from "./situation-value.ts";
import { loudestVoice, voiceOf } from "./support.ts";

/** Those who help us inside, as `insideHelp` counts: the champions; where there is none, the coaches. */
function helpers(file: CustomerFile, context: SignalContext): readonly Stakeholder[] {
  const champions = (file.stakeholders ?? []).filter(
    ({ stance }) => knownOn(stance, context.asOf)?.value === "champion",
  );
  return champions.length > 0 ? champions : holdersOf({ influence: "coach" }, file, context);
}

/** Whom the facts that models score concern, where they plainly concern somebody. */
export function concernedByScored(
  file: CustomerFile,
  context: SignalContext,
): { readonly [fact: string]: readonly string[] } {
  const sales = salesIn(file, context);
  const needs = sales.flatMap((sale) => needsOf(sale, context));
  const dated = needs.filter(({ solveBy }) => knownOn(solveBy, context.asOf) !== null);
  const deciders = sales.flatMap(({ decisionProcess: way }) =>
    way !== undefined && isTold(way.evidence, context) ? (way.deciders ?? []) : [],
  );
  const voice = loudestVoice(file, context)?.value;
  const loudest = (file.stakeholders ?? []).filter((one) => voiceOf(one, context)?.value === voice);
  return {
    need: holdersOfNeeds(needs, file, context),
    compellingEvent: holdersOfNeeds(dated, file, context),
    economicBuyer: idsOf(economicBuyers(file, context), file, context),
    champion: idsOf(helpers(file, context), file, context),
    support: idsOf(loudest, file, context),
    decisionProcess: byInfluence(deciders, file, context),
    lastContact: lastSpokenWith(file, context),
  };
}
