// A file imports from its own room or from a lower floor, names files and not barrels, and no circle of imports exists.
import { describe, expect, it } from "vitest";
import { importCycles, wrongImports } from "./floors.ts";
import { parseSource, sources } from "./source.ts";

describe("the floors", () => {
  it("hold in every source file", () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it("have no circle of imports", () => {
    expect(importCycles(sources)).toEqual([]);
  });
});

describe("the rule itself", () => {
  const wrong = (path: string, text: string): number => wrongImports(parseSource(path, text)).length;

  it("allows the own room, a lower floor and a package", () => {
    expect(
      wrong("src/engine/a.ts", 'import { b } from "./b.ts"; import type { c } from "../core/c.ts";'),
    ).toBe(0);
    expect(wrong("src/schema/a.ts", 'import * as z from "zod";')).toBe(0);
    expect(wrong("src/index.ts", 'export { a } from "./strategy/a.ts";')).toBe(0);
  });

  it("refuses up, sideways, barrels, missing extensions, unknown rooms and the public name", () => {
    expect(wrong("src/core/a.ts", 'import { b } from "../engine/b.ts";')).toBe(1);
    expect(wrong("src/engine/a.ts", 'type B = import("../schema/b.ts").B;')).toBe(1);
    expect(wrong("src/cli/a.ts", 'export * from "../core/index.ts";')).toBe(1);
    expect(wrong("src/cli/a.ts", 'await import("../core/b");')).toBe(1);
    expect(wrong("src/attic/a.ts", "")).toBe(1);
    expect(wrong("src/cli/a.ts", 'import { a } from "opportunity-matrix";')).toBe(1);
    expect(wrong("src/cli/a.ts", 'import data from "../../package.json";')).toBeGreaterThan(0);
    expect(wrong("src/index.ts", 'export { a } from "./models/a.ts";')).toBe(1);
  });

  it("sees a circle", () => {
    const a = parseSource("src/core/a.ts", 'import "./b.ts";');
    const b = parseSource("src/core/b.ts", 'export * from "./a.ts";');
    expect(importCycles([a, b])).toEqual(["src/core/a.ts → src/core/b.ts → src/core/a.ts"]);
  });
});
