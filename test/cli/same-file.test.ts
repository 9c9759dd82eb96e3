import { createReadStream, linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isSameFile } from "../../src/cli/same-file.ts";
import { testIo } from "./io.ts";

it("knows a file by any of its names, through symbolic and hard links", async () => {
  const io = testIo();
  const at = (name: string): string => join(io.folder, name);
  writeFileSync(at("a"), "x");
  writeFileSync(at("b"), "x");
  symlinkSync("a", at("symbolic"));
  linkSync(at("a"), at("hard"));
  mkdirSync(at("folder"));
  symlinkSync("nowhere", at("lost"));
  for (const name of ["a", "./a", at("a"), "folder/../a", "symbolic", "hard"]) {
    expect(await isSameFile(io, "a", name)).toBe(true);
  }
  for (const name of ["b", "nowhere", "lost", "folder", "/dev/null", "-"]) {
    expect([await isSameFile(io, "a", name), await isSameFile(io, name, name)]).toEqual([
      false,
      name === "b",
    ]);
  }
});

it("knows what standard input reads, where that is a file", async () => {
  const io = testIo();
  writeFileSync(join(io.folder, "a"), "x");
  writeFileSync(join(io.folder, "b"), "x");
  const input = createReadStream(join(io.folder, "a"));
  await new Promise((opened) => input.once("open", opened));
  expect(await isSameFile({ ...io, input }, "-", "a")).toBe(true);
  expect(await isSameFile({ ...io, input }, "-", "b")).toBe(false);
  input.destroy();
});
