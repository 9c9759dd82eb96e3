import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportName } from "../../src/cli/report.ts";
import { run } from "../../src/cli/run.ts";
import { playbook, textIn } from "../report/sample.ts";
import { Memory, type TestIo, temporaryFolder, testIo } from "./io.ts";
import { small } from "./small.ts";

const CUSTOMERS = "编号;Customer;年采购额;Stance;Owner\nC1;Acme;80;warm;Ines\nC2;云岭;约¥1,200万;热情;周\n";
const DAY = ["--as-of", "2026-11-23"];

function folderWithFiles(): string {
  const folder = temporaryFolder();
  const files = { "a.csv": CUSTOMERS, "m.json": JSON.stringify(small), "p.json": JSON.stringify(playbook) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function report(...argv: string[]): Promise<TestIo & { exit: number; read(name: string): string }> {
  const io = testIo({ folder: folderWithFiles(), input: CUSTOMERS });
  const exit = await run(["report", ...argv], io);
  return { ...io, exit, read: (name) => readFileSync(join(io.folder, name), "utf8") };
}

it("is named after the file, in the current folder", () => {
  expect([reportName("x/customers.v2.csv"), reportName("-"), reportName("客户")]).toEqual([
    "customers.v2-report.html",
    "report.html",
    "客户-report.html",
  ]);
});

it("writes one file with the customers, the problems and where they come from", async () => {
  const { exit, read, errors, output } = await report(
    "a.csv",
    "--model",
    "m.json",
    "--playbook",
    "p.json",
    ...DAY,
  );
  expect([exit, output.text]).toEqual([0, ""]);
  const html = read("a-report.html");
  for (const text of [
    "Acme",
    "云岭",
    "From a.csv",
    "Owner",
    "年采购额",
    "约¥1,200万",
    "opportunity-matrix 1.2.3",
    "Invest",
  ]) {
    expect(html.includes(text)).toBe(true);
  }
  expect(errors.text).toContain("a-report.html: customers in the report: 2");
  expect(errors.text).not.toContain("No playbook");
});

it("opens in the language asked for, with a title, from a pipe, to a file, as of today", async () => {
  const given = ["--model", "m.json", "--locale", "zh-CN", "--title", "第四季度", "--out", "x.html"];
  const { exit, read, errors } = await report("-", ...given);
  expect(exit).toBe(0);
  const html = read("x.html");
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  expect(html.includes("<title>第四季度</title>")).toBe(true);
  expect(html.includes("来源：")).toBe(false);
  expect(errors.text).toContain("评估日：2026-11-23");
  expect(errors.text).toContain("没有该模型的策略手册");
});

it("has the playbook of the default model by itself", async () => {
  const io = testIo({ input: "growth,colour\n5,red\n" });
  await run(["report", "-", ...DAY], io);
  const html = readFileSync(join(io.folder, "report.html"), "utf8");
  expect(html.includes("customer-playbook")).toBe(true);
  expect(html.includes("No playbook")).toBe(false);
});

it("says in words how many are listed and have a page", async () => {
  const one = await report("a.csv", "--model", "m.json", ...DAY, "--top", "1");
  expect(one.errors.text).toContain("In the report: the first 1 of 2 customers (--top lists more)");
  const pages = await report("a.csv", "--model", "m.json", ...DAY, "--pages", "1");
  expect(pages.errors.text).toContain("With a page of their own: the first 1 of the 2 customers listed");
});

it("shows a bar on a terminal, and takes it away", async () => {
  const io = testIo({ folder: folderWithFiles(), errors: new Memory({ columns: 60 }) });
  await run(["report", "a.csv", "--model", "m.json", ...DAY], io);
  expect(io.errors.text).toMatch(/\r {59}\r/);
});

describe("files", () => {
  it("that are there are replaced, but not the ones that are read", async () => {
    const io = testIo({ folder: folderWithFiles() });
    const exit = (...argv: string[]): Promise<number> => run(["report", ...argv, ...DAY], io);
    expect(await exit("a.csv", "--model", "m.json")).toBe(0);
    expect(await exit("a.csv", "--model", "m.json")).toBe(0);
    for (const out of ["./a.csv", "m.json", "p.json"]) {
      expect(await exit("a.csv", "--model", "m.json", "--playbook", "p.json", "--out", out)).toBe(2);
    }
    expect(readFileSync(join(io.folder, "a.csv"), "utf8")).toBe(CUSTOMERS);
  });

  it("stay as they are where the data cannot be read to the end", async () => {
    const io = testIo({ folder: folderWithFiles(), input: 'spend\n5\n"7\n' });
    writeFileSync(join(io.folder, "report.html"), "old");
    expect(await run(["report", "-", "--model", "m.json", ...DAY], io)).toBe(1);
    expect(readFileSync(join(io.folder, "report.html"), "utf8")).toBe("old");
  });

  it("that cannot be written are failures of kind 3", async () => {
    const io = testIo({ folder: folderWithFiles() });
    mkdirSync(join(io.folder, "sub"));
    expect(await run(["report", "a.csv", "--model", "m.json", ...DAY, "--out", "sub"], io)).toBe(3);
    expect(io.errors.text).toContain("sub: is a folder");
  });
});

it("refuses a playbook that does not fit the model, and says what is wrong", async () => {
  const io = testIo({ folder: folderWithFiles() });
  const { invest: _, ...strategies } = playbook.strategies;
  writeFileSync(join(io.folder, "p.json"), JSON.stringify({ ...playbook, strategies }));
  expect(await run(["report", "a.csv", "--model", "m.json", "--playbook", "p.json", ...DAY], io)).toBe(1);
  expect(io.errors.text).toContain("/strategies");
  expect(io.errors.text).toContain("p.json: this playbook cannot be used with the model; errors: 1");
});

it("shows whom people have placed by hand", async () => {
  const io = testIo({ folder: folderWithFiles() });
  const row = "C2,low/low,陈宇,2026-11-01,2026-12-31,已出售";
  writeFileSync(join(io.folder, "o.csv"), `id,cell,by,on,until,why\n${row}\n`);
  expect(await run(["report", "a.csv", "--model", "m.json", "--overrides", "o.csv", ...DAY], io)).toBe(0);
  expect(io.errors.text).toContain("Placed by hand: 1 in force on 2026-11-23");
  expect(readFileSync(join(io.folder, "a-report.html"), "utf8")).toContain("已出售");
  writeFileSync(join(io.folder, "o.csv"), `id,cell,by,on,until,why\n${row}\nC9${row.slice(2)}\nC8,,,,,\n`);
  expect(await run(["report", "a.csv", "--model", "m.json", "--overrides", "o.csv", ...DAY], io)).toBe(0);
  const html = readFileSync(join(io.folder, "a-report.html"), "utf8");
  expect(textIn(html, "en")).toContain("rows of another file that are no customer's here: 7.");
  expect(textIn(html, "en")).toContain('o.csv\n3\n–\n"C9"\nno customer has the id "C9"');
  expect(textIn(html, "zh-CN")).toContain("o.csv\n4\ncell\n–\n为空；缺少它，这条人工定位不采用");
  expect(textIn(html, "en")).not.toContain("Everything could be read as it stands");
  const same = ["report", "a.csv", "--overrides", "o.csv", "--out", "o.csv"];
  expect(await run(same, io)).toBe(2);
});
