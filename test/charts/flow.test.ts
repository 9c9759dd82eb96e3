import { describe, expect, it } from "vitest";
import { columnsDrawn, type Entry, rowsDrawn } from "../../src/charts/flow.ts";
import { numberOf, read, textOf, titleOf } from "./pictures.ts";

const item = (text: string) => ({ text, half: 6, sign: () => "<circle/>" });

describe("rowsDrawn", () => {
  const texts = (items: string[], width: number) =>
    read(rowsDrawn(items.map(item), width, 50).svg).children.filter(({ name }) => name === "text");

  it("begins a new row where the first is full, and says where it ends", () => {
    const drawn = texts(
      Array.from({ length: 12 }, () => "Tier A: 12"),
      400,
    );
    const rows = [...new Set(drawn.map((text) => numberOf(text, "y")))];
    expect(rows.length).toBeGreaterThan(1);
    expect(rowsDrawn([item("a")], 400, 50).bottom).toBeLessThan(
      rowsDrawn(Array(40).fill(item("abc")), 400, 50).bottom,
    );
    for (const text of drawn) expect(numberOf(text, "x")).toBeLessThan(400);
  });

  it("cuts off what is longer than a row", () => {
    const [text] = texts(["Customers of very long standing ".repeat(5)], 400);
    expect(text && textOf(text)).toMatch(/…$/);
    expect(text && titleOf(text)).toContain("standing Customers");
  });
});

const entry = (customer: number): Entry => ({
  customer,
  text: `Name ${customer}`,
  title: `Title ${customer}`,
  sign: () => "<circle/>",
  signWidth: 10,
  kind: "listed",
  href: null,
});

describe("columnsDrawn", () => {
  it("draws nothing for nobody", () => {
    expect(columnsDrawn("Nobody", [], 900, 70)).toEqual({ svg: "", bottom: 70 });
  });

  it("reads from top to bottom, then to the right", () => {
    const { svg, bottom } = columnsDrawn(
      "Heading",
      Array.from({ length: 10 }, (_, i) => entry(i)),
      900,
      70,
    );
    const [heading, ...entries] = read(svg).children;
    expect(heading && textOf(heading)).toBe("Heading");
    const places = entries
      .map(({ children }) => children.find(({ name }) => name === "text"))
      .map((text) => (text ? [numberOf(text, "x"), numberOf(text, "y")] : []));
    expect(places[0]?.[0]).toBe(places[2]?.[0]);
    expect(places[3]?.[1]).toBe(places[0]?.[1]);
    expect(Math.max(...places.map(([, y = 0]) => y))).toBeLessThan(bottom);
    expect(entries.map(titleOf)).toEqual(entries.map((_, i) => `Title ${i}`));
  });

  it("cuts off a long heading and long names", () => {
    const { svg } = columnsDrawn("Heading ".repeat(20), [{ ...entry(0), text: "Name ".repeat(30) }], 360, 0);
    for (const child of read(svg).children) expect(textOf(child)).toMatch(/…$/);
  });
});
