// Disks without room and readers that leave, as real processes meet them.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastingFolder } from "../cli/io.ts";

const bin = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const { folder, remove } = lastingFolder();
const FORMATS = ["table", "jsonl", "csv", "svg"] as const;

beforeAll(() => {
  const rows = Array.from({ length: 5000 }, (_, i) => `C${i},客户 ${i},${i % 40}`);
  writeFileSync(join(folder, "a.csv"), `id,name,growth\n${rows.join("\n")}\n`);
});
afterAll(remove);

/** Runs a line of the shell in the folder; `om` is the command. */
function shell(line: string): { readonly exit: number | null; readonly said: string } {
  const om = `om() { "${process.execPath}" "${bin}" "$@"; }`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `${om}; ${line}`], {
    cwd: folder,
    encoding: "utf8",
  });
  return { exit: status, said: stdout + stderr };
}
const hasShell = spawnSync("bash", ["--version"]).status === 0;
const score = "om score a.csv --as-of 2026-11-23 --format";

describe.runIf(hasShell && existsSync("/dev/full"))("a full disk", () => {
  it.each(FORMATS)("behind standard output: %s", (format) => {
    const { exit, said } = shell(`${score} ${format} > /dev/full`);
    expect([exit, said]).toEqual([
      3,
      expect.stringContaining("stdout: could not be written, because there is no space left"),
    ]);
  });

  it.each(FORMATS)("behind --out: %s", (format) => {
    const { exit, said } = shell(`${score} ${format} --out /dev/full`);
    expect([exit, said]).toEqual([3, expect.stringContaining("/dev/full: could not be written")]);
  });

  it("behind what other commands print", () => {
    for (const line of [
      "om --help",
      "om --version",
      "om demo --out d",
      "om template --out t",
      "om check a.csv --locale en",
    ]) {
      expect([1, 3]).toContain(shell(`${line} > /dev/full`).exit);
    }
  });

  it("behind standard error hinders nothing", () => {
    expect(shell("om score a.csv --format csv --out s.csv 2> /dev/full").exit).toBe(0);
  });
});

/** A file system of 64 kB, where one may be made. */
function tinyDisk(): string | null {
  const at = join(folder, "tiny");
  mkdirSync(at);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", at]).status === 0 ? at : null;
}

it("a disk that fills up meanwhile keeps the old result, whole", () => {
  const at = tinyDisk();
  try {
    const target = at ?? "/dev/full";
    if (at === null)
      return expect(existsSync("/dev/full") ? shell(`${score} csv --out ${target}`).exit : 3).toBe(3);
    writeFileSync(join(at, "out"), "old");
    const { exit, said } = shell(`${score} jsonl --out tiny/out`);
    expect([exit, said]).toEqual([
      3,
      expect.stringContaining("tiny/out: could not be written, because there is no space"),
    ]);
    expect([readdirSync(at), readFileSync(join(at, "out"), "utf8")]).toEqual([["out"], "old"]);
    expect(shell("om demo --out tiny/demo").exit).toBe(3);
    expect(readdirSync(join(at, "demo")).filter((name) => name.startsWith("."))).toEqual([]);
  } finally {
    if (at !== null) execFileSync("umount", [at]);
  }
});

/** Whether the shell takes a limit on the size of files. */
const hasLimit = spawnSync("bash", ["-c", "ulimit -f 64"]).status === 0;

it.runIf(hasLimit)("a file that may not grow further keeps the old result, whole", () => {
  const at = join(folder, "limited");
  mkdirSync(at);
  for (const format of ["jsonl", "csv", "svg"]) {
    writeFileSync(join(at, "out"), "old");
    const { exit, said } = shell(`ulimit -f 16; ${score} ${format} --out limited/out`);
    expect([exit, said]).toEqual([
      3,
      expect.stringContaining("limited/out: could not be written, because there is no space"),
    ]);
    expect([readdirSync(at), readFileSync(join(at, "out"), "utf8")]).toEqual([["out"], "old"]);
  }
});

describe.runIf(hasShell)("a reader that leaves", () => {
  it.each(FORMATS)("at once, or after some lines: %s", (format) => {
    for (const reader of ["true", "head -n 1", "head -n 40", "head -c 100"]) {
      const { exit, said } = shell(`${score} ${format} 2> errors | ${reader} > part; echo \${PIPESTATUS[0]}`);
      expect([exit, said]).toEqual([0, "0\n"]);
      expect(readFileSync(join(folder, "errors"), "utf8")).not.toMatch(/EPIPE|at .*\.js/);
    }
  });

  it("of the help", () => {
    expect(shell(`om --help | true; echo \${PIPESTATUS[0]}`).said).toBe("0\n");
  });

  it("leaves nothing unfinished where --out is a pipe", () => {
    expect(shell(`mkfifo p; head -n 1 p > part & ${score} csv --out p; wait; cat part`).said).toContain(
      "row,customer_id",
    );
  });
});

describe.runIf(hasShell && existsSync("/dev/stdout"))("standard output by its name", () => {
  it("is written to, be it a pipe or a file, and a file is not replaced", () => {
    expect(shell(`${score} csv --out /dev/stdout | wc -l`).said).toMatch(/^\s*5001\b/m);
    const { exit } = shell(`echo first > log; ${score} csv --out /dev/stdout >> log`);
    const lines = readFileSync(join(folder, "log"), "utf8").split("\n");
    expect([exit, lines[0], lines.length]).toEqual([0, "first", 5003]);
  });
});

it.runIf(process.platform !== "win32")(
  "a run that is told to end takes its unfinished file with it",
  async () => {
    const at = join(folder, "killed");
    mkdirSync(at);
    const child = spawn(process.execPath, [bin, "score", "-", "--format", "csv", "--out", "killed/out"], {
      cwd: folder,
    });
    const ended = new Promise<number | null>((done) => child.on("close", done));
    // More than what is looked at to find the delimiter, and then nothing more comes and nothing ends.
    child.stdin.write(`id,growth\n${"C1,5\n".repeat(40_000)}`);
    while (readdirSync(at).length === 0) await new Promise((later) => setTimeout(later, 20));
    expect(readdirSync(at)).toEqual([expect.stringMatching(/^\.opportunity-matrix-.*\.tmp$/)]);
    child.kill("SIGTERM");
    expect([await ended, readdirSync(at)]).toEqual([143, []]);
  },
);
