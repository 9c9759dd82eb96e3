import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { readSnapshots } from "../../src/portfolio/history/json-lines.ts";
import { Memory, type TestIo, temporaryFolder, testIo } from "./io.ts";
import { small } from "./small.ts";

/** A folder with the small model in it. */
function folderWithModel(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "m.json"), JSON.stringify(small));
  return folder;
}

async function score(input: string, ...options: string[]): Promise<TestIo & { exit: number }> {
  const io = testIo({ input, folder: folderWithModel() });
  const exit = await run(["score", "-", "--model", "m.json", "--as-of", "2026-11-23", ...options], io);
  return { ...io, exit };
}

type Line = {
  row: number;
  id: string | null;
  assessment: { status: string; asOf: string };
  issues: unknown[];
};

const jsonLines = (text: string): Line[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

const CUSTOMERS = [
  "编号;Customer;年采购额;Stance;stance.asOf;stance.grade;Last seen;barred;Owner",
  "C1;Acme;80;warm;2026-11-20;verified;2026-11-01;no;Ines",
  "C2;云岭;约1,200万;热情;2026-13-01;传闻;2027-01-01;不好说;周",
  "",
  "C3;=Evil();5;Perhaps;;;;是",
  "",
].join("\r\n");

describe("score", () => {
  it("takes neither decimal sign in a file that semicolons divide, whatever the currency of the model", async () => {
    const amounts = ["1.200,5", "1,5", "1.200", "¥1.5"].map((text, i) => `C${i};${text}`);
    const file = ["id;spend", ...amounts, ""].join("\n");
    const { output, errors } = await score(file, "--format", "jsonl");
    const read = output.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).assessment.facts.spend?.value);
    expect(read).toEqual([1200.5, 1.5, undefined, 1.5]);
    expect(errors.text.replace(/\n {4}/g, " ")).toContain('row 4, "spend": "1.200" can be read as 1.2, 1200');
    expect(errors.text).toContain("--decimal");
    const said = await score(file, "--format", "jsonl", "--decimal", ",");
    expect(JSON.parse(said.output.text.split("\n")[2] ?? "").assessment.facts.spend.value).toBe(1200);
  });

  it("gives back every row, the bad ones with their issues", async () => {
    const { exit, output, errors } = await score(CUSTOMERS, "--format", "jsonl");
    expect(exit).toBe(0);
    const lines = jsonLines(output.text);
    expect(lines.map(({ row, id, assessment }) => [row, id, assessment.status])).toEqual([
      [2, "C1", "placed"],
      [3, "C2", "unplaced"],
      [5, "C3", "excluded"],
    ]);
    expect(lines.map(({ issues }) => issues.length)).toEqual([0, 4, 2]);
    expect(errors.text.replace(/\n {4}/g, " ").split("\n")).toEqual([
      "Columns that are no fact of the model, and were not read: Owner",
      "What could not be read as it stands: 7 (in rows: 2)",
      expect.stringContaining(
        'row 3, "年采购额": "约1,200万" is not one number; write a number such as 1200',
      ),
      expect.stringContaining(
        'row 3, "stance.asOf": "2026-13-01" is no day of the calendar; check day and month; where',
      ),
      expect.stringContaining(
        'row 3, "stance.grade": "传闻" is no grade; write one of: verified, stated, assumed',
      ),
      expect.stringContaining(
        'row 3, "barred": "不好说" is neither yes nor no; write yes or no; the fact counts as unknown',
      ),
      expect.stringContaining('row 3, "Last seen"'),
      expect.stringContaining(
        'row 5, "Stance": "Perhaps" is none of the options; write one of: “cold”, “Warm”',
      ),
      "  - row 5: has 8 cells, and the header 9; the missing ones count as unknown",
      "",
    ]);
  });

  it("writes a flat table that a spreadsheet can open", async () => {
    const { output } = await score(CUSTOMERS, "--format", "csv");
    const rows = parse(output.text, { columns: true }) as { [column: string]: string }[];
    expect(rows.map((row) => [row.customer_id, row.name, row.status, row.cell, row.issues])).toEqual([
      ["C1", "Acme", "placed", "high/high", "0"],
      ["C2", "云岭", "unplaced", "", "5"],
      ["C3", "'=Evil()", "excluded", "", "2"],
    ]);
  });

  it("prints a table in the language asked for", async () => {
    const { output } = await score(CUSTOMERS, "--locale", "zh-CN");
    expect(output.text).toContain("小模型 7，评估日 2026-11-23");
    expect(output.text).toContain("A 投入");
  });

  it("lists as many as asked for", async () => {
    const { output } = await score(CUSTOMERS, "--top", "1");
    expect(output.text).toContain("The first 1 of 3 customers");
  });

  it("draws a picture of the best, and says who is not in it", async () => {
    const { output, errors } = await score(CUSTOMERS, "--format", "svg", "--top", "2");
    expect(output.text).toMatch(/^<svg.*<\/svg>\s*$/s);
    expect(output.text).toContain("Acme");
    expect(errors.text).toContain("In the picture: the first 2 of 3 customers");
    const all = await score(CUSTOMERS, "--format", "svg");
    expect(all.errors.text).not.toContain("In the picture");
  });

  it("writes snapshots for a history, and says who is in none", async () => {
    const more = "C1;Acme again;1;cold\r\n;Nobody;1;cold\r\n";
    const { exit, output, errors } = await score(CUSTOMERS + more, "--format", "snapshots");
    const { snapshots, issues } = readSnapshots(output.text);
    expect([exit, issues]).toEqual([0, []]);
    expect(snapshots.map(({ customer, status, recordedOn }) => [customer, status, recordedOn])).toEqual([
      ["C1", "placed", "2026-11-23"],
      ["C2", "unplaced", "2026-11-23"],
      ["C3", "excluded", "2026-11-23"],
    ]);
    expect(errors.text).toContain("Not in the history, having no id, or the id of a row above: 2");
    const nameless = await score("spend\n5\n", "--format", "snapshots");
    expect([nameless.exit, nameless.output.text]).toEqual([1, ""]);
    expect(nameless.errors.text).toContain("-: a history knows customers by their ids");
  });

  it("takes an empty list of customers", async () => {
    for (const format of ["table", "jsonl", "csv", "svg", "snapshots"]) {
      expect((await score("id,spend\n", "--format", format)).exit).toBe(0);
    }
  });

  it("says what day it took for today", async () => {
    const io = testIo({ input: "id,growth\nC1,5\n" });
    await run(["score", "-", "--format", "jsonl"], io);
    expect(jsonLines(io.output.text)[0]?.assessment.asOf).toBe("2026-11-23");
    expect(io.errors.text).toBe("As of 2026-11-23 (today; --as-of gives another day)\n");
  });
});

