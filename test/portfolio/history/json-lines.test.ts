import { readSnapshots, type Snapshot, timeline, writeSnapshots } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { shuffled } from "../../core/shuffled.ts";
import { at } from "../log.ts";

const log = [at("2026-10-01", 1), at("2026-11-01", 2, { customer: "公司 \u2028 A" })];
const text = [...writeSnapshots(log)].join("");

it("reads what was written, as a whole or line by line", () => {
  expect(text.split("\n").length).toBe(3);
  expect(readSnapshots(text)).toEqual({ snapshots: log, issues: [] });
  expect(readSnapshots(writeSnapshots(log))).toEqual({ snapshots: log, issues: [] });
  expect(readSnapshots(`\ufeff${text.replaceAll("\n", "\r\n\r\n")}`)).toEqual({ snapshots: log, issues: [] });
});

it("writes the same snapshot as the same bytes", () => {
  expect([...writeSnapshots(log.map((one) => shuffled(one, 5)))].join("")).toBe(text);
});

it("keeps what many snapshots say of one model once, and of each model what its own say", () => {
  const other = { ...(log[1] as Snapshot), model: { ...(log[1] as Snapshot).model, version: "2.0.0" } };
  const { snapshots } = readSnapshots(writeSnapshots([...log, other, ...log]));
  expect(snapshots).toEqual([...log, other, ...log]);
  expect(new Set(snapshots.map(({ model }) => model)).size).toBe(2);
});

it("names the line of what it cannot read, and reads the others", () => {
  const lines = [...writeSnapshots(log)];
  const { snapshots, issues } = readSnapshots([lines[0] as string, "{oops}", "", "[]", lines[1] as string]);
  expect(snapshots).toEqual(log);
  expect(issues).toEqual([
    { line: 2, code: "line.notJson", pointer: "", params: { column: 2 } },
    { line: 4, code: "shape.type", pointer: "", params: { expected: "object", found: "[0]" } },
  ]);
});

it("loses the last line alone where the text was cut off, wherever that was", () => {
  const first = [...writeSnapshots(log)][0] as string;
  for (let end = first.length + 1; end < text.length - 1; end++) {
    const { snapshots, issues } = readSnapshots(text.slice(0, end));
    expect(snapshots).toEqual([log[0]]);
    expect(issues.map(({ line, code }) => `${line} ${code}`)).toEqual(["2 line.notJson"]);
  }
});

it("keeps a key of any name", () => {
  const odd = JSON.parse(JSON.stringify(log[0]).replace('"a":', '"__proto__":'));
  const { snapshots } = readSnapshots(writeSnapshots([odd]));
  expect(Object.keys(snapshots[0]?.facts ?? {})).toContain("__proto__");
  expect(timeline(snapshots).customers.length).toBe(1);
});
