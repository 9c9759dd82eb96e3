import { describe, expect, it } from "vitest";
import { clickhouse } from "../../src/sql/dialects/clickhouse.ts";
import { duckdb } from "../../src/sql/dialects/duckdb.ts";
import { postgres } from "../../src/sql/dialects/postgres.ts";
import { sqlite } from "../../src/sql/dialects/sqlite.ts";
import { column, input, none, sql, text } from "../../src/sql/fragment.ts";
import { createWriter } from "../../src/sql/writer.ts";

describe("a writer", () => {
  it("puts the scope before columns, and quotes those of the table", () => {
    const { fragment } = createWriter(sqlite);
    expect(fragment(sql`${column("a")} + ${1} ${none}`, "l")).toBe("l.a + 1.0 NULL");
    expect(fragment(input('x"y', "raw"), "source")).toBe('source."x""y"');
    expect(fragment(column("a"), null)).toBe("a");
  });

  it("writes each part of a day", () => {
    const { fragment } = createWriter(clickhouse);
    expect(fragment(input("d", "year"), null)).toBe("toFloat64OrNull(substring(`d`, 1, 4))");
    expect(fragment(input("d", "month"), null)).toBe("toFloat64OrNull(substring(`d`, 6, 2))");
    expect(fragment(input("d", "dayOfMonth"), null)).toBe("toFloat64OrNull(substring(`d`, 9, 2))");
    expect(fragment(input("d", "date"), null)).toContain("toDate32(`d`)");
  });

  it("refuses what a dialect cannot express, and names both", () => {
    expect(() => createWriter(sqlite).fragment(input("d", "date"), null)).toThrow(
      'sqlite cannot express a column of dates; give it as "text" or "epochDays"',
    );
    expect(() => createWriter(postgres).identifier("长".repeat(22))).toThrow("longer than 63 bytes");
    expect(createWriter(postgres).identifier("长".repeat(21))).toHaveLength(23);
    expect(() => createWriter(postgres).identifier(`é${"𠮷".repeat(15)}xx`)).toThrow("longer than 63 bytes");
    expect(() => createWriter(duckdb).identifier("")).toThrow(
      "duckdb cannot express a name without a letter",
    );
    expect(() => createWriter(duckdb).identifier("a\0")).toThrow("duckdb cannot express the name");
    expect(() => createWriter(duckdb).identifier("\udc00")).toThrow("duckdb cannot express the name");
    expect(() => createWriter(duckdb).fragment(text("\ud800"), null)).toThrow("it has half of a character");
    expect(() => createWriter(postgres).fragment(text("a\0"), null)).toThrow("it has U+0000 in it");
  });

  it("puts U+0000 together where a database holds it", () => {
    expect(createWriter(duckdb).fragment(text("a\0'"), null)).toBe("('a' || chr(0) || '''')");
  });

  it("writes a path with dots between its names", () => {
    expect(createWriter(clickhouse).path(["crm", "a`b\\"])).toBe("`crm`.`a\\`b\\\\`");
  });
});
