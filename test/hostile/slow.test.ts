// Texts made to be slow: each is so long that whatever takes its time squared would take far longer here than a test may. Nothing
// is measured; that a test ends at all is what it shows.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  compileModel,
  defineScale,
  explain,
  findingText,
  hashModel,
  issueText,
  labelText,
  lintModel,
  type ModelDocument,
  shape,
} from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import { describe, expect, it } from "vitest";
import { cutText, textWidth } from "../../src/charts/text-width.ts";
import { printable as printableInXml } from "../../src/charts/xml.ts";
import { run } from "../../src/cli/run.ts";
import { cut, padded, printable, wrap } from "../../src/cli/width.ts";
import { parseAmount } from "../../src/parse/amount.ts";
import { cellReader } from "../../src/parse/cell.ts";
import { matchColumns } from "../../src/parse/columns.ts";
import { csvText, escapeFormula, unescapeFormula } from "../../src/parse/csv-text.ts";
import { parseDay } from "../../src/parse/day.ts";
import { detectDelimiter } from "../../src/parse/delimiter.ts";
import { parseFlag } from "../../src/parse/flag.ts";
import { fold } from "../../src/parse/fold.ts";
import { parseGrade } from "../../src/parse/grade.ts";
import { parseHeader } from "../../src/parse/header.ts";
import { findJsonProblem } from "../../src/parse/json.ts";
import { parsePercent } from "../../src/parse/percent.ts";
import { testIo } from "../cli/io.ts";
import { small } from "../cli/small.ts";

/** Squared, that is 90,000 millions. */
const LONG = 300_000;

/** How long a text is, or becomes when its letters are unified, as whatever reads cells does: U+FDFA is eighteen then. */
const longest = (one: string): number => Math.max(one.length, one.normalize("NFKC").length);

