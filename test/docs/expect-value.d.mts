// The type of expect-value.mjs, for the examples that are type-checked with it.
export function expectValue(actual: unknown, expected: unknown, place: string): void;
