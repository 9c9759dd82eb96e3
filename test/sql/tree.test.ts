import { type Expression, expression as e } from "opportunity-matrix";
import { expect, it } from "vitest";
import { modelOf } from "./own-scales.ts";
import { scored } from "./scored.ts";

const xs = [0, 1, -1, 3, 7.5, 20, 60, 99.999, 100, 150, -50, 1e-320, 5e-324, 1e300, -1e300, 1e308, -1e308];

/** A curve that leaves the doubles. */
const steep = (of: Expression): Expression => ({
  op: "segments",
  of,
  below: 5,
  segments: [{ from: 1, value: 0, slope: 1e10 }],
});

it("every tree gives of every number what it gives in JavaScript", async () => {
  const trees: readonly ((x: Expression, name: string) => Expression)[] = [
    (x) => e.multiply(100, e.divide(x, e.add(x, 20))),
    (x) => e.multiply(x, x),
    (x) => e.multiply(e.multiply(x, 0.25), e.subtract(x, 1)),
    (x) => e.subtract(e.add(x, x), 5),
    (x) => e.add(0, e.subtract(x, 0)),
    (x) => e.add(e.divide(1, 0), x),
    (x) => e.add(e.multiply(2, 3), x),
    (x) => e.sqrt(x),
    (x) => e.sqrt(e.absolute(x)),
    (x) => e.floor(e.sqrt(e.multiply(e.absolute(x), 10))),
    (x) => e.add(x, e.sqrt(e.floor(2.5))),
    (x) => e.ifLess(x, 0, 10, e.ifLess(e.sqrt(x), 2, 20, e.ifLess(x, 60, e.multiply(x, 2), 90))),
    (x) =>
      e.curve(e.sqrt(x), [
        [0, 0],
        [5, 100],
      ]),
    (x) => ({ op: "segments", of: x, below: 5, segments: [{ from: 0, value: 0, slope: 2 }] }),
    (x) => ({
      op: "segments",
      of: x,
      below: 5,
      segments: [
        { from: 2, value: 0, slope: 1e-300 },
        { from: 7, value: 50, slope: 1e308 },
      ],
    }),
    (x) => ({ op: "segments", of: x, below: 5, segments: [] }),
    (_x, name) =>
      e.match(
        name,
        [
          [3, 40],
          [20, 7],
          [20, 3],
        ],
        60,
      ),
    (x) => e.add(e.match("f17", [[3, 40]], 60), x),
    (x) => e.multiply(2, e.multiply(x, x)),
    () => ({ op: "number", value: 55 }),
    (x) => e.ifLess(x, 5, 30, 1e308),
    (x) => e.divide(5, e.ifLess(x, 3, 1, 2)),
    (x) =>
      e.divide(
        e.ifLess(x, 3, -1, 2),
        e.subtract(
          -3,
          e.absolute(
            e.curve(x, [
              [0, 0],
              [9, 9],
            ]),
          ),
        ),
      ),
    (x) => e.add(e.subtract(e.absolute(e.subtract(-3, 2)), e.floor(2.5)), x),
    (x) => e.add(e.divide(e.subtract(9, e.add(1, 2)), 2), x),
    (x) => e.subtract(x, e.multiply(-1, x)),
    (x) => e.ifLess(steep(x), 5, 30, 60),
    (x) => ({ op: "segments", of: steep(x), below: 5, segments: [{ from: 0, value: 40, slope: 0 }] }),
  ];
  const matrix = modelOf(trees);
  const rows = await scored(
    matrix,
    xs.map((x) => Object.fromEntries(trees.map((_, i) => [`f${i}`, { value: x }]))),
    {},
  );
  expect(rows).toHaveLength(xs.length);
});
