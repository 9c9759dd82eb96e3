import type { Spread } from "./spread.ts";
import type { SuiteName } from "./suite-names.ts";
import type { Base } from "./timed.ts";

/** What a figure counts: multiples of the time of another case or of a smaller one, or bytes per record, or megabytes. */
export type Column =
  | Base
  | "perSmallest"
  | "perAllocate"
  | "garbage"
  | "kept"
  | "keptPerSnapshot"
  | "overStart";

/** What a suite found. */
export type Section = {
  readonly suite: SuiteName;
  /** How many records a case placed per round. */
  readonly records: number;
  /** In how many parts the records are taken, another one each round; 1: all of them each round. */
  readonly parts: number;
  /** Of the places and scores that every case found; null where there are none. */
  readonly checksum: string | null;
  readonly columns: readonly Column[];
  readonly lines: readonly { readonly name: string; readonly figures: readonly Spread[] }[];
};
