import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/cli/failure.ts";
import {
  createFile,
  makeFolder,
  removeUnfinished,
  replaceFile,
  standardOutput,
} from "../../src/cli/output.ts";
import { Memory, testIo } from "./io.ts";

const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "not refused",
    (error: unknown) =>
      error instanceof Failure ? [error.exit, error.code, error.params.code ?? null] : error,
  );

describe("a file that takes the place of another", () => {
  it("does so at its end and not before", async () => {
    const io = testIo();
    const file = join(io.folder, "x");
    for (const [before, text] of [
      [null, "one, and longer"],
      ["one, and longer", "two"],
    ] as const) {
      const output = await replaceFile(io, "x");
      await output.write(text.slice(0, 2));
      await output.write(text.slice(2));
      expect(existsSync(file) ? readFileSync(file, "utf8") : null).toBe(before);
      await output.end();
      await output.end();
      await output.discard();
      expect(readFileSync(file, "utf8")).toBe(text);
    }
    expect(readdirSync(io.folder)).toEqual(["x"]);
  });

  it("leaves what was there where it is discarded, or where the process is told to end", async () => {
    const io = testIo();
    writeFileSync(join(io.folder, "x"), "old");
    const output = await replaceFile(io, "x");
    await output.write("new");
    await output.discard();
    await output.discard();
    await output.end();
    expect([readdirSync(io.folder), readFileSync(join(io.folder, "x"), "utf8")]).toEqual([["x"], "old"]);

    const interrupted = await replaceFile(io, "x");
    expect(readdirSync(io.folder)).toHaveLength(2);
    removeUnfinished();
    expect([readdirSync(io.folder), readFileSync(join(io.folder, "x"), "utf8")]).toEqual([["x"], "old"]);
    await interrupted.discard();
  });

  it("keeps the permissions of the old one", async () => {
    const io = testIo();
    writeFileSync(join(io.folder, "x"), "old");
    chmodSync(join(io.folder, "x"), 0o640);
    await (await replaceFile(io, "x")).end();
    expect(statSync(join(io.folder, "x")).mode & 0o777).toBe(0o640);
  });

  it("goes where a symbolic link leads, even nowhere as yet, and leaves other names of the old file alone", async () => {
    const io = testIo();
    const at = (name: string): string => join(io.folder, name);
    mkdirSync(at("elsewhere"));
    writeFileSync(at("elsewhere/a"), "old");
    linkSync(at("elsewhere/a"), at("hard"));
    symlinkSync("elsewhere/a", at("link"));
    symlinkSync("elsewhere/b", at("early"));
    symlinkSync("early", at("earlier"));
    for (const name of ["link", "earlier"]) {
      const output = await replaceFile(io, name);
      await output.write("new");
      await output.end();
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
    }
    expect(["elsewhere/a", "elsewhere/b", "hard"].map((name) => readFileSync(at(name), "utf8"))).toEqual([
      "new",
      "new",
      "old",
    ]);
    symlinkSync("round", at("round"));
    expect(await refusal(replaceFile(io, "round"))).toEqual([3, "file.refused", "ELOOP"]);
  });

  it("is no folder, and lies in one that is there", async () => {
    const io = testIo();
    writeFileSync(join(io.folder, "file"), "");
    expect(await refusal(replaceFile(io, "."))).toEqual([3, "file.isFolder", null]);
    expect(await refusal(replaceFile(io, "no/x"))).toEqual([3, "file.missing", "ENOENT"]);
    expect(await refusal(replaceFile(io, "file/x"))).toEqual([3, "file.refused", "ENOTDIR"]);
  });

  it("says so where its folder is taken away meanwhile, and leaves nothing", async () => {
    const io = testIo();
    mkdirSync(join(io.folder, "a"));
    const output = await replaceFile(io, "a/x");
    removeUnfinished();
    expect(await refusal(output.end())).toEqual([3, "file.missing", "ENOENT"]);
    await output.discard();
    expect(readdirSync(join(io.folder, "a"))).toEqual([]);
  });
});

describe("what is no regular file is written to as it is", () => {
  it.runIf(existsSync("/dev/null"))("a device", async () => {
    const output = await replaceFile(testIo(), "/dev/null");
    await output.write("x");
    await output.end();
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.runIf(existsSync("/dev/full"))("a device without room", async () => {
    const output = await replaceFile(testIo(), "/dev/full");
    expect(await refusal(output.write("x"))).toEqual([3, "file.noSpace", "ENOSPC"]);
    await output.discard();
    expect(lstatSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  it.runIf(process.platform !== "win32")("a named pipe", async () => {
    const io = testIo();
    const pipe = join(io.folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reading = new Promise<string>((done) => {
      import("node:fs").then(({ readFile }) => readFile(pipe, "utf8", (_, text) => done(text)));
    });
    const output = await replaceFile(io, "pipe");
    await output.write("through");
    await output.end();
    expect(await reading).toBe("through");
    expect([lstatSync(pipe).isFIFO(), readdirSync(io.folder)]).toEqual([true, ["pipe"]]);
  });
});

describe("a new file", () => {
  it("never takes the place of one that is there", async () => {
    const io = testIo();
    const output = await createFile(io, "x");
    await output.write("x");
    await output.end();
    expect(await refusal(createFile(io, "x"))).toEqual([3, "file.exists", "EEXIST"]);
    expect(readFileSync(join(io.folder, "x"), "utf8")).toBe("x");
  });

  it("is gone where it is discarded", async () => {
    const io = testIo();
    const output = await createFile(io, "x");
    await output.write("half");
    await output.discard();
    expect(readdirSync(io.folder)).toEqual([]);
  });
});

describe("a folder", () => {
  it("is made with those that it lies in", async () => {
    const io = testIo();
    await makeFolder(io, "a/b");
    await makeFolder(io, "a/b/c/d");
    await makeFolder(io, ".");
    expect(statSync(join(io.folder, "a/b/c/d")).isDirectory()).toBe(true);
  });

  it("is not made on or below a file", async () => {
    const io = testIo();
    writeFileSync(join(io.folder, "x"), "");
    expect(await refusal(makeFolder(io, "x/y"))).toEqual([3, "file.refused", "ENOTDIR"]);
    expect(await refusal(makeFolder(io, "x/y/z"))).toEqual([3, "file.refused", "ENOTDIR"]);
  });

  it.runIf(existsSync("/proc/self"))("is refused at once where none can be made", async () => {
    expect(await refusal(makeFolder(testIo(), "/proc/nowhere/a/b"))).toEqual([3, "file.missing", "ENOENT"]);
  });

  it("ends at the root", async () => {
    expect(dirname("/")).toBe("/");
    await makeFolder(testIo(), "/");
  });
});

describe("standard output", () => {
  it("lets a closed pipe through, for `run` to end quietly", async () => {
    const io = testIo({ output: new Memory({ closeAfter: 0 }) });
    io.output.on("error", () => {});
    expect(await refusal(standardOutput(io).write("x"))).toMatchObject({ code: "EPIPE" });
  });

  it("says so where the disk behind it is full", async () => {
    const io = testIo({ output: new Memory({ closeAfter: 0, code: "ENOSPC" }) });
    io.output.on("error", () => {});
    const output = standardOutput(io);
    expect(await refusal(output.write("x"))).toEqual([3, "file.noSpace", "ENOSPC"]);
    await output.discard();
  });
});
