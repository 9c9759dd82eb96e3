// Finds what a source file takes from its surroundings instead of from its arguments, and arithmetic that engines round differently.
import ts from "typescript";
import { lineOf, type SourceFile } from "./source.ts";

/** Rooms whose numbers are the same bits in every engine: only + - * / and roundings there. */
const exactRooms = ["core", "scales", "model", "engine", "sql"];
/** The functions of Math that every engine must round alike (ECMA-262 lets the others differ). */
const exactMath = new Set("abs ceil floor fround imul max min round sign sqrt trunc clz32".split(" "));
// Other globals do not compile there: src/tsconfig.json knows neither the DOM nor Node.
const platform = new Set(["process", "globalThis", "console"]);

/** Each place in a file that breaks the rule, as `path:line what`. The command line is free to look around. */
export function ambientUses(file: SourceFile): string[] {
  if (file.room === "cli") return [];
  const found: string[] = [];
  const say = (node: ts.Node, what: string): number =>
    found.push(`${file.path}:${lineOf(file.tree, node)} ${what}`);
  const visit = (node: ts.Node): void => {
    const what = ambientUse(node) ?? (exactRooms.includes(file.room) ? inexactUse(node) : undefined);
    if (what) say(node, what);
    if (ts.isIdentifier(node) && node.text === "Intl" && file.room !== "text")
      say(node, "Intl outside src/text");
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

function ambientUse(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) {
    const name = node.expression.getText();
    const given = node.arguments?.length ?? 0;
    if (name === "Date" && given === 0) return "new Date() reads the clock";
    if (name.startsWith("Intl.") && isDefaultLocale(node.arguments)) return `${name} without a locale`;
  }
  if (ts.isCallExpression(node)) {
    const name = node.expression.getText();
    if (name === "Date" || name === "Date.now") return "reads the clock";
    if (name.startsWith("Intl.") && isDefaultLocale(node.arguments)) return `${name} without a locale`;
    const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : "";
    if (method.startsWith("toLocale") && isDefaultLocale(node.arguments)) return `${method} without a locale`;
    if (method === "localeCompare" && isDefaultLocale(node.arguments.slice(1)))
      return "localeCompare without a locale";
  }
  if (ts.isPropertyAccessExpression(node) && node.getText() === "Math.random") return "Math.random";
  if (ts.isIdentifier(node) && platform.has(node.text) && isFree(node)) return `uses ${node.text}`;
  return undefined;
}

function inexactUse(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === "Math") {
    const name = node.name.text;
    if (!exactMath.has(name) && /^[a-z]/.test(name) && name !== "random")
      return `Math.${name} differs between engines`;
  }
  const power = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
  return ts.isBinaryExpression(node) && power.includes(node.operatorToken.kind)
    ? "** differs between engines"
    : undefined;
}

const isDefaultLocale = (given: readonly ts.Expression[] | undefined): boolean => {
  const locale = given?.[0];
  return locale === undefined || (ts.isIdentifier(locale) && locale.text === "undefined");
};

/** A name that stands for itself: not a property, a key, a declaration or part of a type's members. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const declares = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return declares.name !== node && declares.propertyName !== node && !ts.isQualifiedName(parent);
}
