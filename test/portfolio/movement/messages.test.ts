import { movementIssueText } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";

it("words what could not be counted", () => {
  const issue = {
    code: "movement.amount",
    pointer: "",
    params: { customer: "A", found: "-1", most: 10 },
  } as const;
  expect(movementIssueText(issue, "en")).toBe(
    "A: the amount -1 is no number from 0 to 10; it counts as not known.",
  );
  expect(movementIssueText(issue, "zh-CN")).toBe("A：金额 -1 不是 0 到 10 之间的数，按未知处理。");
});
