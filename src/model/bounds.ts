import { type DocumentIssue, type Params, rawText, shortText } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";

/** The codes of what can be wrong with a document before its form is looked at. */
export type BoundsCode =
  | "document.tooDeep"
  | "document.tooLarge"
  | "document.keyTooLong"
  | "document.notJson";

/** How deep and how large a document may be, and how long a key, which is part of every pointer below it. No sensible model comes near. */
export const LIMITS = { depth: 32, values: 50_000, key: 1000 } as const;

/** A plain object, of this realm or another, or a list: not an instance of a class. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A list without holes and without keys of its own (which come after the positions), so that it comes back from JSON as it was. */
function isWhole(list: readonly unknown[], keys: readonly string[]): boolean {
  return keys.length === list.length && Number(keys.at(-1) ?? -1) === list.length - 1;
}

/** Whether a value that holds no others can be written as JSON. */
function isJsonLeaf(value: unknown): boolean {
  return typeof value === "number"
    ? Number.isFinite(value)
    : value === null || typeof value === "string" || typeof value === "boolean";
}

/**
 * Checks, before anything else reads a document, that it is plain JSON and neither too deep nor too large. It takes
 * bounded time and stack whatever it is given, a cycle included, calls nothing, and finds at most one issue. A key whose
 * value is undefined counts as absent.
 */
export function checkBounds(document: unknown): DocumentIssue<BoundsCode>[] {
  const issue = (code: BoundsCode, pointer: string, params: Params): DocumentIssue<BoundsCode>[] => [
    { severity: "error", code, pointer, params },
  ];
  const notJson = (pointer: string, found: string): DocumentIssue<BoundsCode>[] =>
    issue("document.notJson", pointer, { found });
  let values = 0;
  let level: { readonly value: unknown; readonly pointer: string }[] = [{ value: document, pointer: "" }];
  for (let depth = 0; level.length > 0; depth++) {
    const deeper: typeof level = [];
    for (const { value, pointer } of level) {
      if (typeof value !== "object" || value === null) {
        if (isJsonLeaf(value)) continue;
        return notJson(pointer, rawText(value));
      }
      if (depth >= LIMITS.depth) return issue("document.tooDeep", pointer, { limit: LIMITS.depth });
      if (!isPlain(value)) return notJson(pointer, rawText(value));
      const isList = Array.isArray(value);
      const keys = isList && value.length > LIMITS.values ? [] : Object.keys(value);
      values += isList ? value.length : keys.length;
      if (values > LIMITS.values) return issue("document.tooLarge", pointer, { limit: LIMITS.values });
      if (isList && !isWhole(value, keys)) return notJson(pointer, rawText(value));
      for (const key of keys) {
        if (key.length > LIMITS.key) {
          return issue("document.keyTooLong", pointer, { key: shortText(key), limit: LIMITS.key });
        }
        const at = pointerTo(pointer, key);
        const property = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
        if (property.get !== undefined) return notJson(at, "get");
        if (property.value !== undefined || isList) deeper.push({ value: property.value, pointer: at });
      }
    }
    level = deeper;
  }
  return [];
}
