import { expect, it } from "vitest";
import { importSection } from "../../src/report/import.ts";
import { customer, reportOn, textIn } from "./sample.ts";

const issues = [
  { code: "a", text: "is no number", column: "Spend <€>", found: '"12<"' },
  { code: "b", text: "is odd", column: null, found: null },
];

it("says what was read, and that all of it could be", () => {
  const text = textIn(importSection(reportOn()), "en");
  expect(text).toContain("Rows read: 4");
  expect(text).toContain("Everything could be read as it stands.");
});

it("names the file and the columns that were not read", () => {
  const given = { source: "a.csv", unreadColumns: ["Owner", "<b>"] };
  const text = textIn(importSection(reportOn(undefined, given)), "zh-CN");
  expect(text).toContain("来源：a.csv");
  expect(text).toContain("不是模型事实、没有读取的列：\nOwner\n<b>");
});

it("tells problems by kind and one by one, with row, customer, column and the text that was found", () => {
  const both = [customer({}, { name: "Acme", row: 2, issues }), customer({}, { name: "云岭", issues })];
  const markup = importSection(reportOn(both, { pages: 1 }));
  const text = textIn(markup, "en");
  expect(text).toContain("What could not be used as it stands: 4 (customers: 2).");
  expect(text).toContain("Spend <€>\n2\n2\nis no number");
  expect(text).toContain('2\nAcme\nSpend <€>\n"12<"\nis no number');
  expect(text).toContain("–\n云岭\n–\n–\nis odd");
  expect(markup.match(/href="#c1"/g)).toHaveLength(2);
  expect(markup).not.toContain('href="#c2"');
  expect(text).not.toContain("are listed");
});

it("says how many are not listed", () => {
  const report = reportOn([customer({}, { issues })]);
  const text = textIn(importSection({ ...report, issues: { ...report.issues, count: 700 } }), "en");
  expect(text).toContain("The first 2 of 700 are listed.");
});

it("tells problems in rows of other files, the first of very many", () => {
  const stray = { code: "a", text: "is of nobody", column: "id", found: '"<C9>"', file: "<o>.csv", row: 3 };
  const strays = Array.from({ length: 501 }, (_, i) => ({ ...stray, row: i + 2 }));
  const text = textIn(importSection({ ...reportOn(), strays }), "en");
  expect(text).toContain("another file that are no customer's here: 501. Those rows were not used.");
  expect(text).not.toContain("Everything could be read");
  expect(text).toContain('<o>.csv\n2\nid\n"<C9>"\nis of nobody');
  expect(text).toContain("The first 500 of 501 are listed.");
  expect(text).not.toContain("<o>.csv\n502");
  const few = textIn(
    importSection({ ...reportOn(), strays: [{ ...stray, column: null, found: null }] }),
    "zh-CN",
  );
  expect(few).toContain("对不上客户的行");
  expect(few).toContain("<o>.csv\n3\n–\n–\n");
});
