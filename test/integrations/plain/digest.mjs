// Assesses made-up customers by every ready-made model, and prints a digest of everything that came out.
import { createHash } from "node:crypto";
import { compileModel } from "opportunity-matrix";
import * as models from "opportunity-matrix/models";
import { modelJsonSchema, parseModel } from "opportunity-matrix/schema";

const CUSTOMERS = 2000;

// The minimal standard generator (Park & Miller 1988): the same numbers everywhere.
let state = 20261123;
function below(limit) {
  state = (state * 48271) % 2147483647;
  return state % limit;
}

function madeUp(fact) {
  const day = (daysBack) => new Date(Date.UTC(2026, 10, 23 - daysBack)).toISOString().slice(0, 10);
  if (fact.type === "flag") return below(2) === 0;
  if (fact.type === "day") return day(below(900));
  if (fact.type === "choice") {
    const option = fact.options[below(fact.options.length)];
    return option.id ?? option;
  }
  const from = fact.min ?? 0;
  const value = from + (below(1_000_000) / 1_000_000) * ((fact.max ?? 100) - from);
  // A tenth as whole numbers, which levels want; a few out of range.
  return below(10) === 0 ? Math.round(value) : value * (below(50) === 0 ? 2 : 1);
}

function customerOf(facts) {
  const known = Object.entries(facts).filter(() => below(4) > 0);
  return Object.fromEntries(
    known.map(([id, fact]) => {
      const value = madeUp(fact);
      const asOf = `2025-${10 + below(3)}-${10 + below(18)}`;
      const graded = { value, asOf, grade: ["verified", "stated", "assumed"][below(3)] };
      return [id, below(2) === 0 ? value : graded];
    }),
  );
}

const hash = createHash("sha256").update(JSON.stringify(modelJsonSchema()));
for (const document of Object.values(models).filter((one) => "axes" in one)) {
  const matrix = compileModel(parseModel(JSON.parse(JSON.stringify(document))));
  const rows = Array.from({ length: CUSTOMERS }, () => customerOf(document.facts));
  for (const one of matrix.assessAll(rows, { asOf: "2026-11-23" })) hash.update(JSON.stringify(one));
  hash.update(matrix.hash);
}
console.log(hash.digest("hex"));
