import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/cli/failure.ts";
import { isBlank, openCsv } from "../../src/cli/read-csv.ts";
import { chunksOf } from "./io.ts";

async function read(text: string | Uint8Array, size?: number) {
  const { delimiter, header, headerRow, records } = await openCsv(
    { chunks: chunksOf(text, size), size: null },
    "a.csv",
    null,
    () => {},
  );
  const rows: (readonly string[])[] = [];
  for await (const record of records) rows.push(record);
  return { delimiter, header, headerRow, rows };
}

async function refusal(text: string | Uint8Array): Promise<unknown> {
  try {
    return await read(text, 1 << 16);
  } catch (error) {
    if (error instanceof Failure) return [error.exit, error.code, error.params];
    throw error;
  }
}

describe("a CSV file", () => {
  it.each([1, 2, 3, 5, 1000])("is the same in pieces of %i bytes", async (size) => {
    const text = '\ufeffid;"名称; long"\r\nC1;"云岭 ""重工"""\r\n\r\nC2;"two\r\nlines"\r\n';
    expect(await read(text, size)).toEqual({
      delimiter: ";",
      header: ["id", "名称; long"],
      headerRow: 1,
      rows: [["C1", '云岭 "重工"'], [""], ["C2", "two\r\nlines"]],
    });
  });

  it.each([
    ["a,b\n1,2", ","],
    ["a\tb\r1\t2\r", "\t"],
    ["a|b\r\n1|2", "|"],
  ])("ends its lines as it likes: %j", async (text, delimiter) => {
    expect(await read(text)).toEqual({ delimiter, header: ["a", "b"], headerRow: 1, rows: [["1", "2"]] });
  });

  it("may be ragged", async () => {
    expect((await read("a,b\n1\n1,2,3\n")).rows).toEqual([["1"], ["1", "2", "3"]]);
  });

  it("may have a header only", async () => {
    expect(await read("a,b")).toEqual({ delimiter: ",", header: ["a", "b"], headerRow: 1, rows: [] });
  });

  it("may have blank lines above its header, which count as rows", async () => {
    expect(await read("\r\n\n;;\na;b\n1;2\n")).toMatchObject({
      header: ["a", "b"],
      headerRow: 4,
      rows: [["1", "2"]],
    });
  });

  it("may have quotes inside its cells", async () => {
    expect((await read('a,b\n5" pipe,the "best"\n"6" pipe,x\n')).rows).toEqual([
      ['5" pipe', 'the "best"'],
      ['"6" pipe', "x"],
    ]);
  });

  it("may be written by Excel: with the delimiter in a line above, which is no row, and with formulas made harmless", async () => {
    expect(await read("sep=|\r\nname|spend\r\n'=cmd|5\r\n'tis|'\r\n")).toEqual({
      delimiter: "|",
      header: ["name", "spend"],
      headerRow: 1,
      rows: [
        ["=cmd", "5"],
        ["'tis", "'"],
      ],
    });
  });

  it("keeps a tab that stands before the first name", async () => {
    expect((await read("\ta\n1\t2\n")).header).toEqual(["", "a"]);
  });
});

describe("what cannot be read at all", () => {
  it.each(["", "\ufeff", "\n\n", " , ,\n"])("is empty: %j", async (text) => {
    expect(await refusal(text)).toEqual([1, "csv.empty", { file: "a.csv" }]);
  });

  it("is in no encoding that is recognised", async () => {
    expect(await refusal(Buffer.from([0x61, 0xff, 0x0a]))).toEqual([
      1,
      "bytes.unknown",
      { file: "a.csv", offset: 1, line: 1 },
    ]);
  });

  it("has a quote that never closes", async () => {
    expect(await refusal('a,b\n1,2\n3,"4\n5,6\n')).toEqual([1, "csv.quoteOpen", { file: "a.csv", row: 3 }]);
    const longAfter = "5,6\n".repeat(50_000);
    expect(await refusal(`a,b\n\n"1\n1",2\n3,"4\n${longAfter}`)).toMatchObject([
      1,
      "csv.quoteOpen",
      { row: 4 },
    ]);
  });

  it("does not fill the memory with one cell", async () => {
    const endless = `a,b\n1,"${"x".repeat(3 << 20)}`;
    expect(await refusal(endless)).toMatchObject([1, "csv.tooLong", { file: "a.csv", row: 2 }]);
    expect(await refusal("h".repeat(3 << 20))).toMatchObject([1, "csv.tooLong", { file: "a.csv" }]);
  });

  it("is a stream that fails", async () => {
    const failing = Readable.from(
      (async function* () {
        yield Buffer.from("a,b\n1,2\n");
        throw new Error("disk on fire");
      })(),
    );
    await expect(openCsv({ chunks: failing, size: null }, "a.csv", null, () => {})).rejects.toThrow(
      "disk on fire",
    );
    const late = Readable.from(
      (async function* () {
        yield Buffer.from(`a,b\n${"1,2\n".repeat(1 << 16)}`);
        yield Buffer.from("1,2\n");
        throw new Error("disk on fire");
      })(),
    );
    const { records } = await openCsv({ chunks: late, size: null }, "a.csv", null, () => {});
    await expect(async () => {
      for await (const record of records) expect(record).toHaveLength(2);
    }).rejects.toThrow("disk on fire");
  });
});

it("knows a blank record", () => {
  expect([[""], ["", " ", "\t"], []].every(isBlank)).toBe(true);
  expect(isBlank(["", "0"])).toBe(false);
});
