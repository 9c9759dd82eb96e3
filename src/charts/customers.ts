import { isRecord, own } from "../core/json.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { Assessment, AxisAssessment, Status } from "../engine/result.ts";
import { printable } from "./xml.ts";

/** Where a customer stands on one axis: its score, and the position of the band that the score lies in. */
export type Standing = {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly band: number;
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

/**
 * The customers behind assessments, each exactly once and in order.
 *
 * @throws {RangeError} where an assessment was made by another model: its score would stand in the wrong cell
 */
export function customersOf<A extends Assessment>(
  { plan, hash }: Pick<Matrix, "plan" | "hash">,
  assessments: Iterable<A>,
  name: (assessment: A, index: number) => string = rowName,
  href: (assessment: A, index: number) => string | null = () => null,
): Customer[] {
  const [x, y] = plan.axes;
  return Array.from(assessments, (assessment, index) => {
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
      href: href(assessment, index),
    };
  });
}
