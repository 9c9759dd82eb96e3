import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { testIo } from "./io.ts";
import { small } from "./small.ts";

async function check(document: unknown, locale = "en"): Promise<[number, string[]]> {
  const io = testIo();
  writeFileSync(
    join(io.folder, "m.json"),
    typeof document === "string" ? document : JSON.stringify(document),
  );
  const exit = await run(["check", "m.json", "--locale", locale], io);
  return [exit, (io.output.text + io.errors.text).trimEnd().split("\n")];
}

const [x, y] = small.axes;

it("has nothing to complain of", async () => {
  const labelled = { ...small, label: "Small" };
  expect(await check(labelled)).toEqual([0, ["m.json: nothing to complain of"]]);
});

it("lists what is wrong with severity, JSON pointer and text", async () => {
  const cells = { ...small.cells, "low/medium": { tier: "C", strategy: "keep" } };
  const [exit, lines] = await check({ ...small, minimumCoverage: 0.5, cells });
  expect(exit).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^error {2}\/cells\/low~1medium {2}There is no cell/),
    "m.json: errors: 1, warnings: 0",
  ]);
});

it("ends well where there are warnings only, and speaks Chinese", async () => {
  const [exit, lines] = await check(
    { ...small, facts: { ...small.facts, spare: { type: "flag" } } },
    "zh-CN",
  );
  expect(exit).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/^警告 {2}\/facts\/spare {2}/), "m.json：错误：0，警告：1"]);
});

it("says what is no model at all", async () => {
  expect(await check({ ...small, axes: [x] })).toEqual([
    1,
    [expect.stringContaining("/axes"), expect.anything()],
  ]);
  expect((await check([x, y]))[1][0]).toContain("(the whole document)");
  expect(await check("{")).toEqual([1, [expect.stringContaining("cut off")]]);
});
