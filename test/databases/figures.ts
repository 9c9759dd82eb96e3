// What was measured, printed once at the end of a file: docs/scale.md has such figures, and no other.
import { afterAll } from "vitest";

const figures: string[] = [];

/** Notes a figure; nothing is asserted of it. */
export function figure(what: string, value: number, unit: string): void {
  figures.push(`${what}: ${Number(value.toPrecision(3))} ${unit}`);
}

afterAll(() => {
  console.info(figures.join("\n"));
});
