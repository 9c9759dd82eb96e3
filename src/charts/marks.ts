import type { Shape } from "./tiers.ts";
import { coordinate, element } from "./xml.ts";

/** How a mark is painted: full in a colour, hollow, or a cross of lines. */
export type MarkPaint = {
  readonly shape: Shape | "cross";
  readonly colour: string;
  readonly hollow: boolean;
};

/** Where nothing is known of a tier: dark grey. */
export const NEUTRAL = "#3d4852";

/** A customer whose place is not known. */
export const HOLLOW: MarkPaint = { shape: "circle", colour: NEUTRAL, hollow: true };

/** A customer that is excluded. */
export const CROSSED: MarkPaint = { shape: "cross", colour: NEUTRAL, hollow: false };

/** The corners of each shape in units of the radius; their areas are about the same to the eye. */
const CORNERS: { readonly [S in Exclude<Shape, "circle">]: readonly (readonly [x: number, y: number])[] } = {
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  triangle: [
    [0, -1.1],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  wedge: [
    [0, 1.1],
    [1.1, -0.85],
    [-1.1, -0.85],
  ],
  plus: [
    [-0.4, -1.15],
    [0.4, -1.15],
    [0.4, -0.4],
    [1.15, -0.4],
    [1.15, 0.4],
    [0.4, 0.4],
    [0.4, 1.15],
    [-0.4, 1.15],
    [-0.4, 0.4],
    [-1.15, 0.4],
    [-1.15, -0.4],
    [-0.4, -0.4],
  ],
  hexagon: [
    [-0.55, -1],
    [0.55, -1],
    [1.1, 0],
    [0.55, 1],
    [-0.55, 1],
    [-1.1, 0],
  ],
};

/** No mark reaches farther from its middle than so many radii, its outline included. */
export const REACH = 1.45;

/** A mark around a point. */
export function markAt(x: number, y: number, radius: number, { shape, colour, hollow }: MarkPaint): string {
  if (shape === "cross") {
    const arm = radius * 0.85;
    const [left, right, top, bottom] = [x - arm, x + arm, y - arm, y + arm].map(coordinate);
    const d = `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
    return element("path", { d, stroke: colour, "stroke-width": 2, fill: "none" });
  }
  const paint = hollow
    ? { fill: "#ffffff", stroke: colour, "stroke-width": 1.5 }
    : { fill: colour, stroke: "#ffffff", "stroke-width": 0.75 };
  if (shape === "circle") return element("circle", { cx: x, cy: y, r: radius, ...paint });
  const points = CORNERS[shape].map(
    ([dx, dy]) => `${coordinate(x + dx * radius)},${coordinate(y + dy * radius)}`,
  );
  return element("polygon", { points: points.join(" "), ...paint });
}
