// Random models that can be written as SQL.
import fc from "fast-check";
import type { Matrix } from "opportunity-matrix";
import { type RandomModel, randomModel } from "../properties/models.ts";
import { compile } from "../properties/run.ts";

export type CompiledModel = RandomModel & { readonly matrix: Matrix };

/** So many models from a seed; those with scales that only JavaScript can run are left out. */
export function randomModels(seed: number, count: number): readonly CompiledModel[] {
  return fc
    .sample(randomModel, { seed, numRuns: 3 * count })
    .map((one) => ({ ...one, matrix: compile(one.document) }))
    .filter(({ matrix }) => matrix.javaScriptOnly.length === 0)
    .slice(0, count);
}
