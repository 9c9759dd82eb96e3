// Before the package tests: packs the built package as npm would publish it and installs that file, as a user does, into an empty
// project. All tests of this folder look at that one installation.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The project that has the package installed. */
    readonly project: string;
    /** The files of the tarball. */
    readonly packed: readonly string[];
  }
}

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

export default async function install(vitest: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "opportunity-matrix-package-"));
  const project = join(folder, "project");
  mkdirSync(project);
  // The user's npm settings count; those that npm hands to the scripts of this package do not.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
  );
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: root, env });
  const [tarball] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  if (!tarball) throw new Error("npm pack made no file");
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "user-of-the-package", private: true }),
  );
  const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...flags, join(folder, tarball.filename)], { cwd: project, env });
  vitest.provide("project", project);
  vitest.provide("packed", tarball.files.map(({ path }) => path).sort());
  return () => rmSync(folder, { recursive: true, force: true });
}
