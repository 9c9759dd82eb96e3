import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { textIn } from "../report/sample.ts";
import { type TestIo, temporaryFolder, testIo } from "./io.ts";
import { small } from "./small.ts";

const FIRST = "id,name,spend,stance\nC1,Acme,30,cold\nC2,云岭,80,warm\nC4,Gone Ltd,80,warm\n";
const SECOND = "id,name,spend,stance\nC1,Acme,60,cold\nC2,云岭,80,warm\n";
const NOW = "id,name,spend,stance\nC1,Acme,80,warm\nC2,云岭,80,warm\nC3,New Ltd,30,cold\n";
const OLD = { ...small, version: "6" };

type Done = TestIo & { readonly exit: number; readonly html: string };

/** A report of now that looks back on two runs, whose lines may be changed. */
async function lookedBack(
  argv: readonly string[] = [],
  change = (lines: string): string => lines,
  { now = NOW, model = small, then = small } = {},
): Promise<Done> {
  const folder = temporaryFolder();
  const files = {
    "first.csv": FIRST,
    "second.csv": SECOND,
    "now.csv": now,
    "m.json": JSON.stringify(model),
    "old.json": JSON.stringify(then),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  let lines = "";
  for (const [file, day] of [
    ["first.csv", "2026-05-01"],
    ["second.csv", "2026-08-01"],
  ] as const) {
    const io = testIo({ folder });
    await run(["score", file, "--model", "old.json", "--as-of", day, "--format", "snapshots"], io);
    lines += io.output.text;
  }
  lines = change(lines);
  writeFileSync(join(folder, "history.jsonl"), lines);
  const io = testIo({ folder, input: lines });
  const history = argv.includes("--history") ? [] : ["--history", "history.jsonl"];
  const day = argv.includes("--as-of") ? [] : ["--as-of", "2026-11-23"];
  const exit = await run(["report", "now.csv", "--model", "m.json", ...day, ...history, ...argv], io);
  return { ...io, exit, html: exit === 0 ? readFileSync(join(folder, "now-report.html"), "utf8") : "" };
}

const told = ({ errors }: TestIo): string[] => errors.text.split("\n").filter((line) => /history/.test(line));

it("shows what became of the customers since the first day of the history, the report being the last", async () => {
  const { exit, html, ...io } = await lookedBack();
  expect([exit, told(io)]).toEqual([0, ["history.jsonl: snapshots looked back on: 5"]]);
  const text = textIn(html, "en");
  expect(text).toContain("Customers then, 2026-05-01\n3\nCustomers now, 2026-11-23\n3\n");
  expect(text).toContain("In another cell or state\n1\nEntered\n1\nLeft\n1\nWhere they were\n1\n");
});

it("looks back from another day, and from a pipe", async () => {
  const { exit, html } = await lookedBack(["--history", "-", "--since", "2026-08-01"]);
  expect(exit).toBe(0);
  expect(textIn(html, "en")).toContain("Customers then, 2026-05-01 – 2026-08-01\n3\n");
});

it("knows the snapshots of another model, where that is given", async () => {
  const without = await lookedBack([], undefined, { then: OLD });
  expect(textIn(without.html, "en")).toContain("C1: its snapshots were made by a model that was not given");
  const { html } = await lookedBack(["--before-model", "old.json"], undefined, { then: OLD });
  const text = textIn(html, "en");
  expect(text).toContain("Some snapshots were made by another model: small, version 6.");
  expect(text).not.toContain("by a model that was not given");
});

describe("what does not count", () => {
  it("is a line that is no snapshot, with its number, in the report as well", async () => {
    const { exit, html, ...io } = await lookedBack([], (lines) => `${lines}\n{"cut off`);
    expect(exit).toBe(0);
    expect(io.errors.text).toContain(
      "history.jsonl: what is wrong with its snapshots: 1\n  - Line 7: It is no JSON",
    );
    expect(textIn(html, "zh-CN")).toContain("第 7 行：从第 ");
  });

  it("is told up to twenty times, with how many more there are", async () => {
    const { errors } = await lookedBack([], (lines) => `${lines}${"{}x\n".repeat(25)}`);
    expect(errors.text.match(/ {2}- Line \d+/g)).toHaveLength(20);
    expect(errors.text).toContain("  - and 5 more\n");
  });

  it("is a day that contradicts itself", async () => {
    const { html, errors } = await lookedBack(
      [],
      (lines) => lines + lines.replace('"score":30', '"score":31'),
    );
    expect(errors.text).toContain("C1, 2026-05-01: 2 snapshots of 2026-11-23 contradict each other");
    expect(textIn(html, "en")).toContain("C1, 2026-05-01: 2 snapshots of 2026-11-23 contradict each other");
  });

  it("is a snapshot of the day of the report or later, and the second row of an id", async () => {
    const { exit, html, ...io } = await lookedBack(["--as-of", "2026-08-01"], undefined, {
      now: `${NOW}C1,Acme again,1,cold\n`,
    });
    expect(exit).toBe(0);
    expect(told(io)).toEqual([
      "history.jsonl: snapshots looked back on: 3",
      "history.jsonl: snapshots of 2026-08-01 or later: 2; they were left out, since the customers' file says where they stand on that day",
      "Not in the history, having no id, or the id of a row above: 1",
    ]);
    expect(textIn(html, "en")).toContain("Customers now, 2026-08-01\n3\n");
  });
});

it.each([
  ["in a cell that the model has not", { cell: "far/away" }],
  ["without its axes", { axes: {} }],
  [
    "in bands that the model has not",
    { axes: { potential: { score: 5, low: 0, high: 9, coverage: 1, band: "x", gated: false } } },
  ],
  ["by facts that the model does not read", { facts: { shoe: { value: 43, asOf: null, grade: "stated" } } }],
])("takes snapshots that say of the model what it never said: %s", async (_, wrong) => {
  const change = (lines: string): string =>
    lines.replace(/^.+$/gm, (line) => JSON.stringify({ ...JSON.parse(line), ...wrong }));
  const { exit, html } = await lookedBack([], change);
  expect(exit).toBe(0);
  expect(html).toContain('<figure id="trails">');
});

it("takes an empty history: nothing is looked back on", async () => {
  const { exit, html, ...io } = await lookedBack([], () => "");
  expect([exit, told(io)]).toEqual([0, ["history.jsonl: snapshots looked back on: 0"]]);
  expect(textIn(html, "en")).not.toContain("Customers then");
});

describe("it cannot be done", () => {
  it("with another kind of file", async () => {
    const { exit, errors } = await lookedBack([], () => '{"row":2}\n');
    expect([exit, errors.text]).toEqual([
      1,
      "opportunity-matrix: history.jsonl: holds no snapshot; its lines are written by `score --format snapshots`\n",
    ]);
  });

  it("without ids, from a day that has not been, and onto the history itself", async () => {
    const nameless = await lookedBack([], undefined, { now: "name,spend\nAcme,5\n" });
    expect([nameless.exit, nameless.errors.text]).toEqual([
      1,
      expect.stringContaining("now.csv: a history knows customers by their ids"),
    ]);
    const late = await lookedBack(["--since", "2026-11-23"]);
    expect([late.exit, late.errors.text]).toEqual([
      2,
      expect.stringContaining("--since is 2026-11-23, and the report is of 2026-11-23"),
    ]);
    expect((await lookedBack(["--out", "history.jsonl"])).exit).toBe(2);
  });
});
