import { own } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";

/** Something in a document, by the object or list that holds it. */
export type Visit = (value: unknown, pointer: string, key: string) => void;

/**
 * Visits everything in a document in its order, each object's inside once, whatever the depth: a file that nobody has checked may be
 * deep enough to overflow a recursion, and may even hold itself.
 */
export function walk(document: unknown, visit: Visit): void {
  const seen = new Set<unknown>();
  const open: { value: unknown; pointer: string; key: string }[] = [
    { value: document, pointer: "", key: "" },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, key } = next;
    visit(value, pointer, key);
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    // The last one in is the first one out.
    for (const name of Object.keys(value).reverse())
      open.push({ value: own(value, name), pointer: pointerTo(pointer, name), key: name });
  }
}
