import { compileModel } from "opportunity-matrix";
import type { Case } from "../measure.ts";
import { write } from "../outcomes.ts";
import { everyTrick } from "./every-trick.ts";
import { handWritten } from "./hand-written.ts";
import { model } from "./model.ts";
import { asOf, type Row } from "./rows.ts";

export function handWrittenCase(rows: readonly Row[]): Case {
  return {
    name: "handWritten",
    run: (from, to, out) => {
      for (let i = from; i < to; i++) write(handWritten(rows[i] as Row, asOf), i, out);
    },
  };
}

export function everyTrickCase(rows: readonly Row[]): Case {
  return { name: "everyTrick", run: (from, to, out) => everyTrick(rows, asOf, from, to, out) };
}

/** The floor under everything: reads every field, and does nothing with it but a sum. */
export function readOnlyCase(rows: readonly Row[]): Case {
  return {
    name: "readOnly",
    readsOnly: true,
    run: (from, to, { places, x, y }) => {
      for (let i = from; i < to; i++) {
        const row = rows[i] as Row;
        places[i] = row.budget ?? row.urgency ?? row.access ?? "";
        x[i] =
          (row.spend ?? 0) + (row.growth ?? 0) + (row.wallet ?? 0) + (row.sites ?? 0) + (row.fit ?? 0) + 100;
        y[i] =
          (row.stage ?? 0) +
          (row.contacts ?? 0) +
          (row.coach === true ? 1 : 0) +
          (row.lastContact?.length ?? 0) +
          (row.blocked === true ? 1 : 0);
      }
    },
  };
}

/** A matrix for each of `count` models that say the same and are compiled one by one, as a service with many tenants has them. */
function matrices(count: number) {
  return Array.from({ length: count }, (_, i) => compileModel({ ...model, id: `bench-${i}` }));
}

type Matrix = ReturnType<typeof matrices>[number];

/** `place` with one model, or with several in turn. */
export function placeCase(rows: readonly Row[], models = 1): Case {
  const compiled = matrices(models);
  return {
    name: "place",
    run: (from, to, out) => {
      for (let i = from; i < to; i++) {
        write((compiled[i % models] as Matrix).place(rows[i] as Row, { asOf }), i, out);
      }
    },
  };
}

export function assessCase(rows: readonly Row[], models = 1): Case {
  const compiled = matrices(models);
  return {
    name: "assess",
    run: (from, to, out) => {
      for (let i = from; i < to; i++) {
        write((compiled[i % models] as Matrix).assess(rows[i] as Row, { asOf }), i, out);
      }
    },
  };
}

export function assessAllCase(rows: readonly Row[]): Case {
  const [matrix] = matrices(1);
  return {
    name: "assessAll",
    run: (from, to, out) => {
      let i = from;
      for (const result of (matrix as Matrix).assessAll(rows.slice(from, to), { asOf }))
        write(result, i++, out);
    },
  };
}
