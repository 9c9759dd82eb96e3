import { compileModel } from "opportunity-matrix";
import {
  dwellTimes,
  factDrift,
  freshnessBy,
  movement,
  movementText,
  portfolioOn,
  type Standing,
  timeline,
} from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { sample } from "../../engine/sample.ts";
import { at, matrix } from "../log.ts";

const log = [
  at("2026-10-01", 10),
  at("2026-11-01", 45),
  at("2026-10-01", 80, { customer: "B|1" }),
  at("2026-11-01", 80, { customer: "B|1", b: 10 }),
  at("2026-10-01", 80, { customer: "C" }),
  at("2026-11-01", undefined, { customer: "D" }),
];
const history = timeline(log);
const [before, after] = [
  portfolioOn(history, "2026-10-31"),
  portfolioOn(history, "2026-11-30", { since: "2026-11-01" }),
];
const amountOf = (customer: string) => ({ A: 1200, "B|1": 5000 })[customer];
const report = {
  movement: movement(before, after, { matrix, amountOf }),
  dwell: dwellTimes(history),
  drift: factDrift(before, after, { matrix }),
  freshness: freshnessBy(after, {
    matrix,
    asOf: "2026-11-30",
    groupOf: (customer) => (customer === "A" ? "Li_1" : null),
  }),
};
const on = (...days: string[]) => days.map((day, i) => ({ snapshot: at(day, 10, { customer: `C${i}` }) }));
const model = sample({
  cells: { "low/medium": { tier: "C", strategy: "s", label: { en: "Grow", "zh-CN": "培育" } } },
});

it("tells all of it in English", () => {
  expect(movementText(report, "en", { model, currency: "CNY" })).toMatchInlineSnapshot(`
    "# Who moved

    Before: 3 customers, snapshots of Oct 1, 2026. After: 3 customers, snapshots of Nov 1, 2026.

    In another cell or state: 2. Entered: 1. Left: 1.

    ## Cells before and after

    | Cell | Before | After | Money before | Money after |
    | --- | ---: | ---: | ---: | ---: |
    | Grow | 1 | 0 | CN¥1,200 | – |
    | medium/medium | 0 | 1 | – | CN¥1,200 |
    | high/low | 0 | 1 | – | CN¥5,000 |
    | high/medium | 2 | 0 | CN¥5,000 | – |
    | Not placed | 0 | 1 | – | – |

    Money leaves out the customers whose amount is not known: 2.

    ## From cell to cell

    | From | To | Customers | Money |
    | --- | --- | ---: | ---: |
    | Grow | medium/medium | 1 | CN¥1,200 |
    | high/medium | high/low | 1 | CN¥5,000 |
    | high/medium | Not in the portfolio | 1 | – |
    | Not in the portfolio | Not placed | 1 | – |

    ## Who, and why

    | Customer | From | To | What moved it most | Money |
    | --- | --- | --- | --- | ---: |
    | B\\|1 | high/medium | high/low | b: -40.0 points of y (what is known now) | CN¥5,000 |
    | A | Grow | medium/medium | a: +35.0 points of x (what is known now) | CN¥1,200 |
    | C | high/medium | Not in the portfolio | no longer in the portfolio | – |
    | D | Not in the portfolio | Not placed | new in the portfolio | – |

    ## How long customers stay

    A stay runs from the first snapshot in a cell to the first in another. The median counts those still inside as still inside (Kaplan and Meier, 1958). Of stays with which the record begins nobody knows how long they had lasted before.

    | Cell | Stays | Ended | Still inside | Inside when the record begins | Median days | Longest days so far |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | Grow | 1 | 1 | 0 | 1 | 31 | 31 |
    | medium/medium | 1 | 0 | 1 | 0 | not yet: over half still inside | 0 |
    | high/low | 1 | 0 | 1 | 0 | not yet: over half still inside | 0 |
    | high/medium | 2 | 1 | 1 | 2 | 31 | 31 |
    | Not placed | 1 | 0 | 1 | 1 | not yet: over half still inside | 0 |

    ## What has drifted

    The population stability index compares how a fact's values are spread, with unknown as a value of its own. The usual thresholds, 0.1 and 0.25, are a convention (Siddiqi, 2006) for large portfolios and no test: an index that is no larger than what chance alone gives says nothing.

    No more than chance would give: a, b.

    ## What is known, and how fresh

    Coverage is the mean share of each axis that is known. The other columns count facts of all customers of the group.

    | Group | Customers | Coverage: x | Coverage: y | Does not age | Unknown |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | Li\\_1 | 1 | 100% | 100% | 2 | 0 |
    | (none) | 2 | 50% | 100% | 3 | 1 |"
  `);
});

