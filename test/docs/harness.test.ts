// The tests of the docs test something: a wrong value, a wrong type and a forgotten assertion are each named by file and line.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withAssertions } from "./assertions.ts";
import { type Block, blocksOf, chainsOf, examplesOf } from "./blocks.ts";
import { root } from "./documents.ts";
import { runExamples } from "./run-examples.ts";
import { folderForCommands, runShell } from "./shell-examples.ts";
import { compileExamples } from "./typescript-examples.ts";

const block = (code: string, info = "ts"): Block => ({ path: "some.md", line: 7, info, code });

describe("blocks", () => {
  it("are found with their line, info and indent", () => {
    const text = "a\n```ts continue\nlet x = 1;\n```\n- b\n  ```sh\n  run\n    it\n  ```\n";
    expect(blocksOf("a.md", text)).toEqual([
      { path: "a.md", line: 3, info: "ts continue", code: "let x = 1;" },
      { path: "a.md", line: 7, info: "sh", code: "run\n  it" },
    ]);
    expect(() => blocksOf("a.md", "```ts\n")).toThrow("a.md:1");
  });

  it("are found below @example only", () => {
    const text =
      "/**\n * ```ts\n * no;\n * ```\n * @example\n * ```ts\n * yes();\n * ```\n */\nconst s = 1;\n";
    expect(examplesOf("src/a.ts", text)).toEqual([{ path: "src/a.ts", line: 7, info: "ts", code: "yes();" }]);
  });

  it("continue the one before", () => {
    const [a, b, c] = [block("a"), block("b", "ts continue"), block("c")];
    expect(chainsOf([a, b, c])).toEqual([[a, b], [c]]);
    expect(() => chainsOf([b])).toThrow("some.md:7");
  });
});

describe("assertions", () => {
  it("are made of expressions, printed values and constants", () => {
    expect(withAssertions("f(1); // => 2", "a.md", 5)).toBe('expectValue(f(1), (2), "a.md:5");');
    expect(withAssertions("a; // => 2 // two", "a.md", 5)).toBe('expectValue(a, (2), "a.md:5");');
    expect(withAssertions("\nconsole.log(x); // => [1]", "a.md", 5)).toBe(
      '\nexpectValue(x, ([1]), "a.md:6");',
    );
    expect(withAssertions("const y = 1; // => 1", "a.md", 5)).toBe(
      'const y = 1; expectValue(y, (1), "a.md:5");',
    );
    expect(withAssertions("if (a) {\n  b; // => 1\n}", "a.md", 1)).toContain(
      'expectValue(b, (1), "a.md:2");',
    );
  });

  it("are never passed over", () => {
    expect(() => withAssertions("const { y } = x; // => 1", "a.md", 5)).toThrow("a.md:5");
    expect(() => withAssertions("a;\n// => 1", "a.md", 5)).toThrow("a.md:6");
    expect(() => withAssertions("console.log(a, b); // => 1", "a.md", 5)).toThrow("a.md:5");
  });
});

describe("compiled examples", () => {
  const folder = join(root, "reports/examples-of-the-harness");

  it("pass when they tell the truth, and else name the line", () => {
    const chains = [
      [
        block("const a: number[] = [1];\na; // => [1]"),
        { ...block("a.length; // => 1", "ts continue"), line: 20 },
      ],
      [block("\n1 + 1; // => 3")],
      [block("const s: string = 1;")],
      [block('import { nothing } from "opportunity-matrix";\nnothing;')],
    ];
    const [right, wrong, mistyped, missing] = compileExamples(chains, folder);
    expect(right?.problems).toEqual([]);
    const scripts = [right, wrong, right].map((example) => example?.script ?? "");
    expect(runExamples(scripts)).toEqual([
      null,
      expect.stringContaining("some.md:8 shows another value"),
      null,
    ]);
    expect(mistyped?.problems).toEqual([expect.stringContaining("some.md:7 TS2322")]);
    expect(missing?.problems).toEqual([expect.stringContaining("some.md:7 TS2305")]);
  });
});

describe("examples that run in one process", () => {
  const folder = join(root, "reports/examples-that-fail");
  const scriptOf = (name: string, code: string): string => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), code);
    return join(folder, name);
  };
  const right = scriptOf("right.mjs", "export {};");

  it("are each told what went wrong in them, also what they did not wait for, and nothing of their neighbours", () => {
    const unawaited = scriptOf("unawaited.mjs", 'Promise.reject(new Error("not waited for"));');
    const global = scriptOf("global.mjs", "globalThis.left = 1;");
    const nothing = scriptOf("nothing.mjs", "throw undefined;");
    expect(runExamples([right, unawaited, right, global, right, nothing, right])).toEqual([
      null,
      expect.stringContaining("not waited for"),
      null,
      expect.stringContaining("leaves something in the global scope"),
      null,
      "undefined",
      null,
    ]);
  });

  it("are not passed over when one ends the process, never ends, or fails after the last of them", () => {
    const exits = scriptOf("exits.mjs", "process.exit(0);");
    const waits = scriptOf("waits.mjs", "await new Promise(() => {});");
    const late = scriptOf("late.mjs", 'setTimeout(() => { throw new Error("late"); }, 500);');
    expect(() => runExamples([right, exits, right])).toThrow(/stopped \(0\) at .*exits\.mjs/);
    expect(() => runExamples([waits, right])).toThrow(/stopped \(13\) at .*waits\.mjs/);
    expect(() => runExamples([late, right])).toThrow(/stopped \(1\) at the last of them[\s\S]*late/);
  });
});

describe("commands", () => {
  it("run the built command line, and name the line when they fail", () => {
    const folder = folderForCommands();
    expect(runShell(block("npx opportunity-matrix --help"), folder)).not.toBe("");
    expect(() => runShell(block("opportunity-matrix no-such-command"), folder)).toThrow("some.md:7 failed");
    expect(() => runShell(block("rm -r x"), folder)).toThrow("some.md:7");
    rmSync(folder, { recursive: true });
  });
});
