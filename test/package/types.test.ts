// The published types compile in a user's project with every library check on, in each way of resolving modules, as ES module and CommonJS.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { project } from "./tarball.ts";

const ways = [
  { name: "nodenext", module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  { name: "node16", module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  { name: "bundler", module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
] as const;

/** What the compiler says about a user's file, written once as ES module and once as CommonJS. */
function problemsOf(consumer: string, options: ts.CompilerOptions): string[] {
  const from = fileURLToPath(new URL(`${consumer}.ts`, import.meta.url));
  const files = ["mts", "cts"].map((ending) => join(project, `${consumer}.${ending}`));
  for (const file of files) copyFileSync(from, file);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    types: [],
    strict: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    ...options,
  });
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    return `${problem.file?.fileName.replace(project, "") ?? ""} TS${problem.code} ${text}`;
  });
}

describe.each(ways)("$name", ({ module, moduleResolution }) => {
  it.each([true, false])("compiles with exactOptionalPropertyTypes %s", (exactOptionalPropertyTypes) => {
    const lib = ["lib.es2023.d.ts", "lib.dom.d.ts"];
    expect(problemsOf("consumer", { module, moduleResolution, exactOptionalPropertyTypes, lib })).toEqual([]);
  });
});

it("compiles where neither the browser's nor Node's types are known", () => {
  const { module, moduleResolution } = ways[0];
  expect(problemsOf("neutral-consumer", { module, moduleResolution, lib: ["lib.es2023.d.ts"] })).toEqual([]);
});
