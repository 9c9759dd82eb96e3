import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { LOCALES } from "../../src/core/label.ts";
import { Memory, temporaryFolder, testIo } from "./io.ts";
import { small } from "./small.ts";

describe("the exit code", () => {
  it("is 0 when it is done", async () => {
    const io = testIo();
    expect(await run(["--version"], io)).toBe(0);
    expect(io.output.text).toBe("1.2.3\n");
    expect(await run(["--help"], testIo())).toBe(0);
    expect(await run(["template"], testIo())).toBe(0);
    expect(await run(["demo"], testIo())).toBe(0);
    expect(await run(["score", "-"], testIo({ input: "growth\n5\n" }))).toBe(0);
  });

  it.each(LOCALES)(
    "is 1 for wrong data, 2 for a wrong command, 3 for a file that is not there: %s",
    async (locale) => {
      const io = testIo({ input: "Colour\nred\n" });
      expect(await run(["score", "-", "--locale", locale], io)).toBe(1);
      expect(await run(["paint", "--locale", locale], io)).toBe(2);
      expect(await run(["score", "nowhere.csv", "--locale", locale], io)).toBe(3);
      const lines = io.errors.text.trimEnd().split("\n");
      expect(lines.filter((line) => line.startsWith("opportunity-matrix: "))).toHaveLength(3);
      expect(io.errors.text).toContain("Colour");
      expect(io.errors.text).toContain("paint");
      expect(io.errors.text).toContain("nowhere.csv");
      expect(io.output.text).toBe("");
      expect(io.errors.text).not.toMatch(/\{\w+\}/);
    },
  );

  it("is that of check", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "m.json"), JSON.stringify({ ...small, format: 2 }));
    expect(await run(["check", "m.json"], testIo({ folder }))).toBe(1);
  });
});

describe("a closed pipe", () => {
  const input = `id,growth\n${Array.from({ length: 5000 }, (_, i) => `C${i},5\n`).join("")}`;

  it("ends quietly on standard output, whatever the format", async () => {
    for (const format of ["table", "jsonl", "csv", "svg", "snapshots"]) {
      const io = testIo({ input, output: new Memory({ closeAfter: format === "jsonl" ? 1000 : 0 }) });
      expect(await run(["score", "-", "--as-of", "2026-11-23", "--format", format], io)).toBe(0);
      expect(io.errors.text).toBe("");
    }
  });

  it("is no reason to stop on standard error", async () => {
    const io = testIo({ input: "growth,colour\n5,red\n", errors: new Memory({ closeAfter: 0 }) });
    expect(await run(["score", "-"], io)).toBe(0);
    expect(io.output.text).toContain("Customers: 1");
  });
});

it("says what the operating system refuses while reading", async () => {
  const input = Readable.from(
    (async function* () {
      yield Buffer.from("growth\n5\n");
      throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "read", path: "tape.csv" });
    })(),
  );
  const io = { ...testIo(), input };
  expect(await run(["score", "-"], io)).toBe(3);
  expect(io.errors.text).toContain("tape.csv: could not be read or written (EIO)");
  const nameless = Object.assign(new Error("EIO"), { code: "EIO", syscall: "read" });
  const other = {
    ...testIo(),
    input: Readable.from(
      (async function* () {
        yield* [];
        throw nameless;
      })(),
    ),
  };
  expect(await run(["score", "-"], other)).toBe(3);
  expect(other.errors.text).toContain("-: could not");
});

it("does not hide a mistake of its own", async () => {
  const io = { ...testIo(), today: () => expect.unreachable("a bug") };
  await expect(run(["score", "-"], io)).rejects.toThrow("a bug");
});
