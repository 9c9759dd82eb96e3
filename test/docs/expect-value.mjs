// What the examples of the docs call for each `// => value`: equal in content, whatever the prototypes.
import assert from "node:assert/strict";

export function expectValue(actual, expected, place) {
  try {
    assert.deepEqual(plain(actual), plain(expected));
  } catch (error) {
    throw new Error(`${place} shows another value than the code gives\n${error.message}`);
  }
}

/** Typed arrays as lists, and objects without their prototypes, as a reader would write them. */
function plain(value) {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value, plain);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object" || value instanceof Date || value instanceof RegExp)
    return value;
  if (value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
