// The first example of the README, run in a project that has installed the package: as written, and with `require`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { blocksOf, languageOf } from "../docs/blocks.ts";
import { runNode } from "./tarball.ts";

function firstExample(): string {
  const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
  const block = blocksOf("README.md", readme).find((candidate) => languageOf(candidate) === "ts");
  if (!block) throw new Error("README.md has no TypeScript block");
  // Node 20 reads no types: they are taken off, and nothing else is changed.
  return ts.transpile(block.code, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
}

/** `import { a, b as c } from "x";` as a reader with CommonJS would write it. */
const required = (code: string): string =>
  code.replace(
    /^import (\{[^}]*\}) from ("[^"]+");?$/gm,
    (_line, names: string, from: string) => `const ${names.replaceAll(" as ", ": ")} = require(${from});`,
  );

describe("the README's first example", () => {
  it("runs as an ES module", () => {
    expect(() => runNode(firstExample(), "module")).not.toThrow();
  });

  it("runs as CommonJS, and prints the same", () => {
    const code = required(firstExample());
    expect(code).toContain("require(");
    expect(runNode(code, "commonjs")).toBe(runNode(firstExample(), "module"));
  });
});
