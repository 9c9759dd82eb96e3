import { put } from "../core/json.ts";
import type { Plan } from "./plan.ts";

/**
 * An object with something for each axis, under its id. Two places that write, one for each axis: like a place that reads (see `sites.ts` of the
 * kernels), each remembers the form of the object and the name that it met, as long as one model is in use.
 */
export function byAxis<OnAxis>(
  { axes: [x, y] }: Plan,
  onX: OnAxis,
  onY: OnAxis,
): { readonly [axis: string]: OnAxis } {
  const both: Record<string, OnAxis> = {};
  if (x.id === "__proto__") put(both, x.id, onX);
  else both[x.id] = onX;
  if (y.id === "__proto__") put(both, y.id, onY);
  else both[y.id] = onY;
  return both;
}
