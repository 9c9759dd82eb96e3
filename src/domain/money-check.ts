import { isRecord, own } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import type { CustomerFile } from "./customer-file.ts";
import type { ReportFile } from "./file-issue.ts";
import type { Money, Rates } from "./money.ts";

/** Each amount of money in a document, with its place. */
function eachMoney(document: unknown, pointer: string, visit: (money: Money, at: string) => void): void {
  if (typeof document !== "object" || document === null) return;
  if (isRecord(document) && typeof own(document, "currency") === "string") visit(document as Money, pointer);
  for (const key of Object.keys(document)) eachMoney(own(document, key), pointerTo(pointer, key), visit);
}

/** Checks that every amount can be compared: one currency alone, or a rate for each. */
export function checkMoney(file: CustomerFile, rates: Rates | undefined, report: ReportFile): void {
  const first = { currency: "" };
  eachMoney(file, "", ({ currency }, pointer) => {
    if (rates !== undefined) {
      const isRated = currency === rates.to || own(rates.rates ?? {}, currency) !== undefined;
      if (!isRated) report("file.noRate", pointer, { currency, to: rates.to });
      return;
    }
    first.currency ||= currency;
    if (currency !== first.currency)
      report("file.mixedCurrencies", pointer, { currency, first: first.currency });
  });
}
