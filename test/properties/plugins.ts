// Scales of our own for the random models: one in the core tree, one that has holes, and opaque ones that misbehave.
import { type AnyScale, defineScale, expression, shape } from "opportunity-matrix";

/** Half of the points at `half`; negative facts may divide by zero or leave 0..100. */
const saturating = defineScale({
  kind: "saturating",
  version: "1",
  reads: ["number"],
  params: { half: shape.number({ above: 0 }) },
  lower: ({ half }, x) => expression.multiply(100, expression.divide(x, expression.add(x, half))),
});

/** No number below `hole`, and every other node of the core tree at work above it. */
const ragged = defineScale({
  kind: "ragged",
  version: "2",
  reads: ["number"],
  params: { hole: shape.number() },
  lower: ({ hole }, x) => {
    const above = expression.subtract(x, hole);
    const root = expression.multiply(10, expression.sqrt(above));
    return expression.ifLess(
      x,
      0,
      expression.floor(root),
      expression.absolute(expression.subtract(root, 50)),
    );
  },
});

/** Throws for 13, gives no number for 7, and points outside 0..100 for many others. */
const moody = defineScale({
  kind: "moody",
  version: "1",
  reads: ["number"],
  params: {},
  lower: (_params, _x, { name }) => ({ op: "opaque", fact: name, apply: moodyPoints }),
});

/** A point is lost with every day of age. */
const fading = defineScale({
  kind: "fading",
  version: "1",
  reads: ["day"],
  params: {},
  lower: (_params, _x, { name }) => ({ op: "opaque", fact: name, apply: (days: number) => 100 - days }),
});

function moodyPoints(x: number): number {
  if (x === 13) throw new Error("unlucky");
  return x === 7 ? Number.NaN : ((x * x) % 140) - 20;
}

export const plugins: readonly AnyScale[] = [saturating, ragged, moody, fading];

/** The points of a plug-in scale in plain arithmetic, for the oracle; NaN where it gives no number. */
export function pluginPoints(kind: string, params: { readonly [name: string]: unknown }, x: number): number {
  switch (kind) {
    case "saturating":
      return 100 * (x / (x + (params.half as number)));
    case "ragged": {
      const root = 10 * Math.sqrt(x - (params.hole as number));
      return x < 0 ? Math.floor(root) : Math.abs(root - 50);
    }
    case "moody":
      return x === 13 ? Number.NaN : moodyPoints(x);
    default:
      return 100 - x;
  }
}
