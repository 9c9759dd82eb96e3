// A past of the small model's customers: three on a day in May, three today.
import { compileModel } from "opportunity-matrix";
import { movement, portfolioOn, takeSnapshot, timeline } from "opportunity-matrix/portfolio";
import type { Matrix } from "../../src/engine/matrix.ts";
import { small } from "../cli/small.ts";
import { matrix } from "./sample.ts";

export const MAY = "2026-05-01";
export const TODAY = "2026-11-23";

/** Another version of the small model. */
export const other = compileModel({ ...small, version: "6" }) as unknown as Matrix;

export const snapshot = (customer: string, facts: object, asOf: string, made = matrix as unknown as Matrix) =>
  takeSnapshot(made.assess(facts as never, { asOf }), { customer, recordedOn: asOf });

export const little = { spend: 30, stance: "cold" };
export const much = { spend: 80, stance: "cold" };

/** C1 moves up, C2 stays, C3 leaves, C4 comes. */
export const history = timeline([
  snapshot("C1", little, MAY),
  snapshot("C1", much, TODAY),
  snapshot("C2", much, MAY),
  snapshot("C2", much, TODAY),
  snapshot("C3", much, MAY),
  snapshot("C4", much, TODAY),
]);

export const moved = movement(portfolioOn(history, MAY), portfolioOn(history, TODAY, { since: TODAY }), {
  matrix: matrix as unknown as Matrix,
});
