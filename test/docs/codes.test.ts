// The tables of docs/model.md and of its twin name exactly the codes that there are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { factMessages } from "../../src/engine/messages.ts";
import { modelMessages } from "../../src/model/messages.ts";
import { root } from "./documents.ts";

const codes = [...Object.keys(modelMessages), ...Object.keys(factMessages)].sort();

it.each(["docs/model.md", "docs/model.zh-CN.md"])("%s has a row for every code", (path) => {
  const text = readFileSync(join(root, path), "utf8");
  const rows = [...text.matchAll(/^\| `([a-zA-Z]+\.[a-zA-Z]+)` \|/gm)].map(([, code]) => code);
  expect(rows.sort()).toEqual(codes);
});
