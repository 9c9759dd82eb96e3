// The commands of the examples' READMEs run as they stand there, one after the other, and the examples type-check.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasTag, languageOf } from "../docs/blocks.ts";
import { markdown, root } from "../docs/documents.ts";

const run = promisify(execFile);

/** What test:examples and install.ts have done already. */
const installing = (example: string): string[] => ["npm ci", "npm run build", `cd examples/${example}`];

function commandsOf(example: string): string[] {
  const blocks = markdown.find(({ path }) => path === `examples/${example}/README.md`)?.blocks ?? [];
  const shell = blocks.filter((block) => languageOf(block) === "sh" && !hasTag(block, "run"));
  return shell.flatMap(({ code }) => code.split("\n"));
}

/** Runs the commands of a README in a copy of its folder, and gives what they printed. */
async function follow(example: string, folder: string): Promise<string[]> {
  const commands = commandsOf(example);
  expect(commands.slice(0, 4)).toEqual([...installing(example), "npm ci"]);
  cpSync(join(root, "examples", example), folder, {
    recursive: true,
    filter: (path) => !path.includes("node_modules") && !path.includes("night/"),
  });
  symlinkSync(join(root, "examples", example, "node_modules"), join(folder, "node_modules"));
  const printed: string[] = [];
  for (const command of commands.slice(4)) {
    printed.push((await run("bash", ["-c", command], { cwd: folder })).stdout);
  }
  return printed;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "examples-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("followed word by word", () => {
  it("examples/classroom gives a debrief in each language, a handout and a sheet", async () => {
    const [english] = await follow("classroom", join(folder, "classroom"));
    const written = (name: string): string => readFileSync(join(folder, "classroom", name), "utf8");
    expect(english).toMatch(/^# Lantai Drives and Donghe Compressors · Debrief\n/);
    expect(written("debrief.md")).toMatch(/^# 兰台传动与东禾压缩机 · 复盘\n/);
    expect(written("handout.md")).toMatch(/^# 兰台传动与东禾压缩机\n/);
    expect(written("sheet.csv").split("\r\n")[1]).toMatch(/^小组 1,立项会,/);
  });

  it("examples/nightly-job writes everything, nothing, and what a day has changed", async () => {
    const [first = "", again = "", tomorrow = ""] = await follow("nightly-job", join(folder, "nightly-job"));
    expect(first).toMatch(/Read 2000, scored 2000, written 2000\.\n/);
    expect(again).toMatch(/Read 2000, scored 0, written 0\.\n/);
    const [, written] = /Read 2000, scored 2000, written (\d+)\.\n/.exec(tomorrow) ?? [];
    expect(Number(written)).toBeGreaterThan(0);
    expect(Number(written)).toBeLessThan(1000);
  });
});

it.each(["examples/classroom", "examples/nightly-job", "test/examples"])(
  "%s type-checks",
  async (project) => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    await run(process.execPath, [tsc, "-p", join(root, project)]);
  },
);

it.each(["classroom", "nightly-job"])("examples/%s pins what it installs", (example) => {
  const read = (name: string) => JSON.parse(readFileSync(join(root, "examples", example, name), "utf8"));
  const { dependencies, devDependencies = {} } = read("package.json");
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^(\d+\.\d+\.\d+|file:\.\.\/\.\.)$/);
  }
  expect(JSON.stringify(read("package-lock.json"))).not.toContain("://");
  expect(existsSync(join(root, "examples", example, "README.zh-CN.md"))).toBe(true);
});
