// Bytes come in pieces, from a file that can be read twice or from a pipe that cannot.
import { describe, expect, it } from "vitest";
import { decodeInput } from "../../src/cli/decode.ts";
import { Failure } from "../../src/cli/failure.ts";
import { chunksOf } from "./io.ts";

const GB = { 客: [0xbf, 0xcd], 户: [0xbb, 0xa7], 模: [0xc4, 0xa3] } as const;
const gb = (text: string): Buffer =>
  Buffer.concat(
    [...text].map((c) => (Object.hasOwn(GB, c) ? Buffer.from(GB[c as keyof typeof GB]) : Buffer.from(c))),
  );

async function decode(
  bytes: Uint8Array,
  { pipe = false, size = 3, said = null as string | null } = {},
): Promise<readonly [text: string, encoding: string | null] | readonly unknown[]> {
  const again = () => chunksOf(bytes, size);
  let encoding: string | null = null;
  let text = "";
  try {
    const input = pipe ? { chunks: again(), size: null } : { chunks: again(), size: null, again };
    for await (const piece of decodeInput(input, "a.csv", said, (found) => (encoding = found))) text += piece;
  } catch (error) {
    if (error instanceof Failure) return [error.exit, error.code, error.params];
    throw error;
  }
  return [text, encoding];
}

describe.each([true, false])("bytes (pipe: %s)", (pipe) => {
  it.each([1, 2, 3, 5, 1 << 16])("are decoded in pieces of %i", async (size) => {
    expect(await decode(Buffer.from("\ufeff客户,预算\n𠮷"), { pipe, size })).toEqual([
      "客户,预算\n𠮷",
      "utf-8",
    ]);
    expect(await decode(gb("id,客户\n1,模\n"), { pipe, size })).toEqual(["id,客户\n1,模\n", "gb18030"]);
    const utf16 = Buffer.from("\ufeff客户,1", "utf16le");
    expect(await decode(utf16, { pipe, size })).toEqual(["客户,1", "utf-16le"]);
    expect(await decode(utf16.swap16(), { pipe, size })).toEqual(["客户,1", "utf-16be"]);
  });

  it("are ASCII for megabytes before the first Chinese character", async () => {
    const text = `${"a,b\n".repeat(1 << 19)}客户模\n${"a,b\n".repeat(100)}`;
    expect(await decode(gb(text), { pipe, size: 1 << 16 })).toEqual([text, "gb18030"]);
  });

  it("are in the encoding that is said", async () => {
    const said = "windows-1252";
    expect(await decode(Buffer.from([77, 252, 108]), { pipe, said })).toEqual(["Mül", null]);
    expect(await decode(gb("客a\n模模"), { pipe, said: "utf-8" })).toEqual([
      1,
      "file.notUtf8",
      { file: "a.csv", line: 1, offset: "0" },
    ]);
    expect(await decode(Buffer.from([97, 0xe5, 0xae]), { pipe, said: "utf-8" })).toEqual([
      1,
      "file.notUtf8",
      { file: "a.csv", line: 1, offset: "1" },
    ]);
    expect(await decode(Buffer.from([0xbf]), { pipe, said: "gb18030" })).toEqual([
      1,
      "bytes.broken",
      { file: "a.csv", encoding: "gb18030" },
    ]);
  });

  it("are none of a text", async () => {
    expect(await decode(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), { pipe })).toEqual([
      1,
      "bytes.workbook",
      { file: "a.csv" },
    ]);
    expect(await decode(Buffer.from("a,b\0"), { pipe })).toEqual([
      1,
      "bytes.binary",
      { file: "a.csv", offset: 3, line: 1 },
    ]);
    expect(await decode(Buffer.from([97, 10, 77, 252, 108]), { pipe })).toMatchObject([
      1,
      "bytes.unknown",
      { file: "a.csv", line: 2, offset: 3 },
    ]);
  });
});

// 模 alone is also UTF-8 (Ä£). All of a file is looked at; of a pipe one mebibyte, and the rest must agree.
it("takes a file as a whole, and says where a pipe is not what its beginning was", async () => {
  const bytes = gb(`模${"a,b\n".repeat(1 << 19)}客户客户客户客户客户客户客户客户`);
  const size = 1 << 16;
  expect((await decode(bytes, { size }))[1]).toBe("gb18030");
  expect(await decode(bytes, { size, pipe: true })).toEqual([
    1,
    "file.notUtf8",
    { file: "a.csv", line: (1 << 19) + 1, offset: String(2 + (1 << 21)) },
  ]);
});
