import { allocate, effortByCell } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";
import { outside } from "../../charts/inside.ts";
import { ofClass, read, squareModel } from "../../charts/pictures.ts";
import { cellOf, matrix, plan } from "./moved.ts";

const nobody = allocate({ sellers: [], customers: [] });

describe("the picture", () => {
  it.each([360, 900, 3000])("draws all of it inside, %i pixels wide", (width) => {
    for (const locale of ["en", "zh-CN"] as const) {
      const picture = read(effortByCell(matrix, plan, { locale, width, cellOf }).svg);
      expect(outside(picture)).toEqual([]);
      expect(ofClass(picture, "effort")).toHaveLength(9);
    }
  });

  it("draws a matrix of one cell, and one of eighty-one", () => {
    const tens = [10, 20, 30, 40, 50, 60, 70, 80];
    for (const [model, cells] of [
      [squareModel([], []), 1],
      [squareModel(tens, tens), 81],
    ] as const) {
      const picture = read(effortByCell(model, nobody, { locale: "en", cellOf }).svg);
      expect(outside(picture)).toEqual([]);
      expect(ofClass(picture, "effort")).toHaveLength(cells);
    }
  });

  it("says what is not in any cell, in both languages", () => {
    expect(effortByCell(matrix, plan, { locale: "en", cellOf }).summary).toMatch(
      / Without a cell: 2 h today, 0 h planned \(customers: 1\)\.$/,
    );
    expect(effortByCell(matrix, plan, { locale: "zh-CN", cellOf }).summary).toMatch(
      /。不在任何格子的客户 1 家：目前 2 小时，计划 0 小时。$/,
    );
    expect(effortByCell(matrix, nobody, { locale: "en", cellOf }).summary).not.toContain("Without a cell");
  });

  it("takes a title and a prefix, and names strategies by the playbook", () => {
    const playbook = { strategies: { any: { label: "Anything" } } } as never;
    const { heading, svg, table } = effortByCell(matrix, plan, {
      locale: "en",
      cellOf,
      playbook,
      title: "Q1",
      idPrefix: "e",
    });
    expect(heading).toBe("Q1");
    expect(svg).toContain('id="e-title"');
    expect(table.rows[0]?.slice(0, 2)).toEqual(["Cell 0 0", "Anything"]);
  });

  it("refuses what is no option, and what is no cell", () => {
    const draw = (options: object) => () => effortByCell(matrix, plan, { locale: "en", cellOf, ...options });
    for (const wrong of [{ width: 1 }, { idPrefix: "1" }, { locale: "fr" }, { cellOf: () => "x" }])
      expect(draw(wrong)).toThrow(RangeError);
  });
});
