// CSV files that are something else: every row comes back, or the file is refused with a word on where.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { testIo } from "../cli/io.ts";
import { small } from "../cli/small.ts";

type Scored = { readonly exit: number; readonly rows: readonly number[]; readonly said: string };

async function score(
  input: string | Uint8Array | Iterable<Uint8Array>,
  format = "jsonl",
  ...more: readonly string[]
): Promise<Scored> {
  const isWhole = typeof input === "string" || input instanceof Uint8Array;
  const io = isWhole ? testIo({ input }) : { ...testIo(), input: Readable.from(input) };
  writeFileSync(join(io.folder, "m.json"), JSON.stringify(small));
  const options = ["--model", "m.json", "--as-of", "2026-11-23", "--format", format, ...more];
  const exit = await run(["score", "-", ...options], io);
  const lines = format === "jsonl" ? io.output.text.split("\n").slice(0, -1) : [];
  return {
    exit,
    rows: lines.map((line) => (JSON.parse(line) as { row: number }).row),
    said: io.errors.text,
  };
}

const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe("is refused", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /is empty/],
    ["blank", "\n\n \n", /is empty/],
    ["a byte order mark alone", "\ufeff", /is empty/],
    ["NUL bytes", "\0".repeat(5000), /no text, or UTF-16 without .* \(byte 0, in line 1, is NUL\)/],
    [
      "a NUL byte in a cell",
      "spend,id\n5,C\0\n",
      /\(byte 12, in line 2, is NUL\); .* its encoding with --enc/,
    ],
    ["UTF-16 without a mark", Buffer.from("spend,id\n5,C1\n", "utf16le"), /\(byte 1, in line 1, is NUL\)/],
    [
      "a picture",
      bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff]),
      /^opportunity-matrix: -: /,
    ],
    ["half a surrogate pair", bytes("spend,id\n5,", [0xed, 0xa0, 0x80], "\n"), /^opportunity-matrix: -: /],
    ["JSON", JSON.stringify([{ spend: 5 }], null, 2), /no column is a fact|quoted cell/],
    ["no column of ours", "colour,shape\nred,round\n", /no column is a fact/],
    ["a quote never closed, in the first row", 'spend,id\n"5,C1\n6,C2\n', /row 2/],
    ["a quote never closed, at the end", 'spend,id\n5,C1\n6,"', /row 3/],
    ["one column twice", "spend,Annual spend\n5,6\n", /two columns for one thing/],
    ["20,000 columns", `spend${",c".repeat(19_999)}\n5\n`, /20,000 columns, and no more than 16,384/],
  ])("%s", async (_, text, expected) => {
    const { exit, rows, said } = await score(text);
    expect([exit, rows]).toEqual([1, []]);
    expect(said).toMatch(expected);
    expect(said.length).toBeLessThan(3000);
  });

  it("a million columns, without reading them all", async () => {
    const { exit, said } = await score(`spend${",c".repeat(1_000_000)}\n5\n`);
    expect([exit, said]).toEqual([1, expect.stringMatching(/line 1|columns/)]);
  });

  it("100 MB on one line, without keeping them", async () => {
    let read = 0;
    function* endless(): Generator<Uint8Array> {
      yield Buffer.from("spend,id\n5,");
      const piece = Buffer.alloc(1 << 20, "x");
      for (; read < 100; read++) yield piece;
    }
    const { exit, said } = await score(endless());
    expect([exit, said]).toEqual([1, expect.stringMatching(/row 2: a row of over a million characters/)]);
    expect(read).toBeLessThan(20);
  });
});

describe("is scored", () => {
  it.each<[string, string | Uint8Array, readonly number[]]>([
    ["a header alone", "spend,id", []],
    ["a header and blank lines", "spend,id\n\n,\n \n", []],
    ["ragged rows", "spend,id,seen\n5\n\n6,C2\n7,C3,2026-01-01,more,and more\n", [2, 4, 5]],
    ["ends of line by CR alone", "spend,id\r5,C1\r\r6,C2\r", [2, 4]],
    ["ends of line of all kinds", "spend,id\n5,C1\r\n6,C2\r7,C3", [2, 3, 4]],
    ["line breaks in cells", 'spend,id\n5,"a\nb\r\nc\rd"\n6,C2\n', [2, 3]],
    ["quotes inside cells", 'spend,id\n5,4" pipe\n6,"say ""so"""\n7,"""\n8,x"""\n', [2, 3, 4]],
    ["a lone quote in the header", 'size 5";spend;id\n1;5;C1\n2;6;C2\n', [2, 3]],
    ["a lone quote in the last header", 'spend;id;5"\n5;C1;1\n6;C2;2"\n', [2, 3]],
    ["a mark in the middle", "spend,id\n\ufeff5,\ufeff\n", [2]],
    ["separators of lines and words", "spend,id\n5,a\u2028b\u0085c\n6,\u3000\n", [2, 3]],
    ["signs without a width, and from right to left", "spend,id,name\n5,\u200b,\u202eevil\u202c\n", [2]],
    ["16,384 columns", `spend${",c".repeat(16_383)}\n5\n6\n`, [2, 3]],
    [
      "numbers as nobody writes them",
      "spend\n1e400\n-0\nNaN\nInfinity\n0x10\n٣\n１\n",
      [2, 3, 4, 5, 6, 7, 8],
    ],
  ])("%s", async (_, text, rows) => {
    expect(await score(text)).toMatchObject({ exit: 0, rows });
    for (const format of ["table", "csv", "svg"]) expect((await score(text, format)).exit).toBe(0);
  });

  it("with NUL bytes in cells, where the encoding is said", async () => {
    for (const encoding of ["utf-8", "gb18030"]) {
      const scored = await score("spend,id\n5,\0\n\0,C2\n", "jsonl", "--encoding", encoding);
      expect(scored).toMatchObject({ exit: 0, rows: [2, 3] });
    }
  });

  it("with formulas taken for text", async () => {
    const io = testIo({ input: `spend,id,name\n5,=cmd|' /C calc'!A0,@SUM(1)\n6,+1,-2\n` });
    expect(await run(["score", "-", "--as-of", "2026-11-23", "--format", "csv"], io)).toBe(1);
    const own = testIo({ input: `growth,id,name\n5,=1+1,@SUM(1)\n6,+1,-2\n`, folder: io.folder });
    expect(await run(["score", "-", "--as-of", "2026-11-23", "--format", "csv"], own)).toBe(0);
    expect(own.output.text).toMatch(/\r\n2,'=1\+1,'@SUM\(1\),/);
  });
});
