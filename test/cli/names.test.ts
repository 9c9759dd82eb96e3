import { expect, it } from "vitest";
import { nameOf } from "../../src/cli/names.ts";

it("is the name, else the id, else the row", () => {
  const customer = { row: 1234, id: "C1", name: "云\u0007岭", facts: {}, issues: [] };
  expect(nameOf(customer, "en")).toBe("云 岭");
  expect(nameOf({ ...customer, name: null }, "en")).toBe("C1");
  expect(nameOf({ ...customer, name: null, id: null }, "zh-CN")).toBe("第 1,234 行");
});
