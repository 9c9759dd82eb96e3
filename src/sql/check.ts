import { dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import type { Matrix } from "../engine/matrix.ts";
import { dialects } from "./dialects/stock.ts";
import type { SqlOptions } from "./options.ts";

function checkDay(name: "asOf" | "factsAsOf", given: SqlOptions["asOf"], isNeeded: boolean): number {
  if (typeof given === "object") return Number.NaN;
  const day = dayNumber(given);
  if (!Number.isNaN(day) || (given === undefined && !isNeeded)) return day;
  const why = isNeeded ? ", because this model counts age" : "";
  throw new RangeError(
    `${name} must be a real day as "YYYY-MM-DD" or a column${why}; found ${rawText(given)}`,
  );
}

/** Refuses a wrong call, with the option that is wrong. */
export function checkOptions({ plan, javaScriptOnly }: Matrix, options: SqlOptions): void {
  const { dialect, columns = {}, asOf, factsAsOf, gaps = 0 } = options;
  if (typeof dialect === "string" && !Object.hasOwn(dialects, dialect)) {
    throw new RangeError(
      `dialect must be one of ${Object.keys(dialects).join(", ")}; found ${rawText(dialect)}`,
    );
  }
  if (javaScriptOnly.length > 0) {
    const name = typeof dialect === "string" ? dialect : dialect.name;
    throw new RangeError(
      `${name} cannot express scales that only JavaScript can run: ${javaScriptOnly.join(", ")}`,
    );
  }
  const declared = new Set(plan.facts.map(({ id }) => id));
  for (const fact of Object.keys(columns)) {
    if (!declared.has(fact))
      throw new RangeError(`columns names ${rawText(fact)}, which the model does not declare`);
  }
  const [day, factsDay] = [checkDay("asOf", asOf, plan.countsAge), checkDay("factsAsOf", factsAsOf, false)];
  if (factsDay > day) {
    throw new RangeError(
      `factsAsOf ${factsAsOf} lies after asOf ${asOf}: facts from the future would leak into the score`,
    );
  }
  if (!(Number.isInteger(gaps) && gaps >= 0)) {
    throw new RangeError(`gaps must be a whole number that is not below 0; found ${rawText(gaps)}`);
  }
}
