import { expect, it } from "vitest";
import { strategiesSection } from "../../src/report/strategies.ts";
import { customer, reportOn, textIn } from "./sample.ts";

it("counts the customers of each strategy, from the best cell down", () => {
  const text = textIn(strategiesSection(reportOn()), "en");
  expect(text).toContain(
    "\nInvest\n1\n25%\nA contact every 14 days\nan account manager\nObjective of Invest\nRaise\n0\n",
  );
  expect(text).toMatch(/\nAsk\n1\n0%\n.*\nPart\n1\n0%\nNo planned contact\n/s);
});

it("shows ids where there is no playbook, and says so", () => {
  const text = textIn(strategiesSection(reportOn(undefined, { playbook: null })), "en");
  expect(text).toContain("strategies are shown by their ids");
  expect(text).toContain("\ninvest\n1\nraise\n0\nkeep\n0\nleave\n1");
});

it("lists what to find out first, most customers first", () => {
  const text = textIn(strategiesSection(reportOn()), "en");
  expect(text.split("What to find out first")[1]).toMatch(/\nbarred\n2\n2\n–\n/);
  const known = customer({ spend: 80, stance: "warm", seen: "2026-11-23", barred: false });
  expect(strategiesSection(reportOn([known]))).not.toContain("facts-title");
});
