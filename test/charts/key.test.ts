import { describe, expect, it } from "vitest";
import { customersOf } from "../../src/charts/customers.ts";
import { frameOf } from "../../src/charts/frame.ts";
import { legendItems, listsDrawn } from "../../src/charts/key.ts";
import { spotsOf } from "../../src/charts/spread.ts";
import { tierLooks } from "../../src/charts/tiers.ts";
import { assessed, nine, ofClass, read, textOf, titleOf } from "./pictures.ts";

const customers = customersOf(
  nine,
  assessed(nine, [
    { name: "Placed", x: 80, y: 80 },
    { name: "Hollow", x: 80, y: { value: 80, grade: "assumed" } },
    { name: "Silent", x: 80 },
    { x: 80, y: 80, banned: true },
    { name: "Barred, silent", banned: true },
  ]),
);

describe("legendItems", () => {
  it("explains every sign, with numbers", () => {
    const items = legendItems(tierLooks(nine.plan), customers, "en");
    expect(items.map(({ text }) => text)).toEqual([
      ...["Tier A: 1", "Tier B: 0", "Tier C: 0", "Tier D: 0", "Tier E: 0"],
      ...["Not placed: 2", "Excluded: 2", "Range of possible scores"],
    ]);
    const signs = items.map(({ sign }) => sign(10, 10));
    expect(new Set(signs).size).toBe(signs.length);
    expect(legendItems([], customers, "zh-CN")[0]?.text).toBe("未定位：2");
  });
});

describe("listsDrawn", () => {
  const frame = frameOf(nine.plan, 900, 80, 640, "en");
  const [spot] = spotsOf(customers, frame, nine.plan, 5);

  it("lists who has no score and who is excluded, those without a name by number", () => {
    const { svg, bottom } = listsDrawn(nine.plan, customers, [], "en", 900, 600);
    const drawn = read(`<g>${svg}</g>`);
    expect(drawn.children.map(({ children }) => children.map(textOf))).toEqual([
      ["No score on an axis: 1", "Silent"],
      ["Excluded: 2", "Customer 4", "Barred, silent"],
    ]);
    expect(ofClass(drawn, "customer").map(titleOf)[2]).toBe(
      "Barred, silent: excluded. Ease: no score; Gain: no score",
    );
    expect(bottom).toBeGreaterThan(650);
  });

  it("lists names by number, and with their scores where there is none", () => {
    if (!spot) throw new Error("the first customer is in the plot");
    const { svg } = listsDrawn(
      nine.plan,
      [],
      [
        { spot, number: 3 },
        { spot, number: null },
      ],
      "zh-CN",
      900,
      0,
    );
    expect(ofClass(read(svg), "listed").map(textOf)).toEqual(["3Placed", "–Placed（80.0 / 80.0）"]);
  });

  it("takes no room where there is nothing to list", () => {
    expect(listsDrawn(nine.plan, [], [], "en", 900, 600)).toEqual({ svg: "", bottom: 600 });
  });
});
