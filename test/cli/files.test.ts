import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Failure } from "../../src/cli/failure.ts";
import { createFile, makeFolder, openInput, readText, standardOutput } from "../../src/cli/files.ts";
import { Memory, testIo } from "./io.ts";

const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "not refused",
    (error: unknown) =>
      error instanceof Failure ? [error.exit, error.code, error.params.code ?? null] : error,
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

it("reads a text without its byte order mark, and only UTF-8", async () => {
  const io = testIo();
  writeFileSync(join(io.folder, "a.json"), "\ufeff{}");
  writeFileSync(join(io.folder, "b.json"), Buffer.from([0x7b, 0xd6, 0xd0]));
  expect(await readText(io, "a.json")).toBe("{}");
  expect(await refusal(readText(io, "b.json"))).toEqual([1, "file.notUtf8", null]);
  await expect(readText(io, "b.json")).rejects.toMatchObject({
    params: { file: "b.json", line: 1, offset: "1" },
  });
});

it("replaces a file or keeps it", async () => {
  const io = testIo();
  for (const text of ["one, and longer", "two"]) {
    const output = await createFile(io, "x", "replace");
    await output.write(text.slice(0, 2));
    await output.write(text.slice(2));
    await output.end();
    await output.end();
    expect(readFileSync(join(io.folder, "x"), "utf8")).toBe(text);
  }
  expect(await refusal(createFile(io, "x", "keep"))).toEqual([3, "file.exists", "EEXIST"]);
  await makeFolder(io, "a/b");
  await (await createFile(io, "a/b/y", "keep")).end();
  expect(await refusal(makeFolder(io, "x/y"))).toEqual([3, "file.refused", "ENOTDIR"]);
});

it("lets a closed pipe through, for `run` to end quietly", async () => {
  const io = testIo({ output: new Memory({ closeAfter: 0 }) });
  io.output.on("error", () => {});
  expect(await refusal(standardOutput(io).write("x"))).toMatchObject({ code: "EPIPE" });
});
