import { type Assessment, placeByHand } from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import { expect, it } from "vitest";
import { handSpotsOf } from "../../src/charts/by-hand.ts";
import { type Customer, customersOf } from "../../src/charts/customers.ts";
import { frameOf } from "../../src/charts/frame.ts";
import { spotsOf } from "../../src/charts/spread.ts";
import { assessed, nine, ofClass, type Row, read, textOf, titleOf } from "./pictures.ts";

const asOf = "2026-11-23";
const ids = nine.plan.cells.flat().map(({ id }) => id);

/** Customers of the model, those of them placed by hand who have a cell beside their row. */
function placed(rows: readonly (readonly [row: Row, cell?: string])[]): Assessment[] {
  return rows.map(([row, cell]) => {
    const [assessment] = [...nine.assessAll([row], { asOf })] as readonly Assessment[] as [Assessment];
    if (cell === undefined) return assessment;
    const override = { cell, by: "Chen Yu", why: "Known", on: asOf, until: "2026-12-31" };
    return placeByHand(nine, assessment, override).assessment;
  });
}

const [bottom, top] = [ids[0], ids.at(-1)] as [string, string];
const frame = frameOf(nine.plan, 900, 80, 640, "en");
const drawn = (assessments: readonly Assessment[], locale: "en" | "zh-CN" = "en") =>
  read(matrixSvg(nine, assessments, { locale, href: (_, i) => (i === 0 ? "#one" : null) }));

it("shows the place by hand and the model's own, with a line between them", () => {
  const picture = drawn(placed([[{ name: "Acme", x: 10, y: 10 }, top], [{ name: "Boreal", x: 20, y: 80 }]]));
  const [hand, ...others] = ofClass(picture, "by-hand");
  expect(others).toEqual([]);
  expect([hand?.attributes["data-customer"], hand?.attributes["data-cell"]]).toEqual(["0", top]);
  expect(ofClass(picture, "customer")).toHaveLength(2);
  const link = hand?.children[0];
  expect(link?.children.map(({ name }) => name).slice(0, 2)).toEqual(["title", "line"]);
  expect(link && titleOf(link)).toMatch(
    /^Acme: .*\. Placed by hand: .*, tier A, by Chen Yu, until 2026-12-31$/,
  );
  expect(textOf(picture)).toContain("Placed by hand: 1");
  expect(picture.children.find(({ name }) => name === "desc")?.text).toMatch(/ Placed by hand: 1\.$/);
});

it("shows it also where the model gives no place, and says it in Chinese", () => {
  const picture = drawn(
    placed([
      [{ name: "云岭" }, top],
      [{ name: "远帆", x: 10 }, bottom],
    ]),
    "zh-CN",
  );
  const hands = ofClass(picture, "by-hand");
  expect(hands.flatMap(({ children }) => children.map(({ name }) => name))).not.toContain("line");
  expect(textOf(picture)).toContain("人工定位：2");
  const title = hands[1] && titleOf(hands[1]);
  expect(title).toContain("人工定位：");
});

it("draws nothing of it where nobody is placed by hand", () => {
  const picture = drawn(placed([[{ name: "Acme", x: 10, y: 10 }]]));
  expect([...ofClass(picture, "by-hand"), ...ofClass(picture, "places-by-hand")]).toEqual([]);
  expect(textOf(picture)).not.toContain("by hand");
});

it("stands in the person's cell, beside other marks, as near to the model's place as may be", () => {
  const rows = [top, top, top].map((cell) => [{ name: "One", x: 30, y: 95 }, cell] as const);
  const customers = customersOf(nine, placed([...rows, [{ name: "Same", x: 95, y: 95 }, top]]));
  const spots = spotsOf(customers, frame, nine.plan, 5);
  const hands = handSpotsOf(customers, spots, frame, nine.plan, 5);
  expect(new Set(hands.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  for (const { x, y, place } of hands) {
    expect(place.id).toBe(top);
    expect(x).toBeGreaterThan(frame.xAt((nine.plan.axes[0].bands[2]?.from as number) / 1e6));
    expect(y).toBeLessThan(frame.yAt((nine.plan.axes[1].bands[2]?.from as number) / 1e6));
  }
  const [, , , same] = hands;
  expect([same?.x, same?.y]).not.toEqual([same?.from?.x, same?.from?.y]);
});

it("draws those for whom there is no room on top of each other", () => {
  const [one] = customersOf(nine, placed([[{ x: 10, y: 10 }, top]])) as [Customer];
  const many = Array.from({ length: 60 }, (_, index) => ({ ...one, index }));
  const hands = handSpotsOf(many, [], frame, nine.plan, 5);
  expect(hands).toHaveLength(60);
  expect(new Set(hands.map(({ x, y }) => `${x} ${y}`)).size).toBe(49);
});

it("refuses a cell that the model does not have", () => {
  const [assessment] = placed([[{ x: 10, y: 10 }, top]]) as [Assessment];
  const cell = { ...(assessment.override as NonNullable<Assessment["override"]>).cell, id: "no/where" };
  const forged = { ...assessment, override: { ...assessment.override, cell } } as Assessment;
  expect(() => matrixSvg(nine, [...assessed(nine, []), forged], { locale: "en" })).toThrow(
    new RangeError("assessment 0 is placed by hand in no/where, which is no cell of the model"),
  );
});
