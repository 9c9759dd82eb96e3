import { expect, it } from "vitest";
import { byId, nameOf } from "../../../src/portfolio/allocation/asked.ts";

it("orders ids by code unit, whatever the language", () => {
  const ids = ["客户", "c2", "C3", "c10", "é"].map((id) => ({ id }));
  expect(ids.sort(byId).map(({ id }) => id)).toEqual(["C3", "c10", "c2", "é", "客户"]);
});

it("names somebody by a copy of the name, or by the id", () => {
  const name = { en: "Lin", "zh-CN": "林" };
  expect(nameOf({ id: "a", name })).toEqual(name);
  expect(nameOf({ id: "a", name })).not.toBe(name);
  expect([nameOf({ id: "a", name: "Lin" }), nameOf({ id: "a" })]).toEqual(["Lin", "a"]);
});
