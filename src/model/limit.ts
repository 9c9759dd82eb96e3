import type { GateEffect } from "./document.ts";

/** How a gate limits an axis, and at which band. */
export type Limit = { readonly kind: "cap" | "floor"; readonly axis: string; readonly band: string };

/** What a gate limits; null where it excludes. */
export function limitOf(effect: GateEffect): Limit | null {
  if ("cap" in effect) return { kind: "cap", ...effect.cap };
  return "floor" in effect ? { kind: "floor", ...effect.floor } : null;
}