it("tells all of it in Chinese", () => {
  expect(movementText(report, "zh-CN", { model, currency: "CNY" })).toMatchInlineSnapshot(`
    "# 客户变动

    变动前：3 家客户，快照日期为2026年10月1日。变动后：3 家客户，快照日期为2026年11月1日。

    位置有变 2 家，新进入 1 家，已离开 1 家。

    ## 各格子前后对比

    | 格子 | 变动前 | 变动后 | 变动前金额 | 变动后金额 |
    | --- | ---: | ---: | ---: | ---: |
    | 培育 | 1 | 0 | ¥1,200 | – |
    | medium/medium | 0 | 1 | – | ¥1,200 |
    | high/low | 0 | 1 | – | ¥5,000 |
    | high/medium | 2 | 0 | ¥5,000 | – |
    | 尚未定位 | 0 | 1 | – | – |

    金额未知的 2 家客户未计入金额。

    ## 从哪里到哪里

    | 从 | 到 | 客户数 | 金额 |
    | --- | --- | ---: | ---: |
    | 培育 | medium/medium | 1 | ¥1,200 |
    | high/medium | high/low | 1 | ¥5,000 |
    | high/medium | 不在客户组合中 | 1 | – |
    | 不在客户组合中 | 尚未定位 | 1 | – |

    ## 谁动了，为什么

    | 客户 | 从 | 到 | 主要原因 | 金额 |
    | --- | --- | --- | --- | ---: |
    | B\\|1 | high/medium | high/low | b：y -40.0 分（新掌握的信息） | ¥5,000 |
    | A | 培育 | medium/medium | a：x +35.0 分（新掌握的信息） | ¥1,200 |
    | C | high/medium | 不在客户组合中 | 已不在客户组合中 | – |
    | D | 不在客户组合中 | 尚未定位 | 新进入客户组合 | – |

    ## 在各格子停留多久

    停留时间从首次出现在该格子的快照，算到首次出现在其他格子的快照。中位数把仍在其中的客户按“仍在”处理（Kaplan 与 Meier，1958）。记录开始时已在其中的，之前停留了多久无从得知。

    | 格子 | 停留次数 | 已结束 | 仍在其中 | 记录开始时已在 | 天数中位数 | 目前最长天数 |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | 培育 | 1 | 1 | 0 | 1 | 31 | 31 |
    | medium/medium | 1 | 0 | 1 | 0 | 暂无：过半仍在其中 | 0 |
    | high/low | 1 | 0 | 1 | 0 | 暂无：过半仍在其中 | 0 |
    | high/medium | 2 | 1 | 1 | 2 | 31 | 31 |
    | 尚未定位 | 1 | 0 | 1 | 1 | 暂无：过半仍在其中 | 0 |

    ## 哪些事实的分布变了

    群体稳定性指数（PSI）比较事实取值的分布，“未知”也算一种取值。0.1 和 0.25 是大样本下的惯例（Siddiqi，2006），不是检验：指数不高于“纯属偶然”一栏时，说明不了什么。

    变化不超过偶然的：a、b。

    ## 掌握了多少，新不新

    覆盖率是各轴已知权重的平均占比；其余各列按该组全部客户的事实计数。

    | 分组 | 客户数 | x覆盖率 | y覆盖率 | 不会变旧 | 未知 |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | Li\\_1 | 1 | 100% | 100% | 2 | 0 |
    | （未分组） | 2 | 50% | 100% | 3 | 1 |"
  `);
});

it("tells only what it is given", () => {
  const text = movementText({ movement: report.movement, freshness: [] }, "en");
  expect(text.match(/^#.*/gm)).toEqual([
    "# Who moved",
    "## Cells before and after",
    "## From cell to cell",
    "## Who, and why",
  ]);
  expect(text).toContain(
    "| A | low/medium | medium/medium | a: +35.0 points of x (what is known now) | 1,200 |",
  );
});

