import { describe, expect, it } from "vitest";
import { matchColumns } from "../../src/cli/columns.ts";
import { Failure } from "../../src/cli/failure.ts";
import { say } from "../../src/cli/messages.ts";
import type { ModelDocument } from "../../src/model/document.ts";
import { small } from "./small.ts";

const match = (...header: string[]) => matchColumns(header, small.facts);

const refusal = (header: string[], facts: ModelDocument["facts"] = small.facts): string => {
  try {
    matchColumns(header, facts);
  } catch (error) {
    if (error instanceof Failure) return `${error.exit} ${say(error.code, error.params, "en")}`;
  }
  return "not refused";
};

describe("a header", () => {
  it.each(["spend", " SPEND ", "Annual  Spend", "年采购额", "ｓｐｅｎｄ"])("is a fact: %s", (header) => {
    expect(match(header).columns).toEqual([{ holds: "value", fact: "spend" }]);
  });

  it.each([
    "spend.asOf",
    "spend.as of",
    "Annual spend.ASOF",
    "年采购额.日期",
    "spend.日期",
    "年采购额．日期",
  ])("is the day of a fact: %s", (header) => {
    expect(match("spend", header).columns[1]).toEqual({ holds: "asOf", fact: "spend" });
  });

  it.each(["spend.grade", "年采购额.依据", "Annual Spend.依据"])("is the grade of a fact: %s", (header) => {
    expect(match("spend", header).columns[1]).toEqual({ holds: "grade", fact: "spend" });
  });

  it.each(["id", "ID", "Customer ID", "customer_id", "编号", "客户编号"])("is the id: %s", (header) => {
    expect(match(header, "spend").columns[0]).toEqual({ holds: "id" });
  });

  it.each(["name", "Customer", "客户", "客户名称"])("is the name: %s", (header) => {
    expect(match(header, "spend").columns[0]).toEqual({ holds: "name" });
  });

  it("is anything else: not read, and reported; one without a name is not worth a word", () => {
    const { columns, unread } = match("spend", "Owner", "", "owner.asOf", "__proto__", "\u001b[31mred");
    expect(columns.slice(1)).toEqual([null, null, null, null, null]);
    expect(unread).toEqual(["Owner", "owner.asOf", "__proto__", "[31mred"]);
  });
});

it("takes a fact before the words for id and name", () => {
  const facts = { name: { type: "flag" }, ID: { type: "number", label: "customer" } } as const;
  expect(matchColumns(["name", "id", "customer name"], facts).columns).toEqual([
    { holds: "value", fact: "name" },
    { holds: "value", fact: "ID" },
    { holds: "name" },
  ]);
});

it("takes an exact id before one in other letters, and an id before a label", () => {
  const facts = {
    a: { type: "flag", label: "same" },
    A: { type: "flag", label: { en: "same", "zh-CN": "same" } },
    b: { type: "flag", label: "c" },
    c: { type: "flag" },
  } as const;
  expect(matchColumns(["A", "a", "c"], facts).columns).toEqual([
    { holds: "value", fact: "A" },
    { holds: "value", fact: "a" },
    { holds: "value", fact: "c" },
  ]);
  expect(refusal(["Same"], facts)).toContain("can mean several things: a, A");
  expect(refusal(["ａ"], facts)).toContain("can mean several things");
});

it("refuses two columns for one thing, and says which", () => {
  expect(refusal(["Annual spend", "id", "年采购额"])).toBe(
    "1 two columns for one thing (spend): Annual spend (1) and 年采购额 (3); take one away or rename it",
  );
  expect(refusal(["spend", "spend.asOf", "spend.日期"])).toContain("(spend.asOf)");
  expect(refusal(["spend", "id", "编号"])).toContain("(id)");
});

it("refuses a file without any fact, and says what was looked for", () => {
  expect(refusal(["id", "Revenue", "spend.asOf"])).toContain(
    "no column is a fact of the model. The columns: id, Revenue, spend.asOf. The facts: spend, stance, seen, barred.",
  );
});
