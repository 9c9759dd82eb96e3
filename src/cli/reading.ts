import type { DayOptions } from "../parse/day.ts";
import type { DecimalSign } from "../parse/numeral.ts";

/** The encodings that `--encoding` takes. */
export const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be", "big5", "windows-1252"] as const;

/** What the options of the command line say of how a file is written; null where nothing is said. */
export type Reading = {
  readonly encoding: (typeof ENCODINGS)[number] | null;
  readonly decimal: DecimalSign | null;
  readonly dates: NonNullable<DayOptions["order"]> | null;
  readonly zone: NonNullable<DayOptions["zone"]> | null;
};

/** Nothing is said of the file. */
export const NOTHING_SAID: Reading = { encoding: null, decimal: null, dates: null, zone: null };

/** How numbers and days are written in a file with a delimiter. */
export type Notation = DayOptions & { readonly decimal?: DecimalSign | null };

/**
 * How numbers and days are written in a file. Where nothing is said, a file that semicolons divide may come from a place where the
 * comma is the decimal sign, so that neither sign is taken for it, whatever the currency of the model; in any other the dot is.
 */
export function notationOf({ decimal, dates, zone }: Reading, delimiter: string): Notation {
  return {
    decimal: decimal ?? (delimiter === ";" ? null : "."),
    ...(dates === null ? {} : { order: dates }),
    ...(zone === null ? {} : { zone }),
  };
}
