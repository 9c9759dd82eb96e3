import type { DocumentIssue, Params } from "./issue.ts";
import { rawText, shortText } from "./issue.ts";
import { isRecord, own } from "./json.ts";
import { isWithin, type Limits, limitsText } from "./limits.ts";
import { pointerTo } from "./pointer.ts";

/** The codes of what the check of a form can find. */
export type ShapeCode =
  | "shape.type"
  | "shape.missing"
  | "shape.extraKey"
  | "shape.outOfRange"
  | "shape.notWhole"
  | "shape.empty"
  | "shape.notListed";

declare const value: unique symbol;

/** The form of a JSON value as data. `Value` is the TypeScript type of what it accepts. */
export type Shape<Value = unknown> = { readonly [value]?: Value } & (
  | ({ readonly is: "number" } & NumberLimits)
  | { readonly is: "anything" }
  | { readonly is: "text" }
  | { readonly is: "flag" }
  | { readonly is: "listed"; readonly values: readonly unknown[] }
  | { readonly is: "list"; readonly of: Shape; readonly atLeast: number }
  | { readonly is: "pair"; readonly of: readonly [Shape, Shape] }
  | { readonly is: "record"; readonly of: Shape }
  | { readonly is: "object"; readonly required: Shapes; readonly optional: Shapes }
  /** One of several shapes, picked by looking at the value; `expected` names them all when none fits. */
  | {
      readonly is: "picked";
      /** The shape for a value; undefined where none fits. */
      readonly pick: (value: unknown) => Shape | undefined;
      readonly expected: string;
    }
);

/** Shapes by key. */
export type Shapes = { readonly [key: string]: Shape };

/** The TypeScript type of what a shape accepts. */
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

type NumberLimits = Limits & { readonly whole?: boolean };

/**
 * Builders of shapes: how a scale of one's own says which parameters it takes.
 *
 * @example
 * ```ts
 * import { shape } from "opportunity-matrix";
 * shape.number({ above: 0 }).is; // => "number"
 * ```
 */
export const shape = {
  /** A finite number within limits. */
  number: (limits: NumberLimits = {}): Shape<number> => ({ is: "number", ...limits }),
  /** Any JSON value, left to a check of its own. */
  anything: (): Shape<unknown> => ({ is: "anything" }),
  /** A text that is not empty. */
  text: (): Shape<string> => ({ is: "text" }),
  /** True or false. */
  flag: (): Shape<boolean> => ({ is: "flag" }),
  /** One of the values given. */
  listed: <const V extends readonly unknown[]>(...values: V): Shape<V[number]> => ({ is: "listed", values }),
  /** A list of so many at least. */
  list: <V>(of: Shape<V>, atLeast = 0): Shape<readonly V[]> => ({ is: "list", of, atLeast }),
  /** A list of two. */
  pair: <A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> => ({
    is: "pair",
    of: [first, second],
  }),
  /** An object whose values have one shape, under any keys. */
  record: <V>(of: Shape<V>): Shape<{ readonly [key: string]: V }> => ({ is: "record", of }),
  /** An object with exactly these keys, the second ones may be left out. */
  object: <R extends Shapes, O extends Shapes = Record<never, never>>(
    required: R,
    optional?: O,
  ): Shape<{ readonly [K in keyof R]: ValueOf<R[K]> } & { readonly [K in keyof O]?: ValueOf<O[K]> }> => ({
    is: "object",
    required,
    optional: optional ?? {},
  }),
  /** A shape picked by looking at the value; undefined from `pick` means that nothing fits. */
  picked: <V>(expected: string, pick: (value: unknown) => Shape | undefined): Shape<V> => ({
    is: "picked",
    pick,
    expected,
  }),
} as const;

type Report = (issue: DocumentIssue<ShapeCode>) => void;

function error(code: ShapeCode, pointer: string, params: Params): DocumentIssue<ShapeCode> {
  return { severity: "error", code, pointer, params };
}

function checkNumber(raw: unknown, form: NumberLimits, pointer: string, report: Report): void {
  if (typeof raw !== "number" || !Number.isFinite(raw)) {
    report(
      error("shape.type", pointer, {
        expected: "number",
        found: rawText(raw),
      }),
    );
    return;
  }
  if (!isWithin(raw, form)) {
    report(error("shape.outOfRange", pointer, { found: raw, limits: limitsText(form) }));
  } else if (form.whole && !Number.isInteger(raw)) {
    report(error("shape.notWhole", pointer, { found: raw }));
  }
}

function checkObject(
  raw: unknown,
  required: Shapes,
  optional: Shapes,
  pointer: string,
  report: Report,
): void {
  if (!isRecord(raw)) {
    report(error("shape.type", pointer, { expected: "object", found: rawText(raw) }));
    return;
  }
  for (const key of Object.keys(required)) {
    const found = own(raw, key);
    if (found === undefined) report(error("shape.missing", pointer, { key }));
    else checkShape(found, required[key] as Shape, pointerTo(pointer, key), report);
  }
  for (const key of Object.keys(raw)) {
    if (Object.hasOwn(required, key) || raw[key] === undefined) continue;
    const form = own(optional, key) as Shape | undefined;
    if (form === undefined) {
      report(error("shape.extraKey", pointerTo(pointer, key), { key: shortText(key) }));
    } else checkShape(raw[key], form, pointerTo(pointer, key), report);
  }
}

/** Reports everywhere that a value does not have a shape; the value is only read. */
export function checkShape(raw: unknown, form: Shape, pointer: string, report: Report): void {
  const wrongType = (expected: string): void =>
    report(error("shape.type", pointer, { expected, found: rawText(raw) }));
  switch (form.is) {
    case "anything":
      return;
    case "number":
      checkNumber(raw, form, pointer, report);
      return;
    case "text":
      if (typeof raw !== "string") wrongType("text");
      else if (raw === "") report(error("shape.empty", pointer, { atLeast: 1 }));
      return;
    case "flag":
      if (typeof raw !== "boolean") wrongType("flag");
      return;
    case "listed":
      if (!form.values.includes(raw)) {
        report(
          error("shape.notListed", pointer, {
            found: rawText(raw),
            listed: form.values.map(rawText).join(", "),
          }),
        );
      }
      return;
    case "list":
      if (!Array.isArray(raw)) wrongType("list");
      else if (raw.length < form.atLeast) {
        report(error("shape.empty", pointer, { atLeast: form.atLeast }));
      } else for (const [i, item] of raw.entries()) checkShape(item, form.of, pointerTo(pointer, i), report);
      return;
    case "pair":
      if (!Array.isArray(raw) || raw.length !== 2) wrongType("pair");
      else for (const [i, part] of form.of.entries()) checkShape(raw[i], part, pointerTo(pointer, i), report);
      return;
    case "record":
      if (!isRecord(raw)) wrongType("object");
      else for (const key of Object.keys(raw)) checkShape(raw[key], form.of, pointerTo(pointer, key), report);
      return;
    case "object":
      checkObject(raw, form.required, form.optional, pointer, report);
      return;
    case "picked": {
      const picked = form.pick(raw);
      if (picked === undefined) wrongType(form.expected);
      else checkShape(raw, picked, pointer, report);
    }
  }
}
