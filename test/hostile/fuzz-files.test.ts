// 4,000 files: customers as CSV with changed cells, whose rows are counted by who wrote them; CSV files with changed bytes, whose rows
// are counted by another reader; model files with changed bytes. Never a crash, never a lost row, always a word on where.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { lastingFolder, testIo } from "../cli/io.ts";
import { small } from "../cli/small.ts";
import { mutatedBytes, mutations } from "./mutations.ts";

const SEED = 20_261_123;

const { folder, remove } = lastingFolder();
afterAll(remove);
writeFileSync(join(folder, "m.json"), JSON.stringify(small));

type Line = {
  row: number;
  issues: { code: string; params: { row?: number } }[];
  assessment: { issues: { pointer: string }[] };
};

async function score(
  input: Buffer,
  ...more: readonly string[]
): Promise<{ exit: number; output: string; errors: string }> {
  const io = testIo({ folder, input });
  const options = ["--model", "m.json", "--as-of", "2026-11-23", "--format", "jsonl", ...more];
  const exit = await run(["score", "-", ...options], io);
  return { exit, output: io.output.text, errors: io.errors.text };
}

const linesOf = (output: string): Line[] =>
  output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "",
      "80",
      "-5",
      "warm",
      "热情",
      "2026-11-01",
      "yes",
      "否",
      "Unknown",
      " ",
      "C1",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"',
      '""',
      '5" pipe',
      "a,b",
      "a;b",
      "a\tb",
      "line\nbreak",
      "\r",
      "=1+1",
      "\0",
      "\ufeff",
      "__proto__",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

const HEADER = ["id", "name", "spend", "stance", "stance.asOf", "stance.grade", "seen", "barred"];

it("files with changed cells: as many results as rows", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 11 }), { maxLength: 12 }),
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      async (rows, delimiter, record_delimiter, bom) => {
        const text = stringify([HEADER, ...rows], { delimiter, record_delimiter, bom, quoted: true });
        const input = Buffer.from(text);
        // NUL may be UTF-16, and so must be vouched for; without that it is refused, with its place.
        const hasNul = text.includes("\0");
        if (hasNul) {
          const { exit, output, errors } = await score(input);
          expect([exit, output]).toEqual([1, ""]);
          expect(errors).toContain(`(byte ${input.indexOf(0)}, in line `);
        }
        const { exit, output } = await score(input, ...(hasNul ? ["--encoding", "utf-8"] : []));
        expect(exit).toBe(0);
        const kept = rows.flatMap((row, i) => (row.every((one) => one.trim() === "") ? [] : [i + 2]));
        const lines = linesOf(output);
        expect(lines.map(({ row }) => row)).toEqual(kept);
        for (const { row, issues, assessment } of lines) {
          for (const issue of issues) expect(issue.params.row).toBe(row);
          for (const { pointer } of assessment.issues) expect(pointer).toMatch(/^\/\w+/);
        }
      },
    ),
    { numRuns: 1500, seed: SEED },
  );
});

const good = Buffer.from(
  stringify(
    [
      HEADER,
      ["C1", "Acme", "80", "warm", "2026-11-20", "verified", "2026-11-01", "no"],
      ["C2", '云岭 "重工"', "5", "热情", "", "", "", "否"],
      ["C3", "two\nlines", "12.5", "cold", "", "推测", "2026-01-31", ""],
      ["", "", "", "", "", "", "", ""],
      ["C4", "a, b; c", "", "Unknown", "", "", "", "yes"],
    ],
    { record_delimiter: "\r\n" },
  ),
);

/** The numbers of rows that other readers find below the header, one for each delimiter that the header may use. */
function rowCounts(bytes: Buffer): number[] {
  const encodings = ["utf-8", "gb18030"].filter((encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes) !== null;
    } catch {
      return false;
    }
  });
  return encodings.flatMap((encoding) =>
    [",", ";", "\t", "|"].flatMap((delimiter) => {
      const options = { delimiter, relax_column_count: true, relax_quotes: true };
      try {
        const records = parse(new TextDecoder(encoding).decode(bytes), {
          ...options,
          record_delimiter: ["\r\n", "\n", "\r"],
        }) as string[][];
        return [Math.max(0, records.filter((record) => record.some((one) => one.trim() !== "")).length - 1)];
      } catch {
        return [];
      }
    }),
  );
}

it("files with changed bytes: as many results as rows, or a word on what and where", async () => {
  const ends = { scored: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(mutations(5), async (changes) => {
      const bytes = mutatedBytes(good, changes);
      const { exit, output, errors } = await score(bytes);
      if (exit === 0) {
        ends.scored++;
        const rows = linesOf(output).map(({ row }) => row);
        expect(rowCounts(bytes)).toContain(rows.length);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      } else {
        ends.refused++;
        expect(exit).toBe(1);
        expect(errors).toMatch(/^opportunity-matrix: .*(line|row \d|is empty|UTF-8|column|byte)/m);
      }
    }),
    { numRuns: 1500, seed: SEED },
  );
  expect(ends.scored).toBeGreaterThan(300);
  expect(ends.refused).toBeGreaterThan(100);
});

const model = Buffer.from(JSON.stringify(small, null, 1));

it("model files with changed bytes: sound, or told with a place", async () => {
  await fc.assert(
    fc.asyncProperty(mutations(4), async (changes) => {
      const bytes = mutatedBytes(model, changes);
      writeFileSync(join(folder, "changed.json"), bytes);
      const io = testIo({ folder });
      const exit = await run(["check", "changed.json", "--locale", "en"], io);
      expect(exit).toBeLessThanOrEqual(1);
      const said = io.output.text + io.errors.text;
      const where = /^error {2}(\/|\(the whole)|line \d+|is empty|UTF-16/m;
      if (exit === 1) expect(said).toMatch(where);
      else expect(said).toMatch(/warnings|nothing to complain of/);
    }),
    { numRuns: 1000, seed: SEED },
  );
});
