import { pursuits } from "opportunity-matrix";
import {
  type Concession,
  coverageTypes,
  customerTraits,
  insideHelpers,
  mapColours,
  negotiationWarningCodes,
  negotiationWarnings,
  negotiationWarningText,
  redFlagsIn,
  redFlagText,
  stageGates,
  stageGateText,
} from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { itSays } from "../domain/words.ts";
import { on, people, sales } from "./sample.ts";

itSays("coverageTypes", coverageTypes);
itSays("customerTraits", customerTraits);
itSays("insideHelpers", insideHelpers);
itSays("mapColours", mapColours);
itSays("negotiationWarningCodes", negotiationWarningCodes);
itSays("pursuits", pursuits);

describe("in words", () => {
  it("a red flag names the person, the influence, or nobody", () => {
    const file = people(
      { id: "wu", name: { en: "Wu Fang", "zh-CN": "吴芳" }, support: -5 },
      { id: "x", support: -4 },
    );
    const words = (locale: "en" | "zh-CN") =>
      redFlagsIn(file, on).map((flag) => redFlagText(flag, file, locale));
    expect(words("en").slice(2)).toEqual([
      "A buying influence that nobody has reached: Technical buyer (can say no, never the last yes).",
      "A buyer at −5 or −4: Wu Fang.",
      "A buyer at −5 or −4: x.",
      "No coach.",
    ]);
    expect(words("zh-CN").slice(3)).toEqual([
      "有人支持度为 −5 或 −4：吴芳。",
      "有人支持度为 −5 或 −4：x。",
      "没有教练。",
    ]);
  });

  it("a warning names what was given up, if anything was", () => {
    const file = sales({
      offers: [{ day: "2026-10-01", by: "customer", price: { amount: 1, currency: "CNY" }, accepted: true }],
      concessions: [
        {
          id: "c1",
          day: "2026-10-02",
          by: "us",
          kind: "payment",
          text: { en: "30 days longer", "zh-CN": "账期多 30 天" },
        },
        { id: "c2", day: "2026-10-03", by: "us", kind: "price" },
      ],
    });
    const words = negotiationWarnings(file, on).map((one) => negotiationWarningText(one, file, "zh-CN"));
    expect(words).toEqual([
      "2026-10-01：仓促成交（首次报价原样成交）。",
      "2026-10-02：有害善意（我方让步，没有换回任何东西）：账期多 30 天。",
      "2026-10-03：被降价（我方降价，没有换回任何东西）：价格。",
    ]);
    const [, about] = negotiationWarnings(file, on);
    const other = { customer: { id: "C-2" } };
    expect(about && negotiationWarningText(about, other, "en")).toMatch(/nothing for it\): c1\.$/);
  });

  it("a concession is returned whichever of the two names the other", () => {
    const codes = (...concessions: Concession[]) =>
      negotiationWarnings(sales({ concessions }), on).map(({ concession }) => concession);
    const ours = { id: "a", day: "2026-10-02", by: "us", kind: "price" } as const;
    const theirs = { id: "b", day: "2026-10-02", by: "customer", kind: "commitment" } as const;
    expect(codes(ours, theirs)).toEqual(["a"]);
    expect(codes({ ...ours, inReturnFor: "b" }, theirs)).toEqual([]);
    expect(codes(ours, { ...theirs, inReturnFor: "a" })).toEqual([]);
    expect(codes(ours, { ...theirs, id: "c", by: "us", inReturnFor: "a" })).toEqual(["a", "c"]);
  });

  it("a gate says that it is passed, what is missing, or that the next stage has not begun", () => {
    const process = {
      id: "p",
      stages: [
        {
          id: "one",
          label: { en: "One", "zh-CN": "一" },
          outcomes: [{ id: "a", label: { en: "They ask", "zh-CN": "对方来问" } }],
        },
        { id: "two", label: "Two", outcomes: [{ id: "b", label: "B" }] },
      ],
    };
    const words = (...ids: string[]) => {
      const outcomes = ids.map((outcome) => ({ outcome, day: "2026-02-01", by: "customer" }));
      const sale = { id: "O-1", opened: "2026-01-05", outcomes };
      return stageGates(sale, process, on).map((gate) => stageGateText(gate, process, "zh-CN"));
    };
    expect(words()).toEqual([
      "一：已达成 0 项节点成果，共 1 项；还缺：对方来问。",
      "Two：已达成 0 项节点成果，共 1 项；还缺：B。",
    ]);
    expect(words("a")[0]).toBe("一：节点成果已经足够，下一阶段尚未开始。");
    expect(words("a", "b")).toEqual(["一：已完成。", "Two：节点成果已经足够，下一阶段尚未开始。"]);
    const [gate] = stageGates({ id: "O-1", opened: "2026-01-05" }, process, on);
    expect(gate && stageGateText(gate, { id: "q", stages: [] }, "en")).toBe(
      "one: 0 of 1 outcomes; still missing: a.",
    );
  });
});
