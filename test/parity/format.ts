// The form of a corpus file, and how its lines are read and written. README.md beside this file says the same for other languages.
import type { ModelDocument } from "opportunity-matrix";

/** What a row gives for one fact: a value, or a value with its day and grade, as it came from outside. */
export type Given = unknown;

/** A customer's facts by id. */
export type Facts = { readonly [fact: string]: Given };

/** One axis of a result: micropoints, and millionths of coverage. */
export type AxisNumbers = readonly [score: number | null, low: number, high: number, coverage: number];

/** What a row must give. */
export type Result = {
  readonly status: "placed" | "unplaced" | "excluded";
  readonly cell: string | null;
  readonly x: AxisNumbers;
  readonly y: AxisNumbers;
  /** Hit, clear or unknown, in the order of the model's gates. */
  readonly gates: readonly (boolean | null)[];
};

/** A row, and what it must give. */
export type CorpusRow = { readonly facts: Facts; readonly result: Result };

/** One file: a model, and rows. */
export type Corpus = {
  readonly name: string;
  readonly about: string;
  /** The day of the call. */
  readonly asOf: string;
  readonly model: ModelDocument;
  /** Facts that most rows begin from. */
  readonly ordinary: Facts;
  readonly rows: readonly CorpusRow[];
};

/** Numbers that JSON does not have. */
const SPECIAL: ReadonlyMap<unknown, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["-0", -0],
]);

function special(value: unknown): unknown {
  const found = [...SPECIAL].find(([, number]) => Object.is(number, value));
  return found === undefined ? value : { number: found[0] };
}

const mapped = (value: object, change: (inner: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));

function encoded(value: unknown): unknown {
  return typeof value === "object" && value !== null ? mapped(value, encoded) : special(value);
}

function decoded(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return "number" in value ? SPECIAL.get(value.number) : mapped(value, decoded);
}

/** What a row gives for a fact; of a name that every object inherits, only an own one counts. */
export function givenOf(facts: Facts, id: string): Given {
  return Object.hasOwn(facts, id) ? (facts[id] ?? null) : null;
}

/** What of the facts is not as in the ordinary row; null where that one has more. */
function changes(facts: Facts, ordinary: Facts): Facts {
  const ids = new Set([...Object.keys(ordinary), ...Object.keys(facts)]);
  const entries = [...ids].map((id) => [id, givenOf(facts, id)] as const);
  return Object.fromEntries(entries.filter(([id, given]) => !Object.is(given, givenOf(ordinary, id))));
}

/** A row as it stands in a file: whole, or as changes of the ordinary one, whichever is shorter. */
function rowLine({ facts, result }: CorpusRow, ordinary: Facts): string {
  const whole = JSON.stringify({ facts: encoded(facts), result });
  const change = JSON.stringify({ change: encoded(changes(facts, ordinary)), result });
  return change.length < whole.length ? change : whole;
}

/** The text of a file: a line for the model, and one for each row. */
export function writeCorpus({ name, about, asOf, model, ordinary, rows }: Corpus): string {
  const first = JSON.stringify({ format: 1, name, about, asOf, model, ordinary });
  return [first, ...rows.map((row) => rowLine(row, ordinary)), ""].join("\n");
}

/** Reads the text of a file. */
export function readCorpus(text: string): Corpus {
  const [first, ...lines] = text.trimEnd().split("\n");
  const { name, about, asOf, model, ordinary } = JSON.parse(first as string);
  const rows = lines.map((line): CorpusRow => {
    const { facts, change, result } = JSON.parse(line);
    return { facts: decoded(facts ?? { ...ordinary, ...change }) as Facts, result };
  });
  return { name, about, asOf, model, ordinary, rows };
}