describe("files", () => {
  it("are read, and written where --out says", async () => {
    const folder = folderWithModel();
    writeFileSync(join(folder, "a.csv"), CUSTOMERS);
    for (const [format, start] of [
      ["table", "Small 7"],
      ["jsonl", '{"row":2'],
      ["csv", "\ufeffrow,"],
      ["svg", "<svg"],
      ["snapshots", '{"asOf":"2026-11-23"'],
    ] as const) {
      const io = testIo({ folder });
      const options = ["--model", "m.json", "--as-of", "2026-11-23", "--format", format, "--out", "out"];
      expect(await run(["score", "a.csv", ...options], io)).toBe(0);
      expect(io.output.text).toBe("");
      expect(io.errors.text).toContain("out: customers written: 3");
      expect(readFileSync(join(folder, "out"), "utf8").startsWith(start)).toBe(true);
    }
  });

  it("are not destroyed: neither by their own result, nor by one that fails", async () => {
    const folder = folderWithModel();
    writeFileSync(join(folder, "a.csv"), CUSTOMERS);
    writeFileSync(join(folder, "b.csv"), "Colour\nred\n");
    const exit = (...options: string[]): Promise<number> => run(["score", ...options], testIo({ folder }));
    symlinkSync("a.csv", join(folder, "symbolic"));
    linkSync(join(folder, "a.csv"), join(folder, "hard"));
    for (const name of ["./a.csv", "symbolic", "hard"]) expect(await exit("a.csv", "--out", name)).toBe(2);
    expect(await exit("a.csv", "--model", "m.json", "--out", join(folder, "m.json"))).toBe(2);
    expect(await exit("b.csv", "--out", "a.csv")).toBe(1);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe(CUSTOMERS);
  });

  it("that break off in the middle are failures of kind 1, and the old result stays", async () => {
    const folder = folderWithModel();
    const input = `spend,stance\n${"5,warm\n".repeat(300)}7,"cold\n`;
    writeFileSync(join(folder, "out"), "old");
    const io = testIo({ folder, input });
    const options = ["--model", "m.json", "--as-of", "2026-11-23", "--format", "jsonl", "--out", "out"];
    expect(await run(["score", "-", ...options], io)).toBe(1);
    expect(io.errors.text).toContain("row 302: a quote");
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["m.json", "out"]);
  });

  it("that cannot be opened are failures of kind 3", async () => {
    const folder = folderWithModel();
    mkdirSync(join(folder, "sub"));
    const exit = async (...options: string[]): Promise<unknown> => {
      const io = testIo({ folder, input: "growth\n5\n" });
      return [await run(["score", ...options], io), io.errors.text];
    };
    expect(await exit("gone.csv")).toEqual([3, expect.stringContaining("gone.csv: there is no such file")]);
    expect(await exit("sub")).toEqual([3, expect.stringContaining("sub: is a folder")]);
    expect(await exit("-", "--model", "gone.json")).toEqual([3, expect.stringContaining("gone.json")]);
    expect(await exit("-", "--out", "sub")).toEqual([3, expect.stringContaining("sub: is a folder")]);
    expect(await exit("-", "--out", "no/where")).toEqual([
      3,
      expect.stringContaining("there is no such file or folder"),
    ]);
    expect(await exit("-", "--out", "m.json/x")).toEqual([
      3,
      expect.stringContaining("could not be read or written"),
    ]);
  });
});

