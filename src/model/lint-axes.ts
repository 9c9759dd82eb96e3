import type { FactDeclaration } from "../core/fact.ts";
import { firstFew, rawText } from "../core/issue.ts";
import { own } from "../core/json.ts";
import { isWholeMicro } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import type { AnyScale } from "../scales/scale.ts";
import type { Axis, Dimension, ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import { lintTwice } from "./lint-facts.ts";
import { treeProblem } from "./lint-tree.ts";
import { factNameOf, lowerDimension, paramsOf, type ScaleIndex } from "./resolve.ts";
import { dimensionsOf, isGroup, wholeWeights } from "./weights.ts";

/** What the lint of the axes needs to know and where it puts what it finds. */
export type AxisLint = {
  readonly model: ModelDocument;
  readonly scales: ScaleIndex;
  readonly report: Report;
  /** Takes the findings of the scales themselves, whose codes may be their own. */
  readonly add: (finding: Finding) => void;
};

function lintBands({ bands }: Axis, pointer: string, report: Report): void {
  const at = (i: number, key: string): string => pointerTo(pointer, "bands", i, key);
  lintTwice(
    bands.map(({ id }) => id),
    (i) => at(i, "id"),
    report,
  );
  bands.forEach(({ id, from }, i) => {
    const before = bands[i - 1]?.from;
    if (id.includes("/")) report("error", "id.slash", at(i, "id"), { id });
    if (!isWholeMicro(from)) report("error", "bands.tooFine", at(i, "from"), { from });
    if (before === undefined) {
      if (from !== 0) report("error", "bands.firstNotZero", at(i, "from"), { id, from });
    } else if (from <= before) report("error", "bands.order", at(i, "from"), { id, from, before });
  });
}

function lintScale(
  { report, add }: AxisLint,
  dimension: Dimension,
  scale: AnyScale,
  declaration: FactDeclaration,
  pointer: string,
): void {
  const { kind, reads } = scale;
  const { type } = declaration;
  const fact = factNameOf(dimension);
  if (!reads.includes(type)) {
    report("error", "scale.factType", pointer, { kind, fact, type, reads });
    return;
  }
  try {
    const problems = scale.check?.(paramsOf(dimension), declaration) ?? [];
    for (const { severity, code, at, params } of problems) {
      add({ severity, code, pointer: pointerTo(pointer, ...at), params });
    }
    if (problems.some(({ severity }) => severity === "error")) return;
    if (declaration.ages !== undefined && type === "day") {
      report("error", "fact.agesTwice", pointer, { fact, kind });
    }
    new Set(scale.listed?.(paramsOf(dimension)));
    const problem = treeProblem(lowerDimension(dimension, declaration, scale), fact, type);
    if (problem !== null) report("error", problem, pointer, { kind, fact });
  } catch (error) {
    // A scale of one's own is code, and code may fail.
    report("error", "scale.fails", pointer, {
      kind,
      found: rawText(error instanceof Error ? error.message : error),
    });
  }
}

function lintDimension(lint: AxisLint, dimension: Dimension, pointer: string): void {
  const { model, scales, report } = lint;
  const { unknown = "redistribute" } = dimension;
  const { kind } = dimension.scale;
  const fact = factNameOf(dimension);
  const declaration = own(model.facts, fact) as FactDeclaration | undefined;
  const scale = scales.get(kind);
  const at = pointerTo(pointer, "scale");
  if (unknown !== "redistribute" && !isWholeMicro(unknown.assume)) {
    report("error", "assume.tooFine", pointerTo(pointer, "unknown", "assume"), { points: unknown.assume });
  }
  if (declaration === undefined) {
    const named = pointerTo(pointer, dimension.fact === undefined ? "id" : "fact");
    report("error", "fact.undeclared", named, { fact, declared: firstFew(Object.keys(model.facts)) });
  }
  if (scale === undefined) {
    const known = firstFew([...scales.keys()]);
    report("error", "scale.unknownKind", pointerTo(at, "kind"), { kind, known });
  }
  if (declaration !== undefined && scale !== undefined) lintScale(lint, dimension, scale, declaration, at);
}

/** Checks one axis: ids, bands, dimensions with their scales, weights. */
export function lintAxis(lint: AxisLint, axis: Axis, pointer: string): void {
  const { report } = lint;
  const list = pointerTo(pointer, "dimensions");
  lintBands(axis, pointer, report);
  const named = axis.dimensions.flatMap((entry, i) => [
    { id: entry.id, at: pointerTo(list, i, "id") },
    ...(isGroup(entry)
      ? entry.dimensions.map(({ id }, j) => ({ id, at: pointerTo(list, i, "dimensions", j, "id") }))
      : []),
  ]);
  lintTwice(
    named.map(({ id }) => id),
    (i) => (named[i] as { at: string }).at,
    report,
  );
  if (wholeWeights(axis) === null) report("error", "weights.tooFine", list);
  axis.dimensions.forEach((entry, i) => {
    if (isGroup(entry) && axis.aggregation === "minimum") {
      report("error", "minimum.groups", pointerTo(list, i), { group: entry.id });
    }
  });
  for (const { dimension, path } of dimensionsOf(axis)) {
    lintDimension(lint, dimension, pointerTo(list, ...path));
  }
}
