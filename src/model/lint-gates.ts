import type { Condition, Range } from "../core/condition.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { firstFew } from "../core/issue.ts";
import { own } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import { valueReader } from "../core/value.ts";
import type { Gate, ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { limitOf } from "./limit.ts";

/** What a condition may read: the declared facts, and the only values that some number facts may have. */
export type Readable = {
  readonly facts: ModelDocument["facts"];
  readonly listed: ReadonlyMap<string, readonly number[]>;
};

/** Reports a range without a bound, and one that no number is in. */
export function lintRange(range: Range, pointer: string, report: Report): void {
  const { atLeast = -Infinity, above = -Infinity, atMost = Infinity, below = Infinity } = range;
  const [lower, upper] = [Math.max(atLeast, above), Math.min(atMost, below)];
  if (lower === -Infinity && upper === Infinity) report("error", "condition.noBound", pointer);
  if (lower > upper || (lower === upper && (above === lower || below === upper))) {
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
    const read = valueReader(declaration, readable.listed.get(fact));
    values.forEach((value, i) => {
      if (!Number.isNaN(read(value))) return;
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
  const limit = limitOf(gate.then);
  if (limit === null) return;
  const at = pointerTo(pointer, "then", limit.kind);
  const bands = model.axes.find(({ id }) => id === limit.axis)?.bands.map(({ id }) => id);
  if (bands === undefined) {
    const declared = model.axes.map(({ id }) => id);
    report("error", "gate.axisUndeclared", pointerTo(at, "axis"), { axis: limit.axis, declared });
  } else if (!bands.includes(limit.band)) {
    const declared = firstFew(bands);
    report("error", "gate.bandUndeclared", pointerTo(at, "band"), { band: limit.band, declared });
  }
}
