import { optionId } from "../../core/fact.ts";
import { put } from "../../core/json.ts";
import type { PlannedFact } from "../plan.ts";

/** How far apart the whole numbers of a list may lie: beyond it a table would be mostly holes. */
const SPAN = 1024;

/** The whole numbers that a fact may have: `allowed[x - base]` is 1 for each. It is as long as a power of two, so that a place is made one inside it by `&`. */
export type Allowed = { readonly base: number; readonly allowed: Uint8Array };

/** A table of the numbers that a fact may have, where they are listed, whole and close together; without any where not. */
export function allowedOf({ declaration, listed }: PlannedFact): Allowed {
  const { min = -Infinity, max = Infinity } = declaration.type === "number" ? declaration : {};
  const levels = (listed ?? []).filter((level) => level >= min && level <= max);
  const base = Math.min(...levels);
  const span = Math.max(...levels) - base + 1;
  if (!levels.every(Number.isInteger) || !(span > 0 && span <= SPAN))
    return { base: 0, allowed: new Uint8Array(0) };
  const allowed = new Uint8Array(1 << (32 - Math.clz32(span - 1)));
  for (const level of levels) allowed[level - base] = 1;
  return { base, allowed };
}

/** The positions of options by their ids. */
export type Positions = { readonly [option: string]: number | undefined };

/** The positions of options by their ids: three times as quick to ask as a `Map`. It inherits no name. */
export function positionsOf({ declaration }: PlannedFact): Positions {
  const positions = Object.create(null) as Record<string, unknown>;
  const options = declaration.type === "choice" ? declaration.options : [];
  for (const [i, option] of options.entries()) put(positions, optionId(option), i);
  return positions as Positions;
}
