// Every file of examples/ runs as it stands against the built package, in an empty folder, and says something sensible.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "./documents.ts";

const folder = readdirSync(join(root, "examples"));
const examples = folder.filter((name) => name.endsWith(".ts"));
// Inside the package, so that its own name resolves as it does for a user who has installed it.
const compiled = join(root, "reports/examples-folder");
let empty = "";

function scriptOf(name: string): string {
  return join(compiled, name.replace(/\.ts$/, ".mjs"));
}

/** An example as JavaScript; one that builds on another finds that beside it. */
function compiledText(name: string): string {
  const text = readFileSync(join(root, "examples", name), "utf8");
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return outputText.replace(/(from "\.\/[\w-]+)\.ts"/g, '$1.mjs"');
}

beforeAll(() => {
  rmSync(compiled, { recursive: true, force: true });
  mkdirSync(compiled, { recursive: true });
  for (const name of folder.filter((one) => one.endsWith(".json")))
    copyFileSync(join(root, "examples", name), join(compiled, name));
  for (const name of examples) writeFileSync(scriptOf(name), compiledText(name));
  empty = mkdtempSync(join(tmpdir(), "example-"));
});

afterAll(() => rmSync(empty, { recursive: true, force: true }));

it.each(examples)("examples/%s runs", (name) => {
  const said = execFileSync(process.execPath, [scriptOf(name)], { cwd: empty, encoding: "utf8" });
  expect(said.trim()).not.toBe("");
  expect(said).not.toMatch(/undefined|NaN|\[object Object\]|\{\w+\}/);
});

it.each([
  ["portfolio.md", "en"],
  ["portfolio.zh-CN.md", "zh-CN"],
])("what docs/%s quotes of the portfolio meeting is what that prints", (page, locale) => {
  const said = execFileSync(process.execPath, [scriptOf("portfolio-meeting.ts"), locale], {
    encoding: "utf8",
  });
  const lines = said.split("\n");
  const quoted = readFileSync(join(root, "docs", page), "utf8").match(/(?<=^> ).*$/gm) ?? [];
  expect(quoted.length).toBeGreaterThan(8);
  expect(quoted.filter((line) => !lines.includes(line))).toEqual([]);
});
