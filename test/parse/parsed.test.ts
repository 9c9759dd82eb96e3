import { expect, it } from "vitest";
import { refusal } from "../../src/parse/parsed.ts";

it("shows the raw text, cut to what fits an issue", () => {
  expect(refusal("day.unreadable", "soon")).toEqual({
    issue: { code: "day.unreadable", pointer: "", params: { found: '"soon"' } },
  });
  expect(String(refusal("day.unreadable", "x".repeat(1e5)).issue.params.found)).toHaveLength(80);
});
