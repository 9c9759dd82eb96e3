// GoRules zen-engine: a decision compiled once and evaluated with 256 records in flight. One expression node finds scores and place:
// a decision table for the place took longer, and so did names for the points of each dimension. It counts in decimals, not in doubles.
import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import type { Case } from "../measure.ts";
import type { Row } from "../scorecard/rows.ts";
import { formulas } from "./formula.ts";
import { peerRows } from "./rows.ts";

const IN_FLIGHT = 256;

const expressions = formulas({
  and: "and",
  or: "or",
  number: String,
  computed: "$.",
  equals: (value, literal) => `${value} == ${literal}`,
  isOneOf: (value, literals) => `${value} in [${literals.join(", ")}]`,
});
const settings = { passThrough: false, inputField: null, outputPath: null, executionMode: "single" };
const position = { x: 0, y: 0 };
const decision = {
  nodes: [
    { id: "input", type: "inputNode", name: "request", position, content: { schema: "" } },
    {
      id: "score",
      type: "expressionNode",
      name: "score",
      position,
      content: {
        expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
        ...settings,
      },
    },
  ],
  edges: [{ id: "edge", type: "edge", sourceId: "input", targetId: "score" }],
};

export function zenEngineCase(rows: readonly Row[]): Case {
  const given = peerRows(rows);
  const compiled = new ZenEngine().createDecision(new ZenDecisionContent(decision));
  return {
    name: "zen-engine",
    isSlow: true,
    run: async (from, to, out) => {
      for (let start = from; start < to; start += IN_FLIGHT) {
        const batch = given.slice(start, Math.min(start + IN_FLIGHT, to));
        const answers = await Promise.all(batch.map((row) => compiled.evaluate(row)));
        answers.forEach(({ result }, i) => {
          out.places[start + i] = result.place;
          out.x[start + i] = result.x;
          out.y[start + i] = result.y;
        });
      }
    },
  };
}
