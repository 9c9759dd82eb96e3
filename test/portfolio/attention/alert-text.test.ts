import {
  type AlertCode,
  alertClearsText,
  alertText,
  defaultAttentionPolicy,
} from "opportunity-matrix/portfolio";
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
  expect(alertText(override, "en", model)).toContain("Chen placed it by hand as Key; that holds until");
});

it("says whether hours are too few or too many, and whose they are", () => {
  const params = { today: 8, hours: 48, between: 40 };
  const effort = (standing: string) => alertText({ code: "effort", params: { ...params, standing } }, "en");
  expect(effort("under")).toBe("It gets 8 h today, and 48 h by the plan: 40 h too few.");
  expect(effort("over")).toBe("It gets 8 h today, and 48 h by the plan: 40 h too many.");
  const capacity = (sellers: number) =>
    alertText({ code: "overCapacity", params: { needed: 151, available: 120, short: 31, sellers } }, "zh-CN");
  expect(capacity(1)).toBe("名下客户保底需 151 小时，可用工时只有 120 小时，缺 31 小时。");
  expect(capacity(3)).toContain("共 3 位销售");
});

it("says of every code what clears it, in both languages", () => {
  const codes = Object.keys(defaultAttentionPolicy.levels);
  expect(codes.filter((code) => !(`clears.${code}` in alertMessages))).toEqual([]);
  for (const code of codes as AlertCode[]) {
    expect(alertClearsText({ code }, "en")).toMatch(/\.$/);
    expect(alertClearsText({ code }, "zh-CN")).toMatch(/。$/);
  }
});
