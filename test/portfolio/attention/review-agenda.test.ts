import { compileModel } from "opportunity-matrix";
import { reviewAgenda, takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { facts } from "../../engine/sample.ts";
import { firm, model, on, reviewed } from "./attended.ts";
import { compared, firstScores, secondScores } from "./rescored.ts";

const october = reviewed([on("2026-10-01", { ...firm, c: 1 }), on("2026-10-01", { ...firm, c: 1 }, "B")], {
  asOf: "2026-10-01",
});
const november = reviewed(
  [on("2026-10-01", { ...firm, c: 1 }), on("2026-11-01", { a: 90, b: 90, c: 3 }, "B")],
  { asOf: "2026-11-01", earlier: october.records },
);

it("has what is new, still open and cleared, and whom to score again", () => {
  const sample = [{ customer: "B", state: "high/high" }];
  expect(reviewAgenda(november, { locale: "en", sample, nameOf: (id) => `*${id}*` })).toMatchInlineSnapshot(`
    "# Portfolio review, Nov 1, 2026

    New: 1. Still open: 1. Cleared since the last review: 1.

    ## To be done before the next review

    **To clear it: Win a second contact.**

    - **\\*A\\***: All hangs on one contact. If that person leaves, so does the relationship. (open since Oct 1, 2026)

    ## To keep in sight

    **To clear it: Find it out.**

    - **\\*B\\***: “barred” is the open question: the answer alone could change the place. (new)

    ## Cleared

    - \\*B\\*: All hangs on one contact. If that person leaves, so does the relationship. (no longer so)

    ## To be scored again by a second person

    Without a look at the first score. Compare afterwards: where the two differ, the scale or the evidence is not clear enough.

    - \\*B\\* (high/high)"
  `);
  expect(reviewAgenda(november, { locale: "zh-CN", sample })).toMatchInlineSnapshot(`
    "# 客户组合回顾会（2026年11月1日）

    新增 1 项，未了结 1 项，上次回顾后已了结 1 项。

    ## 下次回顾前要办

    **处理：再打通一个联系人。**

    - **A**：全靠一个联系人维系，此人一走，关系就断了。（2026年10月1日提出）

    ## 持续留意

    **处理：把它弄清楚。**

    - **B**：“barred”是关键疑问：单凭这一项，位置就可能改变。（新增）

    ## 已了结

    - B：全靠一个联系人维系，此人一走，关系就断了。（情况已变）

    ## 请第二人独立复评

    复评时不看第一次的分数，评完再对照：两人不一致的地方，说明标准或依据还不够清楚。

    - B（high/high）"
  `);
});

it("says once what clears those that are cleared in one way, whether they are new or open", () => {
  const again = reviewed([on("2026-10-01", { ...firm, c: 1 }), on("2026-11-01", { ...firm, c: 1 }, "B")], {
    asOf: "2026-11-01",
    earlier: reviewed([on("2026-10-01", { ...firm, c: 1 })], { asOf: "2026-10-01" }).records,
  });
  const text = reviewAgenda(again, { locale: "en" });
  expect(text.split("Win a second contact.")).toHaveLength(2);
  expect(text).toMatch(
    /Win a second contact\.\*\*\n\n- \*\*B\*\*.*\(new\)\n- \*\*A\*\*.*\(open since Oct 1, 2026\)/,
  );
});

it("has what two people disagreed on, with its own names and limit", () => {
  const text = reviewAgenda(november, {
    locale: "en",
    disagreements: compared(firstScores, secondScores),
    nameOf: (id) => `Firm ${id}`,
    limit: 1,
  });
  expect(text).toContain("\n\n## Where the two scores differ\n\nScored by both: 4.");
  expect(text).toMatch(/- \*\*Firm B\*\*: first: low\/high, second: medium\/high\. .*\n- And more: 2\./);
});

it("cuts long lists and says so", () => {
  expect(reviewAgenda(october, { locale: "en", limit: 1 })).toContain("- And more: 1.");
  expect(() => reviewAgenda(october, { locale: "en", limit: -1 })).toThrow(RangeError);
});

it("says who was not looked at, and who has left", () => {
  const by = compileModel({ ...model, version: "2" });
  const assessment = by.assess(facts(firm), { asOf: "2026-11-01", factsAsOf: "2026-11-01" });
  const log = [takeSnapshot(assessment, { customer: "A", recordedOn: "2026-11-01" })];
  const text = reviewAgenda(reviewed(log, { asOf: "2026-11-01", earlier: october.records }), {
    locale: "en",
  });
  expect(text).toContain("another model scored them: 1.");
  expect(text).toContain("(no longer in the portfolio)");
});

it("says where nothing needs attention", () => {
  const quiet = reviewAgenda(reviewed([], { asOf: "2026-11-01" }), { locale: "en" });
  expect(quiet.split("\n\n").at(-1)).toBe("Nothing needs attention.");
});
