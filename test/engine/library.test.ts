import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LIBRARY } from "../../src/engine/library.ts";

it("is the version of the package", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(LIBRARY).toBe(manifest.version);
});
