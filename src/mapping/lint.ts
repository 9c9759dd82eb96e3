import { dayNumber } from "../core/day.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { firstFew, type Params, shortText } from "../core/issue.ts";
import { isRecord, own } from "../core/json.ts";
import { pointerTo } from "../core/pointer.ts";
import { checkShape, type Shape, shape } from "../core/shape.ts";
import type { Plan } from "../engine/plan.ts";
import { checkBounds } from "../model/bounds.ts";
import type { Finding } from "../model/finding.ts";
import { isOffset } from "../parse/day.ts";
import { declaredUnit } from "../parse/unit.ts";
import type { MappingCode } from "./issue.ts";
import { optionsShape, sourceShape } from "./shapes.ts";
import type { CheckedAsOf, CheckedMapping, CheckedOptions, CheckedSource } from "./source.ts";
import { isShare } from "./units.ts";

const MAPPING = "/mapping";
const OPTIONS = "/options";

type Report = (code: MappingCode, pointer: string, params?: Params) => void;

/** A mapping without its functions: what is left must be plain JSON. */
function withoutCode(mapping: unknown): unknown {
  const hasCode = (source: unknown): source is object =>
    isRecord(source) && typeof own(source, "from") === "function";
  if (!isRecord(mapping) || !Object.values(mapping).some(hasCode)) return mapping;
  const entries = Object.entries(mapping).map(([fact, source]) => [
    fact,
    hasCode(source) ? { ...source, from: undefined } : source,
  ]);
  return Object.fromEntries(entries);
}

function lintDay(day: string, pointer: string, report: Report): void {
  if (Number.isNaN(dayNumber(day))) report("mapping.notDay", pointer, { found: day });
}

/** The zone of the options; null where the options cannot be read, so that nothing can be said of it. */
type Zone = CheckedOptions["zone"] | null;

/** A number since 1970 is a moment, and becomes a day in a zone only. */
function lintMoments(
  { unit }: { readonly unit?: string },
  zone: Zone,
  pointer: string,
  report: Report,
): void {
  if (unit === undefined || zone === null || isOffset(zone)) return;
  report("mapping.zoneMissing", pointerTo(pointer, "unit"), { unit });
}

function lintAsOf(asOf: CheckedAsOf | undefined, zone: Zone, pointer: string, report: Report): void {
  if (typeof asOf === "string") lintDay(asOf, pointer, report);
  else if (asOf !== undefined) lintMoments(asOf, zone, pointer, report);
}

/** A share is a share of percent, and an amount is none; money is counted in the currency of its fact. */
function lintUnit(
  source: CheckedSource,
  declaration: FactDeclaration,
  pointer: string,
  report: Report,
): void {
  if (declaration.type !== "number") return;
  const { percent, currency: expected } = declaredUnit(declaration);
  const { unit, currency } = source;
  if (unit !== undefined && declaration.unit !== undefined && isShare(unit) !== percent) {
    report("mapping.unitMisfit", pointerTo(pointer, "unit"), { unit, expected: declaration.unit });
  }
  if (currency === undefined) return;
  if (expected === null) report("mapping.notMoney", pointerTo(pointer, "currency"));
  else if (typeof currency === "string" && currency !== expected) {
    report("mapping.otherCurrency", pointerTo(pointer, "currency"), { found: currency, expected });
  }
}

function lintSource(
  source: CheckedSource,
  declaration: FactDeclaration,
  zone: Zone,
  pointer: string,
  report: Report,
): void {
  lintUnit(source, declaration, pointer, report);
  if (declaration.type === "day") {
    lintMoments(source, zone, pointer, report);
    const { otherwise } = source;
    const value = typeof otherwise === "object" ? otherwise.value : otherwise;
    if (value !== undefined) lintDay(value as string, pointerTo(pointer, "otherwise"), report);
  }
  lintAsOf(source.asOf, zone, pointerTo(pointer, "asOf"), report);
}

function lintOptions({ zone, unzoned, asOf }: CheckedOptions, report: Report): void {
  for (const [key, offset] of Object.entries({ zone, unzoned })) {
    if (offset === undefined || (key === "zone" && offset === "asWritten") || isOffset(offset)) continue;
    report("mapping.notOffset", pointerTo(OPTIONS, key), { found: offset });
  }
  lintAsOf(asOf, zone, pointerTo(OPTIONS, "asOf"), report);
}

/** Everything that is wrong with a mapping and its options, with pointers into `{ mapping, options }`. */
export function lintMapping(plan: Plan, mapping: unknown, options: unknown): readonly Finding[] {
  const findings: Finding[] = [...checkBounds({ mapping: withoutCode(mapping), options })];
  if (findings.length > 0) return findings;
  const add = (finding: Finding): void => void findings.push(finding);
  const report: Report = (code, pointer, params = {}) => add({ severity: "error", code, pointer, params });
  /** Whether a value has a form; what it lacks is reported. */
  const has = (value: unknown, form: Shape, pointer: string): boolean => {
    const before = findings.length;
    checkShape(value, form, pointer, add);
    return findings.length === before;
  };

  let zone: Zone = null;
  if (has(options, optionsShape(), OPTIONS)) {
    const checked = options as CheckedOptions;
    zone = checked.zone;
    lintOptions(checked, report);
  }
  if (!has(mapping, shape.record(shape.anything()), MAPPING)) return findings;
  const facts = new Map(plan.facts.map((fact) => [fact.id, fact]));
  for (const [name, source] of Object.entries(mapping as CheckedMapping)) {
    const pointer = pointerTo(MAPPING, name);
    const fact = facts.get(name);
    if (source === undefined) continue;
    if (fact === undefined) {
      const declared = firstFew([...facts.keys()]);
      add({
        severity: "error",
        code: "fact.undeclared",
        pointer,
        params: { fact: shortText(name), declared },
      });
    } else if (has(source, sourceShape(fact), pointer)) {
      lintSource(source, fact.declaration, zone, pointer, report);
    }
  }
  return findings;
}
