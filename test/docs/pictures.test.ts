// The pictures of docs/uncertainty.md and docs/explaining.md are what the library says of the customers on these pages, in both languages.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { root } from "./documents.ts";
import { capped, doubtful, explainingPicture, uncertaintyPicture } from "./pictures.ts";

const pictures = [
  { page: "uncertainty", draw: uncertaintyPicture, of: doubtful, axis: "relationship" },
  { page: "explaining", draw: explainingPicture, of: capped, axis: "potential" },
] as const;

/** The words of an axis of which the first is the score: the numbers that a page must show, so that it speaks of the customer in the picture. */
const numbersOf = ({ axes }: Assessment, axis: string): string[] => {
  const { score, low, high } = axes[axis] as NonNullable<(typeof axes)[string]>;
  return [score, low, high].map(String);
};

describe.each(pictures)("docs/$page", ({ page, draw, of, axis }) => {
  it.each(["en", "zh-CN"] as const)("%s shows what the library says", async (locale) => {
    const name = locale === "en" ? page : `${page}.${locale}`;
    await expect(draw(locale)).toMatchFileSnapshot(join(root, `docs/${name}.svg`));
    const text = readFileSync(join(root, `docs/${name}.md`), "utf8");
    expect(text).toContain(`](${name}.svg)`);
    for (const number of numbersOf(of, axis)) expect(text).toContain(number);
  });

  it("says the same in figures in both languages", () => {
    const figures = (svg: string): string[] => (svg.match(/\d+\.\d/g) ?? []).sort();
    expect(figures(draw("zh-CN"))).toEqual(figures(draw("en")));
  });
});
