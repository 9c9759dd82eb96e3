import { isRecord, own } from "../../core/json.ts";
import { pointerTo } from "../../core/pointer.ts";

/** One place in which two JSON values differ. */
export type Difference = {
  /** A JSON Pointer (RFC 6901) to it. */
  readonly pointer: string;
  /** What stood there; left out where nothing did. */
  readonly was?: unknown;
  /** What stands there now; left out where nothing does. */
  readonly is?: unknown;
};

/** The keys of an object or the places of a list, of either value; null where they are not of one kind. */
function keysOf(was: unknown, is: unknown): readonly string[] | null {
  const areLists = Array.isArray(was) && Array.isArray(is);
  if (!areLists && !(isRecord(was) && isRecord(is))) return null;
  return [...new Set([...Object.keys(is as object), ...Object.keys(was as object)])];
}

/** Where two JSON values differ, as deep as both have the same form. Zero is zero, whatever its sign: JSON knows one alone. */
export function differencesBetween(was: unknown, is: unknown, pointer: string): readonly Difference[] {
  if (was === is) return [];
  const keys = keysOf(was, is);
  if (keys === null) {
    return [{ pointer, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
  }
  return keys.flatMap((key) =>
    differencesBetween(own(was as object, key), own(is as object, key), pointerTo(pointer, key)),
  );
}
