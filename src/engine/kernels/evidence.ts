import type { Ageing } from "../../core/fact.ts";
import { isMissing } from "../../core/json.ts";
import { divideWhole } from "../../core/micropoints.ts";
import type { Plan } from "../plan.ts";

/** How certain the values of a fact are, in whole millionths: by grade, and how that fades with age. */
export type Evidence = {
  readonly grades: Plan["grades"];
  /** The certainty of what has no grade of its own. */
  readonly plain: number;
  /** For how many days it fades; 0 where it does not age. */
  readonly fadingDays: number;
  readonly expiresDays: number;
};

export function evidenceOf({ grades, plainGrade }: Plan, ages: Ageing | undefined): Evidence {
  const { freshDays, expiresDays } = ages ?? { freshDays: 0, expiresDays: 0 };
  return { grades, plain: grades[plainGrade], fadingDays: expiresDays - freshDays, expiresDays };
}

/** The certainty of a grade, before age; NaN where it is no grade. Each is compared, since a list or a table would be searched anew for every fact of every record. */
export function gradeCertainty({ grades, plain }: Evidence, grade: unknown): number {
  if (grade === "verified") return grades.verified;
  if (grade === "stated") return grades.stated;
  if (grade === "assumed") return grades.assumed;
  return isMissing(grade) ? plain : Number.NaN;
}

/** What is left of a certainty on the day of the assessment. Days as numbers: NaN is no day at all, -Infinity one that cannot be read. */
export function certaintyAt(
  { fadingDays, expiresDays }: Evidence,
  full: number,
  day: number,
  asOf: number,
): number {
  if (fadingDays === 0 || Number.isNaN(day)) return full;
  // NaN without a day of assessment: nothing can be said of an age then.
  const left = expiresDays - (asOf - day);
  if (left >= fadingDays) return full;
  return left > 0 ? divideWhole(left * full, fadingDays) : 0;
}
