// What `placeAll` costs with all that can be asked of it.
import { compileModel, type Wanted } from "opportunity-matrix";
import type { Case } from "../measure.ts";
import { digest, poisonColumns, write, writeColumns } from "../outcomes.ts";
import { columnsCase } from "./cases.ts";
import { type DatedRow, datedModel } from "./dated.ts";
import { model } from "./model.ts";
import { asOf, type Row } from "./rows.ts";

const bounds: Wanted = { bounds: true };
const contributions: Wanted = { contributions: true };

/** Holds all that a result has to what the first one had. */
function mustStay(name: string, first: object): (columns: object) => void {
  const expected = digest(first);
  return (columns) => {
    if (digest(columns) !== expected) throw new Error(`${name}: other columns than at first`);
  };
}

/** A new result at each call. */
function newCase(name: string, rows: readonly Row[], wanted: Wanted): Case {
  const matrix = compileModel(model);
  const place = (some: readonly Row[]) => matrix.placeAll(some, { asOf, ...wanted });
  return columnsCase(name, rows, place, mustStay(name, place(rows)));
}

/** Into a result that is made beforehand, and poisoned each time when it has been read. */
function formerCase<R extends Row | DatedRow>(
  name: string,
  rows: readonly R[],
  document: typeof model,
  wanted: Wanted,
): Case {
  const matrix = compileModel(document);
  const into = matrix.placeAll(rows, { asOf, ...wanted });
  const check = mustStay(name, into);
  poisonColumns(into);
  return columnsCase(
    name,
    rows,
    (some) => matrix.placeAll(some, { asOf, ...wanted, into }),
    (columns) => {
      check(columns);
      poisonColumns(into);
    },
  );
}

export const boundsCase = (rows: readonly Row[]): Case => newCase("placeAllBounds", rows, bounds);
export const contributionsCase = (rows: readonly Row[]): Case =>
  newCase("contributions", rows, contributions);

/** Results that are written over, and new ones. */
export const formerCases = (rows: readonly Row[]): [Case, ...Case[]] => [
  formerCase("placeAllFormer", rows, model, {}),
  formerCase("placeAllBoundsFormer", rows, model, bounds),
  formerCase("contributionsFormer", rows, model, contributions),
  newCase("placeAll", rows, {}),
  boundsCase(rows),
  contributionsCase(rows),
];

/** Scores alone and with bounds over facts with a day and a grade; beside them, scores alone over plain values. */
export function datedCases(rows: readonly Row[], dated: readonly DatedRow[]): [Case, ...Case[]] {
  const plain = compileModel(model);
  const matrix = compileModel(datedModel);
  return [
    {
      name: "place",
      isUntimed: true,
      run: (from, to, out) => {
        for (let i = from; i < to; i++) {
          const result = matrix.place(dated[i] as DatedRow, { asOf });
          write(result, i, out);
          out.xCoverage[i] = result.axes.potential.coverage;
          out.yCoverage[i] = result.axes.relationship.coverage;
        }
      },
    },
    {
      ...columnsCase("plainPlaceAll", rows, (some) => plain.placeAll(some, { asOf })),
      isOther: true,
    },
    columnsCase("placeAll", dated, (some) => matrix.placeAll(some, { asOf })),
    columnsCase("placeAllBounds", dated, (some) => matrix.placeAll(some, { asOf, bounds: true })),
    formerCase("placeAllBoundsFormer", dated, datedModel, bounds),
  ];
}

/** So many records are explained at a time: their objects are garbage before the next ones are made, as where a stream writes them out. */
const EXPLAINED = 1000;

/** Takes every object, so that none can be left out. */
const sink: unknown[] = [null];

/** An object for every dimension of every record, as a page or a file would show it. */
export function contributionObjectsCase(rows: readonly Row[]): Case {
  const matrix = compileModel(model);
  return {
    name: "contributionObjects",
    hasCoverage: true,
    run: (from, to) => {
      const found: ReturnType<typeof matrix.placeAll>[] = [];
      for (let start = from; start < to; start += EXPLAINED) {
        const some = rows.slice(start, Math.min(start + EXPLAINED, to));
        const columns = matrix.placeAll(some, { asOf, contributions: true });
        const axes = [columns.axes.potential, columns.axes.relationship].map(({ score, contributions }) => ({
          score,
          parts: Object.entries(contributions ?? {}),
        }));
        for (let i = 0; i < some.length; i++) {
          sink[0] = axes.map(({ score, parts }) => ({
            score: score[i],
            contributions: parts.map(([dimension, column]) => ({ dimension, contribution: column[i] })),
          }));
        }
        found.push(columns);
      }
      return (out) => {
        for (const [i, columns] of found.entries()) writeColumns(columns, from + i * EXPLAINED, out);
      };
    },
  };
}
