// GoRules zen-engine: a decision compiled once and evaluated with 256 records in flight. One expression node finds scores and place:
// a decision table for the place took longer, and so did names for the points of each dimension. It counts in decimals, not in doubles.
import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import type { Expression, PlannedAxis, PlannedDimension } from "opportunity-matrix";
import type { Case } from "../measure.ts";
import type { Row } from "../scorecard/rows.ts";
import { peerRows } from "./rows.ts";
import { axes, excluding, factOf, places, validOf, weightNeeded } from "./rule.ts";

const IN_FLIGHT = 256;

const literal = (value: number | string | boolean): string =>
  typeof value === "string" ? `'${value}'` : String(value);

function points(tree: Expression): string {
  switch (tree.op) {
    case "number":
      return literal(tree.value);
    case "fact":
    case "age":
      return tree.fact;
    case "add":
      return `(${points(tree.left)} + ${points(tree.right)})`;
    case "multiply":
      return `(${points(tree.left)} * ${points(tree.right)})`;
    case "divide":
      return `(${points(tree.left)} / ${points(tree.right)})`;
    case "segments": {
      const x = points(tree.of);
      const pieces = tree.segments.map(({ from, value, slope }) =>
        slope === 0 ? literal(value) : `${value} + (${x} - (${from})) * ${slope}`,
      );
      const tests = tree.segments.map(({ from }, i) => {
        return `${x} < ${from} ? ${i === 0 ? tree.below : pieces[i - 1]} : `;
      });
      return `(${tests.join("")}${pieces.at(-1)})`;
    }
    default:
      throw new Error(`${tree.op} is not written for zen-engine`);
  }
}

function isKnown(dimension: PlannedDimension): string {
  const fact = factOf(dimension);
  const { listed, min, max } = validOf(fact);
  if (listed !== null) return `${fact.id} in [${listed.map(literal).join(", ")}]`;
  return [
    `${fact.id} != null`,
    ...(min === null ? [] : [`${fact.id} >= ${min}`]),
    ...(max === null ? [] : [`${fact.id} <= ${max}`]),
  ].join(" and ");
}

function weighted(dimension: PlannedDimension): string {
  const { points: tree, weight } = dimension;
  if (tree.op === "match") {
    const cases = tree.cases.map(
      ({ is, value }) => `${tree.fact} == ${literal(is)} ? ${weight * value * 1e6} : `,
    );
    const otherwise =
      tree.otherwise === 0 ? "0" : `(${isKnown(dimension)}) ? ${weight * tree.otherwise * 1e6} : 0`;
    return `(${cases.join("")}${otherwise})`;
  }
  return `(${isKnown(dimension)} ? ${weight} * floor(${points(tree)} * 1000000 + 0.5) : 0)`;
}

const sumOf = ({ dimensions }: PlannedAxis): string => dimensions.map(weighted).join(" + ");
const weightOf = ({ dimensions }: PlannedAxis): string =>
  dimensions.map((dimension) => `(${isKnown(dimension)} ? ${dimension.weight} : 0)`).join(" + ");
const score = (axis: "x" | "y"): string =>
  `$.${axis}Weight > 0 ? floor($.${axis}Sum / $.${axis}Weight + 0.5) / 1000000 : -1`;
const isLittle = `($.xWeight < ${weightNeeded(axes[0])} or $.yWeight < ${weightNeeded(axes[1])})`;

const isExcluded = `(${excluding.map((flag) => `${flag} == true`).join(" or ")})`;
const cell = places
  .map(({ id, x, y }, i) =>
    i === places.length - 1
      ? literal(id)
      : `$.x <= ${x.last / 1e6} and $.y <= ${y.last / 1e6} ? ${literal(id)} : `,
  )
  .join("");

const expressions = {
  xSum: sumOf(axes[0]),
  xWeight: weightOf(axes[0]),
  ySum: sumOf(axes[1]),
  yWeight: weightOf(axes[1]),
  x: score("x"),
  y: score("y"),
  place: `${isExcluded} ? 'excluded' : ${isLittle} ? 'unplaced' : ${cell}`,
};
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
