import { isRecord, own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Plan } from "../engine/plan.ts";
import type { Assessment, AxisAssessment, Status } from "../engine/result.ts";
import { printable } from "./xml.ts";

/** Where a customer stands on one axis: its score, and the position of the band that the score lies in. */
export type Standing = {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly band: number;
};

/** Where a person has placed a customer: the positions of its bands, the cell, by whom and until when. */
export type HandPlace = {
  readonly x: number;
  readonly y: number;
  readonly id: string;
  readonly label: Label;
  readonly tier: string;
  readonly by: string;
  readonly until: string;
};

/** A customer as it is drawn. */
export type Customer = {
  /** Counted from 0, in the order of the assessments. */
  readonly index: number;
  /** `""` where it has none. */
  readonly name: string;
  readonly status: Status;
  /** Null where there is no score. */
  readonly x: Standing | null;
  readonly y: Standing | null;
  /** Null where it has no cell. */
  readonly tier: string | null;
  /** Null where no person has placed it by hand. */
  readonly byHand: HandPlace | null;
  /** Where a click on it leads; null where nowhere. */
  readonly href: string | null;
};

/** The name that a row has for itself. */
function rowName(assessment: object): string {
  const row = own(assessment, "row");
  if (!isRecord(row)) return "";
  const given = own(row, "name") ?? own(row, "id");
  return typeof given === "string" || typeof given === "number" ? String(given) : "";
}

function standing(
  { score, low, high, band }: AxisAssessment,
  bands: readonly { readonly id: string }[],
): Standing | null {
  if (score === null) return null;
  return { score, low, high, band: bands.findIndex(({ id }) => id === band) };
}

/** The place by hand that an assessment holds. */
function handPlace({ override }: Assessment, { cells }: Plan, index: number): HandPlace | null {
  if (override === undefined) return null;
  const { cell, by, until } = override;
  const x = cells.findIndex((column) => column.some(({ id }) => id === cell.id));
  const y = cells[x]?.findIndex(({ id }) => id === cell.id);
  if (y === undefined) {
    throw new RangeError(
      `assessment ${index} is placed by hand in ${cell.id}, which is no cell of the model`,
    );
  }
  return { x, y, id: cell.id, label: cell.label, tier: cell.tier, by, until };
}

/**
 * The customers behind assessments, each exactly once and in order.
 *
 * @throws {RangeError} where an assessment was made by another model, as its score would stand in the wrong cell; or a cell by hand is none
 */
export function customersOf<A extends Assessment>(
  { plan, hash }: Pick<Matrix, "plan" | "hash">,
  assessments: Iterable<A>,
  name: (assessment: A, index: number) => string = rowName,
  href: (assessment: A, index: number) => string | null = () => null,
): Customer[] {
  const [x, y] = plan.axes;
  return [...assessments].map((assessment, index) => {
    const { model, axes, status, cell } = assessment;
    if (model.hash !== hash) {
      throw new RangeError(
        `assessment ${index} was made by another model or version (${model.id} ${model.version}, hash ${model.hash})`,
      );
    }
    return {
      index,
      name: printable(name(assessment, index)).trim(),
      status,
      x: standing(axes[x.id] as AxisAssessment, x.bands),
      y: standing(axes[y.id] as AxisAssessment, y.bands),
      tier: cell === null ? null : cell.tier,
      byHand: handPlace(assessment, plan, index),
      href: href(assessment, index),
    };
  });
}
