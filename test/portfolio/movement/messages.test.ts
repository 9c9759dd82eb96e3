import { movementIssueText } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";

it("words what could not be counted", () => {
  const issue = { code: "movement.amount", pointer: "", params: { customer: "A", found: "-1" } } as const;
  expect(movementIssueText(issue, "en")).toBe(
    "A: the amount -1 is no number of at least 0; it counts as not known.",
  );
  expect(movementIssueText(issue, "zh-CN")).toBe("A：金额 -1 不是不小于 0 的数值，按未知处理。");
});
