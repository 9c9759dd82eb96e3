import fc from "fast-check";

/** Knots in ascending x, all with points of at most six decimals; `x` makes the places. */
export function knots(x: fc.Arbitrary<number>): fc.Arbitrary<[number, number][]> {
  const points = fc.integer({ min: 0, max: 100_000_000 }).map((micro) => micro / 1e6);
  return fc.uniqueArray(x, { minLength: 2, maxLength: 8, selector: (value) => value + 0 }).chain((places) => {
    const ascending = [...places].sort((a, b) => a - b);
    return fc.tuple(...ascending.map((place) => points.map((y): [number, number] => [place, y])));
  });
}
