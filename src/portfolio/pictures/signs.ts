import { coordinate, element } from "../../charts/xml.ts";

/** What tells without colour which way it goes: a triangle up or down, or a bar for neither. */
export type Sign = "up" | "down" | "across";

/** A sign around a point. */
export function signAt(sign: Sign, x: number, y: number, radius: number): string {
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(coordinate);
  const [middle, above, below] = [x, y - 1, y + 1].map(coordinate);
  const points = {
    up: `${left},${bottom} ${right},${bottom} ${middle},${top}`,
    down: `${left},${top} ${right},${top} ${middle},${bottom}`,
    across: `${left},${above} ${right},${above} ${right},${below} ${left},${below}`,
  };
  return element("polygon", { class: `sign ${sign}`, points: points[sign] });
}
