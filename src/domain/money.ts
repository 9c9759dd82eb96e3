/** An amount of money in units of its currency (yuan, not fen). A debt is negative. */
export type Money = {
  readonly amount: number;
  /** ISO 4217, such as `CNY`. */
  readonly currency: string;
};

/** What other currencies are worth in the one in which amounts are compared. No rate is built in and none is guessed. */
export type Rates = {
  /** The currency of all results, ISO 4217. */
  readonly to: string;
  /** Units of `to` that one unit of another currency is worth, above 0. */
  readonly rates?: { readonly [currency: string]: number };
};
