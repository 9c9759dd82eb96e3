import { describe, expect, it } from "vitest";
import type { Customer } from "../../src/cli/customer.ts";
import { gather, type Overview } from "../../src/cli/overview.ts";
import { rankedLines, reportLines } from "../../src/cli/table.ts";
import { widthOf } from "../../src/cli/width.ts";
import { LOCALES, type Locale } from "../../src/core/label.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { placeByHand } from "../../src/engine/override.ts";
import type { Life } from "../../src/model/life.ts";
import { small } from "./small.ts";

const matrix = compileModel(small);

async function overviewOf(customers: readonly Partial<Customer>[], top = 50): Promise<Overview> {
  const { take, end, overview } = gather(matrix, "2026-11-23", top);
  customers.forEach((given, i) => {
    const customer: Customer = { row: i + 2, id: null, name: null, facts: {}, issues: [], ...given };
    take({ customer, assessment: matrix.assess(customer.facts, { asOf: "2026-11-23" }) });
  });
  await end();
  return overview();
}

const mixed: readonly Partial<Customer>[] = [
  { name: "Acme", facts: { spend: 100, stance: "warm", seen: "2026-11-23", barred: false } },
  { name: "云岭重工（集团）股份有限公司西南分公司第三事业部", facts: { spend: 80, stance: "warm" } },
  { id: "C-3", facts: { spend: 10, stance: "cold" } },
  { facts: { spend: 60, stance: "cold" } },
  { name: "\u001b[2JEvil\nname", facts: { spend: 69.96 } },
  { name: "北栈", facts: { spend: 1, stance: "warm", barred: true } },
];

describe.each(LOCALES)("in %s", (locale: Locale) => {
  it("is as wide as it may be, and aligned, at any width", async () => {
    const overview = await overviewOf(mixed);
    for (const columns of [60, 80, 120]) {
      const lines = reportLines(overview, columns, locale);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      const [first, ...others] = rankedLines(overview, columns, locale).slice(1).map(widthOf);
      expect(new Set([first, ...others]).size).toBe(1);
    }
  });

  it("has nothing in it that could move the cursor", async () => {
    expect(reportLines(await overviewOf(mixed), 80, locale).join("")).not.toMatch(/\p{Cc}/u);
  });
});

it("ranks with scores, outward ranges, coverage and tier", async () => {
  expect(rankedLines(await overviewOf(mixed), 80, "en").map((line) => line.replace(/ +/g, " "))).toEqual([
    " Potential relationQuality",
    "# Customer Tier score range known score range known",
    "1 Acme A 100.0 100-100 100% 100.0 100-100 100%",
    "2 云岭重工（集团）股份有限公.. A 80.0 80-80 100% 100.0 75-100 75%",
    "3 row 5 B 60.0 60-60 100% 0.0 0-25 75%",
    "4 C-3 C 10.0 10-10 100% 0.0 0-25 75%",
    "5 [2JEvil name ? 69.9 69-70 100% - 0-100 0%",
    "6 北栈 x 1.0 1-1 100% 100.0 75-100 75%",
  ]);
});

it("counts everybody, and says who is not shown", async () => {
  const many = Array.from({ length: 30 }, (_, i) => ({
    name: `N${i}`,
    facts: { spend: 50 + i, stance: "warm" },
  }));
  const none = Array.from({ length: 12 }, (_, i) => ({ name: `U${i}` }));
  const lines = reportLines(await overviewOf([...many, ...none], 5), 80, "en").join("\n");
  expect(lines).toContain("Customers: 42; placed: 30, too little known: 12, excluded: 0");
  expect(lines).toContain("+ 20 more");
  expect(lines).toContain("Too little known (12): U0, U1, U2, U3, U4, U5, U6, U7, U8, U9, + 2 more");
  expect(lines).toContain("The first 5 of 42 customers; --top shows more.");
});

it("is short where there is nobody", async () => {
  const lines = reportLines(await overviewOf([]), 80, "zh-CN");
  expect(lines[1]).toBe("客户：0；已定位：0，信息不足：0，已排除：0");
  expect(lines.join("\n")).not.toContain("#");
});

it("takes the model's id and the axis ids where there are no labels", async () => {
  const overview = await overviewOf(mixed);
  const { label: _, ...unlabelled } = small;
  const [x, y] = small.axes;
  const { label: __, ...bare } = x;
  const model = { ...unlabelled, axes: [bare, y] as const };
  const text = reportLines({ ...overview, matrix: compileModel(model) }, 80, "en").join("\n");
  expect(text).toContain("small 7, as of 2026-11-23");
  expect(text).toContain("potential >");
});

it("says behind the model's name that it is a draft, or retired", async () => {
  const title = async (life: Life | undefined, locale: Locale) => {
    const overview = await overviewOf([]);
    const made = compileModel({ ...small, ...(life && { life }) });
    return reportLines({ ...overview, matrix: made as Overview["matrix"] }, 120, locale)[0];
  };
  expect(await title({ status: "draft" }, "en")).toMatch(/as of 2026-11-23 \(draft: not approved\)$/);
  expect(await title({ status: "retired" }, "zh-CN")).toMatch(/（已停用）$/);
  const approved = { status: "approved", by: "Li Wei", on: "2026-11-02" } as const;
  expect(await title(approved, "en")).toBe(await title(undefined, "en"));
});

it("lists whom people have placed by hand, and how many more", async () => {
  const { take, overview } = gather(matrix, "2026-11-23", 2);
  for (let row = 2; row < 15; row++) {
    const customer: Customer = { row, id: null, name: `Customer ${row}`, facts: {}, issues: [] };
    const override = { cell: "low/low", by: "Chen", why: "Sold", on: "2026-11-01", until: "2026-12-31" };
    const assessment = matrix.assess({ spend: row, stance: "warm" }, { asOf: "2026-11-23" });
    take({ customer, assessment: placeByHand(matrix, assessment, override).assessment });
  }
  const lines = reportLines(overview(), 120, "en");
  const at = lines.indexOf("Placed by hand (13)");
  expect(lines.slice(at + 1, at + 4)).toEqual([
    "Customer 14: B Keep > C Leave, by Chen, until 2026-12-31: Sold",
    "Customer 13: B Keep > C Leave, by Chen, until 2026-12-31: Sold",
    "+ 11 more",
  ]);
  expect(lines.filter((line) => line.includes("> Customer"))).toHaveLength(10);
  expect(lines.filter((line) => line.includes("+ 3 more"))).toHaveLength(2);
});
