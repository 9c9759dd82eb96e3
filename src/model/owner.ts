/** The levels of {@link OwnerLevel}, from the top down. */
export const OWNER_LEVELS = [
  "executive",
  "director",
  "keyAccountManager",
  "accountManager",
  "insideSales",
] as const;

/** Who on the seller's side owns the relationship, from the top down. */
export type OwnerLevel = (typeof OWNER_LEVELS)[number];
