// What every case has to find for every record, and the proof that it did.

/** One place per record. The buffers are made once, and poisoned before a case runs, so that no answer is left from another. */
export type Outcomes = {
  /** The id of the cell; the status of a record that has none. */
  readonly places: string[];
  /** The scores of both axes in points; -1 where there is none. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How much of the weight of both axes is known, 0..1; only some cases find it. */
  readonly xCoverage: Float64Array;
  readonly yCoverage: Float64Array;
};

export function outcomesFor(records: number): Outcomes {
  const column = (): Float64Array => new Float64Array(records);
  return {
    places: new Array<string>(records).fill(""),
    x: column(),
    y: column(),
    xCoverage: column(),
    yCoverage: column(),
  };
}

export function poison({ places, ...columns }: Outcomes, from: number, to: number): void {
  places.fill("poison", from, to);
  for (const column of Object.values(columns)) column.fill(Number.NaN, from, to);
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

/** Places of many records as columns, in the library's form; the parts of it that are compared. */
export type Columns = {
  readonly outcomes: readonly string[];
  readonly outcome: ArrayLike<number>;
  readonly axes: {
    readonly potential: { readonly score: Float64Array; readonly coverage: Float64Array };
    readonly relationship: { readonly score: Float64Array; readonly coverage: Float64Array };
  };
};

/** Puts columns, whose first record is `from`, where they are compared. */
export function writeColumns({ outcomes, outcome, axes }: Columns, from: number, out: Outcomes): void {
  const { potential, relationship } = axes;
  for (let i = 0; i < outcome.length; i++) {
    out.places[from + i] = outcomes[outcome[i] as number] as string;
    const [x, y] = [potential.score[i] as number, relationship.score[i] as number];
    out.x[from + i] = Number.isNaN(x) ? -1 : x;
    out.y[from + i] = Number.isNaN(y) ? -1 : y;
  }
  out.xCoverage.set(potential.coverage, from);
  out.yCoverage.set(relationship.coverage, from);
}

/** The typed arrays in a result. */
function columnsOf(part: unknown): (Float64Array | Uint32Array | Uint8Array)[] {
  if (ArrayBuffer.isView(part)) return [part as Float64Array | Uint32Array | Uint8Array];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(columnsOf) : [];
}

/** Overwrites a result: with points that no result has, and every bit of its masks. */
export function poisonColumns(result: object): void {
  for (const column of columnsOf(result)) column.fill(column instanceof Float64Array ? Infinity : -1);
}

/** A hash of every bit in a result, in order: bounds, contributions and masks too. */
export function digest(result: object): number {
  let hash = 0;
  for (const { buffer, byteOffset, byteLength } of columnsOf(result)) {
    for (const word of new Uint32Array(buffer, byteOffset, byteLength >> 2)) {
      hash = Math.imul(hash ^ word, 0x01000193);
    }
    for (const byte of new Uint8Array(buffer, byteOffset + (byteLength & ~3), byteLength & 3)) {
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  return hash >>> 0;
}

/** Points, or shares, in whole millionths. */
function millionths(value: number): number {
  return value < 0 ? -1 : Math.round(value * 1e6);
}

const show = ({ places, x, y, xCoverage, yCoverage }: Outcomes, i: number): string =>
  `${places[i]} at ${x[i]}, ${y[i]} of ${xCoverage[i]}, ${yCoverage[i]}`;

/** Holds a case to the same places and, to the millionth, the same scores; to the same coverage where it finds any. */
export function mustEqual(
  name: string,
  found: Outcomes,
  expected: Outcomes,
  from: number,
  to: number,
  hasCoverage: boolean,
): void {
  const keys = hasCoverage ? (["x", "y", "xCoverage", "yCoverage"] as const) : (["x", "y"] as const);
  for (let i = from; i < to; i++) {
    const isEqual = keys.every(
      (key) => millionths(found[key][i] as number) === millionths(expected[key][i] as number),
    );
    if (!isEqual || found.places[i] !== expected.places[i]) {
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
    sum += millionths(x[i] as number) + millionths(y[i] as number);
  }
  return `${(hash >>> 0).toString(16).padStart(8, "0")}/${sum}`;
}