/** One character over and over, and an end that does not fit: what an expression would try again from every place. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ...[" ", "\t", "\u3000", "\n", "\r", "\r\n", "\u200d", "\u200b", "\ufeff", "\u0301", "\0", "\u202e"].map(
    (one) => [JSON.stringify(one), one] as const,
  ),
  ...['"', '""', "“", "（", "）", "，", "\\", '\\"', "{", "[", "|", ",", ";", "/", "~", "<", "&", "*"].map(
    (one) => [one, one] as const,
  ),
  ...[
    "a",
    "A",
    "aA",
    "1",
    "1.",
    "-",
    "云",
    "云 ",
    "\ufdfa",
    "👩‍🚀",
    "\ud800",
    "a ",
    "\u200b\ufeff",
    "\u200d ",
    "1e",
    "true",
  ].map((one) => [JSON.stringify(one), one] as const),
].map(([name, one]) => [name, `${one.repeat(Math.ceil(LONG / longest(one)))}x!`]);

const document = (text: string): ModelDocument => ({
  ...small,
  id: text,
  version: text,
  label: text,
  facts: { ...small.facts, spend: { type: "number", label: { en: text, "zh-CN": text }, unit: text } },
});

describe.each(texts)("%s", (_, long) => {
  it("is read by everything that reads a text", () => {
    const text = long;
    for (const size of [8, 11]) {
      expect(cutText(text, size, 150).length).toBeLessThanOrEqual(text.length);
      textWidth(text, size);
    }
    for (const read of [
      fold,
      printable,
      printableInXml,
      parseAmount,
      parsePercent,
      parseDay,
      parseFlag,
      parseGrade,
      parseHeader,
      escapeFormula,
      unescapeFormula,
      findJsonProblem,
    ]) {
      read(text);
    }
    detectDelimiter(text);
    const headers = [text, `${text}.grade`, `${text}.依据`, `${text}。`, `${text} (${text})`];
    matchColumns(headers, { [text]: { type: "number", unit: text } });
    cellReader({ type: "number" }, { levels: [{ level: 1, text }] })(text);
    cellReader({ type: "number" }, { levels: [{ level: 1, text: "x" }] })(`1: ${text}`);
    for (const type of ["number", "flag", "day"] as const) cellReader({ type })(text);
    cellReader({ type: "choice", options: ["a", { id: "b", label: text }] })(text);
    findJsonProblem(`{"a": "${text}`);
    findJsonProblem(`["${text}", ${text}`);
    csvText([[text, text]]);
    labelText({ fr: text }, "en");
  });

  it("is laid out by everything that lays out a text", () => {
    const line = printable(long);
    expect(line.length).toBeLessThanOrEqual(1002);
    for (const columns of [0, 10, 80]) {
      expect(cut(line, columns).length).toBeLessThanOrEqual(line.length + 2);
      padded(line, columns);
    }
    expect(wrap(line, 80).join("").length).toBeLessThanOrEqual(line.length);
  });

  it("is worded, drawn and hashed, as label, name, option, key and value", () => {
    const text = long.slice(-20_000);
    const matrix = compileModel(document(text));
    const facts = { spend: 5, stance: text, [text]: text, seen: { value: text, grade: text } };
    const result = matrix.assess(facts as never, { asOf: "2026-11-23" });
    for (const format of ["text", "markdown"] as const) explain(result, { locale: "zh-CN", format });
    for (const issue of result.issues) {
      expect(issue.pointer.length).toBeLessThan(2 * text.length + 2);
      issueText(issue, "en");
    }
    matrixSvg(matrix, [result], { locale: "en", name: () => text, title: text });
    hashModel(document(text));
    const wrong = { ...small, [text]: text, plainGrade: text, axes: text };
    for (const finding of lintModel(wrong)) findingText(finding, "zh-CN");
  });
});

it("a file of such cells and headers is scored in every form", async () => {
  const half = 10_000;
  for (const [, text] of texts) {
    const cell = `"${text.slice(0, half).replaceAll('"', '""')}"`;
    const input = `id,name,spend,stance,stance.grade,"x${text.slice(0, half).replaceAll('"', '""')}"\n1,${cell},5,${cell},\n`;
    for (const format of ["table", "jsonl", "csv", "svg"]) {
      const io = testIo({ input });
      const exit = await run(["score", "-", "--as-of", "2026-11-23", "--format", format], io);
      expect(exit).toBeLessThanOrEqual(1);
    }
  }
});

it("many columns and facts of one name are compared once each", () => {
  const facts = Object.fromEntries(
    Array.from({ length: 4000 }, (_, i) => [`f${i}`, { type: "flag", label: "same" }] as const),
  );
  const headers = ["f1", ...Array.from({ length: 16_000 }, (_, i) => (i < 200 ? "same" : `f${i % 4000}`))];
  const { columns, issues } = matchColumns(headers, facts);
  expect([columns.length, issues.length]).toEqual([16_001, 200 + (15_800 - 3999)]);
});

it("a model of long ids is scored in every form", async () => {
  const id = "👩‍🚀".repeat(300_000);
  const { axes, ...rest } = small;
  const gates = JSON.parse(
    JSON.stringify(small.gates).replaceAll(`"${axes[0].id}"`, JSON.stringify(id)),
  ) as never;
  const model = { ...rest, id, version: id, gates, axes: [{ ...axes[0], id }, axes[1]] };
  for (const format of ["table", "jsonl", "csv", "svg"]) {
    const io = testIo({ input: "spend\n5\n" });
    writeFileSync(join(io.folder, "m.json"), JSON.stringify(model));
    const exit = await run(
      ["score", "-", "--model", "m.json", "--as-of", "2026-11-23", "--format", format],
      io,
    );
    expect([exit, io.output.text.length > 0]).toEqual([0, true]);
  }
});

it("a number of ten million digits is passed over, or told with its place", () => {
  const digits = "1".repeat(10_000_000);
  expect(findJsonProblem(`[${digits}`)).toMatchObject({ code: "json.cutOff", column: 10_000_002 });
  expect(findJsonProblem(`[${digits} 5]`)).toMatchObject({ code: "json.unexpected", column: 10_000_003 });
});

it("a scale of one's own may take long texts", () => {
  const own = defineScale({
    kind: "own",
    version: "1",
    reads: ["number"],
    params: { text: shape.text() },
    lower: (_, x) => x,
  });
  const [x, y] = small.axes;
  const [first] = x.dimensions;
  const scale = { kind: "own", text: " ".repeat(LONG) };
  const model = {
    ...small,
    axes: [{ ...x, dimensions: [{ ...first, scale }] }, y],
  } as unknown as ModelDocument;
  expect(compileModel(model, { scales: [own] }).hash).toHaveLength(64);
});

it("a picture of 150,000 customers without names has each of them once", () => {
  const matrix = compileModel(small);
  const facts = [{ spend: 80, stance: "warm" }, { spend: 5 }, {}, { barred: true }] as const;
  const results = facts.map((one) => matrix.assess(one, { asOf: "2026-11-23" }));
  const all = Array.from({ length: 150_000 }, (_, i) => results[i % 4] as (typeof results)[0]);
  const svg = matrixSvg(matrix, all, { locale: "en" });
  expect(svg.split('class="customer"').length - 1).toBe(150_000);
});
