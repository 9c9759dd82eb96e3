import { createHash } from "node:crypto";
import { compileModel, ModelError } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { allocate } from "opportunity-matrix/portfolio";
import { reportHtml } from "opportunity-matrix/report";
import { describe, expect, it } from "vitest";
import { small } from "../cli/small.ts";
import { history, moved } from "./past.ts";
import { customer, everyKind, html, matrix, placed, playbook, textIn } from "./sample.ts";

it("is one document in the language asked for, with the other one in it", () => {
  const page = html(everyKind, { locale: "zh-CN", title: "Q4 <review>" });
  expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN"><head>/);
  expect(page).toContain("<title>Q4 &lt;review&gt;</title>");
  expect(page).toMatch(/value="zh-CN" id="language-zh-CN" checked/);
  expect(page).not.toMatch(/value="en" id="language-en" checked/);
  for (const text of ["Acme", "云岭", "C3", "Barred Ltd", "Customers", "客户"]) expect(page).toContain(text);
});

it("says the same to the byte when it is asked again", () => {
  expect(html()).toBe(html());
});

it("allows exactly the style and the script that it holds, and has no other", () => {
  const page = html();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
    .exec(page)?.[1]
    ?.replaceAll("&#39;", "'");
  const hashOf = (name: "style" | "script"): string => {
    const found = [...page.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"))];
    expect(found).toHaveLength(1);
    return createHash("sha256")
      .update(found[0]?.[1] as string)
      .digest("base64");
  };
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hashOf("style")}'; script-src 'sha256-${hashOf("script")}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, "")).not.toMatch(
    /<[^>]* (style|on\w+|src)=|href="(?!#)|https?:\/\/(?!www\.w3\.org)/,
  );
});

it("has each id once", () => {
  const ids = [...html().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it("lists and details as many as asked for, and says so", () => {
  const page = html(everyKind, { top: 3, pages: 2 });
  expect(page.match(/<section class="customer"/g)).toHaveLength(2);
  expect(page).toContain("Listed: the first 3 of 4 customers.");
  expect(html(everyKind, { pages: 0 })).not.toContain('<section class="customer"');
  for (const wrong of [{ top: 0 }, { top: 1.5 }, { pages: -1 }, { pages: 1_000_001 }]) {
    expect(() => html(everyKind, wrong)).toThrow(RangeError);
  }
});

describe("the day", () => {
  it("is that of the assessments, or the one given for nobody", () => {
    expect(html(everyKind, { asOf: "2020-01-01" })).toContain("As of 2026-11-23");
    expect(html([], { asOf: "2020-01-01" })).toContain("As of 2020-01-01");
    expect(html([])).toContain("No day of assessment");
  });
});

it("names the column of an issue where it is told which", () => {
  const page = html([customer({ spend: -5 })], {
    columnOf: ({ pointer }) => `Column of ${pointer}`,
    source: "a.csv",
  });
  expect(page).toContain("Column of /spend");
  expect(page).toContain("From a.csv");
  expect(html([customer({ spend: -5 })]).includes("Column of")).toBe(false);
});

it("refuses a playbook that lacks a strategy, and takes none", () => {
  const { invest: _, ...strategies } = playbook.strategies;
  expect(() => html(everyKind, { playbook: { ...playbook, strategies } })).toThrow(ModelError);
  expect(reportHtml(matrix, everyKind, { locale: "en" })).toContain("No playbook was given for this model");
});

it("refuses customers of another model", () => {
  const other = compileModel(customerModel).assess({}, { asOf: "2026-11-23" });
  expect(() => html([{ assessment: other as never }])).toThrow(RangeError);
});

it("shows what a name is, and nothing that it does", () => {
  const names = ["</script><img src=x onerror=alert(1)>", "__proto__", "\u202eevil", "\ud800", '"><b>'];
  const page = html(names.map((name) => customer({ spend: 5, stance: "cold" }, { name })));
  expect(page.includes("<img")).toBe(false);
  expect(page.includes("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")).toBe(true);
  expect(page.includes("\ud800")).toBe(false);
  expect(page.includes("Customer 4")).toBe(true);
});

it("compares with an earlier run, under its own model where that was another one", () => {
  const earlier = compileModel({ ...small, version: "6" });
  const before = [
    { id: "C1", assessment: earlier.assess({ spend: 5, stance: "cold" }, { asOf: "2026-08-01" }) },
  ];
  const page = html(everyKind, { before: before as never, earlier: earlier as never });
  expect(page).toContain("What changed since 2026-08-01");
  expect(page).toContain("What changed it since 2026-08-01");
  expect(html(everyKind, { before: everyKind })).toContain("Nobody moved.");
  expect(() => html(everyKind, { before: before as never })).toThrow(
    /give the compiled model that made it as `earlier`/,
  );
});

it("says how many are placed by hand", () => {
  expect(html([placed])).toContain("Placed by hand: 1.");
  expect(html()).not.toContain("Placed by hand: ");
});

it("tells the portfolio over time, and leads to it, where anything of it is given", () => {
  const page = html(everyKind, { portfolio: { history, movement: moved } });
  expect(page).toContain('<a href="#overTime">');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(page.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, "")).not.toMatch(
    /<[^>]* (style|on\w+)=/,
  );
  expect(html()).not.toMatch(/id="overTime|href="#overTime/);
});

it("knows the cells of all who are planned for, listed or not", () => {
  const wanted = { sellers: ["lin"], tier: "A", strategy: "invest", value: 900 } as const;
  const allocation = allocate({
    sellers: [{ id: "lin", hours: 40 }],
    customers: ["C1", "C2"].map((id) => ({ id, ...wanted })),
  });
  const text = textIn(html(everyKind, { top: 1, portfolio: { allocation } }), "en");
  expect(text).not.toContain("Customers of the plan who are not in this report");
});
