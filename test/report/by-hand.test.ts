import { expect, it } from "vitest";
import { byHand } from "../../src/report/by-hand.ts";
import { customer, placed, textIn } from "./sample.ts";

it("says where a person has placed a customer, who, until when and why", () => {
  const text = textIn(byHand(placed.assessment), "en");
  expect(text).toContain("By hand: Invest high/high tier A");
  expect(text).toContain("Chen Yu, from 2026-11-20 until 2026-12-31: Signed.");
  expect(text).toContain("Everything below explains the model's own.");
  expect(textIn(byHand(placed.assessment), "zh-CN")).toContain(
    "Chen Yu，有效期 2026-11-20 至 2026-12-31：已签约。",
  );
});

it("says nothing of the others", () => {
  expect(byHand(customer({}).assessment)).toBe("");
});
