// What the package tests share: the installed package, its subpaths, running Node in it, and the graph of a built file's imports.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { inject } from "vitest";

export const project: string = inject("project");
export const installed: string = join(project, "node_modules/opportunity-matrix");

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
export const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;

/** The subpaths that hold code, as a user writes them: `opportunity-matrix`, `opportunity-matrix/models`. */
export const subpaths: readonly string[] = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(/^\./, "opportunity-matrix"));

/** Runs a script in the user's project and gives back what it prints. */
export function runNode(script: string, type: "module" | "commonjs"): string {
  const given = [`--input-type=${type}`, "--eval", script];
  return execFileSync(process.execPath, given, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Every module name that is reached from one built file, apart from the package's own files, which are followed. */
export function reachedFrom(file: string): string[] {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles) {
      if (fileName.startsWith(".")) walk(withTypesEnding(join(path, "..", fileName), path));
      else outside.add(fileName);
    }
  };
  walk(join(installed, file));
  return [...outside].sort();
}

/** A declaration file names the JavaScript beside its neighbour; the neighbour itself is meant. */
function withTypesEnding(path: string, from: string): string {
  return /\.d\.c?ts$/.test(from) ? path.replace(/\.(c?)js$/, ".d.$1ts") : path;
}
