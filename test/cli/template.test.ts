import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { columnsOfFile } from "../../src/cli/columns.ts";
import { run } from "../../src/cli/run.ts";
import { templateColumns } from "../../src/cli/template.ts";
import { widthOf } from "../../src/cli/width.ts";
import { LOCALES } from "../../src/core/label.ts";
import type { ModelDocument } from "../../src/model/document.ts";
import { customerModel } from "../../src/models/customer-model.ts";
import { temporaryFolder, testIo } from "./io.ts";
import { small } from "./small.ts";

const headers = (model: ModelDocument, locale: "en" | "zh-CN"): string[] =>
  templateColumns(model, locale).map(({ header }) => header);

describe.each(LOCALES)("the template in %s", (locale) => {
  it("has a column for every fact, which leads back to it", () => {
    const { columns, unread } = columnsOfFile(headers(customerModel, locale), customerModel.facts);
    const values = columns.flatMap((column) => (column?.holds === "value" ? [column.fact] : []));
    expect(values).toEqual(Object.keys(customerModel.facts));
    expect(unread).toEqual([]);
  });

  it("writes a file and a model that score as they are, and never overwrites them", async () => {
    const folder = temporaryFolder();
    const template = async (): Promise<[number, string]> => {
      const io = testIo({ folder });
      return [
        await run(["template", "--out", "start", "--locale", locale], io),
        io.errors.text + io.output.text,
      ];
    };
    const [exit, text] = await template();
    expect(exit).toBe(0);
    expect(Math.max(...text.split("\n").map(widthOf))).toBeLessThanOrEqual(80);
    const model = JSON.parse(readFileSync(join(folder, "start/model.json"), "utf8")) as unknown;
    expect(model).toEqual(customerModel);
    const io = testIo({ folder });
    const options = ["--model", "start/model.json", "--as-of", "2026-11-23", "--format", "jsonl"];
    expect(await run(["score", "start/customers.csv", ...options], io)).toBe(0);
    expect(io.output.text + io.errors.text).toBe("");
    expect((await template())[0]).toBe(3);
  });
});

it("takes the columns of a model that is given, and leaves that model alone", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "model.json"), JSON.stringify(small));
  expect(await run(["template", "--model", "model.json"], testIo({ folder }))).toBe(0);
  const [header] = parse(readFileSync(join(folder, "customers.csv")), { bom: true }) as string[][];
  expect(header).toEqual(["id", "name", "spend", "stance", "stance.asOf", "seen", "barred"]);
  expect(JSON.parse(readFileSync(join(folder, "model.json"), "utf8"))).toEqual(small);
});

it("leaves the byte order mark out where that is asked for", async () => {
  const folder = temporaryFolder();
  for (const [out, ...more] of [["with"], ["without", "--bom", "no"]] as const) {
    expect(await run(["template", "--out", out, ...more], testIo({ folder }))).toBe(0);
  }
  const marks = ["with", "without"].map(
    (out) => readFileSync(join(folder, out, "customers.csv"), "utf8")[0] === "\ufeff",
  );
  expect(marks).toEqual([true, false]);
});

it("uses the label in Chinese only where it leads back to the fact", () => {
  const facts: ModelDocument["facts"] = {
    a: { type: "flag", label: { "zh-CN": "同名" } },
    b: { type: "flag", label: { "zh-CN": "同名" } },
    c: { type: "flag", label: "a" },
    d: { type: "flag" },
    客户编号: { type: "number", min: 1 },
    f: { type: "number", max: 9, label: { "zh-CN": "独名" } },
  };
  const cells = templateColumns({ ...small, facts }, "en").map(({ cell }) => cell);
  expect(cells.slice(-2)).toEqual(["a plain number (1..)", "a plain number (..9)"]);
  expect(templateColumns({ ...small, facts: { n: { type: "number" } } }, "zh-CN").at(-1)?.cell).toBe(
    "普通数字",
  );
  const expected = ["客户名称", "a", "b", "c", "d", "客户编号", "独名"];
  expect(headers({ ...small, facts }, "zh-CN")).toEqual(expected);
});

it("says what a cell holds", () => {
  const cells = (locale: "en" | "zh-CN"): string[] => templateColumns(small, locale).map(({ cell }) => cell);
  expect(cells("en")).toEqual([
    "",
    "",
    "a plain number (0.. CNY)",
    "cold | warm",
    "the day on which “stance” was learnt: YYYY-MM-DD",
    "a day: YYYY-MM-DD",
    "yes or no",
  ]);
  expect(cells("zh-CN")[3]).toBe("cold | 热情");
  const need = templateColumns(customerModel, "en").find(({ header }) => header === "need");
  expect(need?.levels).toHaveLength(4);
  expect(need?.levels[0]).toMatch(/^1: \w+/);
});

it("writes all of its files or none", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "model.json"), "mine");
  const io = testIo({ folder });
  expect(await run(["template"], io)).toBe(3);
  expect(io.errors.text).toContain("model.json: is there already and is not overwritten");
  expect(readdirSync(folder)).toEqual(["model.json"]);
  expect(readFileSync(join(folder, "model.json"), "utf8")).toBe("mine");
});
