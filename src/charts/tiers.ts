import type { Plan } from "../engine/plan.ts";

/** The forms of a mark. In a picture without colour they alone tell the tiers apart. */
export const SHAPES = ["circle", "square", "triangle", "diamond", "wedge", "plus", "hexagon"] as const;

/** The form of a mark. */
export type Shape = (typeof SHAPES)[number];

/** Dark enough to be seen on every tint, at least 3:1 (WCAG 2.2, 1.4.11). */
const COLOURS = ["#0b5cad", "#b3470b", "#11704a", "#7b3fa0", "#a8133f", "#4a5560"] as const;

/** The tints of the cells, of the best tier and of the least: they differ in lightness, so in grey as well. */
const BEST = [190, 216, 238] as const;
const LEAST = [248, 248, 246] as const;

/** How the customers and cells of a tier are drawn. */
export type TierLook = {
  readonly tier: string;
  readonly shape: Shape;
  readonly colour: string;
  /** Of the cells. */
  readonly tint: string;
};

function tintAt(share: number): string {
  const parts = BEST.map((best, i) => Math.round(best + ((LEAST[i] as number) - best) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** How far a cell is from the lower left corner, as the sum of its shares of both axes. */
function heights(plan: Plan): Map<string, number[]> {
  const found = new Map<string, number[]>();
  plan.cells.forEach((column, x) => {
    column.forEach(({ tier }, y) => {
      const height = (x + 1) / plan.cells.length + (y + 1) / column.length;
      found.set(tier, [...(found.get(tier) ?? []), height]);
    });
  });
  return found;
}

/**
 * The tiers of a model, the best first: a tier is as good as its cells lie high and right on average. Shapes and colours
 * begin again after different numbers, so that 42 tiers look different.
 */
export function tierLooks(plan: Plan): TierLook[] {
  const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const order = [...heights(plan)]
    .map(([tier, found]) => ({ tier, height: mean(found) }))
    .sort((a, b) => b.height - a.height);
  return order.map(({ tier }, i) => ({
    tier,
    shape: SHAPES[i % SHAPES.length] as Shape,
    colour: COLOURS[i % COLOURS.length] as string,
    tint: tintAt(order.length === 1 ? 0.5 : i / (order.length - 1)),
  }));
}
