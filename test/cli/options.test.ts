import { expect, it } from "vitest";
import { helpText } from "../../src/cli/help.ts";
import { COMMANDS, FLAGS, OPTIONS } from "../../src/cli/options.ts";

it("has no command and no option that the help does not name", () => {
  for (const text of Object.values(helpText)) {
    for (const command of COMMANDS) expect(text).toContain(`opportunity-matrix ${command}`);
    for (const option of [...Object.keys(OPTIONS), ...FLAGS]) expect(text).toContain(`--${option}`);
  }
});

it("knows the commands that take an option", () => {
  expect(OPTIONS.overrides).toEqual(["score", "report"]);
  for (const commands of Object.values(OPTIONS))
    expect(COMMANDS).toEqual(expect.arrayContaining([...commands]));
});
