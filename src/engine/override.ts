import { dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import type { ModelTypes } from "../model/define.ts";
import type { Matrix } from "./matrix.ts";
import type { Assessment, Cell, OverrideInForce } from "./result.ts";

/** Where a person places a customer by hand: who, why, from when, and until when. Plain JSON, for the caller to keep. */
export type Override<T extends ModelTypes = ModelTypes> = Omit<OverrideInForce<T>, "cell"> & {
  /** The id of the cell. */
  readonly cell: T["cell"];
};

/**
 * Whether an override holds: it does (`inForce`), its time has not come (`notBegun`) or is over (`expired`), or a gate excludes the customer, which
 * nobody's hand undoes (`excluded`).
 */
export type OverrideStanding = "inForce" | "notBegun" | "expired" | "excluded";

function dayOf(name: string, day: unknown): number {
  const number = dayNumber(day);
  if (!Number.isNaN(number)) return number;
  throw new RangeError(`${name} must be a real day as "YYYY-MM-DD"; found ${rawText(day)}`);
}

/** Who decided and why is what a place by hand is kept for, so that neither may be left out. */
function checkSaid({ by, why }: Pick<Override, "by" | "why">): void {
  if (typeof by !== "string" || by.trim() === "") {
    throw new RangeError(`override.by must say who places the customer by hand; found ${rawText(by)}`);
  }
  const texts = typeof why === "object" && why !== null ? Object.values(why) : [why];
  if (texts.length === 0 || texts.some((text) => typeof text !== "string" || text.trim() === "")) {
    throw new RangeError(
      `override.why must be the reason, as a text or a text for each language; found ${rawText(why)}`,
    );
  }
}

/**
 * How an override stands on the day of an assessment.
 *
 * @throws {RangeError} where a day is none, the assessment has none, or `until` lies before `on`
 */
export function standingOf(
  { on, until }: Pick<Override, "on" | "until">,
  { status, asOf }: Pick<Assessment, "status" | "asOf">,
): OverrideStanding {
  const [first, last] = [dayOf("override.on", on), dayOf("override.until", until)];
  if (last < first) throw new RangeError(`override.until ${until} lies before override.on ${on}`);
  const day = dayOf("asOf of the assessment", asOf);
  if (day < first) return "notBegun";
  if (day > last) return "expired";
  return status === "excluded" ? "excluded" : "inForce";
}

/**
 * Puts what a person decided beside what the model says. The assessment keeps its own cell, scores and reasons: an override is shown and followed, and
 * explains nothing. One that does not hold on the day falls away, and `standing` says why.
 *
 * @param matrix the one that made the assessment
 * @param assessment made with a day
 * @param override the cell, who placed the customer there, why, from when and until when
 * @throws {RangeError} where the model has no such cell or did not make the assessment, a day is none, nobody or no reason is named, or the
 *   assessment has no day
 * @example
 * ```ts
 * import { cellInForce, compileModel, placeByHand } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const assessment = matrix.assess({}, { asOf: "2026-11-23" });
 * const { assessment: placed, standing } = placeByHand(matrix, assessment, {
 *   cell: "high/medium", by: "Chen Yu", why: "Signed a framework contract last week", on: "2026-11-20", until: "2026-12-31",
 * });
 * standing; // => "inForce"
 * placed.cell; // => null
 * cellInForce(placed)?.id; // => "high/medium"
 * ```
 */
export function placeByHand<T extends ModelTypes, A extends Assessment<T>>(
  matrix: Matrix<T>,
  assessment: A,
  override: Override<T>,
): { readonly assessment: A; readonly standing: OverrideStanding } {
  const { plan, hash } = matrix;
  const given: Assessment = assessment;
  if (given.model.hash !== hash)
    throw new RangeError(
      `matrix must be the one that made the assessment, ${given.model.id} ${given.model.version} (${given.model.hash})`,
    );
  const cell = plan.cells.flat().find(({ id }) => id === override.cell);
  if (cell === undefined) {
    const there = plan.cells.flat().map(({ id }) => id);
    throw new RangeError(`override.cell must be one of ${there.join(", ")}, found ${rawText(override.cell)}`);
  }
  checkSaid(override);
  const standing = standingOf(override, given);
  const { override: _, ...machine } = assessment;
  if (standing !== "inForce") return { assessment: machine as A, standing };
  return { assessment: { ...machine, override: { ...override, cell } } as unknown as A, standing };
}

/** The cell that is to be followed: the one where a person has placed the customer, else the model's; null without either. */
export function cellInForce<T extends ModelTypes>({ cell, override }: Assessment<T>): Cell<T> | null {
  return override === undefined ? cell : override.cell;
}