describe("the bar", () => {
  const input = `id,spend\n${Array.from({ length: 20_000 }, (_, i) => `C${i},5\n`).join("")}`;
  const scored = async (
    given: { output?: Memory; errors?: Memory },
    ...options: string[]
  ): Promise<string> => {
    const io = testIo({ folder: folderWithModel(), input, ...given });
    await run(["score", "-", "--model", "m.json", "--as-of", "2026-11-23", ...options], io);
    return io.errors.text;
  };

  it("is shown on a terminal, and taken away before the table", async () => {
    const text = await scored({ errors: new Memory({ columns: 60 }) });
    expect(text).toMatch(/^\rcustomers: 0 +\r/);
    expect(text).toMatch(/\r {59}\r$/);
  });

  it("is not shown elsewhere, nor between the lines of a result on the same terminal", async () => {
    expect(await scored({})).toBe("");
    const terminals = { output: new Memory({ columns: 80 }), errors: new Memory({ columns: 80 }) };
    expect(await scored(terminals, "--format", "jsonl")).toBe("");
    expect(await scored({ ...terminals, errors: new Memory({ columns: 80 }) }, "--out", "x")).toContain("\r");
    expect(await scored({ errors: new Memory({ columns: 80 }) }, "--format", "csv")).toContain("\r");
  });
});

