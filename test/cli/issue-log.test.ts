import { expect, it } from "vitest";
import { matchColumns } from "../../src/cli/columns.ts";
import { customerReader } from "../../src/cli/customer.ts";
import { issueLog } from "../../src/cli/issue-log.ts";
import { compileModel } from "../../src/engine/compile.ts";
import type { ModelDocument } from "../../src/model/document.ts";
import { Memory } from "./io.ts";
import { small } from "./small.ts";

function logged(
  model: ModelDocument,
  header: string[],
  rows: string[][],
  locale: "en" | "zh-CN" = "en",
): string[] {
  const errors = new Memory({ columns: 400 });
  const log = issueLog(errors, locale);
  const { columns, unread } = matchColumns(header, model.facts);
  const read = customerReader(header, columns, model.facts);
  const matrix = compileModel(model);
  log.begin(header, columns, unread);
  rows.forEach((cells, i) => {
    const customer = read(cells, i + 2);
    log.take({ customer, assessment: matrix.assess(customer.facts, { asOf: "2026-11-23" }) });
  });
  log.end();
  return errors.text.split("\n");
}

it("says nothing where nothing is wrong", () => {
  expect(logged(small, ["spend"], [["5"]])).toEqual([""]);
});

it("tells one of each kind and column, and counts the others", () => {
  const rows = [
    ["many", "Unknown"],
    ["5", "Unknown"],
    ["¥5", "warm"],
    ["1", "?"],
  ];
  expect(logged(small, ["spend", "stance"], rows)).toEqual([
    "What could not be read as it stands: 5 (in rows: 4)",
    '  - row 2, "spend": "many" is not a plain number such as 12.5; the fact counts as unknown (and 1 more like it)',
    '  - row 2, "stance": "Unknown" is none of: cold, warm; the fact counts as unknown (and 2 more like it)',
    "",
  ]);
});

it("names the column that the engine's issues are about, in the locale", () => {
  const header = ["年采购额", "年采购额.日期", "年采购额.依据"];
  const [, first, second, third] = logged(
    small,
    header,
    [
      ["5", "昨天", "传闻"],
      ["5", "2027-01-01", ""],
      ["-1", "", ""],
    ],
    "zh-CN",
  );
  const lines = [first, second, third].join("\n");
  expect(lines).toContain("第 2 行“年采购额.依据”：");
  expect(lines).toContain("第 2 行“年采购额.日期”：");
  expect(lines).toContain("第 3 行“年采购额.日期”：");
});

it("does not fill the terminal where everything is wrong", () => {
  const names = Array.from({ length: 30 }, (_, i) => `f${i}`);
  const facts = Object.fromEntries(names.map((name) => [name, { type: "number" as const }]));
  const model: ModelDocument = { ...small, facts: { ...small.facts, ...facts } };
  const lines = logged(model, names, [names, names]);
  expect(lines).toHaveLength(23);
  expect(lines[21]).toBe("  - and 20 of other kinds; --format jsonl has them all");
});

it("makes what stands in a file harmless", () => {
  expect(logged(small, ["spend", "\u001b[2Jx"], [["\u001b[31m", ""]]).join("")).not.toMatch(/\p{Cc}/u);
});

it("names the row alone where no column is to blame", () => {
  const errors = new Memory();
  const log = issueLog(errors, "en");
  const assessment = compileModel(small).assess({}, { asOf: "2026-11-23" });
  const issues = [{ code: "asOf.unreadable", pointer: "", params: {} }] as const;
  log.begin(["id", "spend"], [{ holds: "id" }, { holds: "value", fact: "spend" }], []);
  log.take({
    customer: { row: 9, id: null, name: null, facts: {}, issues: [] },
    assessment: { ...assessment, issues },
  });
  log.end();
  expect(errors.text).toContain("- row 9: The row has no readable day");
});
