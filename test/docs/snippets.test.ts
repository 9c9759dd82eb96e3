// Every TypeScript block of the docs and of the source's doc comments compiles and shows true values; every shell block marked
// `sh run` runs. A block is written for a reader who has the package installed, so it meets the built files here.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chainsOf, hasTag, languageOf } from "./blocks.ts";
import { markdown, root, source } from "./documents.ts";
import { runExamples } from "./run-examples.ts";
import { folderForCommands, runShell } from "./shell-examples.ts";
import { compileExamples, type Example } from "./typescript-examples.ts";

const chains = [...markdown, ...source].flatMap(({ blocks }) =>
  chainsOf(blocks.filter((block) => languageOf(block) === "ts")),
);

describe("TypeScript in the docs", () => {
  let examples: readonly Example[] = [];
  let wrong: readonly (string | null)[] = [];

  beforeAll(() => {
    examples = compileExamples(chains, join(root, "reports/examples"));
    wrong = runExamples(examples.map(({ script }) => script));
  });

  it("compiles, all of it", () => {
    expect(examples.flatMap(({ problems }) => problems)).toEqual([]);
  });

  for (const [index, chain] of chains.entries()) {
    it(`${chain[0]?.path}:${chain[0]?.line} runs and shows true values`, () => {
      expect(wrong[index]).toBeNull();
    });
  }
});

describe("commands in the docs", () => {
  for (const { path, blocks } of markdown) {
    const commands = blocks.filter((block) => languageOf(block) === "sh" && hasTag(block, "run"));
    if (commands.length === 0) continue;
    const folder = folderForCommands();
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    for (const block of commands) {
      it(`${path}:${block.line} runs`, () => {
        runShell(block, folder);
      });
    }
  }

  it("is marked in a way that is understood", () => {
    const known = new Set(["continue", "run", "fails"]);
    const tagged = markdown.flatMap(({ blocks }) =>
      blocks.filter((block) => ["ts", "sh"].includes(languageOf(block))),
    );
    const wrong = tagged.filter(({ info }) =>
      info
        .split(/\s+/)
        .slice(1)
        .some((tag) => !known.has(tag)),
    );
    expect(wrong.map(({ path, line, info }) => `${path}:${line} ${info}`)).toEqual([]);
  });
});
