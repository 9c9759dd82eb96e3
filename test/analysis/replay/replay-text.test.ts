import { compileModel, replay, replayText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";

const matrix = compileModel(customerModel);
const made = matrix.assess({ growth: 12 }, { asOf: "2026-11-23" });

it("says that it is the same", () => {
  expect(replayText({ same: true }, "en")).toBe("Made again: the same in every number.");
  expect(replayText({ same: true }, "zh-CN")).toBe("重新计算：每个数字都相同。");
});

it("says first that model and library are others, and whether anything else is", () => {
  const signed = { status: "approved", by: "Li Wei", on: "2026-11-02" } as const;
  const other = compileModel({ ...customerModel, life: signed });
  const lines = replayText(replay({ ...made, library: "9" }, other), "en").split("\n");
  expect(lines).toEqual([
    `Another model: the hash was "${matrix.hash}", and is "${other.hash}".`,
    'Another version of the library: it was "9", and is "0.0.0".',
    "Made again, it differs (1):",
    '  /model/status: was null, is "approved"',
  ]);
  expect(replayText(replay({ ...made, library: "9" }, matrix), "zh-CN").split("\n")).toEqual([
    '程序库版本不同：原为 "9"，现为 "0.0.0"。',
    "其余内容完全相同。",
  ]);
});

it("lists the first places, and how many there are", () => {
  const { settled: _, ...rest } = made;
  const lines = replayText(replay(rest as typeof made, matrix), "en").split("\n");
  expect(lines).toEqual(["Made again, it differs (1):", "  /settled: was nothing, is false"]);
  const empty = replayText(replay({ ...made, gaps: [], possibleCells: [], facts: {} }, matrix), "en").split(
    "\n",
  );
  expect(empty).toHaveLength(22);
  expect(empty.at(-1)).toMatch(/^ {2}and \d+ more$/);
});
