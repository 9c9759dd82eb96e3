import { scotsmanForm } from "opportunity-matrix/models";
import { type FilledForm, type FormDocument, filledFormText, fillForms } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../model/form-cases.ts";
import { changed } from "../model/sample.ts";

const asOf = "2026-11-23";

const fill = (
  form: FormDocument,
  facts: { readonly [fact: string]: { readonly value: number | string | boolean } },
  answers: { readonly [item: string]: string } = {},
): FilledForm =>
  fillForms([form], { situation: { asOf, facts }, answers: { [form.id]: answers } })[0] as FilledForm;

describe("filledFormText", () => {
  const facts = { solutionFit: { value: 90 }, budget: { value: "planned" }, need: { value: 7 } };

  it("says everything in English", () => {
    expect(filledFormText(fill(scotsmanForm, facts, { authority: "majorConcern" }), "en")).toBe(`# SCOTSMAN

| Item | Answer | Points |
| --- | --- | --: |
| Solution | No work needed | 0 |
| Competition | Don't know | 1 |
| Originality | Don't know | 1 |
| Timescale | Don't know | 1 |
| Size | Don't know | 1 |
| Money | Don't know | 1 |
| Authority | Major concern (by hand) | 2 |
| Need | Don't know | 1 |

Total: 8 of 16 (50%). Once all is known, it is between 3 and 13.

**Verdict: Lots to do.**

Also possible: Looking good; Review whether to go on.

## Still to find out

- Competition: Who else is in the running, who supplies today, and whom does the customer prefer?
- Originality: What can we do for a need of theirs that nobody else can, and who over there has said that it matters?
- Timescale: What happens on which day if the customer has decided nothing by then?
- Size: What would the customer order from us, and for how much?
- Need: Which problem has the customer told us of, what does it cost, and by when must it be solved?

## Not used

- Maturity of the need: 7 is outside the valid range (≥ 1, ≤ 4); it counts as unknown.
`);
  });

  it("says everything in Chinese", () => {
    const form = { ...scotsmanForm, items: scotsmanForm.items.slice(4, 6) };
    expect(filledFormText(fill(form, { ...facts, need: { value: 3 } }), "zh-CN")).toBe(`# SCOTSMAN 商机检查表

| 条目 | 答案 | 分值 |
| --- | --- | --: |
| 规模（Size） | 不清楚 | 1 |
| 资金（Money） | 不清楚 | 1 |

总分：2 / 4（50%）。待定条目全部弄清后，总分在 1 到 3 之间。

**结论：形势良好。**

## 还要弄清

- 规模（Size）：客户会向我们订购什么，金额多少？
`);
  });

  it("writes a heading where a group begins, and once", () => {
    const grouped = changed(sampleForm, ["/items/1/group", sampleForm.items[0]?.group]) as FormDocument;
    const text = filledFormText(fill(grouped, {}), "en");
    expect(text.match(/\*\*The offer\*\*/g)).toHaveLength(1);
    const apart = changed(grouped, ["/items/1/group", "Money"], ["/items/2/group", "The offer"]);
    expect(filledFormText(fill(apart as FormDocument, {}), "en").match(/\| \*\*/g)).toHaveLength(3);
  });

  it("says what takes somebody's judgement", () => {
    const text = filledFormText(
      fill(sampleForm, { budget: { value: "planned" }, event: { value: false } }),
      "en",
    );
    expect(text).toContain("- Will (answer by hand). Do they want it?\n");
    expect(text).toContain("- Money: what is known fits none of the answers; answer by hand.\n");
  });

  it("names the fact where nobody has written down a question", () => {
    expect(filledFormText(fill(sampleForm, {}), "en")).toContain("- Money: event.\n");
  });

  it("says nothing of a range, of needs and of verdicts where there are none", () => {
    const bare = changed(sampleForm, ["/verdicts", undefined]) as FormDocument;
    const text = filledFormText(fill(bare, { fit: { value: 90 } }, { money: "yes", will: "yes" }), "en");
    expect(text.split("\n").slice(-2)).toEqual(["Total: 9 of 9 (100%).", ""]);
  });

  it("says that no verdict holds where others still could", () => {
    const hole = changed(sampleForm, ["/verdicts/3", undefined]) as FormDocument;
    expect(filledFormText(fill(hole, {}), "en")).toContain(
      "No verdict for these answers.\n\nAlso possible: They do not want it; Good; Fair.\n",
    );
    const never = changed(hole, [
      "/verdicts",
      [{ id: "x", label: "X", total: { above: 9 } }],
    ]) as FormDocument;
    expect(filledFormText(fill(never, {}), "en")).not.toContain("erdict");
  });

  it("leaves the percentage out where nothing above 0 can be given", () => {
    const items = [{ ...sampleForm.items[2], answers: [{ id: "no", label: "No", points: -1 }] }];
    const zero = changed(sampleForm, ["/items", items], ["/verdicts", undefined]) as FormDocument;
    expect(filledFormText(fill(zero, {}, { will: "no" }), "en")).toContain("Total: -1 of 0.\n");
  });

  it("shows data as it is: it makes no heading, no link and no column", () => {
    const odd = "a | b\n# c [d](e) <f>";
    const form = changed(sampleForm, ["/items/2/label", odd], ["/label", odd]) as FormDocument;
    const lines = filledFormText(fill(form, {}), "en").split("\n");
    const shown = "a \\| b \\# c \\[d\\](e) \\<f\\>";
    expect(lines[0]).toBe(`# ${shown}`);
    expect(lines.filter((line) => line.startsWith(`| ${shown} |`))).toHaveLength(1);
  });
});
