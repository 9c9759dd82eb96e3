// json-logic-js interprets JsonLogic.
import jsonLogic, { type RulesLogic } from "json-logic-js";
import type { Case } from "../measure.ts";
import type { Row } from "../scorecard/rows.ts";
import { place, scores, sums } from "./json-logic.ts";
import { peerRows } from "./rows.ts";

export function jsonLogicCase(rows: readonly Row[]): Case {
  const given = peerRows(rows);
  jsonLogic.add_operation("floor", Math.floor);
  return {
    name: "json-logic-js",
    isSlow: true,
    run: (from, to, out) => {
      for (let i = from; i < to; i++) {
        const summed = jsonLogic.apply(sums as RulesLogic, given[i]);
        const scored = jsonLogic.apply(scores as RulesLogic, summed) as number[];
        out.places[i] = jsonLogic.apply(place as RulesLogic, scored) as string;
        out.x[i] = scored[0] as number;
        out.y[i] = scored[1] as number;
      }
    },
  };
}
