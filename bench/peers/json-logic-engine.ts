// json-logic-engine compiles JsonLogic into functions, with `new Function`.
import { LogicEngine } from "json-logic-engine";
import type { Case } from "../measure.ts";
import type { Row } from "../scorecard/rows.ts";
import { place, type Rule, scores, sums } from "./json-logic.ts";
import { peerRows } from "./rows.ts";

type Compiled = (data: unknown) => unknown;

export function jsonLogicEngineCase(rows: readonly Row[]): Case {
  const given = peerRows(rows);
  const engine = new LogicEngine();
  engine.addMethod("floor", ([value]: [number]) => Math.floor(value), { deterministic: true });
  const build = (rule: Rule): Compiled => engine.build(rule) as Compiled;
  const [sum, score, find] = [build(sums), build(scores), build(place)];
  return {
    name: "json-logic-engine",
    isSlow: true,
    run: (from, to, out) => {
      for (let i = from; i < to; i++) {
        const scored = score(sum(given[i])) as number[];
        out.places[i] = find(scored) as string;
        out.x[i] = scored[0] as number;
        out.y[i] = scored[1] as number;
      }
    },
  };
}
