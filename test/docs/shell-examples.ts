// Runs the shell examples of a document, one after the other, in one empty folder, with the built command line.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Block } from "./blocks.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `npx opportunity-matrix` and `opportunity-matrix` both mean the command line that was just built. */
const prelude = `set -euo pipefail
opportunity-matrix() { "$NODE" "$CLI" "$@"; }
npx() { "$@"; }
`;

/** A folder for one document's commands, with the repository's examples in it. */
export function folderForCommands(): string {
  const folder = mkdtempSync(join(tmpdir(), "opportunity-matrix-docs-"));
  if (existsSync(join(root, "examples"))) symlinkSync(join(root, "examples"), join(folder, "examples"));
  return folder;
}

/** Runs a block's commands. Throws, with the document's line and what was printed, when one of them fails. */
export function runShell(block: Block, folder: string): string {
  if (!/^(npx )?opportunity-matrix\b/.test(block.code)) {
    throw new Error(
      `${block.path}:${block.line} is marked to run and does not begin with opportunity-matrix`,
    );
  }
  try {
    return execFileSync("bash", ["-c", prelude + block.code], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE: process.execPath, CLI: join(root, "dist/cli.js") },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${block.path}:${block.line} failed\n${stdout ?? ""}${stderr ?? ""}`);
  }
}
