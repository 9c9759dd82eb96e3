// Random models that can be written as SQL.
import fc from "fast-check";
import type { Matrix, ModelDocument } from "opportunity-matrix";
import { type RandomModel, randomModel } from "../properties/models.ts";
import { compile } from "../properties/run.ts";
import { comparedNames } from "./outputs.ts";

export type CompiledModel = RandomModel & {
  readonly matrix: Matrix;
  /** Whether it reads the days and the grades of its facts, or their values alone. */
  readonly readsEvidence: boolean;
};

/** Whether a column of the result would be named like another: `toSql` refuses such a model. */
function hasDoubleNames(document: ModelDocument): boolean {
  const names = Object.values(comparedNames(document)).flat();
  return new Set(names).size < names.length;
}

/** So many models from a seed, without those that cannot be written as SQL. */
export function randomModels(seed: number, count: number): readonly CompiledModel[] {
  return fc
    .sample(randomModel, { seed, numRuns: 3 * count })
    .map((one, i) => ({ ...one, matrix: compile(one.document), readsEvidence: i % 2 === 0 }))
    .filter(({ matrix, document }) => matrix.javaScriptOnly.length === 0 && !hasDoubleNames(document))
    .slice(0, count);
}
