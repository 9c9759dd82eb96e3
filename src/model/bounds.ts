import type { DocumentIssue } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";

/** The codes of what {@link checkBounds} can find. */
export type BoundsCode = "document.tooDeep" | "document.tooLarge" | "document.notJson";

/** How deep and how large a document may be. No sensible model comes near either. */
export const LIMITS = { depth: 32, values: 50_000 } as const;

/**
 * Checks, before anything else reads a document, that it is plain JSON and neither too deep nor too large. It takes
 * bounded time and stack whatever it is given, a cycle included, and finds at most one issue.
 */
export function checkBounds(document: unknown): DocumentIssue<BoundsCode>[] {
  const issue = (
    code: BoundsCode,
    pointer: string,
    params: DocumentIssue["params"],
  ): DocumentIssue<BoundsCode>[] => [{ severity: "error", code, pointer, params }];
  let values = 0;
  let level: { readonly value: unknown; readonly pointer: string }[] = [{ value: document, pointer: "" }];
  for (let depth = 0; level.length > 0; depth++) {
    const deeper: typeof level = [];
    for (const { value, pointer } of level) {
      if (typeof value !== "object" || value === null) continue;
      if (depth >= LIMITS.depth) return issue("document.tooDeep", pointer, { limit: LIMITS.depth });
      const prototype = Object.getPrototypeOf(value);
      if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
        return issue("document.notJson", pointer, {});
      }
      const keys = Object.keys(value);
      values += keys.length;
      if (values > LIMITS.values) return issue("document.tooLarge", pointer, { limit: LIMITS.values });
      for (const key of keys) {
        deeper.push({ value: (value as Record<string, unknown>)[key], pointer: pointerTo(pointer, key) });
      }
    }
    level = deeper;
  }
  return [];
}
