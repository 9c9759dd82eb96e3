/** One step of the way to a value inside a document. */
export type Step = string | number;

/** A JSON Pointer (RFC 6901) below another one: `pointerTo("/axes/0", "bands", 1)` is `/axes/0/bands/1`. */
export function pointerTo(base: string, ...steps: readonly Step[]): string {
  let pointer = base;
  for (const step of steps) pointer += `/${String(step).replace(/~/g, "~0").replace(/\//g, "~1")}`;
  return pointer;
}
