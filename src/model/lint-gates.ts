import type { Condition, Range } from "../core/condition.ts";
import { dayNumber } from "../core/day.ts";
import { type FactDeclaration, type FactValue, optionId } from "../core/fact.ts";
import { firstFew } from "../core/issue.ts";
import { own } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Gate, ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";

/** What a condition may read: the declared facts, and the only values that some number facts may have. */
export type Readable = {
  readonly facts: ModelDocument["facts"];
  readonly listed: ReadonlyMap<string, readonly number[]>;
};

/** Whether a fact may ever have a value. */
function canBe(value: FactValue, fact: FactDeclaration, listed: readonly number[] | undefined): boolean {
  switch (fact.type) {
    case "flag":
      return typeof value === "boolean";
    case "choice":
      return fact.options.some((option) => optionId(option) === value);
    case "day":
      return typeof value === "string" && !Number.isNaN(dayNumber(value));
    case "number":
      return (
        typeof value === "number" &&
        value >= (fact.min ?? -Infinity) &&
        value <= (fact.max ?? Infinity) &&
        (listed === undefined || listed.includes(value))
      );
  }
}

function lintRange(range: Range, pointer: string, report: Report): void {
  const { atLeast, above, atMost, below } = range;
  const lower = Math.max(atLeast ?? -Infinity, above ?? -Infinity);
  const upper = Math.min(atMost ?? Infinity, below ?? Infinity);
  if (lower === -Infinity && upper === Infinity) report("error", "condition.noBound", pointer);
  const open = above === lower || below === upper;
  if (lower > upper || (lower === upper && open)) {
    report("error", "condition.emptyRange", pointer, { lower, upper });
  }
}

/** Checks that a condition reads declared facts and asks of each only what it can answer. */
export function lintCondition(
  condition: Condition,
  readable: Readable,
  pointer: string,
  report: Report,
): void {
  for (const key of ["all", "any"] as const) {
    const parts = own(condition, key) as readonly Condition[] | undefined;
    parts?.forEach((part, i) => {
      lintCondition(part, readable, pointerTo(pointer, key, i), report);
    });
  }
  if ("not" in condition) lintCondition(condition.not, readable, pointerTo(pointer, "not"), report);
  if (!("fact" in condition)) return;
  const { fact } = condition;
  const declaration = own(readable.facts, fact) as FactDeclaration | undefined;
  if (declaration === undefined) {
    report("error", "fact.undeclared", pointerTo(pointer, "fact"), {
      fact,
      declared: firstFew(Object.keys(readable.facts)),
    });
    return;
  }
  if ("is" in condition || "in" in condition) {
    const values = "is" in condition ? [condition.is] : condition.in;
    values.forEach((value, i) => {
      if (canBe(value, declaration, readable.listed.get(fact))) return;
      const at = "is" in condition ? pointerTo(pointer, "is") : pointerTo(pointer, "in", i);
      report("error", "condition.value", at, { fact, value });
    });
    return;
  }
  const wanted = "age" in condition ? "day" : "number";
  if (declaration.type !== wanted) {
    report("error", "condition.factType", pointer, { fact, type: declaration.type, wanted });
  }
  if ("age" in condition) lintRange(condition.age, pointerTo(pointer, "age"), report);
  else lintRange(condition, pointer, report);
}

/** Checks what a gate reads and what it limits. */
export function lintGate(
  gate: Gate,
  model: ModelDocument,
  readable: Readable,
  pointer: string,
  report: Report,
): void {
  lintCondition(gate.when, readable, pointerTo(pointer, "when"), report);
  if ("exclude" in gate.then) return;
  const kind = "cap" in gate.then ? "cap" : "floor";
  const limit = "cap" in gate.then ? gate.then.cap : gate.then.floor;
  const at = pointerTo(pointer, "then", kind);
  const axis = model.axes.find(({ id }) => id === limit.axis);
  if (axis === undefined) {
    report("error", "gate.axisUndeclared", pointerTo(at, "axis"), {
      axis: limit.axis,
      declared: model.axes.map(({ id }) => id),
    });
    return;
  }
  if (!axis.bands.some(({ id }) => id === limit.band)) {
    report("error", "gate.bandUndeclared", pointerTo(at, "band"), {
      band: limit.band,
      declared: firstFew(axis.bands.map(({ id }) => id)),
    });
  }
}
