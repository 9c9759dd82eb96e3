import { defaultAttentionPolicy } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { ALERT_CODES, ALERT_LEVELS } from "../../../src/portfolio/attention/alert.ts";

it("has each alert once in the order in which they stand, with a level of the list in the ready-made policy", () => {
  expect([...ALERT_CODES].sort()).toEqual(Object.keys(defaultAttentionPolicy.levels).sort());
  for (const level of Object.values(defaultAttentionPolicy.levels)) expect(ALERT_LEVELS).toContain(level);
  expect(ALERT_LEVELS).toEqual(["now", "soon", "watch"]);
});
