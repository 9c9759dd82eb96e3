import type { Expression } from "../core/expression.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { isRecord, own } from "../core/json.ts";
import { isWholeMicro } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import type { AnyScale } from "../scales/scale.ts";
import type { Axis, Dimension, ModelDocument } from "./document.ts";
import type { Finding, Report } from "./finding.ts";
import { lintTwice } from "./lint-facts.ts";
import { axisReach, pointsReach, type Reach, type ReachPart } from "./reach.ts";
import { dimensionsOf, isGroup, type Placed, wholeWeights } from "./weights.ts";

/** What the lint of the axes needs to know and where it puts what it finds. */
export type AxisLint = {
  readonly model: ModelDocument;
  readonly scales: ReadonlyMap<string, AnyScale>;
  readonly report: Report;
  /** Takes the findings of the scales themselves, whose codes may be their own. */
  readonly add: (finding: Finding) => void;
};

/** The name of the fact that a dimension reads. */
export function factNameOf(dimension: Dimension): string {
  return dimension.fact ?? dimension.id;
}

function readsAge(tree: Expression): boolean {
  if (tree.op === "age") return true;
  return Object.values(tree).some((part) => isRecord(part) && readsAge(part as Expression));
}

function lintBands(axis: Axis, pointer: string, report: Report): void {
  const { bands } = axis;
  const at = (i: number): string => pointerTo(pointer, "bands", i);
  lintTwice(
    bands.map(({ id }) => id),
    at,
    report,
  );
  bands.forEach(({ id, from }, i) => {
    if (id.includes("/")) report("error", "id.slash", pointerTo(at(i), "id"), { id });
    if (!isWholeMicro(from)) report("error", "bands.tooFine", pointerTo(at(i), "from"), { from });
    const before = bands[i - 1];
    if (before === undefined) {
      if (from !== 0) report("error", "bands.firstNotZero", pointerTo(at(i), "from"), { id, from });
    } else if (from <= before.from) {
      report("error", "bands.order", pointerTo(at(i), "from"), { id, from, before: before.from });
    }
  });
}

/** Checks one dimension; gives the points it can reach, or null where something is wrong with it. */
function lintDimension(lint: AxisLint, dimension: Dimension, pointer: string): Reach | null {
  const { model, scales, report, add } = lint;
  const name = factNameOf(dimension);
  const declaration = own(model.facts, name) as FactDeclaration | undefined;
  const scale = scales.get(dimension.scale.kind);
  const at = pointerTo(pointer, "scale");
  if (declaration === undefined) {
    report("error", "fact.undeclared", pointerTo(pointer, dimension.fact === undefined ? "id" : "fact"), {
      fact: name,
      declared: Object.keys(model.facts),
    });
  }
  if (scale === undefined) {
    report("error", "scale.unknownKind", pointerTo(at, "kind"), {
      kind: dimension.scale.kind,
      known: [...scales.keys()],
    });
  }
  const { unknown = "redistribute" } = dimension;
  if (unknown !== "redistribute" && !isWholeMicro(unknown.assume)) {
    report("error", "assume.tooFine", pointerTo(pointer, "unknown", "assume"), { points: unknown.assume });
  }
  if (declaration === undefined || scale === undefined) return null;
  if (!scale.reads.includes(declaration.type)) {
    report("error", "scale.factType", at, {
      kind: scale.kind,
      fact: name,
      type: declaration.type,
      reads: scale.reads,
    });
    return null;
  }
  const { kind: _, ...params } = dimension.scale;
  const problems = scale.check?.(params, declaration) ?? [];
  for (const { severity, code, at: steps, params: found } of problems) {
    add({ severity, code, pointer: pointerTo(at, ...steps), params: found });
  }
  if (problems.some(({ severity }) => severity === "error")) return null;
  const x = { op: declaration.type === "day" ? "age" : "fact", fact: name } as const;
  const tree = scale.lower(params, x, { name, declaration });
  if (declaration.ages !== undefined && readsAge(tree)) {
    report("error", "fact.agesTwice", at, { fact: name, kind: scale.kind });
  }
  return pointsReach(tree, declaration);
}

function lintMinimum(axis: Axis, pointer: string, report: Report): void {
  axis.dimensions.forEach((entry, i) => {
    const at = pointerTo(pointer, "dimensions", i);
    if (isGroup(entry)) report("error", "minimum.groups", at, { group: entry.id });
    else if ((entry.unknown ?? "redistribute") === "redistribute") {
      report("warning", "minimum.redistribute", at, { dimension: entry.id });
    }
  });
}

/** Warns of bands that no score can reach and to which no gate moves one. */
function lintReach(lint: AxisLint, axis: Axis, pointer: string, { min, max }: Reach): void {
  const limits = (lint.model.gates ?? []).map(({ then }) => then);
  const moved = (kind: "cap" | "floor", band: string): boolean =>
    limits.some((then) => {
      const limit = own(then, kind) as { axis: string; band: string } | undefined;
      return limit?.axis === axis.id && limit.band === band;
    });
  axis.bands.forEach(({ id, from }, i) => {
    const next = axis.bands[i + 1]?.from;
    const tooHigh = from > max && !moved("floor", id);
    const tooLow = next !== undefined && next <= min && !moved("cap", id);
    if (tooHigh || tooLow) {
      lint.report("warning", "bands.unreachable", pointerTo(pointer, "bands", i), {
        id,
        least: min,
        most: max,
      });
    }
  });
}

function partOf({ dimension }: Placed, weight: number, reach: Reach): ReachPart {
  const { unknown = "redistribute" } = dimension;
  if (unknown === "redistribute") return { weight, reach, always: false };
  const { assume } = unknown;
  return {
    weight,
    reach: { min: Math.min(reach.min, assume), max: Math.max(reach.max, assume) },
    always: true,
  };
}

/** Checks one axis: ids, bands, dimensions with their scales, weights. */
export function lintAxis(lint: AxisLint, axis: Axis, pointer: string): void {
  const { report } = lint;
  lintBands(axis, pointer, report);
  const placed = dimensionsOf(axis);
  const at = (i: number): string => {
    const [entry, member] = (placed[i] as Placed).path;
    const own = pointerTo(pointer, "dimensions", entry as number);
    return member === undefined ? own : pointerTo(own, "dimensions", member);
  };
  lintTwice(
    [...axis.dimensions.filter(isGroup).map(({ id }) => id), ...placed.map(({ dimension }) => dimension.id)],
    () => pointerTo(pointer, "dimensions"),
    report,
  );
  const weights = wholeWeights(axis);
  if (weights === null) report("error", "weights.tooFine", pointerTo(pointer, "dimensions"));
  if (axis.aggregation === "minimum") lintMinimum(axis, pointer, report);
  const parts = placed.flatMap((one, i) => {
    const reach = lintDimension(lint, one.dimension, at(i));
    return reach === null ? [] : [partOf(one, weights?.[i] ?? 1, reach)];
  });
  if (parts.length === placed.length) {
    lintReach(lint, axis, pointer, axisReach(axis.aggregation ?? "weightedSum", parts));
  }
}
