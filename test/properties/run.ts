// How properties run the library, and what they look at.
import {
  type CallOptions,
  compileModel,
  type Facts,
  type Matrix,
  type ModelDocument,
} from "opportunity-matrix";
import type { Case, Raw } from "./customers.ts";
import { dayText } from "./days.ts";
import { plugins } from "./plugins.ts";

/** Compiles a random model together with the scales that it may name. */
export function compile(document: ModelDocument): Matrix {
  return compileModel(document, { scales: plugins });
}

/** Raw data as the typed calls take it: what comes from outside has any type. */
export function asFacts(raw: unknown): Facts {
  return raw as Facts;
}

/** The days of a call, as text. */
export function callOf({ asOf, factsAsOf }: Pick<Case, "asOf" | "factsAsOf">): CallOptions {
  return { asOf: dayText(asOf), ...(factsAsOf !== null && { factsAsOf: dayText(factsAsOf) }) };
}

/** A copy of the facts with one of them replaced, or taken away where `value` is undefined. */
export function withFact(raw: Raw, id: string, value: unknown): Raw {
  const entries = Object.entries(raw).filter(([key]) => key !== id);
  return Object.fromEntries(value === undefined ? entries : [...entries, [id, value]]);
}

/** Points as whole micropoints. */
export function micro(points: number): number {
  return Math.round(points * 1_000_000);
}
