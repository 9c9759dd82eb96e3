import { expect, it } from "vitest";
import { firstItems } from "../../src/report/first-items.ts";

it("shows the first few, and counts on in what is a click away", () => {
  const items = ["a", "b", "c"].map((one) => `<li>${one}</li>`);
  expect(firstItems(items, 3)).toBe("<ol><li>a</li><li>b</li><li>c</li></ol>");
  const folded = firstItems(items, 2);
  expect(folded).toContain("1 more");
  expect(folded).toContain('<ol start="3"><li>c</li></ol></details>');
});
