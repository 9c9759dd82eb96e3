import type { Plan } from "../engine/plan.ts";
import { contributionsOf } from "./contributions.ts";
import { type Fragment, sql } from "./fragment.ts";
import type { JudgedGate } from "./gates.ts";
import type { Layers } from "./layers.ts";
import { adjustments, type LimitedAxis } from "./limits.ts";
import { snakeCase } from "./names.ts";
import { type AxisBands, inPoints, type Output, placeRows, textAt } from "./place.ts";

/** Score, bounds, coverage and bands of an axis. */
function axisOutputs({ axis, score, low, high, coverage }: LimitedAxis, bands: AxisBands): Output[] {
  const name = snakeCase(axis.id);
  const ids = axis.bands.map(({ id }) => id);
  const [band, lowBand, highBand] = bands;
  return [
    { name: `${name}_score`, fragment: inPoints(score) },
    { name: `${name}_low`, fragment: inPoints(low) },
    { name: `${name}_high`, fragment: inPoints(high) },
    { name: `${name}_coverage`, fragment: inPoints(coverage) },
    { name: `${name}_band`, fragment: textAt(ids, band) },
    { name: `${name}_low_band`, fragment: textAt(ids, lowBand) },
    { name: `${name}_high_band`, fragment: textAt(ids, highBand) },
  ];
}

/** What each dimension gives to the score, and what each gate adds or takes. */
export function contributionOutputs(axes: readonly LimitedAxis[], layers: Layers): Output[] {
  return axes.flatMap((axis) => {
    const name = snakeCase(axis.axis.id);
    const steps = contributionsOf(axis, layers);
    return [
      ...axis.dimensions.map(({ dimension }, d) => ({
        name: `${name}_contribution_${snakeCase(dimension.id)}`,
        fragment: inPoints(steps[d] as Fragment),
      })),
      ...adjustments(axis).map(({ gate, change }) => ({
        name: `${name}_adjustment_${snakeCase(gate.gate.id)}`,
        fragment: inPoints(sql`(${change})`),
      })),
    ];
  });
}

/** What every result has: both axes, the place, and what each gate says and whether it could still turn out otherwise. */
export function resultOutputs(
  plan: Plan,
  axes: readonly LimitedAxis[],
  gates: readonly JudgedGate[],
  layers: Layers,
): Output[] {
  const { outputs, bands } = placeRows(plan, axes, gates, layers);
  return [
    ...axes.flatMap((axis, a) => axisOutputs(axis, bands[a] as AxisBands)),
    ...outputs,
    ...gates.flatMap(({ gate: { id }, hit, evidence }): Output[] => [
      { name: `gate_${snakeCase(id)}`, fragment: hit },
      { name: `gate_${snakeCase(id)}_open`, fragment: sql`(${evidence} IS NULL)` },
    ]),
  ];
}
