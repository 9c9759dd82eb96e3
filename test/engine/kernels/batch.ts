// A batch of one fact, for the tests of single loops.
import type { FactDeclaration, Plan } from "opportunity-matrix";
import { compileModel } from "opportunity-matrix";
import { createKernels, type Kernels } from "../../../src/engine/kernels/kernels.ts";
import { createMasks } from "../../../src/engine/kernels/lanes.ts";
import type { FactReader } from "../../../src/engine/kernels/reader.ts";
import { giveDays } from "../../../src/engine/kernels/rows.ts";
import { sample } from "../sample.ts";

/** The day of the assessment. */
export const asOf = "2026-11-23";

/** The plan of the sample with one more fact, `f`, that no dimension reads. */
function planWith(declaration: FactDeclaration): Plan {
  return compileModel(sample({ facts: { f: declaration } })).plan;
}

/** Kernels for four records, and the reader of fact `f`, ready to read a batch on this day. */
export function batchOf(declaration: FactDeclaration, day = 1000): Kernels & { readonly f: FactReader } {
  const plan = planWith(declaration);
  const kernels = createKernels(plan, 4);
  kernels.lanes.masks = createMasks(plan.facts.length, 4);
  giveDays(kernels.lanes, { asOf: day, factsAsOf: Number.NaN, given: {} }, 4);
  kernels.begin(0, 4);
  return { ...kernels, f: kernels.readers[2] as FactReader };
}

/** The records of a batch of which a fact, by position, has its bit in a mask. */
export function marked(mask: Uint32Array, fact = 2): number[] {
  return [...mask].flatMap((word, i) => ((word >>> fact) & 1 ? [i] : []));
}
