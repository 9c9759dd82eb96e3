import { movement, transitionsHeatMap } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";
import { outside } from "../../charts/inside.ts";
import { ofClass, read, textOf } from "../../charts/pictures.ts";
import { matrix, moved, stood } from "./moved.ts";

describe("what it says", () => {
  it("sums up in English and in Chinese", () => {
    expect(transitionsHeatMap(matrix, moved, { locale: "en" }).summary).toBe(
      "Before: Jan 1, 2026. After: Mar 1, 2026. Customers: 11. Moved up: 3. Moved down on an axis: 1. Into or out of the matrix: 5. Stayed: 2.",
    );
    expect(transitionsHeatMap(matrix, moved, { locale: "zh-CN" }).summary).toBe(
      "变动前：2026年1月1日；变动后：2026年3月1日。客户共 11 家：上升 3 家，有一轴下降 1 家，进出矩阵 5 家，未变动 2 家。",
    );
  });

  it("sums up money if that is asked for, and says whose is not known", () => {
    const { summary, svg } = transitionsHeatMap(matrix, moved, {
      locale: "en",
      by: "amount",
      currency: "CNY",
    });
    expect(summary).toBe(
      "Before: Jan 1, 2026. After: Mar 1, 2026. Money at stake: CN¥2,000,440.5. Moved up: CN¥140.5. Moved down on an axis: CN¥2,000,000. Into or out of the matrix: –. Stayed: CN¥300. Customers whose amount is not known: 7.",
    );
    expect(svg).toContain("CN¥2M");
    const all = movement([{ snapshot: stood("A", 1, [1, 1]) }], [], { matrix, amountOf: () => 5 });
    expect(transitionsHeatMap(matrix, all, { locale: "zh-CN", by: "amount" }).summary).toBe(
      "变动前：2026年1月1日；变动后：没有客户。金额共 5：上升 0，有一轴下降 0，进出矩阵 5，未变动 0。",
    );
  });

  it("has a row of the table for each transition", () => {
    const { table } = transitionsHeatMap(matrix, moved, { locale: "en" });
    expect(table.heads).toEqual([
      "From",
      "To",
      "Which way",
      "Customers",
      "Share of those there before",
      "Money",
    ]);
    expect(table.texts).toBe(3);
    expect(table.rows).toHaveLength(moved.transitions.length);
    expect(table.rows[0]).toEqual(["Cell 0 0", "Cell 2 2", "Moved up", "1", "50%", "100.5"]);
  });
});

describe("the picture", () => {
  it.each([360, 900, 2000])("draws all of it inside, %i pixels wide", (width) => {
    for (const by of ["customers", "amount"] as const) {
      const picture = read(transitionsHeatMap(matrix, moved, { locale: "en", width, by }).svg);
      expect(outside(picture)).toEqual([]);
      expect(ofClass(picture, "square")).toHaveLength(moved.transitions.length);
    }
  });

  it("says so where there is nobody", () => {
    const { svg, table, summary } = transitionsHeatMap(matrix, movement([], [], { matrix }), {
      locale: "en",
    });
    expect(ofClass(read(svg), "empty").map(textOf)).toEqual(["No customers to show."]);
    expect(table.rows).toEqual([]);
    expect(summary).toMatch(/^Before: no customers\. After: no customers\. Customers: 0\./);
  });

  it("takes a title, a width and a prefix of ids", () => {
    const { heading, svg } = transitionsHeatMap(matrix, moved, {
      locale: "en",
      title: "Q1 <new>",
      idPrefix: "q1",
    });
    expect(heading).toBe("Q1 <new>");
    expect(read(svg).attributes["aria-labelledby"]).toBe("q1-title q1-desc");
  });

  it("refuses what is no option", () => {
    const draw = (options: object) => () => transitionsHeatMap(matrix, moved, { locale: "en", ...options });
    for (const wrong of [
      { width: 100 },
      { width: Number.NaN },
      { by: "days" },
      { idPrefix: '"' },
      { locale: "fr" },
    ])
      expect(draw(wrong)).toThrow(RangeError);
  });
});
