import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EXIT, Failure, isSystemError } from "../../src/cli/failure.ts";

it("carries its exit code, its code and what the text speaks of", () => {
  const failure = new Failure(EXIT.data, "csv.empty", { file: "a.csv" });
  expect([failure.exit, failure.code, failure.params, failure.name]).toEqual([
    1,
    "csv.empty",
    { file: "a.csv" },
    "Failure",
  ]);
  expect(new Failure(EXIT.usage, "usage.noCommand").params).toEqual({});
});

it("shows the first of very many names, and the beginning of a very long one", () => {
  const names = Array.from({ length: 1000 }, (_, i) => `${i}${"x".repeat(1000)}`);
  const { found } = new Failure(EXIT.data, "columns.none", { found: names, facts: ["a"] }).params;
  expect(found).toHaveLength(21);
  expect(String(found).length).toBeLessThan(21 * 81);
});

it("knows what the operating system says", () => {
  let refused: unknown;
  try {
    readFileSync(new URL("./nowhere", import.meta.url));
  } catch (error) {
    refused = error;
  }
  expect(isSystemError(refused) && refused.code).toBe("ENOENT");
  expect(
    [new Error("x"), null, "ENOENT", Object.assign(new Error(), { code: 5, syscall: "x" })].some(
      isSystemError,
    ),
  ).toBe(false);
});
