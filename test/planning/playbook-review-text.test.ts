import { playbookReview, playbookReviewText } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { document } from "../strategy/playbook.ts";
import { closed, playbook, proofOn, recorded } from "./records.ts";

const low = { growth: 60, budget: 80, trust: 30 };
const deepen = recorded("deepen", low);
const learn = recorded("learn", { growth: 60, trust: 60 });
const records = [
  deepen,
  ...new Array(10).fill(closed(deepen, { ...low, trust: 70 }, "2026-06-02", proofOn("2026-06-18"))),
  closed(deepen, low, false),
  learn,
];

describe("the text of a review", () => {
  it("says in English what became of the plays and what followed, and that this is no cause", () => {
    expect(playbookReviewText(playbookReview(records), playbook, "en", document)).toBe(`# Playbook review

**This shows what followed, not what caused it.** Read the rows of what was done beside those of what was not: the same may have followed without the play. And who does a play, and with which customer, is no accident.

Records: 13.

## Our plays 1

Model: m 1 (${deepen.model.hash.slice(0, 12)}).

### What became of the plays

| Play | Recommended | Done | Done and proved | Not done | Open | Median days to the proof |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Learn the budget | 1 | 0 | 0 | 0 | 1 | – |
| Deepen the trust | 12 | 10 | 10 | 1 | 1 | 29 |

Without a record: Leave well.

### What followed

As promised: what the play was to make better has more certain points, and what it was to find out is more certain. Opposite: fewer certain points, or less certain; facts that grow old are enough for that. Mixed: some rose, some fell.

A row with fewer than 10 records has too few to say anything.

| Play | Of these | Records | As promised | Unmoved | Opposite | Mixed | Nothing promised |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Deepen the trust | Done | 10 | 10 | 0 | 0 | 0 | 0 |
| Deepen the trust | Done and proved | 10 | 10 | 0 | 0 | 0 | 0 |
| Deepen the trust | Not done | 1 (too few) | 0 | 1 | 0 | 0 | 0 |

### Places before and after

| Play | Before | After | Done | Done and proved | Not done |
| --- | --- | --- | ---: | ---: | ---: |
| Deepen the trust | high/low | Key customer | 10 | 10 | 0 |
| Deepen the trust | high/low | high/low | 0 | 0 | 1 |`);
  });

  it("says the same in Chinese", () => {
    const text = playbookReviewText(playbookReview(records), playbook, "zh-CN", document);
    expect(text.split("\n\n").slice(0, 3)).toEqual([
      "# 打法回顾",
      "**这里只说之后发生了什么，不说是什么造成的。**看“已执行”时，请对照“未执行”：没有执行，同样的变化也可能自己出现。再说，由谁执行、对哪些客户执行，本来就不是随机的。",
      "共 13 条记录。",
    ]);
    expect(text).toContain("## 我们的打法 1\n");
    expect(text).toContain("| 加深信任 | 12 | 10 | 10 | 1 | 1 | 29 |");
    expect(text).toContain("还没有记录的打法：体面退出。");
    expect(text).toContain("| 加深信任 | 未执行 | 1（太少） | 0 | 1 | 0 | 0 | 0 |");
    expect(text).toContain("| 加深信任 | high/low | 重点客户 | 10 | 10 | 0 |");
    expect(text.replace(/high|low|\bm\b|[0-9a-f]{12}/g, "")).not.toMatch(/[a-z]/i);
  });

  it("shows what is open and nothing more, where nothing is closed", () => {
    const text = playbookReviewText(playbookReview([deepen]), playbook, "en");
    expect(text).not.toContain("What followed");
    expect(text).toContain("This shows what followed, not what caused it.");
  });

  it("says that there is nothing yet", () => {
    const text = (locale: "en" | "zh-CN") =>
      playbookReviewText(playbookReview([]), playbook, locale).split("\n\n").at(-1);
    expect([text("en"), text("zh-CN")]).toEqual([
      "There is no record to count yet.",
      "还没有可以统计的记录。",
    ]);
  });

  it("names customers without a cell", () => {
    const gone = closed(deepen, { sanctioned: true });
    const lost = closed(deepen, { trust: 50 }, false);
    const review = playbookReview([gone, lost]);
    expect(playbookReviewText(review, playbook, "en")).toContain("| high/low | Excluded | 1 | 0 | 0 |");
    expect(playbookReviewText(review, playbook, "zh-CN")).toContain("| high/low | 尚未定位 | 0 | 0 | 1 |");
  });

  it("names plays by the playbook's labels where it is theirs, and else by their ids", () => {
    const text = (part: object, named: object = playbook) =>
      playbookReviewText(playbookReview([{ ...deepen, ...part }]), named as typeof playbook, "en");
    const later = text({ playbook: { id: "p", version: "2" } });
    expect(later).toContain("## Our plays 2\n");
    expect(later).toContain("| Deepen the trust | 1 |");
    expect(later).not.toContain("Without a record");
    const other = text({ playbook: { id: "q", version: "1" } });
    expect(other).toContain("## q 1\n");
    expect(other).toContain("| deepen | 1 |");
    expect(text({ play: "gone" })).toContain("| gone | 1 |");
    const { label, plays, ...bare } = playbook;
    expect(text({}, bare)).toContain("## p 1\n");
    expect(text({}, bare)).toContain("| deepen | 1 |");
  });

  it("puts plays that the playbook does not have last, by id", () => {
    const plays = ["zeta", "deepen", "alpha", "learn"].map((play) => ({ ...deepen, play }));
    const text = playbookReviewText(playbookReview(plays), playbook, "en");
    const names = [...text.matchAll(/^\| (.+?) \| 1 \|/gm)].map(([, name]) => name);
    expect(names).toEqual(["Learn the budget", "Deepen the trust", "alpha", "zeta"]);
  });

  it("lets no name break the table", () => {
    const text = playbookReviewText(playbookReview([{ ...deepen, play: "a|b\n# c" }]), playbook, "en");
    expect(text).toContain("| a\\|b \\# c | 1 |");
  });

  it("lists what is wrong with records, the first of many", () => {
    const review = playbookReview([
      deepen,
      ...new Array(21).fill({ ...deepen, recommendedOn: "2026-02-30" }),
    ]);
    const text = playbookReviewText(review, playbook, "en");
    expect(text).toContain("Records: 22. Not counted, because something in them is wrong: 21.");
    const [, list] = text.split("## Not counted\n\n");
    const lines = list?.split("\n") ?? [];
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('- /1/recommendedOn: Expected a real day as YYYY-MM-DD, found "2026-02-30".');
    expect(lines[20]).toBe("- And more: 1.");
    const few = playbookReviewText(playbookReview([null]), playbook, "zh-CN");
    expect(few).toContain("共 1 条记录，其中 1 条内容有误，未计入。");
    expect(few.split("\n").at(-1)).toMatch(/^- \/0：/);
  });

  it("shows no percentages", () => {
    for (const locale of ["en", "zh-CN"] as const)
      expect(playbookReviewText(playbookReview(records), playbook, locale)).not.toMatch(/[%％]|percent|百分/);
  });

  it("refuses a locale that there is not", () => {
    expect(() => playbookReviewText(playbookReview([]), playbook, "de" as never)).toThrow(RangeError);
  });
});
