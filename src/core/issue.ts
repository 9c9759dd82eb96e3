import type { Label } from "./label.ts";

/** A value inside an issue or a reason: plain JSON, so that it can be stored and worded later in any language. */
export type Param = string | number | boolean | null | Label | readonly (number | Label)[];

/** The values that a code's text speaks of, by name. */
export type Params = { readonly [name: string]: Param };

/** Something that is wrong, as data: what (`code` and `params`) and where (`pointer`, RFC 6901). */
export type Issue<Code extends string = string> = {
  readonly code: Code;
  /** A JSON Pointer to the value that is wrong; `""` is the whole document. */
  readonly pointer: string;
  readonly params: Params;
};

/** How bad a finding about a document is: an `error` stops it from compiling, a `warning` does not. */
export type Severity = "error" | "warning";

/** A finding about a model, playbook or scale document. */
export type DocumentIssue<Code extends string = string> = Issue<Code> & { readonly severity: Severity };

const RAW_LIMIT = 80;

/** A text cut to so many characters; half of a character beyond U+FFFF is left out, since no database takes it. */
export function shortText(text: string, limit = RAW_LIMIT): string {
  return text.length > limit ? `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** How many names an issue lists. */
export const FEW = 20;

/** The first of many names, so that an issue stays small however large the document is. */
export function firstFew<Name extends Label>(names: readonly Name[]): readonly (Name | "…")[] {
  return names.length > FEW ? [...names.slice(0, FEW), "…"] : names;
}

/** A short text for any raw value whatever, to show in an issue: never throws, never longer than 80 characters. */
export function rawText(value: unknown): string {
  let text: string;
  if (typeof value === "string") text = JSON.stringify(value.slice(0, RAW_LIMIT + 1));
  else if (typeof value === "bigint") text = `${value}n`;
  else if (typeof value === "object" && value !== null) text = objectText(value);
  else if (typeof value === "function") text = "function";
  else text = String(value);
  return shortText(text);
}

/**
 * A list by its length; a `Date` and bytes, which drivers of databases and streams give, by what they are; any other object as `{…}`, and
 * so a proxy that refuses to tell.
 */
function objectText(value: object): string {
  try {
    if (Array.isArray(value)) return `[${value.length}]`;
    if (value instanceof Date)
      return `Date(${Number.isNaN(value.getTime()) ? "invalid" : value.toISOString()})`;
    return value instanceof Uint8Array ? `bytes[${value.length}]` : "{…}";
  } catch {
    return "{…}";
  }
}
