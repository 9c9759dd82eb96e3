import { disagreementIssueText } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";

it("says which score to give otherwise", () => {
  const issue = {
    code: "disagreements.otherDay",
    pointer: "",
    params: { customer: "B", first: "2026-12-01", second: "2026-12-02" },
  } as const;
  expect(disagreementIssueText(issue, "en")).toMatch(/2026-12-01 and 2026-12-02.*same asOf\.$/);
  expect(disagreementIssueText(issue, "zh-CN")).toMatch(/2026-12-01 与 2026-12-02.*同一 asOf/);
});
