import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { nextText } from "../../src/cli/demo.ts";
import { DEMO_DAY } from "../../src/cli/demo-portfolio.ts";
import { run } from "../../src/cli/run.ts";
import { widthOf } from "../../src/cli/width.ts";
import { LOCALES } from "../../src/core/label.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { customerPlaybook } from "../../src/models/customer-playbook.ts";
import { Memory, temporaryFolder, testIo } from "./io.ts";
import { small } from "./small.ts";

describe.each(LOCALES)("the demo in %s", (locale) => {
  it("prints the matrix, the ranking and three strategies in 80 columns", async () => {
    const io = testIo({ output: new Memory({ columns: 80 }) });
    expect(await run(["demo", "--locale", locale], io)).toBe(0);
    const lines = io.output.text.split("\n");
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    const framed = lines.filter((line) => /\|$/.test(line)).map(widthOf);
    expect(framed.length).toBeGreaterThan(20);
    expect(new Set(framed).size).toBe(1);
    expect(lines.filter((line) => /^ ?\d+ {2}\S/.test(line))).toHaveLength(60);
    const invest = customerPlaybook.strategies.invest?.label as { readonly [locale: string]: string };
    expect(io.output.text.split(invest[locale] as string).length - 1).toBe(3);
    expect(io.output.text).not.toMatch(/\{\w+\}|undefined|\[object/);
    expect(io.errors.text).toContain(locale === "en" ? "Account manager" : "没有读取的列");
  });
});

it("writes what `score` would write, and says where", async () => {
  const folder = temporaryFolder();
  const io = testIo({ folder });
  await run(["demo", "--out", "d"], io);
  const file = (name: string): string => readFileSync(join(folder, "d", name), "utf8");
  for (const name of [
    "customers.csv",
    "assessments.jsonl",
    "customers-scored.csv",
    "matrix.svg",
    "report.html",
  ]) {
    expect(io.output.text).toContain(`Wrote ${join("d", name)}`);
  }
  expect(file("matrix.svg")).toContain("<svg");
  const report = testIo({ folder });
  await run(["report", join("d", "customers.csv"), "--as-of", DEMO_DAY, "--out", "r"], report);
  expect(file("report.html") === readFileSync(join(folder, "r"), "utf8")).toBe(true);
  for (const [format, name] of [
    ["jsonl", "assessments.jsonl"],
    ["csv", "customers-scored.csv"],
  ] as const) {
    const again = testIo({ folder });
    await run(
      ["score", join("d", "customers.csv"), "--as-of", DEMO_DAY, "--format", format, "--out", "x"],
      again,
    );
    expect(file(name)).toBe(readFileSync(join(folder, "x"), "utf8"));
  }
  const rows = parse(file("customers-scored.csv"), { bom: true, columns: true }) as {
    [column: string]: string;
  }[];
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["placed", "unplaced", "excluded"]));
  expect(new Set(rows.map(({ cell }) => cell)).size).toBe(10);
});

it("writes its own files anew, and overwrites no others", async () => {
  const folder = temporaryFolder();
  const demo = async (): Promise<unknown> => {
    const io = testIo({ folder });
    return [await run(["demo", "--out", "d"], io), io.errors.text.split("\n").at(-2)];
  };
  const customers = join(folder, "d", "customers.csv");
  mkdirSync(join(folder, "d"));
  writeFileSync(customers, "id,growth\nC1,5\n");
  const refused = [3, expect.stringContaining("customers.csv: is there already and is not overwritten")];
  expect(await demo()).toEqual(refused);
  expect(readdirSync(join(folder, "d"))).toEqual(["customers.csv"]);
  expect(readFileSync(customers, "utf8")).toBe("id,growth\nC1,5\n");
  rmSync(customers);
  writeFileSync(join(folder, "d", "matrix.svg"), "mine");
  expect(await demo()).toMatchObject([3, expect.stringContaining("matrix.svg: is there already")]);
  rmSync(join(folder, "d", "matrix.svg"));
  for (const _ of ["first", "again"]) expect(await demo()).toMatchObject([0, expect.any(String)]);
  expect(readdirSync(join(folder, "d"))).toHaveLength(5);
  writeFileSync(customers, `${readFileSync(customers, "utf8")}C99\n`);
  expect(await demo()).toEqual(refused);
});

it("says what to find out next, and that there is nothing", () => {
  const assess = (facts: object) => compileModel(small).assess(facts, { asOf: "2026-11-23" });
  const known = { spend: 80, stance: "warm", seen: "2026-11-23", barred: false };
  expect(nextText(assess(known), "en")).toBe("nothing: the place is settled");
  expect(nextText(assess({ ...known, stance: null }), "zh-CN")).toBe("态度：他们喜欢我们吗？");
  expect(nextText(assess({ ...known, spend: null }), "en")).toBe("Annual spend");
});
