import type { Label } from "../../core/label.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Snapshot } from "../history/snapshot.ts";
import { type Bin, binningOf } from "./bins.ts";
import { type StabilityIndex, stabilityIndex } from "./stability-index.ts";
import type { Standing } from "./state.ts";

/**
 * How much a fact has drifted, by the usual thresholds: `little` below 0.1, `some` below 0.25, `much` from there on. They are a convention of credit
 * scoring for large samples, and no test; `byChance` says what a portfolio of this size gives without any drift.
 */
export type DriftLevel = "little" | "some" | "much";

/** A bin with its customers before and after. */
export type BinCount = Bin & { readonly before: number; readonly after: number };

/** How the values of one fact are spread over the portfolio, before and after. */
export type FactDrift = StabilityIndex & {
  readonly fact: string;
  readonly label: Label;
  /** Null where there is no index. */
  readonly level: DriftLevel | null;
  /** Those that anybody is in. */
  readonly bins: readonly BinCount[];
};

/** What a drift is made with. */
export type DriftOptions = {
  /** The model whose facts are looked at. */
  readonly matrix: Pick<Matrix, "plan">;
  /** Where the ranges of numbers and of ages in days begin, ascending, by fact. */
  readonly edges?: { readonly [fact: string]: readonly number[] } | undefined;
};

function levelOf(psi: number | null): DriftLevel | null {
  if (psi === null) return null;
  if (psi < 0.1) return "little";
  return psi < 0.25 ? "some" : "much";
}

function checkEdges(fact: string, edges: readonly number[]): void {
  const ascend = edges.every(
    (edge, i) => Number.isFinite(edge) && (i === 0 || edge > (edges[i - 1] as number)),
  );
  if (!ascend)
    throw new RangeError(`edges of ${fact} must be finite numbers that ascend, found ${edges.join(", ")}`);
}

/**
 * Says of each fact of a model whether the portfolio's values have shifted: the population stability index over stated bins, with what is
 * unknown as a bin of its own, since a portfolio that is asked less drifts too. A model that was set up for one portfolio may misjudge another.
 *
 * Options, levels, yes and no have a bin each; other numbers, and the ages of days, are cut at the tenths of the earlier values, or at `edges`.
 *
 * @throws {RangeError} where edges do not ascend
 * @returns the facts in the order of the model
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { factDrift, takeSnapshot } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const of = (need: number) => ({
 *   snapshot: takeSnapshot(matrix.assess({ need }, { asOf: "2026-11-01" }), { customer: `C-${need}`, recordedOn: "2026-11-01" }),
 * });
 * const portfolio = [of(1), of(2), of(4)];
 * factDrift(portfolio, portfolio, { matrix }).map(({ psi }) => psi).every((psi) => psi === 0); // => true
 * ```
 */
export function factDrift(
  before: readonly Standing[],
  after: readonly Standing[],
  { matrix, edges = {} }: DriftOptions,
): readonly FactDrift[] {
  const [was, is] = [before, after].map((side) => side.map(({ snapshot }) => snapshot)) as [
    Snapshot[],
    Snapshot[],
  ];
  return matrix.plan.facts.map((fact): FactDrift => {
    const own = Object.hasOwn(edges, fact.id) ? edges[fact.id] : undefined;
    if (own !== undefined) checkEdges(fact.id, own);
    const { bins, binOf } = binningOf(fact, was, own);
    const counts = [was, is].map((snapshots) => {
      const count = bins.map(() => 0);
      for (const snapshot of snapshots) (count[binOf(snapshot)] as number)++;
      return count;
    }) as [number[], number[]];
    const index = stabilityIndex(...counts);
    const counted = bins.map(
      (bin, i): BinCount => ({ ...bin, before: counts[0][i] as number, after: counts[1][i] as number }),
    );
    return {
      fact: fact.id,
      label: fact.label,
      ...index,
      level: levelOf(index.psi),
      bins: counted.filter((bin) => bin.before + bin.after > 0),
    };
  });
}
