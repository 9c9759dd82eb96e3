import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { linesOf } from "../../src/cli/lines.ts";

it("gives each line, wherever the pieces begin and end, and the last one without a line feed", async () => {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(["on", "e\ntwo\r\n\nth", "r", "ee"]))) lines.push(line);
  expect(lines).toEqual(["one", "two\r", "", "three"]);
});
