/** What a fact gave to the movement of a sum, in micropoints; null for what no fact did. */
export type Share = { readonly fact: string | null; readonly change: number };
