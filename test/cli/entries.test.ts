import { expect, it } from "vitest";
import { writeEntry } from "../../src/cli/entries.ts";
import { Memory } from "./io.ts";

it("breaks an entry at the width of the terminal, and indents what follows", () => {
  const terminal = new Memory({ columns: 40 });
  writeEntry(terminal, "Line 3: it is no JSON from character 2 on; write it again.");
  expect(terminal.text).toBe("  - Line 3: it is no JSON from character\n    2 on; write it again.\n");
});
