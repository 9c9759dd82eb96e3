// The library takes everything from its arguments: no clock, no chance, no locale of the machine, no platform.
import { describe, expect, it } from "vitest";
import { ambientUses } from "./ambient.ts";
import { parseSource, sources } from "./source.ts";

it("nothing outside the command line looks around", () => {
  expect(sources.flatMap(ambientUses)).toEqual([]);
});

describe("the rule itself", () => {
  const uses = (path: string, text: string): number => ambientUses(parseSource(path, text)).length;

  it.each([
    "Date.now();",
    "new Date();",
    "Math.random();",
    "process.env.X;",
    "globalThis.x = 1;",
    "console.log(1);",
    "a.toLocaleString();",
    "a.toLocaleUpperCase(undefined);",
    "a.localeCompare(b);",
    'new Intl.NumberFormat("en");',
  ])("refuses %s in a room", (text) => {
    expect(uses("src/domain/a.ts", text)).toBeGreaterThan(0);
  });

  it.each(["Math.pow(2, 3);", "Math.exp(1);", "Math.log(2);", "2 ** 3;", "a **= 2;"])(
    "refuses %s where every engine must agree",
    (text) => {
      expect(uses("src/engine/a.ts", text)).toBe(1);
      expect(uses("src/validation/a.ts", text)).toBe(0);
    },
  );

  it("allows what is given, and names that only look alike", () => {
    expect(uses("src/domain/a.ts", "new Date(0); a.process; const o = { console: 1, process: 2 };")).toBe(0);
    expect(uses("src/domain/a.ts", 'a.toLocaleString("en"); a.localeCompare(b, "en"); Math.floor(1);')).toBe(
      0,
    );
    expect(uses("src/text/a.ts", "new Intl.NumberFormat(locale);")).toBe(0);
    expect(uses("src/text/a.ts", "new Intl.NumberFormat();")).toBe(1);
    expect(uses("src/cli/a.ts", "process.exit(console.log(Date.now()));")).toBe(0);
  });
});
