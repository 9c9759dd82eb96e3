import type { Spread } from "./spread.ts";
import type { SuiteName } from "./suite-names.ts";

/** What a figure counts: multiples of what another case takes, or bytes of heap per record. */
export type Column = "perHandWritten" | "perPlace" | "perAssess" | "garbage" | "kept";

/** What a suite found. */
export type Section = {
  readonly suite: SuiteName;
  /** How many records a case placed per round. */
  readonly records: number;
  /** Of the places and scores that every case found; null where there are none. */
  readonly checksum: string | null;
  readonly columns: readonly Column[];
  readonly lines: readonly { readonly name: string; readonly figures: readonly Spread[] }[];
};
