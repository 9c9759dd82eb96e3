import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/cli/failure.ts";
import { say } from "../../src/cli/messages.ts";
import { findingLine, loadMatrix, readJson } from "../../src/cli/model-file.ts";
import { testIo } from "./io.ts";
import { small } from "./small.ts";

async function load(text: string): Promise<string[]> {
  const io = testIo();
  writeFileSync(join(io.folder, "m.json"), text);
  try {
    return [(await loadMatrix(io, "m.json", "en")).model.id];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [...io.errors.text.split("\n"), `${error.exit} ${say(error.code, error.params, "en")}`];
  }
}

it("is the customer matrix where no file is given", async () => {
  expect((await loadMatrix(testIo(), null, "en")).model.id).toBe("customer-matrix");
});

it("is read from a file, whatever its byte order mark", async () => {
  expect(await load(JSON.stringify(small))).toEqual(["small"]);
  expect(await load(`\ufeff${JSON.stringify(small, null, 2)}`)).toEqual(["small"]);
});

describe("a file that is no model", () => {
  it.each([
    ["", "1 m.json: is empty, not JSON"],
    [
      '{\n  "format": 1,\n  "id": "x"',
      "1 m.json: is JSON that has been cut off: it ends at line 3, column 12, before it is complete",
    ],
    ["{ 'format': 1 }", `1 m.json: is not JSON: at line 1, column 3 stands "'format': 1 }"`],
  ])("is not JSON: %j", async (text, expected) => {
    expect(await load(text)).toEqual(["", expected]);
  });

  it.each(["[]", "5", "null", '"model"', "true"])("is something else: %s", async (text) => {
    const lines = await load(text);
    expect(lines[0]).toMatch(/^error {2}\(the whole document\) {2}.*object/);
    expect(lines.at(-1)).toBe("1 m.json: this model cannot be used; errors: 1");
  });

  it("has a mistake, told with its place; what is only odd is not told", async () => {
    const { gates, ...rest } = small;
    const unused = { ...small.facts, spare: { type: "flag" } };
    const lines = await load(JSON.stringify({ ...rest, gates, facts: unused, minimumCoverage: 30 }));
    expect(lines).toEqual([
      expect.stringMatching(/^error {2}\/minimumCoverage {2}/),
      "",
      "1 m.json: this model cannot be used; errors: 1",
    ]);
  });
});

it("reads any JSON", async () => {
  const io = testIo();
  writeFileSync(join(io.folder, "x.json"), "[1]");
  expect(await readJson(io, "x.json")).toEqual([1]);
});

it("says a finding in the locale", () => {
  const finding = {
    severity: "warning",
    code: "fact.unused",
    pointer: "/facts/a",
    params: { fact: "a" },
  } as const;
  expect(findingLine(finding, "zh-CN")).toMatch(/^警告 {2}\/facts\/a {2}.*a/);
});
