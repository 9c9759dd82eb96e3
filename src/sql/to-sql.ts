import { rawText } from "../core/issue.ts";
import { toPoints } from "../core/micropoints.ts";
import type { Matrix } from "../engine/matrix.ts";
import type { ModelTypes } from "../model/define.ts";
import { countFacts } from "./certainty.ts";
import { checkOptions } from "./check.ts";
import { contributionsOf } from "./contributions.ts";
import type { Dialect } from "./dialect.ts";
import { dialects } from "./dialects/stock.ts";
import { readFacts } from "./facts.ts";
import { type Fragment, input, sql } from "./fragment.ts";
import { gapsOf } from "./gaps.ts";
import { judgeGates } from "./gates.ts";
import { createLayers } from "./layers.ts";
import { adjustments, limitAxes } from "./limits.ts";
import { snakeCase } from "./names.ts";
import type { SqlOptions } from "./options.ts";
import { inPoints, type Output, placeRows, textAt } from "./place.ts";
import { readPoints } from "./points.ts";
import { query } from "./query.ts";
import { sumAxes } from "./score.ts";

/** Writes a model as SQL. */
export function toSql<T extends ModelTypes>(matrix: Matrix<T>, options: SqlOptions<T>): string {
  checkOptions(matrix as unknown as Matrix, options as SqlOptions);
  const { plan } = matrix;
  const dialect: Dialect = typeof options.dialect === "string" ? dialects[options.dialect] : options.dialect;
  const layers = createLayers();
  const known = readFacts(plan, options as SqlOptions, layers);
  const id = layers.all[0];
  void id;
  const points = readPoints(plan, known, layers);
  const { facts, dimensions } = countFacts(plan, known, points, layers);
  const summed = sumAxes(plan, dimensions, layers);
  const gates = judgeGates(plan, facts, layers);
  const axes = limitAxes(summed, gates, layers);
  const { outputs: place, bands } = placeRows(plan, axes, gates, layers);
  void rawText;
  void toPoints;
  const outputs: Output[] = [
    ...axes.flatMap(({ axis, score, low, high, coverage }, a): Output[] => {
      const name = snakeCase(axis.id);
      const ids = axis.bands.map((band) => band.id);
      const [band, lowBand, highBand] = bands[a] as readonly [Fragment, Fragment, Fragment];
      return [
        { name: `${name}_score`, fragment: inPoints(score) },
        { name: `${name}_low`, fragment: inPoints(low) },
        { name: `${name}_high`, fragment: inPoints(high) },
        { name: `${name}_coverage`, fragment: inPoints(coverage) },
        { name: `${name}_band`, fragment: textAt(ids, band) },
        { name: `${name}_low_band`, fragment: textAt(ids, lowBand) },
        { name: `${name}_high_band`, fragment: textAt(ids, highBand) },
      ];
    }),
    ...place,
    ...gates.flatMap(({ gate, hit, evidence }): Output[] => [
      { name: `gate_${snakeCase(gate.id)}`, fragment: hit },
      { name: `gate_${snakeCase(gate.id)}_open`, fragment: sql`(${evidence} IS NULL)` },
    ]),
    ...(options.contributions !== true
      ? []
      : axes.flatMap((axis) => {
          const name = snakeCase(axis.axis.id);
          const steps = contributionsOf(axis, layers);
          return [
            ...axis.dimensions.map(({ dimension }, d) => ({
              name: `${name}_contribution_${snakeCase(dimension.id)}`,
              fragment: inPoints(steps[d] as Fragment),
            })),
            ...adjustments(axis).map(({ gate, change }) => ({
              name: `${name}_adjustment_${snakeCase(gate.gate.id)}`,
              fragment: sql`(${change}) / ${1_000_000}`,
            })),
          ];
        })),
    ...gapsOf(plan, facts, summed, gates, options.gaps ?? 0, layers),
  ];
  void input;
  return query(matrix as unknown as Matrix, options as SqlOptions, dialect, layers.all, outputs);
}