describe("score with places by hand", () => {
  const OVERRIDES = [
    "客户编号;格子;决定人;起始日期;有效期至;理由",
    "C1;离开;陈宇;2026-11-01;2026-12-31;已出售",
    "C2;high/high;Ines;2026-11-01;2026-12-31;They said so",
    "C3;high/high;Ines;2026-11-01;2026-12-31;=Known()",
    "C9;high/high;Ines;2026-13-01;;",
  ].join("\r\n");

  async function scored(
    overrides: string | Uint8Array,
    ...options: string[]
  ): Promise<TestIo & { exit: number }> {
    const folder = folderWithModel();
    writeFileSync(join(folder, "o.csv"), overrides);
    const io = testIo({ input: CUSTOMERS, folder });
    const given = ["--model", "m.json", "--as-of", "2026-11-23", "--overrides", "o.csv"];
    const exit = await run(["score", "-", ...given, ...options], io);
    return { ...io, exit };
  }

  it("carries them in JSON Lines as placeByHand does, and records what is wrong", async () => {
    const { exit, output, errors } = await scored(OVERRIDES, "--format", "jsonl");
    expect(exit).toBe(0);
    const lines = jsonLines(output.text) as unknown as {
      assessment: { cell: { id: string } | null; override?: { cell: { id: string }; by: string } };
    }[];
    expect(
      lines.map(({ assessment: { cell, override } }) => [cell?.id, override?.cell.id, override?.by]),
    ).toEqual([
      ["high/high", "low/low", "陈宇"],
      [undefined, "high/high", "Ines"],
      [undefined, undefined, undefined],
    ]);
    const said = errors.text.replace(/\n {4}/g, " ").split("\n");
    expect(said).toContain("What could not be read as it stands: 11 (in rows: 3)");
    expect(said).toContain(
      '  - o.csv, row 5, "起始日期": "2026-13-01" is no day of the calendar; check day and month; the place by hand is not taken',
    );
    expect(said).toContain('  - o.csv, row 5: no customer has the id "C9"; the place by hand is not taken');
    expect(said.at(-2)).toBe(
      "Placed by hand: 2 in force on 2026-11-23; expired 0, not begun 0, of no effect on an excluded customer 1",
    );
  });

  it("shows both places in the table, and in the flat one", async () => {
    const table = (await scored(OVERRIDES)).output.text;
    expect(table).toContain("> Acme");
    expect(table).toContain(
      "Placed by hand (2)\nAcme: A Invest > C Leave, by 陈宇, until 2026-12-31: 已出售\n",
    );
    expect(table).toContain("云岭: Too little known > A Invest, by Ines, until 2026-12-31: They said so\n");
    expect(table).toMatch(/1 {2}Acme +A>C /);
    expect(table).toMatch(/2 {2}云岭 +\?>A /);
    const flat = parse((await scored(OVERRIDES, "--format", "csv")).output.text, { columns: true }) as {
      [column: string]: string;
    }[];
    expect(flat.map((line) => [line.cell, line.cell_in_force, line.by_hand_by, line.by_hand_why])).toEqual([
      ["high/high", "low/low", "陈宇", "已出售"],
      ["", "high/high", "Ines", "They said so"],
      ["", "", "", ""],
    ]);
  });

  it("draws both places", async () => {
    const { output } = await scored(OVERRIDES, "--format", "svg");
    expect(output.text.match(/class="by-hand"/g)).toHaveLength(2);
    expect(output.text).toContain("Placed by hand: 2");
  });

  it("tells the encoding of the file, and refuses one that cannot be used", async () => {
    const gb18030 = Uint8Array.from([
      ...Buffer.from("id,cell,by,on,until,why\nC1,low/low,"),
      ...[0xb3, 0xc2, 0xd3, 0xee],
      ...Buffer.from(",2026-11-01,2026-12-31,Sold\n"),
    ]);
    expect((await scored(gb18030)).errors.text).toContain("o.csv was read as gb18030");
    const without = await scored("id,cell\n");
    expect([without.exit, without.errors.text]).toEqual([
      1,
      "opportunity-matrix: o.csv: has no column for by, on, until, why; a place by hand needs id, cell, by, on, until and why\n",
    ]);
    const io = testIo({ input: "name,spend\nAcme,5\n", folder: folderWithModel() });
    writeFileSync(join(io.folder, "o.csv"), OVERRIDES);
    expect(await run(["score", "-", "--model", "m.json", "--overrides", "o.csv", "--out", "x"], io)).toBe(1);
    expect(io.errors.text).toContain("places by hand are given by the customers' ids");
    expect(readdirSync(io.folder).sort()).toEqual(["m.json", "o.csv"]);
    const same = ["score", "-", "--overrides", "o.csv", "--out", "o.csv"];
    expect(await run(same, io)).toBe(2);
  });
});
