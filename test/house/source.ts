// What the house rules look at: the source files, and what each imports, read with TypeScript's own parser.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceFile {
  /** Path from the repository's root, with forward slashes: `src/core/day.ts`. */
  readonly path: string;
  /** The folder below src, or `""` for a file in src itself. */
  readonly room: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly ImportOf[];
}

interface ImportOf {
  readonly specifier: string;
  /** The path from the root, for an import of a file of this package. */
  readonly target: string | undefined;
  readonly line: number;
}

/** Paths of every TypeScript file below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .map((path) => posix.relative(root.replaceAll("\\", "/"), path))
    .sort();
}

/** A file as the rules see it. Also takes text that is on no disk, so that the rules can be tried on it. */
export function parseSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: ImportOf[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) {
      const relative = specifier.text.startsWith(".");
      imports.push({
        specifier: specifier.text,
        target: relative ? posix.join(posix.dirname(path), specifier.text) : undefined,
        line: lineOf(tree, specifier),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const parts = path.split("/");
  return { path, room: parts.length > 2 ? (parts[1] ?? "") : "", text, tree, imports };
}

/** The line of a node, counted from 1. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier
      : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument) ? argument : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal : undefined;
  }
  return undefined;
}

/** Every source file of the library. */
export const sources: readonly SourceFile[] = filesBelow("src").map((path) =>
  parseSource(path, readFileSync(`${root}${path}`, "utf8")),
);
