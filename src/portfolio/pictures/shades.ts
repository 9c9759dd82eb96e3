import { coordinate, element } from "../../charts/xml.ts";
import type { Direction } from "../movement/direction.ts";

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * From the palest to the darkest ground of a direction. Text of the ink stands on each of them at 4.5:1 or better (WCAG 2.2, 1.4.3), and blue and
 * orange are told apart by who sees no red or no green.
 */
const GROUNDS: { readonly [way in Direction]: readonly [pale: Rgb, dark: Rgb] } = {
  stayed: [
    [229, 232, 236],
    [229, 232, 236],
  ],
  rose: [
    [232, 242, 252],
    [108, 168, 224],
  ],
  fell: [
    [253, 240, 228],
    [238, 152, 84],
  ],
  beside: [
    [243, 240, 249],
    [172, 156, 208],
  ],
};

/** The ground of a square: the darker, the larger its share 0..1 of the largest. */
export function shadeOf(way: Direction, share: number): string {
  const [pale, dark] = GROUNDS[way];
  const parts = pale.map((from, i) => Math.round(from + ((dark[i] as number) - from) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The sign of a direction, so that colour is not all that tells it: a triangle up or down, a bar, and nothing for who stayed. */
export function signAt(way: Direction, x: number, y: number, radius: number): string {
  if (way === "stayed") return "";
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(coordinate);
  const points = {
    rose: `${left},${bottom} ${right},${bottom} ${coordinate(x)},${top}`,
    fell: `${left},${top} ${right},${top} ${coordinate(x)},${bottom}`,
    beside: `${left},${coordinate(y - 1)} ${right},${coordinate(y - 1)} ${right},${coordinate(y + 1)} ${left},${coordinate(y + 1)}`,
  }[way];
  return element("polygon", { class: `way ${way}`, points });
}
