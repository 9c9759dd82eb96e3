// Changes of good documents and good bytes as accidents and ill will make them: parts taken away, doubled, swapped, moved, renamed
// and replaced. Drawn as plain numbers, so that a failure shrinks and comes again from its seed.
import fc from "fast-check";

/** One change: which kind, where, and with what; each number is taken modulo what there is. */
export type Mutation = {
  readonly kind: number;
  readonly at: number;
  readonly to: number;
  readonly with: number;
};

const position = fc.nat({ max: 1_000_000 });

export const mutations = (most: number): fc.Arbitrary<readonly Mutation[]> =>
  fc.array(fc.record({ kind: position, at: position, to: position, with: position }), {
    minLength: 1,
    maxLength: most,
  });

/** Keys and values that stand where others should. */
const ODD_KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "10",
  "",
  "a/b",
  "~1",
  "label",
  "dimensions",
  "kind",
  "all",
  "fact",
];
const ODD_VALUES: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -1,
  () => 1e308,
  () => 5e-324,
  () => 0.1234567,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => "",
  () => "__proto__",
  () => "low",
  () => "2026-02-30",
  () => "\ud800",
  () => [],
  () => {
    return {};
  },
  () => [[]],
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => JSON.parse("[".repeat(200) + "]".repeat(200)),
  () => new Array(3),
  () => new Map([["a", 1]]),
  () => new Date(0),
  () => 10n,
  () => () => 1,
  () => Symbol("odd"),
];

type Node = { [key: string]: unknown };
type Place = { readonly parent: Node; readonly key: string };

/** Every place in a document, in order; `__proto__` is a key like any other. */
function placesIn(document: unknown): Place[] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const key of Object.keys(value)) {
      places.push({ parent: value as Node, key });
      visit((value as Node)[key]);
    }
  };
  visit(document);
  return places;
}

function put(parent: Node, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const copyOf = (value: unknown): unknown => {
  const text = JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one));
  return text === undefined ? null : JSON.parse(text);
};

/** Changes a document in place. */
function mutate(document: Node, mutation: Mutation): void {
  const places = placesIn(document);
  if (places.length === 0) return;
  const { parent, key } = pick(places, mutation.at);
  const other = pick(places, mutation.to);
  switch (mutation.kind % 8) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return;
    case 1:
      if (Array.isArray(parent)) parent.splice(Number(key), 0, copyOf(parent[Number(key)]));
      else put(parent, pick(ODD_KEYS, mutation.with), copyOf(parent[key]));
      return;
    case 2:
    case 3:
      put(parent, key, pick(ODD_VALUES, mutation.with)());
      return;
    case 4: {
      const here = copyOf(parent[key]);
      put(parent, key, copyOf(other.parent[other.key]));
      put(other.parent, other.key, here);
      return;
    }
    case 5: {
      const value = parent[key];
      if (Array.isArray(parent)) parent.reverse();
      else {
        delete parent[key];
        put(parent, pick(ODD_KEYS, mutation.with), value);
      }
      return;
    }
    case 6:
      put(parent, key, { [key]: parent[key] });
      return;
    default:
      put(parent, key, nudged(parent[key], mutation.with));
  }
}

/** A value of the same kind, a little another. */
function nudged(value: unknown, by: number): unknown {
  if (typeof value === "number") return pick([-value, value + 1, value / 3, value * 10, 0], by);
  if (typeof value === "string")
    return pick([`${value} `, value.slice(1), value.toUpperCase(), `${value}/x`], by);
  return typeof value === "boolean" ? !value : value;
}

/** A copy of a document with changes made one after the other. */
export function mutated(document: unknown, all: readonly Mutation[]): unknown {
  const whole = { document: copyOf(document) };
  for (const mutation of all) mutate(whole, mutation);
  return whole.document;
}

const ODD_BYTES: readonly Buffer[] = [
  ...[
    '"',
    '""',
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r",
    "\r\n",
    "\0",
    " ",
    "'",
    "=",
    "\ufeff",
    "云",
    "，",
    "1e400",
    "\u2028",
  ].map((text) => Buffer.from(text)),
  Buffer.from([0xff]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xd6, 0xd0]),
  Buffer.from('"never closed, '),
  Buffer.from(`${"x,".repeat(60)}\n`),
];

/** A copy of bytes with changes: pieces taken away, doubled, moved, put in, cut off. */
export function mutatedBytes(bytes: Buffer, all: readonly Mutation[]): Buffer {
  let here = bytes;
  for (const { kind, at, to, with: odd } of all) {
    const from = at % (here.length + 1);
    const end = Math.min(here.length, from + (to % 12));
    const [head, piece, tail] = [here.subarray(0, from), here.subarray(from, end), here.subarray(end)];
    const parts: readonly Buffer[][] = [
      [head, tail],
      [head, piece, piece, tail],
      [head, pick(ODD_BYTES, odd), piece, tail],
      [head, pick(ODD_BYTES, odd), tail],
      [tail, piece, head],
      [head, Buffer.from([odd % 256]), piece, tail],
      [head],
    ];
    // A file is cut off less often than changed.
    here = Buffer.concat(pick(parts, kind % 20 === 19 ? 6 : kind % 6));
  }
  return here;
}
