// Model files that are something else: always a word on what and where, never a stack trace.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { testIo } from "../cli/io.ts";
import { small } from "../cli/small.ts";

const good = JSON.stringify(small, null, 1);
const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

it.each<[string, string | Uint8Array, RegExp]>([
  ["a list", "[]", /\(the whole document\).*object/],
  ["a list of models", `[${good}]`, /\(the whole document\).*object/],
  ["a number", "5", /\(the whole document\).*object/],
  ["a text", '"model"', /\(the whole document\).*object/],
  ["null", "null", /\(the whole document\).*object/],
  ["empty", "", /m\.json: is empty, not JSON/],
  ["white space", " \n\t", /m\.json: is empty, not JSON/],
  ["a byte order mark", "\ufeff", /m\.json: is empty, not JSON/],
  ["cut off", good.slice(0, 900), /cut off: it ends at line \d+, column \d+/],
  ["cut off within a text", '{"id": "abc', /cut off: it ends at line 1, column 8/],
  ["two models", good + good, /not JSON: at line \d+, column 2 stands/],
  ["NUL bytes", "\0\0\0\0", /not JSON: at line 1, column 1 stands/],
  ["with a comment", `// my model\n${good}`, /line 1, column 1 stands/],
  ["a CSV file", "id,growth\nC1,5\n", /line 1, column 1 stands/],
  ["UTF-16, little end first", Buffer.from(`\ufeff${good}`, "utf16le"), /m\.json: is UTF-16/],
  ["UTF-16, big end first", Buffer.from(`\ufeff${good}`, "utf16le").swap16(), /m\.json: is UTF-16/],
  ["UTF-16 without a mark", Buffer.from('{"id": "x"}', "utf16le"), /line 1, column 2 stands/],
  ["GB18030", bytes('{\n"id": "', [0xd6, 0xd0], '"}'), /not UTF-8 text from byte 9 on \(line 2\)/],
  [
    "half a surrogate pair",
    bytes('{"id": "', [0xed, 0xa0, 0x80], '"}'),
    /not UTF-8 text from byte 8 on \(line 1\)/,
  ],
  ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /not UTF-8 text from byte 0 on \(line 1\)/],
  ["a text that never ends", `{"id": "${"x".repeat(5_000_000)}`, /cut off: it ends at line 1, column 8/],
  ["a text full of escapes", `{"id": "${"\\n".repeat(2_000_000)}\\x"}`, /line 1, column 8 stands/],
])("%s", async (_, text, expected) => {
  for (const locale of ["en", "zh-CN"]) {
    for (const argv of [
      ["check", "m.json"],
      ["score", "-", "--model", "m.json", "--as-of", "2026-11-23"],
      ["template", "--model", "m.json", "--out", "t"],
    ]) {
      const io = testIo({ input: "spend\n5\n" });
      writeFileSync(join(io.folder, "m.json"), text);
      expect(await run([...argv, "--locale", locale], io)).toBe(1);
      const said = io.output.text + io.errors.text;
      if (locale === "en") expect(said).toMatch(expected);
      expect(said.length).toBeLessThan(1000);
    }
  }
});
