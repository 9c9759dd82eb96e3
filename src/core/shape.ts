import { type DocumentIssue, firstFew, type Params, rawText, shortText } from "./issue.ts";
import { isRecord, own } from "./json.ts";
import { isWithin, type Limits, limitsText } from "./limits.ts";
import { pointerTo, type Step } from "./pointer.ts";

/** The codes of what the check of a form can find. */
export type ShapeCode =
  | "shape.type"
  | "shape.missing"
  | "shape.extraKey"
  | "shape.outOfRange"
  | "shape.notWhole"
  | "shape.empty"
  | "shape.notListed"
  | "shape.fails";

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

// The builders, each a function of its own, so that a bundle holds those alone that it uses. What each is for stands at `shape`.

/* @__NO_SIDE_EFFECTS__ */
export function number(limits: NumberLimits = {}): Shape<number> {
  return { is: "number", ...limits };
}

/* @__NO_SIDE_EFFECTS__ */
export function anything(): Shape<unknown> {
  return { is: "anything" };
}

/* @__NO_SIDE_EFFECTS__ */
export function text(): Shape<string> {
  return { is: "text" };
}

/* @__NO_SIDE_EFFECTS__ */
export function flag(): Shape<boolean> {
  return { is: "flag" };
}

/* @__NO_SIDE_EFFECTS__ */
export function listed<const V extends readonly unknown[]>(...values: V): Shape<V[number]> {
  return { is: "listed", values };
}

/** Of a list that has a name: no bundler leaves out a form that spreads one. */
/* @__NO_SIDE_EFFECTS__ */
export function listedIn<V>(values: readonly V[]): Shape<V> {
  return { is: "listed", values };
}

/* @__NO_SIDE_EFFECTS__ */
export function list<V>(of: Shape<V>, atLeast = 0): Shape<readonly V[]> {
  return { is: "list", of, atLeast };
}

/* @__NO_SIDE_EFFECTS__ */
export function pair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return { is: "pair", of: [first, second] };
}

/* @__NO_SIDE_EFFECTS__ */
export function record<V>(of: Shape<V>): Shape<{ readonly [key: string]: V }> {
  return { is: "record", of };
}

/* @__NO_SIDE_EFFECTS__ */
export function object<R extends Shapes, O extends Shapes = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<{ readonly [K in keyof R]: ValueOf<R[K]> } & { readonly [K in keyof O]?: ValueOf<O[K]> }> {
  return { is: "object", required, optional: optional ?? {} };
}

/* @__NO_SIDE_EFFECTS__ */
export function picked<V>(expected: string, pick: (value: unknown) => Shape | undefined): Shape<V> {
  return { is: "picked", pick, expected };
}

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
  number,
  /** Any JSON value, left to a check of its own. */
  anything,
  /** A text that is not empty. */
  text,
  /** True or false. */
  flag,
  /** One of the values given. */
  listed,
  /** A list of so many at least. */
  list,
  /** A list of two. */
  pair,
  /** An object whose values have one shape, under any keys. */
  record,
  /** An object with exactly these keys, the second ones may be left out. */
  object,
  /** A shape picked by looking at the value; undefined from `pick` means that nothing fits. */
  picked,
} as const;

/** Reports everywhere that a value does not have a shape; the value is only read. */
export function checkShape(
  raw: unknown,
  form: Shape,
  pointer: string,
  report: (issue: DocumentIssue<ShapeCode>) => void,
): void {
  const error = (code: ShapeCode, params: Params, ...steps: readonly Step[]): void =>
    report({ severity: "error", code, pointer: pointerTo(pointer, ...steps), params });
  const wrongType = (expected: string): void => error("shape.type", { expected, found: rawText(raw) });
  const checkPart = (step: Step, part: unknown, of: Shape): void =>
    checkShape(part, of, pointerTo(pointer, step), report);
  switch (form.is) {
    case "number":
      if (typeof raw !== "number" || !Number.isFinite(raw)) wrongType("number");
      else if (!isWithin(raw, form)) error("shape.outOfRange", { found: raw, limits: limitsText(form) });
      else if (form.whole && !Number.isInteger(raw)) error("shape.notWhole", { found: raw });
      break;
    case "text":
      if (typeof raw !== "string") wrongType("text");
      else if (raw === "") error("shape.empty", { atLeast: 1 });
      break;
    case "flag":
      if (typeof raw !== "boolean") wrongType("flag");
      break;
    case "listed":
      if (form.values.includes(raw)) break;
      error("shape.notListed", { found: rawText(raw), listed: form.values.map(rawText).join(", ") });
      break;
    case "list":
      if (!Array.isArray(raw)) wrongType("list");
      else if (raw.length < form.atLeast) error("shape.empty", { atLeast: form.atLeast });
      else for (const [i, part] of raw.entries()) checkPart(i, part, form.of);
      break;
    case "pair":
      if (!Array.isArray(raw) || raw.length !== 2) wrongType("pair");
      else for (const [i, of] of form.of.entries()) checkPart(i, raw[i], of);
      break;
    case "record":
      if (!isRecord(raw)) wrongType("object");
      else for (const key of Object.keys(raw)) checkPart(key, raw[key], form.of);
      break;
    case "object":
      if (!isRecord(raw)) wrongType("object");
      else {
        for (const [key, of] of Object.entries(form.required)) {
          const part = own(raw, key);
          if (part === undefined) error("shape.missing", { key });
          else checkPart(key, part, of);
        }
        const known = () => firstFew(Object.keys({ ...form.required, ...form.optional }));
        for (const key of Object.keys(raw)) {
          if (Object.hasOwn(form.required, key) || raw[key] === undefined) continue;
          const of = own(form.optional, key) as Shape | undefined;
          if (of === undefined) error("shape.extraKey", { key: shortText(key), known: known() }, key);
          else checkPart(key, raw[key], of);
        }
      }
      break;
    case "picked":
      try {
        const of = form.pick(raw);
        if (of === undefined) wrongType(form.expected);
        else checkShape(raw, of, pointer, report);
      } catch (thrown) {
        error("shape.fails", { found: rawText(thrown instanceof Error ? thrown.message : thrown) });
      }
  }
}
