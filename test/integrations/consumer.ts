// What the integration tests share: a consumer's folder, and running a program in it.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";

const execute = promisify(execFile);

/** The user's environment, without what Vitest adds: with NODE_ENV=test, Vite would build a page for development. */
const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
export const env = rest;

/** A consumer's folder. */
export const consumer = (name: string): string => join(inject("consumers"), name);

/** Runs a program in a folder, and gives what it prints; where it fails, the error says what it printed on both streams. */
export async function run(folder: string, program: string, ...given: readonly string[]): Promise<string> {
  try {
    return (await execute(program, given, { cwd: folder, env })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${given.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}

/** Runs a script of a package that the consumer has installed: `runScript(folder, "jest/bin/jest.js", "--ci")`. */
export const runScript = (folder: string, script: string, ...given: readonly string[]): Promise<string> =>
  run(folder, process.execPath, join(folder, "node_modules", script), ...given);

/** The subpaths of the installed package that hold code, as a user writes them. */
export function subpathsIn(folder: string): readonly string[] {
  const path = join(folder, "node_modules/opportunity-matrix/package.json");
  const { exports } = JSON.parse(readFileSync(path, "utf8")) as { exports: Record<string, unknown> };
  return Object.keys(exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => subpath.replace(/^\./, "opportunity-matrix"));
}
