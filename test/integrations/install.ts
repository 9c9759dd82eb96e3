// Before the integration tests: packs the built package once, copies each consumer into a temporary folder and installs the tarball
// there, as its user would. Everything else comes as the consumer's own lock file says.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { install, pack } from "../package/pack.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder that holds the consumers, each under its name, with the package installed. */
    readonly consumers: string;
    /** The packed tarball. */
    readonly tarball: string;
  }
}

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Made by hand in the repository's folders, and no part of a consumer. */
const made = new Set(["node_modules", "dist"]);

const consumers = ["./jest", "./nest", "./plain", "./typescript", "../../examples/internal-tool"];

export default async function setup(vitest: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "opportunity-matrix-integrations-"));
  const { tarball } = await pack(folder);
  for (const consumer of consumers) {
    const project = join(folder, basename(consumer));
    mkdirSync(project);
    cpSync(folderOf(consumer), project, { recursive: true, filter: (from) => !made.has(basename(from)) });
    await install(tarball, project);
  }
  vitest.provide("consumers", folder);
  vitest.provide("tarball", tarball);
  return () => rmSync(folder, { recursive: true, force: true });
}
