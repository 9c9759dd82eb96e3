import { expect, it } from "vitest";
import { matrixSection, titleText, totals } from "../../src/report/overview.ts";
import { customer, reportOn, textIn } from "./sample.ts";

it("counts", () => {
  expect(textIn(totals(reportOn()), "en").split("\n")).toEqual(
    "Customers|4|Placed|2|Too little known|1|Excluded|1|Settled|2|Problems in the data|0".split("|"),
  );
});

it("draws the matrix in both languages, its ids apart, its customers linked where they have a page", () => {
  const markup = matrixSection(reportOn(undefined, { pages: 1 }));
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("matrix-zh-CN-title");
  expect(markup.match(/<a href="#c1">/g)).toHaveLength(2);
  expect(markup).not.toContain('href="#c2"');
});

it("calls customers without a name by their row or number", () => {
  const markup = matrixSection(
    reportOn([customer({ spend: 5, stance: "cold" }, { row: 7 }), customer({ spend: 6, stance: "cold" })]),
  );
  for (const text of ["Customer 7", "Customer 2", "客户 7", "客户 2"]) expect(markup).toContain(text);
});

it("counts the customers of each cell as the matrix lies, and says how many are drawn", () => {
  const text = textIn(
    matrixSection(reportOn(undefined, { drawn: 3 })).split("</svg></div></div>")[1] as string,
    "en",
  );
  expect(text).toMatch(/\nhigh\n0 \n B Keep\n1 \n A Invest\nlow\n1 \n C Leave\n0 \n B Raise\n/);
  expect(text).toMatch(/Without a cell\n1 \n Too little known\n1 \n Excluded/);
  expect(textIn(matrixSection(reportOn(undefined, { drawn: 3 })), "en")).toContain(
    "the first 3 of 4 customers",
  );
});

it("is called as asked, or by its model", () => {
  expect(titleText(reportOn(), "zh-CN")).toBe("商机报告：小模型");
  expect(titleText(reportOn(undefined, { title: { en: "Q4", "zh-CN": "四季度" } }), "zh-CN")).toBe("四季度");
  const { label: _, ...unlabelled } = reportOn().matrix.model;
  const matrix = { ...reportOn().matrix, model: unlabelled as never };
  expect(titleText(reportOn(undefined, { matrix }), "en")).toBe("Opportunity report: small");
});
