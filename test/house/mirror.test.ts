// The test folders mirror the source: each file with code in it has its test, and each test has its source.
import { existsSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { floors } from "./floors.ts";
import { filesBelow, root, type SourceFile, sources } from "./source.ts";

/** Files that need no test of their own name. */
const untested: Readonly<Record<string, string>> = {
  "src/cli/bin.ts": "runs only as a process: test/package runs it out of the packed tarball",
};

/** Nothing is left of such a file once its types are gone. */
function isOnlyTypes({ tree }: SourceFile): boolean {
  return tree.statements.every(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly === true) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly),
  );
}

const isWiring = (path: string): boolean => /\/(index|messages)\.ts$/.test(path);

it("every source file with code in it has its test", () => {
  const missing = sources
    .filter((file) => !isWiring(file.path) && !isOnlyTypes(file) && untested[file.path] === undefined)
    .map((file) => file.path.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts"))
    .filter((path) => !existsSync(`${root}${path}`));
  expect(missing).toEqual([]);
});

it("every test in a room's folder has its source", () => {
  const lost = Object.keys(floors)
    .filter((room) => existsSync(`${root}test/${room}`))
    .flatMap((room) => filesBelow(`test/${room}`))
    .filter((path) => path.endsWith(".test.ts"))
    .filter((path) => !existsSync(`${root}${path.replace(/^test\//, "src/").replace(/\.test\.ts$/, ".ts")}`));
  expect(lost).toEqual([]);
});

it("every exception is a file that exists", () => {
  expect(Object.keys(untested).filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});
