import { expect, it } from "vitest";
import { plainTable } from "../../src/report/plain-table.ts";

it("has heads with a scope, numbers to the right, and a name", () => {
  const markup = plainTable("t", [{ text: "A" }, { text: "B", numeric: true }], [["x", "1"]]);
  expect(markup).toContain('role="region" tabindex="0" aria-labelledby="t"');
  expect(markup).toContain('<th scope="col">A</th><th scope="col" class="n">B</th>');
  expect(markup).toContain('<tr><th scope="row">x</th><td class="n">1</td></tr>');
});
