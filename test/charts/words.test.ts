import { expect, it } from "vitest";
import { customersOf } from "../../src/charts/customers.ts";
import {
  cellText,
  customerText,
  descriptionText,
  nameText,
  sayIn,
  thresholdText,
} from "../../src/charts/words.ts";
import { assessed, squareModel } from "./pictures.ts";

const matrix = squareModel([50], [50]);
const customers = customersOf(
  matrix,
  assessed(matrix, [
    { name: "{id}", x: 60, y: { value: 20, grade: "stated" } },
    { name: "B", x: 60, y: { value: 20, grade: "assumed" } },
    { x: 60 },
    { name: "D", x: 60, y: 20, banned: true },
  ]),
);

it("says everything of each customer", () => {
  expect(customers.map((one) => customerText(one, matrix.plan, "en"))).toEqual([
    "{id}: Cell 1 0 (b1/b0), tier B. Ease 60.0 (60.0 to 60.0); Gain 20.0 (16.0 to 36.0)",
    "B: not placed, too little is known. Ease 60.0 (60.0 to 60.0); Gain 20.0 (6.0 to 76.0)",
    "Customer 3: not placed, too little is known. Ease 60.0 (60.0 to 60.0); Gain: no score",
    "D: excluded. Ease 60.0 (60.0 to 60.0); Gain 20.0 (20.0 to 20.0)",
  ]);
  expect(customerText(customers[2] as (typeof customers)[0], matrix.plan, "zh-CN")).toBe(
    "客户 3：未定位，已知信息不足。难易 60.0（60.0 到 60.0）；收益：没有分数",
  );
});

it("counts the placed ones of each cell, and all the others", () => {
  expect(cellText(matrix.plan, 1, 0, customers, "en")).toBe("Cell 1 0 (b1/b0), tier B: 1");
  expect(descriptionText(matrix.plan, customers, "en")).toBe(
    "Ease from left to right, Gain from bottom to top. Customers: 4. Cell 0 0 (b0/b0), tier C: 0; Cell 0 1 (b0/b1), tier B: 0; Cell 1 0 (b1/b0), tier B: 1; Cell 1 1 (b1/b1), tier A: 0. Not placed: 2, of them without a score: 1. Excluded: 1.",
  );
  expect(descriptionText(matrix.plan, customers, "zh-CN")).toContain(
    "客户共 4 家。格子00（b0/b0），C 级：0；格子01",
  );
});

it("writes whole thresholds without decimals, and cuts the others off", () => {
  expect([0, 40, 25.555556, 100].map((points) => thresholdText(points, "en"))).toEqual([
    "0",
    "40",
    "25.5",
    "100",
  ]);
});

it("numbers a customer without a name", () => {
  expect(customers.map((one) => nameText(one, sayIn("en")))).toEqual(["{id}", "B", "Customer 3", "D"]);
});
