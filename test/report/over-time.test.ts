import { allocate, readSnapshots, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { overTimeSection } from "../../src/report/over-time.ts";
import type { PortfolioOverTime } from "../../src/report/portfolio-over-time.ts";
import { history, little, MAY, moved, other, snapshot } from "./past.ts";
import { everyKind, reportOn, textIn } from "./sample.ts";

const section = (overTime: PortfolioOverTime | null): string =>
  overTimeSection(reportOn(everyKind, { overTime }));

it("is not there where nothing is told", () => {
  expect(section(null)).toBe("");
});

it("has a figure for each of what is told", () => {
  const figures = (overTime: PortfolioOverTime) =>
    [...section(overTime).matchAll(/<figure id="(\w+)">/g)].map(([, id]) => id);
  const allocation = allocate({ sellers: [], customers: [] });
  expect(figures({})).toEqual([]);
  expect(figures({ history })).toEqual(["trails"]);
  expect(figures({ allocation })).toEqual(["effort"]);
  expect(figures({ history, movement: moved, allocation })).toEqual(["trails", "transitions", "effort"]);
});

it("tells what is wrong with lines and days, and which other models made snapshots", () => {
  const { issues } = readSnapshots("{\n".repeat(25));
  const otherDay = timeline([snapshot("C1", little, MAY, other)]);
  const text = textIn(section({ history: otherDay, issues }), "en");
  expect(text).toContain("Some snapshots were made by another model: small, version 6.");
  expect(text).toContain("What is wrong with the history, and does not count: 25\nLine 1: It is no JSON");
  expect(text).toContain("5 more");
  expect(textIn(section({ history }), "en")).not.toContain("another model");
});
