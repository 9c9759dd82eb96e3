import { firstFew } from "../../core/issue.ts";
import { put } from "../../core/json.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Plan } from "../../engine/plan.ts";
import type { Assessment, OverrideInForce } from "../../engine/result.ts";
import { type AxisPath, CAUSES, compareAxis, type Labels } from "./axis-comparison.ts";
import type { Cause, Comparison, Place, PlaceThen } from "./comparison.ts";
import { factChanges } from "./fact-changes.ts";
import { overrideChange, overrideThen } from "./override-change.ts";
import { type AxisTally, type Tally, tallier } from "./tally.ts";

/** A model as it is compared with. */
type Compared = Pick<Matrix, "plan" | "hash">;

/** The models of two assessments. */
export type CompareOptions = {
  /** The model that made the later assessment, compiled. */
  readonly matrix: Compared;
  /** The model that made the earlier assessment, where it was another one; `matrix` where left out. */
  readonly earlier?: Compared | undefined;
};

/** @throws {RangeError} where an assessment was made by another model than the one that is to make it again */
function checkModel({ model }: Assessment, { hash }: Compared, which: string, option: string): void {
  if (model.hash === hash) return;
  throw new RangeError(
    `${which} was made by the model ${model.id} ${model.version} (hash ${model.hash}), and not by that of ${option} (hash ${hash}); give the compiled model that made it as \`${option}\``,
  );
}

/** @throws {RangeError} where the later model does not have the axes of the earlier one */
function checkAxes(before: Plan, after: Plan): void {
  const [was, is] = [before, after].map(({ axes }) => axes.map(({ id }) => id)) as [string[], string[]];
  if (is.every((id) => was.includes(id))) return;
  throw new RangeError(
    `the earlier model has the axes ${firstFew(was).join(" and ")}, the later one ${firstFew(is).join(" and ")}: scores on other axes cannot be compared`,
  );
}

function labelsOf(before: Plan, after: Plan): Labels {
  const named = (
    of: (plan: Plan) => readonly { readonly id: string; readonly label: Assessment["model"]["label"] }[],
  ) => new Map([...of(before), ...of(after)].map(({ id, label }) => [id, label]));
  return { facts: named(({ facts }) => facts), gates: named(({ gates }) => gates) };
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.status === other.status && one.cell?.id === other.cell?.id;
}

/** The causes that changed the place, each with the place that it left. */
function movesOf([before, ...stages]: readonly [Tally, ...Tally[]]): Comparison["moves"] {
  let last = before.place;
  return stages.flatMap(({ place }, i) => {
    if (isSamePlace(last, place)) return [];
    last = place;
    return [{ cause: CAUSES[i] as Cause, ...place }];
  });
}

function placeThen({ place }: Tally, { asOf, model }: Assessment, byHand: OverrideInForce | null): PlaceThen {
  return { ...place, cellInForce: byHand === null ? place.cell : byHand.cell, asOf, model };
}

/**
 * Says what lies between two assessments of one customer: how each axis moved, split exactly and in whole micropoints into
 * another model, ageing, new evidence and gates, by cause and by fact; which of them moved the customer to another cell; which cell
 * was in force and is now, and what became of a place by hand; and which facts are not what they were. Both are made again from the facts and the day that they hold, so they may have been
 * through JSON; `replay` says whether the numbers that are stored are those numbers.
 *
 * The causes are taken in this order: the model after, for the earlier facts on the earlier day; then the later day; then what
 * is known now. The order of the facts decides nothing. Section "What changed it" of `docs/explaining.md` has the formulas.
 *
 * @param before the earlier assessment
 * @param after the later one, of the same customer
 * @throws {RangeError} where neither `matrix` nor `earlier` made an assessment, or the two models have different axes, or a place
 *   by hand has a day that is none
 * @example
 * ```ts
 * import { compare, compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const before = matrix.assess({ annualSpend: 50_000_000, need: 2 }, { asOf: "2026-06-01" });
 * const after = matrix.assess({ annualSpend: 50_000_000, need: 4 }, { asOf: "2026-11-23" });
 * const { change, causes } = compare(before, after, { matrix }).axes.potential!;
 * change.score === causes.evidence.score; // => true
 * causes.evidence.facts.map(({ fact }) => fact); // => ["need"]
 * ```
 */
export function compare(
  before: Assessment,
  after: Assessment,
  { matrix, earlier = matrix }: CompareOptions,
): Comparison {
  checkModel(after, matrix, "after", "matrix");
  checkModel(before, earlier, "before", "earlier");
  checkAxes(earlier.plan, matrix.plan);
  const tally = tallier(matrix.plan);
  const first = (earlier.hash === matrix.hash ? tally : tallier(earlier.plan))(before.facts, before.asOf);
  const underModel = earlier.hash === matrix.hash ? first : tally(before.facts, before.asOf);
  const aged = before.asOf === after.asOf ? underModel : tally(before.facts, after.asOf);
  const last = tally(after.facts, after.asOf);
  const path = [first, underModel, aged, last] as const;
  const labels = labelsOf(earlier.plan, matrix.plan);
  const axes = {};
  for (const { id } of matrix.plan.axes) {
    const along = path.map((one) => one.axes.get(id) as AxisTally) as unknown as AxisPath;
    put(axes, id, compareAxis(along, labels));
  }
  const was = overrideThen(before, first.place);
  const is = overrideThen(after, last.place);
  return {
    before: placeThen(first, before, was),
    after: placeThen(last, after, is),
    moves: movesOf(path),
    override: overrideChange(was, is, { asOf: after.asOf, status: last.place.status }),
    axes,
    facts: factChanges(
      { plan: earlier.plan, facts: first.facts, asOf: before.asOf },
      { plan: matrix.plan, facts: last.facts, asOf: after.asOf },
    ),
  };
}
