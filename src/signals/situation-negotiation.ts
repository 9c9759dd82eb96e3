import type { Day } from "../core/day.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import type { KnownFact } from "../domain/known.ts";
import { concessionKinds, type Offer } from "../domain/negotiation.ts";
import { concerning, type Found, idsOf } from "./concerning.ts";
import { firstOf, unreturned } from "./negotiation.ts";
import { economicBuyers, holdersOf } from "./people.ts";
import { isBy, type Signal, type SignalContext, salesIn, strongest } from "./signal.ts";

/** With whom one negotiates: the buyers, or, where nobody is one, the economic buyers. */
function counterparts(file: CustomerFile, context: SignalContext): readonly string[] {
  const buyers = holdersOf({ role: "buyer" }, file, context);
  return idsOf(buyers.length > 0 ? buyers : economicBuyers(file, context), file, context);
}

/** What is read off things that happened: as of the last of them; only believed where a sale does not list them. */
function since<Value>(value: Value, days: readonly Day[], isWhole: boolean): KnownFact<Value> {
  return { value, asOf: [...days].sort().at(-1) ?? null, grade: isWhole ? null : "assumed" };
}

const daysIn = (things: readonly { readonly day: Day }[]): Day[] => things.map(({ day }) => day);

/** What we gave away for nothing, and with whom to talk of it. Null where no sale lists concessions. */
function openConcessions(file: CustomerFile, context: SignalContext): Found {
  const sales = salesIn(file, context);
  const lists = sales.flatMap(({ concessions }) =>
    concessions === undefined ? [] : [unreturned(concessions, context)],
  );
  if (lists.length === 0) return null;
  const open = lists.flat();
  return concerning(
    since(open.length, daysIn(open), lists.length === sales.length),
    open.length > 0 ? counterparts(file, context) : [],
    open.map(({ text, kind }) => text ?? concessionKinds[kind]),
  );
}

/** What can have become of the first offer, the least pressing first. */
const FIRST_OFFERS = ["none", "answered", "accepted", "open"] as const;

type FirstOffer = (typeof FIRST_OFFERS)[number];

function firstOfferOf(made: readonly Offer[]): FirstOffer {
  const first = firstOf(made);
  if (first === undefined) return "none";
  if (first.accepted === true) return "accepted";
  return first.by === "customer" && made.length === 1 ? "open" : "answered";
}

/** The offers on the table, and what became of the first. Null where no sale lists offers. */
export function negotiationFacts(file: CustomerFile, context: SignalContext) {
  const sales = salesIn(file, context);
  const lists = sales.flatMap(({ offers }) =>
    offers === undefined ? [] : [offers.filter(({ day }) => isBy(day, context))],
  );
  const isWhole = lists.length === sales.length;
  const first: Signal<FirstOffer> = strongest(
    lists.map((made) => since(firstOfferOf(made), daysIn(made), true)),
    (state) => FIRST_OFFERS.indexOf(state),
  );
  const all = lists.flat();
  return {
    openConcessions: openConcessions(file, context),
    firstOffer: concerning(first, all.length > 0 ? counterparts(file, context) : []),
    offers: lists.length === 0 ? null : since(all.length, daysIn(all), isWhole),
  };
}
