import { expect, it } from "vitest";
import { rhythmText, strategyName, strategySection, strategyText } from "../../src/report/strategy.ts";
import { everyKind, matrix, playbook, textIn } from "./sample.ts";

const assessments = everyKind.map(({ assessment }) => assessment);

it("calls strategies as the playbook does, or by their ids", () => {
  const names = (given: typeof playbook | null) =>
    assessments.map((one) => textIn(strategyName(one, given), "en"));
  expect(names(playbook)).toEqual(["Invest", "Leave", "Ask", "Part"]);
  expect(names(null)).toEqual(["invest", "leave", "–", "–"]);
  expect(strategyText("<x>", null)).toBe("&lt;x&gt;");
});

it("says what to do, what to stop, how often, and why", () => {
  const [placed, left, , barred] = assessments.map((one) =>
    textIn(strategySection(one, playbook, matrix.model), "en"),
  );
  for (const part of [
    "Strategy: Invest",
    "Objective of Invest",
    "A contact every 14 days",
    "Owner: an account manager",
  ]) {
    expect(placed).toContain(part);
  }
  expect(placed).toMatch(/Do\nDo Invest\nStop\nStop Invest\nWhy\nInvest \(tier A\)/);
  expect(left).not.toContain("Stop\n");
  expect(barred).toContain("No planned contact");
  expect(textIn(strategySection(assessments[1] as never, playbook, matrix.model), "zh-CN")).toContain(
    "策略：离开",
  );
});

it("says that there is no playbook", () => {
  const [placed, , unplaced] = assessments.map((one) =>
    textIn(strategySection(one, null, matrix.model), "en"),
  );
  expect(placed).toContain("No playbook was given for this model; the strategy's id is “invest”.");
  expect(unplaced).toContain("without a cell there is no strategy");
});

it("words the rhythm", () => {
  expect(rhythmText(playbook.unplaced)).toContain("每 14 天联系一次");
});
