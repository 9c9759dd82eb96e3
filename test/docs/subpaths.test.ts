// "What is in the package" of both READMEs has a row for every subpath that package.json exports, and names nothing there that it does not hold.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./documents.ts";

type Row = { readonly subpath: string; readonly holds: string };

const rowsOf = (readme: string): Row[] => {
  const text = readFileSync(join(root, readme), "utf8");
  const rows = text.matchAll(/^\| `(opportunity-matrix[\w/]*)` \| (.*) \|$/gm);
  return [...rows].map(([, subpath = "", holds = ""]) => ({ subpath, holds }));
};

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: object };
const subpaths = Object.keys(exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(/^\./, "opportunity-matrix"));

describe.each(["README.md", "README.zh-CN.md"])("the table of subpaths in %s", (readme) => {
  const rows = rowsOf(readme);

  it("has each of them once", () => {
    expect(rows.map(({ subpath }) => subpath).sort()).toEqual([...subpaths].sort());
  });

  it.each(rows)("names nothing that $subpath does not export", async ({ subpath, holds }) => {
    const exported = Object.keys((await import(subpath)) as object);
    const named = [...holds.matchAll(/`([a-zA-Z]\w*)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !exported.includes(name as string))).toEqual([]);
  });
});

it("the tables of both languages have the same rows in the same order", () => {
  const order = (readme: string): string[] => rowsOf(readme).map(({ subpath }) => subpath);
  expect(order("README.zh-CN.md")).toEqual(order("README.md"));
});
