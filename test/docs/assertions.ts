// Turns `expression; // => value` in an example into a check that compares the two, without moving any line.
import ts from "typescript";

const arrow = /^\/\/\s*=>\s*/;

/**
 * The code with each `// => value` made into a call of `expectValue(actual, expected, place)`. The comment stands after an
 * expression statement, a `console.log(x)` (its argument is meant) or a `const x = …`. Words on the value stand behind another `//`.
 * A `// =>` that stands anywhere else is an error: an assertion is never passed over.
 */
export function withAssertions(code: string, path: string, firstLine: number): string {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const edits: { from: number; to: number; text: string }[] = [];
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node)) {
      const comment = ts.getTrailingCommentRanges(code, node.end)?.[0];
      const text = comment ? code.slice(comment.pos, comment.end) : "";
      // A block ends where its last statement's line does; the comment belongs to the innermost statement.
      if (comment && arrow.test(text) && !ts.isBlock(node) && !found.has(comment.pos)) {
        const actual = actualOf(node);
        if (actual) {
          found.add(comment.pos);
          const line = tree.getLineAndCharacterOfPosition(node.end).line + firstLine;
          const place = JSON.stringify(`${path}:${line}`);
          const check = (value: string): string =>
            `expectValue(${value}, (${text.replace(arrow, "").replace(/\s+\/\/\s.*$/, "")}), ${place});`;
          if (ts.isExpressionStatement(node)) {
            const value = code.slice(actual.getStart(tree), actual.end);
            edits.push({ from: node.getStart(tree), to: comment.end, text: check(value) });
          } else {
            edits.push({ from: comment.pos, to: comment.end, text: check(actual.getText(tree)) });
          }
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const last = lastUnread(code, tree, found);
  if (last !== undefined) {
    const line = tree.getLineAndCharacterOfPosition(last).line + firstLine;
    throw new Error(`${path}:${line} has a "// =>" that follows no expression`);
  }
  let result = code;
  for (const { from, to, text } of edits.sort((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + text + result.slice(to);
  }
  return result;
}

/** What the value after the arrow is compared with. */
function actualOf(node: ts.Statement): ts.Node | undefined {
  if (ts.isVariableStatement(node)) {
    const [declared, ...more] = node.declarationList.declarations;
    return declared && more.length === 0 && ts.isIdentifier(declared.name) ? declared.name : undefined;
  }
  if (!ts.isExpressionStatement(node)) return undefined;
  const { expression } = node;
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "console.log")
    return expression;
  return expression.arguments.length === 1 ? expression.arguments[0] : undefined;
}

/** Where the first `// =>` stands that no statement has claimed. */
function lastUnread(code: string, tree: ts.SourceFile, found: ReadonlySet<number>): number | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, code);
  const templates = templateRanges(tree);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia || !arrow.test(scanner.getTokenText())) continue;
    const at = scanner.getTokenStart();
    if (!found.has(at) && !templates.some(([from, to]) => from <= at && at < to)) return at;
  }
  return undefined;
}

/** A scanner alone does not know where a template goes on after `${…}`; the tree does. */
function templateRanges(tree: ts.SourceFile): [number, number][] {
  const ranges: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) ranges.push([node.getStart(tree), node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return ranges;
}
