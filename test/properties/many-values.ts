// So many values of a fact that everything a model can tell apart is tried.
import type { ModelDocument } from "opportunity-matrix";
import { dayOffset, dayText } from "./days.ts";
import type { Declared } from "./declarations.ts";

/** The numbers and days that a document's gates compare with, taken from its JSON. */
function gateLiterals(gates: unknown): { numbers: number[]; days: number[] } {
  const text = JSON.stringify(gates);
  const numbers = Array.from(text.matchAll(/(?<=[:[,])-?\d[\d.e+-]*(?=[,\]}])/g), ([one]) => Number(one));
  const days = Array.from(text.matchAll(/"(\d{4}-\d\d-\d\d)"/g), ([, one]) => dayOffset(one) as number);
  return { numbers, days };
}

/** So many valid values of a fact that every gate and scale is tried on each side of everything it compares with. */
export function manyValues(
  { declaration, values, isListed }: Declared,
  { document, asOf, isSampled }: { document: ModelDocument; asOf: number; isSampled: boolean },
) {
  const { numbers, days } = gateLiterals(document.gates);
  if (declaration.type === "day") {
    const near0 = numbers.filter((age) => Math.abs(age) < 10_000);
    const ages = [...values.map(Number), ...near0].flatMap((age) => [Math.floor(age), Math.ceil(age)]);
    const near = [...ages.map((age) => asOf - age), ...days].flatMap((day) => [day - 1, day, day + 1]);
    return [...near, asOf - 100_000].filter((day) => day <= asOf).map(dayText);
  }
  if (declaration.type !== "number" || isListed === true) return values;
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = declaration;
  const sizes = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e9].flatMap((size) => [-size, size]);
  const sorted = [...values.map(Number), ...numbers, ...sizes, min, max].sort((a, b) => a - b);
  const between = sorted.flatMap((x, i) =>
    sorted.slice(i, isSampled ? undefined : i + 2).map((y) => x / 2 + y / 2),
  );
  return [...sorted, ...between].filter((x) => x >= min && x <= max);
}

/** Whether a scale that shows nothing of itself reads a fact. */
export function isOpaque({ axes }: ModelDocument, fact: string): boolean {
  return axes
    .flatMap(({ dimensions }) => dimensions.flatMap((one) => ("dimensions" in one ? one.dimensions : one)))
    .some((one) => (one.fact ?? one.id) === fact && ["moody", "fading"].includes(one.scale.kind));
}