it("gives the days of a portfolio from the first to the last", () => {
  const two = on("2026-10-01", "2026-10-15");
  expect(movementText({ movement: movement(two, two, { matrix }) }, "en")).toContain(
    "Before: 2 customers, snapshots of Oct 1, 2026 to Oct 15, 2026.",
  );
});

it("says that nobody moved, and of nobody nothing", () => {
  const still = movementText({ movement: movement(before, before, { matrix }) }, "en");
  expect(still).toContain("Nobody is in another cell or state than before.");
  expect(still).not.toContain("## Who, and why");
  // Where no amount is known at all there is nothing to leave out.
  expect(still).not.toContain("leaves out");
  expect(movementText({ movement: movement([], [], { matrix }) }, "en")).toContain(
    "Before: no customers. After: no customers.",
  );
});

it("lists those with most money first, and says how many there are more", () => {
  const text = movementText({ movement: report.movement }, "en", { most: 1 });
  expect(text).toContain("| B\\|1 | high/medium | high/low |");
  expect(text).not.toContain("| A | low/medium |");
  expect(text).toContain("And more: 3.");
});

it("says where the cause is not one fact, or not known", () => {
  const gates = [
    { id: "g", when: { fact: "a", above: 70 }, then: { cap: { axis: "x", band: "low" } } },
  ] as const;
  const gated = compileModel(sample({ gates }));
  const standing = (a: number | undefined, by = gated): Standing[] => [
    { snapshot: at("2026-10-01", a, { by }) },
  ];
  const why = (was: Standing[], is: Standing[], earlier = matrix) =>
    movementText({ movement: movement(was, is, { matrix: gated, earlier }) }, "en").match(/\| A \| .*/)?.[0];
  expect(why(standing(80, matrix), standing(80))).toContain("no single fact (another model)");
  expect(why(standing(undefined), standing(50))).toContain("no single fact (what is known now)");
  expect(why(standing(80, matrix), standing(80), gated)).toContain("not known: another model made it");
});

it("names what could not be counted, the first of many", () => {
  const twice = Array.from({ length: 22 }, (_, i) => ({
    snapshot: at("2026-10-01", 1, { customer: `C${i + 10}` }),
  }));
  const text = movementText({ movement: movement([...twice, ...twice], [], { matrix }) }, "en");
  expect(text).toContain("## What could not be counted\n\n- C10 stands in one portfolio more than once");
  expect(text).toContain("- And more: 2.");
  const once = movementText(
    { movement: movement([...twice.slice(0, 1), ...twice], [], { matrix }) },
    "zh-CN",
  );
  expect(once.endsWith("- C10 在同一组合中出现多次，已略去；请只给一条。")).toBe(true);
});

it("says of a mover that another place by the guard is no fact's doing", () => {
  const counted = { status: "placed", cell: "low/low" } as const;
  const [standing] = before as unknown as [Standing, ...Standing[]];
  const text = movementText({ movement: movement([standing], [{ ...standing, counted }], { matrix }) }, "en");
  expect(text).toContain("no single fact (what is known now)");
});

it("lists the ways that most went, the customers with most money, and how many are left out; and calls them as it is told", () => {
  const on = (a: number, ids: readonly string[]): Standing[] =>
    ids.map((customer) => ({ snapshot: at("2026-10-01", a, { customer }) }));
  const was = [...on(10, ["A", "B", "C"]), ...on(50, ["D"])];
  const is = [...on(50, ["A"]), ...on(80, ["B", "C", "D"])];
  const report = { movement: movement(was, is, { matrix, amountOf: (id) => id.charCodeAt(0) }) };
  const nameOf = (id: string) => ({ en: `Company ${id}`, "zh-CN": `${id} 公司` });
  const lines = movementText(report, "en", { most: 1, nameOf }).split("\n");
  expect(lines).toContain("| low/medium | high/medium | 2 | 133 |");
  expect(lines).toContain("And more ways: 2.");
  expect(lines.filter((line) => line.startsWith("| Company"))).toEqual([
    "| Company D | medium/medium | high/medium | a: +30.0 points of x (what is known now) | 68 |",
  ]);
  expect(lines).toContain("And more: 3.");
  expect(movementText(report, "zh-CN", { most: 1, nameOf })).toContain("另有 2 种去向。");
});
