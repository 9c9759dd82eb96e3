import { expect, it } from "vitest";
import { columnName, snakeCase } from "../../src/sql/names.ts";

it.each([
  ["customerPotential", "customer_potential"],
  ["Growth 2", "growth_2"],
  ["增长", "增长"],
  ["a~b", "a_b"],
  ["__proto__", "_proto_"],
  ["B2B", "b2_b"],
])("%s becomes %s", (id, name) => {
  expect(snakeCase(id)).toBe(name);
});

it("a name within the query has plain letters alone, and the position tells two apart", () => {
  expect(columnName("value", 3, "lastContact")).toBe("value_3_last_contact");
  expect(columnName("value", 4, "增长")).toBe("value_4");
  expect(columnName("value", 5, "x'; DROP")).toBe("value_5_x_drop");
  expect(columnName("value", 6, "a".repeat(50))).toBe(`value_6_${"a".repeat(24)}`);
});
