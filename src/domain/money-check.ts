import { isRecord, own } from "../core/json.ts";
import type { CustomerFile } from "./customer-file.ts";
import type { ReportFile } from "./file-issue.ts";
import type { Rates } from "./money.ts";
import { walk } from "./walk.ts";

/** The currency of each amount of money in a document, with the place of the amount. */
function eachCurrency(document: unknown, visit: (currency: string, pointer: string) => void): void {
  walk(document, (value, pointer) => {
    const currency = isRecord(value) ? own(value, "currency") : undefined;
    if (typeof currency === "string") visit(currency, pointer);
  });
}

/**
 * The rates with which a document's amounts are compared: those that are given; without them the document's one currency. Amounts in several
 * currencies cannot be compared then, and none of them is: `to` is empty, and no amount is in that.
 */
export function ratesFor(document: unknown, rates: Rates | undefined): Rates {
  if (rates !== undefined) return rates;
  const found = new Set<string>();
  eachCurrency(document, (currency) => void found.add(currency));
  const [only = ""] = found;
  return { to: found.size === 1 ? only : "" };
}

/** Checks that every amount can be compared: one currency alone, or a rate for each. */
export function checkMoney(file: CustomerFile, rates: Rates | undefined, report: ReportFile): void {
  const { to, rates: others = {} } = ratesFor(file, rates);
  eachCurrency(file, (currency, pointer) => {
    if (currency === to || own(others, currency) !== undefined) return;
    if (rates === undefined) report("file.mixedCurrencies", pointer, { currency });
    else report("file.noRate", pointer, { currency, to });
  });
}
