import { movementTrails, timeline } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";
import { outside } from "../../charts/inside.ts";
import { ofClass, read, textOf, titleOf } from "../../charts/pictures.ts";
import { amountOf, history, matrix, month, stood } from "./moved.ts";

describe("what it says", () => {
  it("sums up in English and in Chinese", () => {
    expect(movementTrails(matrix, history, { locale: "en" }).summary).toBe(
      "Jan 1, 2026 to Mar 1, 2026. Customers: 11. Moved up: 3. Moved down on an axis: 1. Into or out of the matrix: 3. In the same cell as at first: 4, drawn only if they were elsewhere in between. Drawn: 7. Moved and not drawn: 1; the table has them.",
    );
    expect(movementTrails(matrix, history, { locale: "zh-CN" }).summary).toBe(
      "2026年1月1日至2026年3月1日。客户共 11 家：上升 3 家，有一轴下降 1 家，进出矩阵 3 家；首尾在同一格的 4 家，中间没有离开过的不画。图中画出 7 家。另有 1 家有移动但未画出，见表格。",
    );
  });

  it("says how many are not drawn, and who has no snapshot in the days", () => {
    const { summary } = movementTrails(matrix, history, {
      locale: "en",
      most: 2,
      since: month(2),
      until: month(2),
    });
    expect(summary).toContain("Drawn: 0.");
    expect(summary).toContain("Without a snapshot in these days: 1.");
    expect(movementTrails(matrix, history, { locale: "en", most: 2 }).summary).toContain(
      "Moved and not drawn: 5;",
    );
  });

  it("has each customer in the table once, those that are drawn first", () => {
    const { table } = movementTrails(matrix, history, {
      locale: "en",
      most: 2,
      amountOf,
      name: (id) => `The ${id}`,
    });
    expect(table.rows.map(([name]) => name).slice(0, 2)).toEqual(["The down", "The up"]);
    expect(table.rows.map(([name]) => name).sort()).toEqual(
      history.customers.map(({ customer }) => `The ${customer}`).sort(),
    );
  });
});

describe("the picture", () => {
  it.each([
    [360, 240],
    [900, 720],
    [1600, 500],
  ])("draws all of it inside, %i by %i", (width, height) => {
    const picture = read(movementTrails(matrix, history, { locale: "zh-CN", width, height }).svg);
    expect(outside(picture)).toEqual([]);
    expect(ofClass(picture, "trail")).toHaveLength(7);
    expect(ofClass(picture, "now")).toHaveLength(7);
  });

  it("says of each cell how many stood in it and stand in it", () => {
    const picture = read(movementTrails(matrix, history, { locale: "en" }).svg);
    const cell = ofClass(picture, "cell").find(({ attributes }) => attributes["data-cell"] === "b2/b2");
    expect(titleOf(cell as never)).toBe("Cell 2 2 (b2/b2): 2 at first, 2 at last");
  });

  it("says so where nobody is, or nobody moved", () => {
    const empty = (log: readonly ReturnType<typeof stood>[]) =>
      ofClass(read(movementTrails(matrix, timeline(log), { locale: "en" }).svg), "empty").map(textOf);
    expect(empty([])).toEqual(["No customers to show."]);
    expect(empty([stood("A", 1, [1, 1]), stood("A", 2, [2, 2])])).toEqual(["Nobody moved."]);
    expect(movementTrails(matrix, { customers: [] }, { locale: "en" }).summary).toMatch(/^Customers: 0\./);
  });

  it("names customers in the picture, whatever they are called", () => {
    const name = () => "<script>&\"'] ]> مرحبا";
    const { svg } = movementTrails(matrix, history, { locale: "en", name });
    expect(ofClass(read(svg), "label").map(textOf)[0]).toBe(name());
  });

  it("refuses what is no option", () => {
    const draw = (options: object) => () => movementTrails(matrix, history, { locale: "en", ...options });
    const wrong = [
      { most: 0 },
      { most: 101 },
      { most: 1.5 },
      { most: Number.NaN },
      { height: 1 },
      { width: 1e9 },
    ];
    for (const options of [...wrong, { since: "x" }, { locale: "fr" }])
      expect(draw(options)).toThrow(RangeError);
  });
});
