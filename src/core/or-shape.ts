import { listed, picked, type Shape } from "./shape.ts";

/** A shape, or one value that stands for there being none. */
/* @__NO_SIDE_EFFECTS__ */
export function or<Nothing extends null | false, V>(nothing: Nothing, of: Shape<V>): Shape<V | Nothing> {
  // One of the two always fits, so what is expected is said by the shape itself.
  return picked("", (raw) => (raw === nothing ? listed(nothing) : of));
}
