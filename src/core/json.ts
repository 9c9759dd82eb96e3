/** Whether a value is absent: a key that is left out, undefined or null. */
export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Whether a value is a plain JSON object: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property, or undefined: `__proto__` and `constructor` are keys like any other. */
export function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
}

/** Sets an own property: to assign to `__proto__` would set none. */
export function put(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Freezes a JSON value and everything in it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key]);
  return Object.freeze(value);
}

/** A frozen copy of a JSON document, own keys only, so that nobody can change it later. */
export function snapshot<Document>(document: Document): Document {
  return deepFreeze(JSON.parse(JSON.stringify(document)) as Document);
}

/** Far more levels than any document of ours has, and far fewer than a stack holds. */
const DEEPEST = 500;

function written(value: unknown, depth: number): string {
  if (depth > DEEPEST)
    throw new RangeError(`a value to be written holds itself, or is nested more than ${DEEPEST} levels deep`);
  if (Array.isArray(value)) return `[${value.map((item) => written(item, depth + 1)).join(",")}]`;
  if (isRecord(value)) {
    const keys = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${written(value[key], depth + 1)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/**
 * Canonical JSON: no white space, keys sorted by UTF-16 code units, numbers as ECMAScript writes them.
 * Source: RFC 8785, JSON Canonicalization Scheme, section 3.2.
 *
 * @throws {RangeError} where a value holds itself, or is nested more than 500 levels deep
 */
export function canonicalJson(value: unknown): string {
  return written(value, 0);
}
