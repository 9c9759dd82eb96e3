import { dayNumber, dayText } from "./day.ts";
import { type FactDeclaration, type FactValue, type Option, optionId } from "./fact.ts";
import { type Params, rawText } from "./issue.ts";
import { limitsText } from "./limits.ts";

/** The codes of what can be wrong with a value of a declared fact. */
export type ValueCode = "fact.type" | "fact.outOfRange" | "fact.notListed" | "fact.notDay";

/** Takes what is wrong with a value; gives NaN. */
export type RejectValue = (code: ValueCode, params: Params) => number;

/**
 * Makes the function that reads the values of a fact, each as a number: a number as it is, a choice as the position of its
 * option, a flag as 1 or 0, a day as its day number. A value that the fact cannot have is NaN, and `reject` is told why.
 *
 * @param listed the only values of a number, where its scale lists them
 */
export function valueReader(
  declaration: FactDeclaration,
  listed: readonly number[] | null = null,
  reject: RejectValue = () => Number.NaN,
): (value: unknown) => number {
  const wrongType = (value: unknown): number =>
    reject("fact.type", { expected: declaration.type, found: rawText(value) });
  switch (declaration.type) {
    case "number": {
      const { min = -Infinity, max = Infinity } = declaration;
      const limits = limitsText(declaration);
      const allowed = listed && new Set(listed);
      return (value) => {
        if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(value);
        if (value < min || value > max) {
          return reject("fact.outOfRange", { found: value + 0, limits });
        }
        return listed === null || allowed?.has(value)
          ? value + 0
          : reject("fact.notListed", { found: rawText(value), listed });
      };
    }
    case "choice": {
      const options = declaration.options.map(optionId);
      const positions = new Map(options.map((option, i) => [option, i]));
      return (value) =>
        typeof value === "string"
          ? (positions.get(value) ?? reject("fact.notListed", { found: rawText(value), listed: options }))
          : wrongType(value);
    }
    case "flag":
      return (value) => (typeof value === "boolean" ? Number(value) : wrongType(value));
    case "day":
      return (value) => {
        if (typeof value !== "string") return wrongType(value);
        const day = dayNumber(value);
        return Number.isNaN(day) ? reject("fact.notDay", { found: rawText(value) }) : day;
      };
  }
}

/** A value as a fact gives it, of the number that {@link valueReader} makes of it. */
export function givenValue(declaration: FactDeclaration, code: number): FactValue {
  switch (declaration.type) {
    case "number":
      return code;
    case "choice":
      return optionId(declaration.options[code] as Option);
    case "flag":
      return code === 1;
    case "day":
      return dayText(code);
  }
}
