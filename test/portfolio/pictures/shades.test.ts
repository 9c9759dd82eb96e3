import { expect, it } from "vitest";
import { INK } from "../../../src/charts/style.ts";
import { type Hue, shadeOf } from "../../../src/portfolio/pictures/shades.ts";
import { contrast, lightness } from "../../charts/contrast.ts";

const hues = ["grey", "blue", "orange", "violet"] as const satisfies readonly Hue[];
const shares = [0, 0.1, 0.25, 0.5, 0.75, 1];

it("is a ground on which text is read, at 4.5:1", () => {
  for (const hue of hues)
    for (const share of shares) expect(contrast(shadeOf(hue, share), INK.text)).toBeGreaterThanOrEqual(4.5);
});

it("is the darker, the larger the share, but for who stayed", () => {
  for (const hue of hues) {
    const light = shares.map((share) => lightness(shadeOf(hue, share)));
    const steps = light.slice(1).map((one, i) => one < (light[i] as number));
    expect(new Set(steps)).toEqual(new Set([hue !== "grey"]));
  }
});
