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
