// What every case has to find for every record, and the proof that it did.

/** One place per record. The buffers are made once, and poisoned before a case runs, so that no answer is left from another. */
export type Outcomes = {
  /** The id of the cell; the status of a record that has none. */
  readonly places: string[];
  /** The scores of both axes in points; -1 where there is none. */
  readonly x: Float64Array;
  readonly y: Float64Array;
};

export function outcomesFor(records: number): Outcomes {
  return {
    places: new Array<string>(records).fill(""),
    x: new Float64Array(records),
    y: new Float64Array(records),
  };
}

export function poison({ places, x, y }: Outcomes, from: number, to: number): void {
  places.fill("poison", from, to);
  x.fill(Number.NaN, from, to);
  y.fill(Number.NaN, from, to);
}

/** A result in the library's form. */
type Scored = {
  readonly status: string;
  readonly cell: { readonly id: string } | null;
  readonly axes: {
    readonly potential: { readonly score: number | null };
    readonly relationship: { readonly score: number | null };
  };
};

export function write({ status, cell, axes }: Scored, i: number, { places, x, y }: Outcomes): void {
  places[i] = cell === null ? status : cell.id;
  x[i] = axes.potential.score ?? -1;
  y[i] = axes.relationship.score ?? -1;
}

function micropoints(points: number): number {
  return points < 0 ? -1 : Math.round(points * 1e6);
}

const show = ({ places, x, y }: Outcomes, i: number): string => `${places[i]} at ${x[i]}, ${y[i]}`;

/** Holds a case to the same places and, to the micropoint, the same scores. */
export function mustEqual(name: string, found: Outcomes, expected: Outcomes, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (
      found.places[i] !== expected.places[i] ||
      micropoints(found.x[i] as number) !== micropoints(expected.x[i] as number) ||
      micropoints(found.y[i] as number) !== micropoints(expected.y[i] as number)
    ) {
      throw new Error(`${name}: record ${i} is ${show(found, i)}, expected ${show(expected, i)}`);
    }
  }
}

/** A hash of the places in their order, and the exact sum of all scores in micropoints. */
export function checksum({ places, x, y }: Outcomes): string {
  let hash = 0;
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    for (const character of places[i] as string) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
    sum += micropoints(x[i] as number) + micropoints(y[i] as number);
  }
  return `${(hash >>> 0).toString(16).padStart(8, "0")}/${sum}`;
}
