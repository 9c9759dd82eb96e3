// Follows a guide word by word, as a reader does: writes its files, makes its changes, runs its commands, and compares what they print with
// what the page shows below them. One word alone is another: the packed tarball stands for the package's name in `npm install`.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import { type Block, blocksOf, languageOf } from "../docs/blocks.ts";
import { root } from "../docs/documents.ts";
import { env } from "./consumer.ts";

const execute = promisify(execFile);

/** A reader of a guide: where they are, and what their last command printed. */
export type Walk = {
  readonly blocks: readonly Block[];
  /** The folder that was empty. */
  readonly start: string;
  /** The folder that the reader's commands have led into. */
  folder: string;
  printed: string;
};

/** The lines that a gap stands for are not shown. */
const GAP = "…";

/** Begins a guide in an empty folder, beside which lies a copy of the repository's examples. */
export function begin(path: string): Walk {
  const folder = mkdtempSync(join(tmpdir(), "opportunity-matrix-guide-"));
  const made = new Set(["node_modules", "dist"]);
  cpSync(join(root, "examples"), join(folder, "opportunity-matrix/examples"), {
    recursive: true,
    filter: (from) => !made.has(basename(from)),
  });
  const blocks = blocksOf(path, readFileSync(join(root, path), "utf8"));
  return { blocks, start: folder, folder, printed: "" };
}

/** Runs a block's commands where the reader is. They print on both streams, as in a terminal. */
async function runCommands(walk: Walk, { path, line, code, info }: Block): Promise<void> {
  const commands = code.replace(/\bnpm install opportunity-matrix\b/, `npm install ${inject("tarball")}`);
  const settings = { npm_config_yes: "true", npm_config_prefer_offline: "true", npm_config_audit: "false" };
  const script = `exec 2>&1\n${commands}\ncode=$?\nprintf '\\n%s' "$PWD"\nexit $code`;
  const isToFail = info.split(/\s+/).includes("fails");
  const given = [isToFail ? "-uc" : "-euc", script];
  const options = { cwd: walk.folder, env: { ...env, ...settings } };
  const { failed, stdout } = await execute("bash", given, options).then(
    ({ stdout }) => ({ failed: false, stdout }),
    ({ stdout }: { stdout: string }) => ({ failed: true, stdout }),
  );
  if (isToFail !== failed) {
    throw new Error(`${path}:${line} ${isToFail ? "did not fail" : "failed"}\n${stdout}`);
  }
  const end = stdout.lastIndexOf("\n");
  walk.printed = stdout.slice(0, end);
  walk.folder = stdout.slice(end + 1);
}

/** Changes a file: each run of `-` lines is found once or more, and its first place becomes the `+` lines. */
function change(walk: Walk, { path, line, code }: Block, name: string): void {
  const file = join(walk.folder, name);
  const sides = (sign: "-" | "+"): string[] =>
    code.split(/(?<=^\+.*)\n(?!\+)/m).map((hunk) =>
      hunk
        .split("\n")
        .filter((text) => text.startsWith(" ") || text.startsWith(sign))
        .map((text) => text.slice(1))
        .join("\n"),
    );
  const after = sides("+");
  let text = readFileSync(file, "utf8");
  for (const [i, before] of sides("-").entries()) {
    if (!text.includes(before)) throw new Error(`${path}:${line} changes what is not in ${name}: ${before}`);
    text = text.replace(before, () => after[i] ?? "");
  }
  writeFileSync(file, text);
}

/** What the page shows and the command did not print: the first such part. */
function missing(shown: string, printed: string): string | undefined {
  let from = 0;
  const plain = printed.replaceAll(/[ \t]+$/gm, "");
  return shown
    .split(new RegExp(`^${GAP}$\n?`, "m"))
    .map((part) => part.trimEnd())
    .find((part) => {
      const at = plain.indexOf(part, from);
      from = at + part.length;
      return at < 0;
    });
}

/** Takes one block, whatever it is. */
export async function take(walk: Walk, block: Block): Promise<void> {
  const [language, name] = [languageOf(block), block.info.split(/\s+/)[1]];
  if (language === "sh") await runCommands(walk, block);
  else if (language === "text") {
    const part = missing(block.code, walk.printed);
    if (part !== undefined)
      throw new Error(`${block.path}:${block.line} shows\n${part}\nbut printed was\n${walk.printed}`);
  } else if (language === "diff") change(walk, block, name ?? "");
  else if (name !== undefined) {
    const file = join(walk.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${block.code}\n`);
  } else throw new Error(`${block.path}:${block.line} does not say which file it is`);
}
