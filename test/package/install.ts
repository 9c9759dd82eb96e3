// Before the package tests: packs the built package and installs that file, as a user does, into an empty project. All tests of this
// folder look at that one installation.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { install, pack } from "./pack.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The project that has the package installed. */
    readonly project: string;
    /** The files of the tarball. */
    readonly packed: readonly string[];
  }
}

export default async function setup(vitest: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "opportunity-matrix-package-"));
  const project = join(folder, "project");
  mkdirSync(project);
  const manifest = { name: "user-of-the-package", private: true };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  const { tarball, files } = await pack(folder);
  await install(tarball, project);
  vitest.provide("project", project);
  vitest.provide("packed", files);
  return () => rmSync(folder, { recursive: true, force: true });
}
