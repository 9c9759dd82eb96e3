// Writes the TypeScript examples of the docs as modules beside the package, type-checks them in one program against the built
// types through the package's own name, and compiles them, so that they can be run.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { withAssertions } from "./assertions.ts";
import type { Block } from "./blocks.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Example {
  /** `README.md:12`, as in a report of an error. */
  readonly name: string;
  /** The compiled module. */
  readonly script: string;
  /** What the compiler or the assertions' reader found wrong, each with document and line. */
  readonly problems: readonly string[];
}

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts"],
  types: ["node"],
  skipLibCheck: true,
};

/** Compiles chains of blocks. `folder` is emptied first, and lies inside the package, so that the package's own name resolves. */
export function compileExamples(chains: readonly (readonly Block[])[], folder: string): Example[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["expect-value.mjs", "expect-value.d.mts"]) {
    copyFileSync(fileURLToPath(new URL(name, import.meta.url)), join(folder, name));
  }
  const written = chains.map((chain, index) => {
    const file = join(folder, `example-${index}.mts`);
    const problems: string[] = [];
    writeFileSync(file, moduleOf(chain, problems));
    return { chain, file, problems };
  });
  const program = ts.createProgram({
    rootNames: written.map(({ file }) => file),
    options: { ...options, typeRoots: [join(root, "node_modules/@types")] },
  });
  program.emit();
  const found = ts.getPreEmitDiagnostics(program);
  return written.map(({ chain, file, problems }) => {
    const path = chain[0]?.path ?? "";
    const mine = found.filter((problem) => problem.file?.fileName === file.replaceAll("\\", "/"));
    return {
      name: `${path}:${chain[0]?.line}`,
      script: file.replace(/\.mts$/, ".mjs"),
      problems: [...problems, ...mine.map((problem) => sentenceOf(path, problem))],
    };
  });
}

/** One module of a chain, each line of code on the line that it has in its document. */
function moduleOf(chain: readonly Block[], problems: string[]): string {
  const lines = ['import { expectValue } from "./expect-value.mjs";'];
  for (const { path, line, code } of chain) {
    while (lines.length < line - 1) lines.push("");
    try {
      lines.push(...withAssertions(code, path, line).split("\n"));
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  return `${lines.join("\n")}\n`;
}

function sentenceOf(path: string, { file, start, code, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${path}:${line} TS${code} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}
