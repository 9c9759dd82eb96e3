/** Where and why a text is not JSON. Lines and columns count from 1. */
export type JsonProblem = {
  readonly code: "json.empty" | "json.cutOff" | "json.unexpected";
  readonly line: number;
  readonly column: number;
  /** What stands there: a few characters of the text. */
  readonly found: string;
};

const SPACE = /[ \t\n\r]*/y;
/** Every token but a string: that is read by hand, because the stack of a regular expression grows with what it may take back. */
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The string that begins at a quote, or undefined where it is cut off or holds what no string may. */
function stringAt(text: string, from: number): string | undefined {
  for (let i = from + 1; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '"') return text.slice(from, i + 1);
    if (character < " ") return undefined;
    if (character !== "\\") continue;
    ESCAPE.lastIndex = i;
    if (!ESCAPE.test(text)) return undefined;
    i = ESCAPE.lastIndex - 1;
  }
  return undefined;
}

/** The token that begins at a place, or undefined where none does. */
function tokenAt(text: string, at: number): string | undefined {
  if (text[at] === '"') return stringAt(text, at);
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0];
}

/** The line and column, from 1, of a place in a text. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  let [line, start] = [1, 0];
  for (let i = 0; i < at; i++) {
    const isBreak = text[i] === "\n" || (text[i] === "\r" && (text[i + 1] !== "\n" || i + 1 === at));
    if (isBreak) [line, start] = [line + 1, i + 1];
  }
  return { line, column: at - start + 1 };
}

/** What may come next: a value, a value or the end of a list, a key, a key or the end of an object … */
type Expected = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "commaOrEnd" | "nothing";

/**
 * The place of the first mistake in a text that is not JSON, by the grammar of RFC 8259. `JSON.parse` says it in words that
 * differ from one engine to the next, and often without a place.
 */
export function findJsonProblem(text: string): JsonProblem {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  let at = 0;
  const skipSpace = (): void => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  };
  const afterValue = (): Expected => (open.length === 0 ? "nothing" : "commaOrEnd");
  for (skipSpace(); at < text.length; skipSpace()) {
    const token = tokenAt(text, at);
    const next: Expected | undefined =
      token === undefined ? undefined : step(token, expected, open, afterValue);
    if (token === undefined || next === undefined) break;
    expected = next;
    at += token.length;
  }
  const cutOff = at >= text.length || isUnfinished(text.slice(at), expected);
  return {
    code: text.trim() === "" ? "json.empty" : cutOff ? "json.cutOff" : "json.unexpected",
    ...placeOf(text, at),
    found: text.slice(at, at + 20).split(/[\r\n]/)[0] as string,
  };
}

/**
 * The place where a text opens more lists and objects within each other than a limit; null where it does not. `JSON.parse` would
 * build them all first. What is no JSON is not found out here.
 */
export function findJsonDepth(
  text: string,
  limit: number,
): { readonly line: number; readonly column: number } | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === "\\") i++;
    } else if (character === "]" || character === "}") depth--;
    else if ((character === "[" || character === "{") && ++depth > limit) return placeOf(text, i);
  }
  return null;
}

/** Whether a text that begins with a quote has another one that no backslash takes away. */
function isClosed(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    if (text[i] === '"') return true;
    if (text[i] === "\\") i++;
  }
  return false;
}

/** Whether the rest of the text could be the beginning of what was expected, so that the file has probably been cut off. */
function isUnfinished(rest: string, expected: Expected): boolean {
  if (!expected.startsWith("value") && !expected.startsWith("key")) return false;
  if (rest.startsWith('"')) return !/[\n\r]/.test(rest) && !isClosed(rest);
  return ["true", "false", "null"].some((word) => word.startsWith(rest)) || rest === "-";
}

/** Takes one token; undefined where it may not stand. */
function step(
  token: string,
  expected: Expected,
  open: ("[" | "{")[],
  afterValue: () => Expected,
): Expected | undefined {
  switch (token) {
    case "[":
    case "{":
      if (!expected.startsWith("value")) return undefined;
      open.push(token);
      return token === "[" ? "valueOrEnd" : "keyOrEnd";
    case "]":
    case "}": {
      const empty = token === "]" ? "valueOrEnd" : "keyOrEnd";
      if (open.at(-1) !== (token === "]" ? "[" : "{")) return undefined;
      if (expected !== "commaOrEnd" && expected !== empty) return undefined;
      open.pop();
      return afterValue();
    }
    case ",":
      if (expected !== "commaOrEnd") return undefined;
      return open.at(-1) === "[" ? "value" : "key";
    case ":":
      return expected === "colon" ? "value" : undefined;
    default:
      if (expected.startsWith("key")) return token.startsWith('"') ? "colon" : undefined;
      return expected.startsWith("value") ? afterValue() : undefined;
  }
}
