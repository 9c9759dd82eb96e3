import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type TestIo, temporaryFolder, testIo } from "./io.ts";
import { small } from "./small.ts";

const THEN = "id,name,spend,stance\nC1,Acme,30,cold\nC2,云岭,80,warm\n";
const NOW = "id,name,spend,stance\nC1,Acme,80,cold\nC3,New Ltd,80,warm\n";
const OLD = { ...small, version: "6" };
const [x, y] = small.axes;

const hand = {
  cell: { id: "high/high", tier: "A", label: "Invest" },
  by: "Chen",
  why: "x",
  on: "2026-01-01",
  until: "2026-12-31",
};

type Done = TestIo & { readonly exit: number; readonly html: string };

/** A report of now, compared with an earlier run whose lines may be changed. */
async function compared(
  argv: readonly string[] = [],
  change = (lines: string): string => lines,
  model = small,
): Promise<Done> {
  const folder = temporaryFolder();
  const files = {
    "then.csv": THEN,
    "now.csv": NOW,
    "m.json": JSON.stringify(small),
    "old.json": JSON.stringify(model),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const scored = ["score", "then.csv", "--model", "old.json", "--as-of", "2026-08-01", "--format", "jsonl"];
  await run([...scored, "--out", "then.jsonl"], testIo({ folder }));
  const lines = change(readFileSync(join(folder, "then.jsonl"), "utf8"));
  writeFileSync(join(folder, "then.jsonl"), lines);
  const io = testIo({ folder, input: lines });
  const given = argv.includes("--before") ? [] : ["--before", "then.jsonl"];
  const exit = await run(
    ["report", "now.csv", "--model", "m.json", "--as-of", "2026-11-23", ...given, ...argv],
    io,
  );
  return { ...io, exit, html: exit === 0 ? readFileSync(join(folder, "now-report.html"), "utf8") : "" };
}

it("compares with the customers of an earlier run", async () => {
  const { exit, html, errors } = await compared();
  expect([exit, errors.text.split("\n").filter((line) => line.startsWith("Compared"))]).toEqual([
    0,
    ["Compared with then.jsonl: 1 of its 2 customers are in the report"],
  ]);
  for (const text of [
    "What changed since 2026-08-01",
    "云岭",
    "New Ltd",
    "What changed it since 2026-08-01",
  ]) {
    expect(html.includes(text)).toBe(true);
  }
});

it("reads a pipe as well, blank lines, names and days that are not there, and a place by hand", async () => {
  const change = (lines: string): string =>
    `\n${lines
      .trim()
      .split("\n")
      .map((line) => {
        const { id, assessment } = JSON.parse(line);
        const more = id === "C1" ? { override: hand } : { asOf: undefined, status: "unplaced" };
        return JSON.stringify({ id, assessment: { ...assessment, ...more } });
      })
      .join("\r\n")}\n`;
  const { exit, html } = await compared(["--before", "-"], change);
  expect(exit).toBe(0);
  expect(html.includes("What changed since 2026-08-01")).toBe(true);
});

it("scores the earlier facts under their model, where it was another one", async () => {
  const { exit, html } = await compared(["--before-model", "old.json"], undefined, OLD);
  expect(exit).toBe(0);
  expect(html.includes("small, version 6.")).toBe(true);
});

describe("what cannot be compared", () => {
  const line =
    (change: (customer: { assessment: Record<string, unknown> }) => unknown) => (lines: string) => {
      const [first, second] = lines.trim().split("\n") as [string, string];
      return `${first}\n${JSON.stringify(change(JSON.parse(second)))}\n`;
    };
  const within = (more: object) =>
    line(({ assessment, ...rest }) => ({ ...rest, assessment: { ...assessment, ...more } }));

  it("is a failure that names the line", async () => {
    const { exit, errors } = await compared([], (lines) => `${lines}{"id": `);
    expect(exit).toBe(1);
    expect(errors.text).toContain("then.jsonl: line 3 is not JSON");
  });

  it.each([
    ["no object", line(() => 7)],
    ["no assessment", line(({ assessment: _, ...rest }) => rest)],
    ["an id that is a number", line((customer) => ({ ...customer, id: 7 }))],
    ["no facts", within({ facts: null })],
    ["a model without a hash", within({ model: { id: "small", version: "7" } })],
    ["a day that is a number", within({ asOf: 7 })],
    ["a status of its own", within({ status: "here" })],
    ["a cell without a tier", within({ cell: { id: "high/high", label: "x" } })],
    ["a place by hand without a cell", within({ override: { by: "Chen" } })],
    ["a place by hand that ends before it begins", within({ override: { ...hand, until: "2025-01-01" } })],
    ["a place by hand without days", within({ override: { cell: hand.cell } })],
    ["a place by hand of an assessment without a day", within({ override: hand, asOf: null })],
  ])("is %s", async (_, change) => {
    const { exit, errors } = await compared([], change);
    expect(exit).toBe(1);
    expect(errors.text).toContain("then.jsonl: line 2 is no customer with an assessment");
  });

  it("was made by another model, or one with other axes", async () => {
    const other = await compared([], undefined, OLD);
    expect(other.exit).toBe(1);
    expect(other.errors.text).toMatch(/line 1 was assessed by the model small 6 \(\w{12}\).*--before-model/);
    const axes = [{ ...x, id: "size" }, y] as const;
    const axesOf = await compared(["--before-model", "old.json"], undefined, { ...OLD, axes } as never);
    expect(axesOf.exit).toBe(1);
    expect(axesOf.errors.text).toContain("old.json: has the axes relationQuality, size");
  });

  it("is a second standard input, and a model without a run; and nothing is written over what is read", async () => {
    const io = testIo({ input: THEN });
    expect(await run(["report", "-", "--before", "-"], io)).toBe(2);
    expect(io.errors.text).toContain("standard input (-) can be read once only; give --before a file");
    expect(await run(["report", "-", "--before-model", "m.json"], io)).toBe(2);
    expect(io.errors.text).toContain("--before-model is the model of --before or --history");
    expect((await compared(["--out", "then.jsonl"])).exit).toBe(2);
  });
});
