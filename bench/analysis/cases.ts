// What each question about a customer costs, once it is placed: one case per call of the analysis, all on the same customers.
import {
  type Assessment,
  compare,
  compileModel,
  gapsInFull,
  levers,
  type Recommendation,
  recommend,
  type Situation,
} from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { asOf, type CustomerRow } from "../customer/rows.ts";
import type { Case } from "../measure.ts";
import { type Outcomes, write } from "../outcomes.ts";
import { randomSituations } from "./situations.ts";

/** The day of the assessments that `compare` finds before. */
const BEFORE = "2026-06-01";

/** The strategy and the plays, and how many points they could move. */
function writeRecommendation({ strategyId, plays }: Recommendation, i: number, out: Outcomes): void {
  out.places[i] = [strategyId, ...plays.map(({ play }) => play.id)].join(" ");
  out.x[i] = plays.length;
  const moves = plays.flatMap((play) => play.moves);
  out.y[i] = moves.reduce((sum, { lift, narrows }) => sum + lift + narrows, 0);
}

/** All calls of the analysis, each held to what it found first. */
export function analysisCases(rows: readonly CustomerRow[]): [Case, ...Case[]] {
  const matrix = compileModel(customerModel);
  const at = (i: number): CustomerRow => rows[i] as CustomerRow;
  const situations = randomSituations(rows.length, asOf);
  // What `compare` and `recommend` are given, made beforehand: only the question itself is timed.
  const after = rows.map((_, i): Assessment => matrix.assess(at(i), { asOf }));
  const before = rows.map((_, i): Assessment => matrix.assess(at((i + 1) % rows.length), { asOf: BEFORE }));
  const each =
    (one: (i: number, out: Outcomes) => void): Case["run"] =>
    (from, to, out) => {
      for (let i = from; i < to; i++) one(i, out);
    };
  return [
    { name: "place", run: each((i, out) => write(matrix.place(at(i), { asOf }), i, out)) },
    { name: "assess", run: each((i, out) => write(matrix.assess(at(i), { asOf }), i, out)) },
    {
      name: "gapsInFull",
      isOther: true,
      isSlow: true,
      run: each((i, out) => {
        const gaps = gapsInFull(matrix, at(i), { asOf });
        out.places[i] = gaps.map(({ fact }) => fact).join(" ");
        out.x[i] = gaps.filter(({ decisive }) => decisive).length;
        out.y[i] = gaps.reduce((sum, { worth }) => sum + worth.points, 0);
      }),
    },
    ...([1, 2] as const).map(
      (size): Case => ({
        name: `levers${size}`,
        isOther: true,
        isSlow: true,
        run: each((i, out) => {
          const {
            levers: found,
            found: count,
            missing,
          } = levers(matrix, at(i), { target: { tier: "A" }, size, asOf });
          out.places[i] = [
            ...found.flatMap(({ changes }) => changes.map(({ fact }) => fact)),
            ...missing.map(({ code }) => code),
          ].join(" ");
          out.x[i] = count;
          out.y[i] = found.reduce((sum, { effort }) => sum + effort, 0);
        }),
      }),
    ),
    {
      name: "compare",
      isOther: true,
      run: each((i, out) => {
        const { axes, moves, facts } = compare(before[i] as Assessment, after[i] as Assessment, { matrix });
        out.places[i] = [...moves.map(({ cause }) => cause), ...facts.flatMap(({ kinds }) => kinds)].join(
          " ",
        );
        // From 0 to 200 points: below 0 would stand for no score.
        out.x[i] = 100 + (axes.potential?.change.low ?? 0) / 1e6;
        out.y[i] = 100 + (axes.relationship?.change.low ?? 0) / 1e6;
      }),
    },
    {
      name: "recommend",
      isOther: true,
      run: each((i, out) => writeRecommendation(recommend(after[i] as Assessment, customerPlaybook), i, out)),
    },
    {
      name: "recommendInSituation",
      isOther: true,
      run: each((i, out) => {
        const situation = situations[i] as Situation;
        writeRecommendation(recommend(after[i] as Assessment, customerPlaybook, { situation }), i, out);
      }),
    },
  ];
}
