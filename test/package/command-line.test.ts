// The command line out of the installed package, started as a user starts it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { installed, manifest, project } from "./tarball.ts";

const npx = (...given: string[]): string =>
  execFileSync("npx", ["--no-install", "opportunity-matrix", ...given], {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

it("answers --help", () => {
  expect(npx("--help")).toContain("opportunity-matrix");
});

it("runs the demo", () => {
  expect(npx("demo").length).toBeGreaterThan(0);
});

it("fails on a command that it does not have", () => {
  expect(() => npx("no-such-command")).toThrow();
});

it("starts with Node's first line and carries the licences of what is inside it", () => {
  const file = manifest.bin["opportunity-matrix"] ?? "";
  expect(readFileSync(join(installed, file), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  const licences = readFileSync(join(installed, "dist/cli.licenses.txt"), "utf8");
  for (const name of ["csv-parse", "string-width"]) expect(licences).toContain(`${name}\n`);
});
