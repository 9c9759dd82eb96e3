import { allocate, effortIssueText, lintEffortPolicy } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";
import { catalogs, placeholders } from "../../text/catalogs.ts";

const policy = {
  format: 1,
  id: "p",
  version: "1",
  stepHours: 1,
  responses: {
    start: {
      points: [
        [1, 0],
        [2, 0.1],
      ],
    },
    order: {
      points: [
        [0, 0],
        [0, 0.1],
      ],
    },
    falls: {
      points: [
        [0, 0],
        [1, 0.1],
        [2, 0],
      ],
    },
    steeper: {
      points: [
        [0, 0],
        [1, 0.1],
        [2, 0.4],
      ],
    },
    fine: {
      points: [
        [0, 0],
        [1, 0.1234567],
      ],
    },
  },
  tiers: { A: { minimum: 2, maximum: 1 } },
};
const strategyMissing = () => {
  try {
    allocate({ sellers: [], customers: [{ id: "1", sellers: [], strategy: "win", value: 1 }] });
  } catch (error) {
    return (error as { readonly issues: ReturnType<typeof lintEffortPolicy> }).issues;
  }
  return [];
};
const twice = { id: "1", sellers: ["lee"], strategy: "invest", value: 1 };
const issues = [
  ...lintEffortPolicy(policy),
  ...strategyMissing(),
  ...allocate({
    sellers: [],
    customers: [twice, twice, { ...twice, id: "2" }, { ...twice, id: "3", minimum: 2, maximum: 1 }],
  }).issues,
];

describe("the words of an issue", () => {
  it("are there for every code that is found, and no others", () => {
    expect([...new Set(issues.map(({ code }) => code as string))].sort()).toEqual(
      Object.keys(catalogs.effortIssues ?? {}).sort(),
    );
    for (const { code, params } of issues) {
      const asked = placeholders(catalogs.effortIssues?.[code]?.en ?? "");
      expect(asked.filter((name) => params[name] === undefined)).toEqual([]);
    }
  });

  it("leave no parameter open, in either language", () => {
    for (const issue of issues)
      for (const locale of ["en", "zh-CN"] as const)
        expect(effortIssueText(issue, locale)).not.toMatch(/[{}]|undefined/);
    const missing = issues.find(({ code }) => code === "customer.sellerMissing");
    expect(missing && effortIssueText(missing, "zh-CN")).toContain("没有编号为“lee”的销售");
  });

  it("are those of any document where the form is wrong", () => {
    const [issue] = lintEffortPolicy(7);
    expect(issue && effortIssueText(issue, "en")).toBe("Expected an object, found 7.");
  });
});
