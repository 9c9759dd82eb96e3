import type { CallDays, RecordDays } from "../days.ts";
import type { PlannedFact } from "../plan.ts";

/**
 * How many records go through the kernels together. Enough that calling a kernel costs nothing per record, and few enough that the lanes of
 * all facts and the records themselves stay in the nearest caches.
 */
export const BATCH = 256;

/** The masks that a batch writes: `words` words per record, a bit per fact in declared order, and one more for the record itself. */
export type Masks = {
  readonly words: number;
  readonly unknown: Uint32Array;
  readonly invalid: Uint32Array;
};

/** One fact of the records of a batch. A lane is as long as a batch, and made once. */
export type FactLane = {
  readonly fact: PlannedFact;
  /** Where its bit stands in the masks of a record. */
  readonly word: number;
  readonly bit: number;
  /**
   * What was given, until the batch is done with. Of a plain number in order null, since a number that is kept would be made an object. In a batch that is
   * explained it is all that explaining needs: an object is kept as a copy of its value, day and grade.
   */
  readonly given: unknown[];
  /** The number, the option's position, 1 or 0, the day number; NaN is unknown. */
  readonly value: Float64Array;
  /** Whole millionths; 0 is unknown. */
  readonly certainty: Int32Array;
};

/** A batch of records while it is read and scored. */
export type Lanes = {
  readonly facts: readonly FactLane[];
  /** The records; what has no facts under names is replaced by an empty one. */
  readonly rows: object[];
  /** The day number of the assessment; NaN where there is none that can be read. */
  readonly asOf: Float64Array;
  /** The day number of plain facts; NaN where there is none, -Infinity where it cannot be read. */
  readonly factsAsOf: Float64Array;
  /** Room to note the places of some records. */
  readonly places: Int32Array;
  /** The days that all records of the batch have; null where each has its own. */
  oneDay: CallDays | null;
  /** Those of each then. */
  readonly days: RecordDays[];
  /** The certainty that every known fact of the batch has; NaN where they differ, and the lanes must be asked. */
  evenCertainty: number;
  /** Whether what was given is kept, so that it can be said what it was and what is wrong with it: a record is a caller's, and may answer otherwise when it is read again. */
  isExplained: boolean;
  /** Where the results of the batch go, from record `at` on. */
  masks: Masks;
  at: number;
};

/** Fills a lane for `n` records. A loop, since for a single record the call of the built-in `fill` would cost as much as all else that is done to a fact. */
export function fillLane(lane: Float64Array | Uint8Array, value: number, n: number): void {
  for (let i = 0; i < n; i++) lane[i] = value;
}

/** The same for whole numbers: in a loop that met both kinds the engine would ask of each record which it has. */
export function fillWhole(lane: Int32Array, value: number, n: number): void {
  for (let i = 0; i < n; i++) lane[i] = value;
}

/** How many words the masks of a record take: a bit for each fact, and one for the record itself. */
export function wordsOf(facts: number): number {
  return (facts >> 5) + 1;
}

export function createMasks(facts: number, records: number): Masks {
  const words = wordsOf(facts);
  return { words, unknown: new Uint32Array(words * records), invalid: new Uint32Array(words * records) };
}

function createFactLane(fact: PlannedFact, f: number, size: number): FactLane {
  return {
    fact,
    word: f >> 5,
    bit: 1 << (f & 31),
    given: new Array(size).fill(null),
    value: new Float64Array(size),
    certainty: new Int32Array(size),
  };
}

export function createLanes(facts: readonly PlannedFact[], size: number): Lanes {
  return {
    facts: facts.map((fact, f) => createFactLane(fact, f, size)),
    rows: new Array(size).fill(null),
    asOf: new Float64Array(size),
    factsAsOf: new Float64Array(size),
    places: new Int32Array(size),
    oneDay: null,
    days: [],
    evenCertainty: Number.NaN,
    isExplained: false,
    masks: createMasks(facts.length, 0),
    at: 0,
  };
}

/** The days of a record. */
export function daysAt({ oneDay, days }: Lanes, i: number): RecordDays {
  return oneDay ?? (days[i] as RecordDays);
}

/** Takes every bit away of the first `n` records of the batch: the masks may be those of a former result. */
export function clearMasks({ masks, at }: Lanes, n: number): void {
  const { words, unknown, invalid } = masks;
  const end = (at + n) * words;
  for (let w = at * words; w < end; w++) {
    unknown[w] = 0;
    invalid[w] = 0;
  }
}

/** Marks that a fact of a record was given wrongly. */
export function invalidAt({ masks, at }: Lanes, { word, bit }: FactLane, i: number): void {
  const { invalid, words } = masks;
  const w = (at + i) * words + word;
  invalid[w] = (invalid[w] as number) | bit;
}

/** Whether a fact of a record was given wrongly. */
export function isInvalidAt({ masks, at }: Lanes, { word, bit }: FactLane, i: number): boolean {
  const { invalid, words } = masks;
  return ((invalid[(at + i) * words + word] as number) & bit) !== 0;
}

/** Marks that something is wrong with a record itself: the bit after that of the last fact. */
export function recordInvalidAt({ facts, masks, at }: Lanes, i: number): void {
  const { invalid, words } = masks;
  const w = (at + i) * words + (facts.length >> 5);
  invalid[w] = (invalid[w] as number) | (1 << (facts.length & 31));
}

/** Takes a fact of a record for known again, whose value is put into its lane. */
export function knownAt({ masks, at }: Lanes, { word, bit }: FactLane, i: number): void {
  const { unknown, words } = masks;
  const w = (at + i) * words + word;
  unknown[w] = (unknown[w] as number) & ~bit;
}

/** Makes a fact of a record unknown; gives NaN, for its value. */
export function unknownAt({ masks, at }: Lanes, { word, bit, certainty }: FactLane, i: number): number {
  const { unknown, words } = masks;
  const w = (at + i) * words + word;
  unknown[w] = (unknown[w] as number) | bit;
  certainty[i] = 0;
  return Number.NaN;
}

/** Both: what was given wrongly is unknown. */
export function rejectedAt(lanes: Lanes, lane: FactLane, i: number): number {
  invalidAt(lanes, lane, i);
  return unknownAt(lanes, lane, i);
}
