import { dayNumber } from "../core/day.ts";
import { type FactValue, optionId } from "../core/fact.ts";
import { type Params, rawText } from "../core/issue.ts";
import { isWithin, limitsText } from "../core/limits.ts";
import type { PlannedFact } from "./plan.ts";
import type { FactIssueCode, Reading } from "./reading.ts";

/** How the engine holds a value as a number; NaN where the fact cannot have it. */
export function encode(value: FactValue, fact: PlannedFact): number {
  const { declaration } = fact;
  switch (declaration.type) {
    case "number":
      return typeof value === "number" ? value : Number.NaN;
    case "choice": {
      const at = declaration.options.findIndex((option) => optionId(option) === value);
      return at < 0 ? Number.NaN : at;
    }
    case "flag":
      return typeof value === "boolean" ? Number(value) : Number.NaN;
    case "day":
      return typeof value === "string" ? dayNumber(value) : Number.NaN;
  }
}

/** Reads one value: gives it as a number, or NaN and an issue. */
export type ReadValue = (value: unknown, reading: Reading) => number;

/** Takes what is wrong with a value; gives NaN, for the caller to hand on. */
export type Reject = (reading: Reading, code: FactIssueCode, params: Params) => number;

/** Makes the function that reads the values of one fact. */
export function valueReader(fact: PlannedFact, reject: Reject): ReadValue {
  const { declaration, listed } = fact;
  const wrongType: ReadValue = (value, reading) =>
    reject(reading, "fact.type", { expected: declaration.type, found: rawText(value) });
  switch (declaration.type) {
    case "number": {
      const limits = limitsText(declaration);
      return (value, reading) => {
        if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(value, reading);
        if (!isWithin(value, declaration))
          return reject(reading, "fact.outOfRange", { found: value + 0, limits });
        if (listed !== null && !listed.includes(value)) {
          return reject(reading, "fact.notListed", { found: rawText(value), listed });
        }
        return value + 0;
      };
    }
    case "choice": {
      const positions = new Map(declaration.options.map((option, i) => [optionId(option), i]));
      return (value, reading) => {
        if (typeof value !== "string") return wrongType(value, reading);
        return (
          positions.get(value) ??
          reject(reading, "fact.notListed", { found: rawText(value), listed: [...positions.keys()] })
        );
      };
    }
    case "flag":
      return (value, reading) => (typeof value === "boolean" ? Number(value) : wrongType(value, reading));
    case "day":
      return (value, reading) => {
        if (typeof value !== "string") return wrongType(value, reading);
        const day = dayNumber(value);
        if (Number.isNaN(day)) return reject(reading, "fact.notDay", { found: rawText(value) });
        return day > reading.asOf ? reject(reading, "fact.afterAsOf", { found: value }) : day;
      };
  }
}
