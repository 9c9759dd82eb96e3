// The tests of the docs test something: a wrong value, a wrong type and a forgotten assertion are each named by file and line.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withAssertions } from "./assertions.ts";
import { type Block, blocksOf, chainsOf, examplesOf } from "./blocks.ts";
import { root } from "./documents.ts";
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
  const run = (script: string | undefined): string =>
    execFileSync(process.execPath, [script ?? ""], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

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
    expect(run(right?.script)).toBe("");
    expect(() => run(wrong?.script)).toThrow("some.md:8 shows another value");
    expect(mistyped?.problems).toEqual([expect.stringContaining("some.md:7 TS2322")]);
    expect(missing?.problems).toEqual([expect.stringContaining("some.md:7 TS2305")]);
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
