import type { Locale } from "../core/label.ts";
import type { Customer } from "./customer.ts";
import { say } from "./messages.ts";
import { printable } from "./width.ts";

/** What a customer is called: its name, else its id, else its row. */
export function nameOf({ name, id, row }: Customer, locale: Locale): string {
  return printable(name ?? id ?? say("issues.row", { row }, locale));
}
