// The pages on the ready-made models say of every weight and of every cell what the models say.
import { readFileSync } from "node:fs";
import { compileModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";

/** The table rows of a page's section on one model, as lists of cells. */
function rowsOf(page: string, model: string): string[][] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
  const section = text.split(/^## /m).find((part) => part.startsWith(`${model}\n`)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "));
}

/** The tests that a model's section in docs/models.md and in its Chinese twin has to pass. */
export function itIsDocumented(name: string, model: ModelDocument): void {
  for (const [page, locale] of [
    ["models.md", "en"],
    ["models.zh-CN.md", "zh-CN"],
  ] as const) {
    it(`has every weight, gate and cell in docs/${page}`, () => {
      const said = rowsOf(page, name).map(([first = "", second, third, fourth, fifth]) =>
        first.includes("/")
          ? [first, second, third, fourth]
          : [first.split("`")[1], fifth?.endsWith("%") ? fifth : ""],
      );
      const { axes } = compileModel(model).assess({}, { asOf: "2026-11-23" });
      const weights = Object.values(axes).flatMap(({ contributions }) =>
        contributions.map(({ fact, share }) => [fact, `${Math.round(share * 100)}%`]),
      );
      const gates = (model.gates ?? []).map(({ id }) => [id, ""]);
      const cells = Object.entries(model.cells).map(([id, { label, tier, strategy }]) => [
        `\`${id}\``,
        typeof label === "object" ? label[locale] : label,
        tier,
        `\`${strategy}\``,
      ]);
      expect(said.filter(([first]) => first !== undefined)).toEqual([...weights, ...gates, ...cells]);
    });
  }
}
