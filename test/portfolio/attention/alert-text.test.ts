import { type AlertCode, alertClearsText, alertText } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { alertMessages } from "../../../src/portfolio/attention/messages.ts";

const down = { from: "high/high", to: "high/low", fact: null, label: null };

it("names days, cells and states as the locale does", () => {
  const model = {
    cells: { "high/high": { tier: "A", strategy: "s", label: { en: "Key", "zh-CN": "重点" } } },
  };
  expect(alertText({ code: "movedDown", params: { ...down, label: "Trust" } }, "en", model)).toBe(
    "Down from Key to high/low; what moved it most: “Trust”.",
  );
  expect(alertText({ code: "movedDown", params: { ...down, to: "excluded" } }, "zh-CN", model)).toBe(
    "从“重点”下滑到已排除。",
  );
  expect(alertText({ code: "movedDown", params: { ...down, to: "unplaced" } }, "en")).toBe(
    "Down from high/high to Not placed.",
  );
  const override = {
    code: "override",
    params: { by: "Chen", cell: "high/high", day: "2026-12-01" },
  } as const;
  expect(alertText(override, "en", model)).toContain("Chen placed it by hand in Key; that holds until");
});

it("says of every code what clears it, in both languages", () => {
  const codes = Object.keys(alertMessages).filter((code) => `clears.${code}` in alertMessages);
  expect(codes.length).toBe(10);
  for (const code of codes as AlertCode[]) {
    expect(alertClearsText({ code }, "en")).toMatch(/\.$/);
    expect(alertClearsText({ code }, "zh-CN")).toMatch(/。$/);
  }
});
