import { compileModel, type ModelDocument } from "opportunity-matrix";
import type { Case } from "./measure.ts";
import { writeColumns } from "./outcomes.ts";
import { randomFrom, shuffled } from "./random.ts";
import { handWrittenAllCase, placeAllCase } from "./scorecard/cases.ts";
import { model } from "./scorecard/model.ts";
import { asOf, type Row, randomRows } from "./scorecard/rows.ts";
import { MODELS, SHAPES } from "./suite-names.ts";

/** How many records of one tenant come in a row. */
const BATCH = 1000;

/**
 * A matrix for each of `count` models, as a service with many tenants has them. No two have their facts and dimensions in the same order;
 * the order changes no result, so that all can be compared.
 */
function matrices(count: number) {
  const random = randomFrom(3);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = model.axes.map((axis) => ({
      ...axis,
      dimensions: shuffled<ModelDocument["axes"][number]["dimensions"][number]>(axis.dimensions, random),
    }));
    const facts = Object.fromEntries(shuffled(Object.entries(model.facts), random));
    return compileModel({ ...model, id: `tenant-${i}`, facts, axes: [x, y] } as ModelDocument);
  });
}

/** Batches of records, each placed by the next of several models. */
function modelsCase(name: string, rows: readonly Row[], count: number): Case {
  const compiled = matrices(count);
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => i * BATCH);
  const batches = starts.map((start) => rows.slice(start, start + BATCH));
  return {
    name,
    run: () => {
      const found = batches.map((batch, i) =>
        (compiled[i % count] as (typeof compiled)[number]).placeAll(batch, { asOf }),
      );
      return (out) => {
        for (const [i, columns] of found.entries()) writeColumns(columns as never, i * BATCH, out);
      };
    },
  };
}

/** The cases that run in a process each. */
export const apartCases = {
  oneModel: (records: number) => modelsCase("oneModel", randomRows(records), 1),
  manyModels: (records: number) => modelsCase("manyModels", randomRows(records), MODELS),
  handWritten: (records: number) => handWrittenAllCase(randomRows(records, SHAPES)),
  placeAll: (records: number) => placeAllCase(randomRows(records, SHAPES)),
} satisfies Record<string, (records: number) => Case>;

export type ApartCase = keyof typeof apartCases;
