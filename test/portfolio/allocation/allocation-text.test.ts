import { customerPlaybook } from "opportunity-matrix/models";
import { allocate, allocationText, defaultEffortPolicy } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";
import { catalogs, placeholders } from "../../text/catalogs.ts";
import { rich } from "./rich.ts";

const responses = {
  ...defaultEffortPolicy.responses,
  ours: {
    points: [
      [0, 0],
      [2, 0.1],
    ] as const,
  },
};
const policy = { ...defaultEffortPolicy, responses };
const plan = allocate({ ...rich, policy });
const en = allocationText(plan, "en", { playbook: customerPlaybook });

describe("the text of a plan", () => {
  it("is worded to the end in both languages", () => {
    for (const text of [en, allocationText(plan, "zh-CN")])
      expect(text).not.toMatch(/[{}]|undefined|NaN|null|Infinity/);
  });

  it("gives every reason that there is, with the parameters that it asks for", () => {
    const reasons = [...plan.customers, ...plan.sellers].flatMap((one) => one.reasons);
    const codes = new Set<string>(reasons.map(({ code }) => code));
    expect(Object.keys(catalogs.effort ?? {}).filter((code) => !codes.has(code))).toEqual([]);
    for (const { code, params } of reasons) {
      const asked = placeholders(catalogs.effort?.[code]?.en ?? "");
      expect(asked.filter((name) => params[name] === undefined)).toEqual([]);
    }
  });

  it("has every part: sums, sellers, what is missed, today, what to find out, customers, and what is wrong", () => {
    expect(en.match(/^#+ .*/gm)).toEqual([
      "# Where effort goes: Selling hours of a quarter",
      "## Sellers",
      "## Minimums that cannot be met",
      "## Today against the plan",
      "## Find out first",
      "## Customers, most hours first",
    ]);
    expect(en).toContain("Not planned for, because something is wrong with them: 1.");
    expect(en).toContain("- /customers/10/value: ");
    expect(en).toContain("| Cy | 4 | 4 | 0 | 1 |");
    expect(en).toContain("+1 h of minimums");
    expect(en).toContain("- Ivy: at least 6 h are needed, and no seller may serve it.");
    expect(en).toContain(
      "- At least 14 h are needed and 4 h are there: 10 h are missing. Nobody but Cy may serve these customers: Cedar, Dogwood.",
    );
    expect(en).toContain("- Birch: 90 h today, ");
    expect(en).toContain("once they are known: Elm, Fir.");
    expect(en).toContain("- **Elm** (not placed): no hours.");
    expect(en).toContain("- **Gum** (C, ");
  });

  it("uses every sentence that there is, in both languages", () => {
    for (const locale of ["en", "zh-CN"] as const) {
      const crowded = allocate({
        sellers: ["bo", "cy"].map((id) => ({ id, hours: 1 })),
        customers: [{ id: "C", sellers: ["bo", "cy"], tier: "A", strategy: "invest", value: 1 }],
      });
      const text = [20, 2, 0].map((limit) => allocationText(plan, locale, { limit })).join("");
      const short = allocationText(crowded, locale, { limit: 1 });
      const unused = Object.entries(catalogs.allocation ?? {}).filter(([, words]) => {
        const parts = words[locale].split(/\{\w+\}/);
        return parts.some((part) => !text.includes(part) && !short.includes(part));
      });
      expect(unused.map(([code]) => code)).toEqual([]);
    }
  });

  it("escapes names, and shows ids where there are none", () => {
    expect(en).toContain("**Alder\\*** (A, Invest and develop in depth): ");
    expect(en).toContain("**12** (ours): ");
    expect(en).toContain("- d: 7 h are left: no customer is open to this seller.");
  });

  it("has so many entries per list as is asked for, and says how many more there are", () => {
    const short = allocationText(plan, "en", { limit: 2 });
    expect(short.match(/^- … and \d+ more$/gm)).toEqual(["- … and 9 more"]);
    expect(allocationText(plan, "en", { limit: Infinity })).not.toContain("… and");
    expect(() => allocationText(plan, "en", { limit: -1 })).toThrow(RangeError);
    expect(() => allocationText(plan, "de" as never)).toThrow(RangeError);
  });

  it("leaves out what there is nothing of", () => {
    const nothing = allocationText(allocate({ customers: [], sellers: [] }), "en");
    expect(nothing.match(/^## .*/gm)).toBe(null);
    const calm = { id: "1", sellers: ["a"], strategy: "streamline", value: 5, today: 2 };
    const text = allocationText(allocate({ sellers: [{ id: "a", hours: 2 }], customers: [calm] }), "en");
    expect(text.match(/^## .*/gm)).toEqual([
      "## Sellers",
      "## Today against the plan",
      "## Customers, most hours first",
    ]);
  });
});
