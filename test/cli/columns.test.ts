import { describe, expect, it } from "vitest";
import { columnsOfFile } from "../../src/cli/columns.ts";
import { Failure } from "../../src/cli/failure.ts";
import { say } from "../../src/cli/messages.ts";
import { small } from "./small.ts";

const refusal = (header: string[]): string => {
  try {
    columnsOfFile(header, small.facts);
  } catch (error) {
    if (error instanceof Failure) return `${error.exit} ${say(error.code, error.params, "en")}`;
  }
  return "not refused";
};

it("knows what columns hold, and reports those that are not read; one without a name is not worth a word", () => {
  const { columns, unread } = columnsOfFile(
    ["spend", "Owner", "", "owner.asOf", "__proto__", "\u001b[31mred"],
    small.facts,
  );
  expect(columns.map((column) => column?.holds ?? null)).toEqual(["value", null, null, null, null, null]);
  expect(unread).toEqual(["Owner", "owner.asOf", "__proto__", "[31mred"]);
});

describe("a file that cannot be scored", () => {
  it("has two columns for one thing", () => {
    expect(refusal(["Annual spend", "id", "年采购额"])).toBe(
      '1 two columns for one thing (spend): "Annual spend" (1) and "年采购额" (3); take one away or rename it',
    );
  });

  it("has no fact, and says what was looked for", () => {
    expect(refusal(["id", "Revenue", "spend.asOf"])).toContain(
      'no column is a fact of the model. The columns: "id", "Revenue", "spend.asOf". The facts: spend, stance, seen, barred. `opportunity-matrix template`',
    );
  });
});
