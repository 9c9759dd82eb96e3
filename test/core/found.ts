import { checkShape, type Shape } from "../../src/core/shape.ts";

/** What a shape finds wrong with a value, each as `pointer code`. */
export function found(value: unknown, shape: Shape): string[] {
  const all: string[] = [];
  checkShape(value, shape, "", ({ pointer, code }) => all.push(`${pointer} ${code}`));
  return all;
}
