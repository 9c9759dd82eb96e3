import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Failure } from "../../src/cli/failure.ts";
import { fileFailure, holdsText, isThere, openInput, readText, withFile } from "../../src/cli/files.ts";
import { testIo } from "./io.ts";

const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "not refused",
    (error: unknown) => (error instanceof Failure ? [error.exit, error.code, error.params] : error),
  );

it("opens a file with its size, and standard input without", async () => {
  const io = testIo({ input: "from stdin" });
  writeFileSync(join(io.folder, "a.csv"), "云");
  const file = await openInput(io, "a.csv");
  expect(file.size).toBe(3);
  let text = "";
  for await (const chunk of file.chunks) text += Buffer.from(chunk).toString();
  for await (const chunk of (file.again as NonNullable<typeof file.again>)())
    text += Buffer.from(chunk).toString();
  expect(text).toBe("云云");
  expect(await openInput(io, "-")).toEqual({ chunks: io.input, size: null });
});

it.runIf(existsSync("/dev/null"))("does not know the size of what is no regular file", async () => {
  expect((await openInput(testIo(), "/dev/null")).size).toBe(null);
});

it("reads a text without its byte order mark, and only UTF-8, and says where it is none", async () => {
  const io = testIo();
  writeFileSync(join(io.folder, "a.json"), "\ufeff{}");
  expect(await readText(io, "a.json")).toBe("{}");
  writeFileSync(join(io.folder, "b.json"), Buffer.from([0x7b, 0x0a, 0xd6, 0xd0]));
  expect(await refusal(readText(io, "b.json"))).toEqual([
    1,
    "text.notUtf8",
    { file: "b.json", byte: "2", line: 2 },
  ]);
  writeFileSync(join(io.folder, "c.json"), Buffer.from("\ufeff{}", "utf16le"));
  expect(await refusal(readText(io, "c.json"))).toEqual([1, "text.utf16", { file: "c.json" }]);
  expect(await refusal(readText(io, "."))).toEqual([3, "file.isFolder", { file: ".", code: "EISDIR" }]);
});

it("reads no more of a text than a model may be long", async () => {
  const io = testIo();
  writeFileSync(join(io.folder, "large.json"), Buffer.alloc(1 << 24, " "));
  expect(await readText(io, "large.json")).toHaveLength(1 << 24);
  writeFileSync(join(io.folder, "larger.json"), Buffer.alloc((1 << 24) + 1, " "));
  expect(await refusal(readText(io, "larger.json"))).toEqual([
    1,
    "file.tooLarge",
    { file: "larger.json", limit: 16 },
  ]);
});

it.runIf(existsSync("/dev/zero"))("does not read a file that never ends", async () => {
  expect(await refusal(readText(testIo(), "/dev/zero"))).toMatchObject([1, "file.tooLarge", {}]);
});

it("says in one word what the operating system refuses", async () => {
  const refused = (code: string) => Object.assign(new Error(code), { code, syscall: "write" });
  const word = (code: string) => fileFailure(refused(code), "x").code;
  expect(["ENOENT", "EISDIR", "EEXIST", "ENOSPC", "EDQUOT", "EFBIG", "EIO", "constructor"].map(word)).toEqual(
    [
      "file.missing",
      "file.isFolder",
      "file.exists",
      "file.noSpace",
      "file.noSpace",
      "file.noSpace",
      "file.refused",
      "file.refused",
    ],
  );
  for (const error of [refused("EPIPE"), new Error("ours"), null]) {
    await expect(withFile("x", () => Promise.reject(error))).rejects.toBe(error);
  }
});

it("knows what is there, and what a file holds", async () => {
  const io = testIo();
  writeFileSync(join(io.folder, "a"), "云");
  mkdirSync(join(io.folder, "folder"));
  symlinkSync("nowhere", join(io.folder, "link"));
  const there = ["a", "folder", "link", "b"].map((name) => isThere(io, name));
  expect(await Promise.all(there)).toEqual([true, true, true, false]);
  const holds = [
    ["a", "云"],
    ["a", "雪"],
    ["a", "longer than it is"],
    ["folder", ""],
    ["b", ""],
  ].map(([name, text]) => holdsText(io, name as string, text as string));
  expect(await Promise.all(holds)).toEqual([true, false, false, false, false]);
});
