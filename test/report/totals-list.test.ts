import { expect, it } from "vitest";
import { totalsList } from "../../src/report/totals-list.ts";

it("writes each number with its word", () => {
  expect(totalsList([["<b>Hours</b>", 1234.5]])).toBe(
    '<dl class="totals"><div><dt><b>Hours</b></dt><dd>1,234.5</dd></div></dl>',
  );
});
