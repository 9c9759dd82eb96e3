import { expect, it } from "vitest";
import { columnsOfFile } from "../../src/cli/columns.ts";
import { customerReader } from "../../src/cli/customer.ts";
import { issueLog } from "../../src/cli/issue-log.ts";
import { NOTHING_SAID, notationOf } from "../../src/cli/reading.ts";
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
  const { columns, unread } = columnsOfFile(header, model.facts);
  const read = customerReader(header, columns, model, notationOf(NOTHING_SAID, ";"));
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
  expect(logged(small, ["id", "spend"], [["C1", "5"]])).toEqual([""]);
});

it("tells one of each kind and column, and counts the others", () => {
  const rows = [
    ["C1", "many", "Perhaps"],
    ["C2", "5", "Perhaps"],
    ["C3", "~5", "warm"],
    ["C1", "1", "!"],
  ];
  expect(logged(small, ["id", "spend", "stance"], rows)).toEqual([
    "What could not be read as it stands: 6 (in rows: 4)",
    '  - row 2, "spend": "many" is not one number; write a number such as 1200, 1,200.50 or 120万, without words such as “about” and without a range; the fact counts as unknown (and 1 more like it)',
    '  - row 2, "stance": "Perhaps" is none of the options; write one of: “cold”, “Warm”; the fact counts as unknown (and 2 more like it)',
    "  - row 5: has the customer id C1 of row 2; both are scored, so give each customer an id of its own or take one row away",
    "",
  ]);
});

it("says what the command line can be told about the whole file", () => {
  const header = ["id", "spend", "stance", "stance.asOf", "stance.grade"];
  const rows = [
    ["C1", "1", "warm", "03/04/2026", "rumour"],
    ["C2", "1", "warm", "2026-03-05T00:00:00Z", ""],
  ];
  const lines = logged(small, header, rows);
  expect(lines[1]).toContain(
    "or say which comes first in the whole file: --dates dayFirst or --dates monthFirst; where the fact ages",
  );
  expect(lines[2]).toContain("is no grade; write one of: verified, stated, assumed; it counts as assumed");
  expect(lines[3]).toContain("cut the time off, or say it for the whole file: --zone asWritten");
  const plain: ModelDocument = { ...small, facts: { ...small.facts, spend: { type: "number" } } };
  expect(logged(plain, ["id", "spend"], [["C1", "1,234"]])[1]).toContain("can be read as 1234, 1.234");
  expect(logged(plain, ["id", "spend"], [["C1", "1,234"]])[1]).toContain("--decimal . or --decimal ,");
});

it("says which encoding it took where it is not UTF-8, and that no column holds ids", () => {
  const errors = new Memory({ columns: 400 });
  const log = issueLog(errors, "en");
  log.encoding("utf-8");
  expect(errors.text).toBe("");
  log.encoding("gb18030");
  log.begin(["spend"], [null], []);
  expect(errors.text).toBe(
    "The file was read as gb18030; if that is wrong, say which it is with --encoding\nNo column holds the customers' ids; they are told apart by row and name only. A column “id” or “customer id” would say them\n",
  );
});

it("names the column that the engine's issues are about, in the locale", () => {
  const header = ["年采购额", "年采购额.日期", "年采购额.依据"];
  const [, , first, second, third] = logged(
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
  expect(lines).toHaveLength(24);
  expect(lines[22]).toBe("  - and 20 of other kinds; --format jsonl has them all");
});

it("makes what stands in a file harmless", () => {
  expect(logged(small, ["spend", "\u001b[2Jx"], [["\u001b[31m", ""]]).join("")).not.toMatch(/\p{Cc}/u);
});

it("names the row alone where no column is to blame", () => {
  const errors = new Memory();
  const log = issueLog(errors, "en");
  const assessment = compileModel(small).assess({}, { asOf: "2026-11-23" });
  const issues = [{ code: "asOf.unreadable", pointer: "", params: {} }] as const;
  log.begin(["id", "spend"], [{ holds: "id" }, { holds: "value", fact: "spend", unit: null }], []);
  log.take({
    customer: { row: 9, id: null, name: null, facts: {}, issues: [] },
    assessment: { ...assessment, issues },
  });
  log.end();
  expect(errors.text).toContain("- row 9: The row has no readable day");
});
