import type { Label } from "../core/label.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Need } from "../domain/need.ts";
import type { CompetitorPosition, Opportunity } from "../domain/opportunity.ts";
import { differenceOf, THREAT } from "./competition.ts";
import { byInfluence, concerning, type Found } from "./concerning.ts";
import { maturityOf, needMaturity, needsOf } from "./needs.ts";
import { economicBuyers } from "./people.ts";
import { assumed, resting, type Signal, type SignalContext, salesIn, strongest } from "./signal.ts";
import { confirmation } from "./value.ts";

/** The people who have some needs, the most influential first. */
export function holdersOfNeeds(
  needs: readonly Need[],
  file: CustomerFile,
  context: SignalContext,
): readonly string[] {
  return byInfluence(
    needs.flatMap(({ stakeholder }) => stakeholder ?? []),
    file,
    context,
  );
}

/** The ripest need, and who has those that are still implied; where none is, who has them. */
function needState(file: CustomerFile, context: SignalContext): Found {
  const maturity = needMaturity(file, context);
  if (maturity === null) return null;
  const needs = salesIn(file, context).flatMap((sale) => needsOf(sale, context));
  const implied = needs.filter((need) => maturityOf(need, context)?.value === 2);
  const value = maturity.value >= 3 ? "explicit" : maturity.value === 2 ? "implied" : "none";
  return concerning(
    { ...maturity, value },
    holdersOfNeeds(implied.length > 0 ? implied : needs, file, context),
  );
}

/** The states of a value calculation, from the worst to the best. */
const VALUE_STATES = ["none", "ownFigures", "confirmed"] as const;

type ValueState = (typeof VALUE_STATES)[number];

/** How far the value of a sale is calculated: confirmed where there is a gain in it, and the customer has confirmed each. */
function valueStateOf({ value }: Opportunity, context: SignalContext): Signal<ValueState> {
  if (value === undefined) return { value: "none", asOf: null, grade: null };
  const gains = (value.positive ?? []).map((driver) => confirmation(driver, context));
  return gains.length > 0 && gains.every((gain) => gain.value)
    ? resting("confirmed", gains)
    : assumed(resting("ownFigures", []));
}

/** The differences that serve a need and that somebody at the customer acknowledges, over all sales. Null where none is written down. */
function acknowledgedDifferences(file: CustomerFile, context: SignalContext): Found {
  const buyers = new Set(economicBuyers(file, context).map(({ id }) => id));
  const lists = salesIn(file, context).flatMap((sale) => {
    const { differentiators } = sale.solution ?? {};
    return differentiators === undefined
      ? []
      : [differentiators.map((one) => ({ ...one, difference: differenceOf(one, buyers, sale, context) }))];
  });
  if (lists.length === 0) return null;
  const heard = lists
    .flat()
    .flatMap(({ text, acknowledgedBy = [], difference }) =>
      difference !== null && difference.value >= 3 ? [{ text, acknowledgedBy, difference }] : [],
    );
  const parts = heard.map(({ difference }) => difference);
  const people = heard.flatMap(({ acknowledgedBy }) => acknowledgedBy);
  return concerning(
    resting(heard.length, parts),
    byInfluence(people, file, context),
    heard.map(({ text }) => text),
  );
}

/** How the most dangerous competitor stands, and who stands so. Null where nothing is known of competitors, which is not the same as none. */
function competitorStanding(file: CustomerFile, context: SignalContext): Found {
  const lists = salesIn(file, context).flatMap(({ competitors }) => (competitors ? [competitors] : []));
  const all = lists.flat().map(({ name, position }) => ({ name, standing: knownOn(position, context.asOf) }));
  const isNone = lists.length > 0 && all.length === 0;
  if (isNone) return { value: "none", asOf: null, grade: null };
  const worst = strongest<CompetitorPosition>(
    all.map(({ standing }) => standing),
    (position) => THREAT[position],
  );
  const names = all.filter(({ standing }) => standing?.value === worst?.value).map(({ name }) => name);
  return concerning(worst, [], [...new Set<Label>(names)]);
}

/** What the customer wants, what that is worth to it, and how we stand beside the others. */
export function valueFacts(file: CustomerFile, context: SignalContext) {
  const sales = salesIn(file, context);
  const needs = sales.flatMap((sale) => needsOf(sale, context));
  const value = strongest(
    sales.map((sale) => valueStateOf(sale, context)),
    (state) => VALUE_STATES.indexOf(state),
  );
  return {
    needState: needState(file, context),
    valueState: concerning(value, holdersOfNeeds(needs, file, context)),
    acknowledgedDifferences: acknowledgedDifferences(file, context),
    competitorStanding: competitorStanding(file, context),
  };
}
