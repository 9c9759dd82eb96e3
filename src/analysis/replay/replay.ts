import { isRecord, own } from "../../core/json.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Assessment } from "../../engine/result.ts";
import { type Difference, differencesBetween } from "./differences.ts";

/** Whether an assessment came out the same when it was made again. */
export type Replay =
  | { readonly same: true }
  | {
      readonly same: false;
      /** Whether the model that was given is another one than the assessment names, by its hash. */
      readonly otherModel: boolean;
      /** Whether this is another version of the library than the assessment names. */
      readonly otherLibrary: boolean;
      /** Every place that differs: those of the model first, then the library's version, then the rest as an assessment has it. */
      readonly differences: readonly Difference[];
    };

/** What is compared first: whoever reads the differences should know whether model and library were the same at all. */
const FIRST = ["model", "library"] as const;

/** Not compared: the issues of what could not be read, which is not kept; and the row that a batch hands through. */
const LEFT_OUT: ReadonlySet<string> = new Set(["issues", "row", ...FIRST]);

/**
 * Makes an assessment again from what it holds, its facts and its day, and says whether it is the same bit for bit. It may
 * have been through JSON. Its issues are not compared: what could not be read is not kept, so they cannot be made again.
 * A place by hand is a person's word, and is not compared. Keys that an assessment does not have are the caller's own, and
 * are not looked at.
 *
 * Nothing is thrown whatever the assessment holds.
 *
 * @param assessment one that was made earlier; stored and read again, as a rule
 * @param matrix the model that made it, compiled
 * @example
 * ```ts
 * import { compileModel, replay } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const matrix = compileModel(customerModel);
 * const stored = JSON.stringify(matrix.assess({ growth: 12 }, { asOf: "2026-11-23" }));
 * replay(JSON.parse(stored), matrix); // => { same: true }
 * const tampered = replay(JSON.parse(stored.replace('"high":100', '"high":60')), matrix);
 * tampered.same || tampered.differences[0]; // => { pointer: "/axes/relationship/high", was: 60, is: 100 }
 * ```
 */
export function replay(assessment: Assessment, matrix: Pick<Matrix, "assessAll">): Replay {
  const stored: object = isRecord(assessment) ? assessment : {};
  const asOf = own(stored, "asOf") as Assessment["asOf"];
  const [again] = matrix.assessAll([own(stored, "facts") as object], { asOf: () => asOf });
  const keys = [...FIRST, ...Object.keys(again as object).filter((key) => !LEFT_OUT.has(key))];
  const differences = keys.flatMap((key) =>
    differencesBetween(own(stored, key), own(again as object, key), `/${key}`),
  );
  if (differences.length === 0) return { same: true };
  const differs = (pointer: string): boolean => differences.some((one) => one.pointer === pointer);
  return {
    same: false,
    otherModel: differs("/model/hash") || differs("/model"),
    otherLibrary: differs("/library"),
    differences,
  };
}
