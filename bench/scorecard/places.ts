/** The places of many customers of this model as columns, in the form of the library's but without masks. */
export type Places = {
  readonly outcomes: readonly string[];
  /** The position in `outcomes`. */
  readonly outcome: Uint8Array;
  readonly axes: { readonly potential: AxisColumns; readonly relationship: AxisColumns };
};

type AxisColumns = { readonly score: Float64Array; readonly coverage: Float64Array };

const bands = ["low", "medium", "high"];

/** The cells by x band and then by y band, and what is none. */
export const outcomes: readonly string[] = [
  ...bands.flatMap((x) => bands.map((y) => `${x}/${y}`)),
  "unplaced",
  "excluded",
];
export const UNPLACED = 9;
export const EXCLUDED = 10;

/** Columns to be filled; made anew for each call, since the library's are too. */
export function newPlaces(length: number): Places {
  const axis = (): AxisColumns => ({ score: new Float64Array(length), coverage: new Float64Array(length) });
  return { outcomes, outcome: new Uint8Array(length), axes: { potential: axis(), relationship: axis() } };
}
