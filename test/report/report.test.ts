import { expect, it } from "vitest";
import { nameOf, pageId, plainName, signOf } from "../../src/report/report.ts";
import { customer, reportOn } from "./sample.ts";

it("calls a customer by its name, its id, its row or its number", () => {
  const report = reportOn([
    customer({}, { name: "<Acme>", id: "C1" }),
    customer({}, { id: "C2", name: "" }),
    customer({}, { row: 9 }),
    customer({}),
  ]);
  expect(report.listed.map(plainName)).toEqual(["<Acme>", "C2", null, null]);
  expect(report.listed.map(nameOf).map((name) => name.replace(/<span lang="zh.*/, ""))).toEqual([
    "<bdi>&lt;Acme&gt;</bdi>",
    "<bdi>C2</bdi>",
    '<span lang="en">Customer 9</span>',
    '<span lang="en">Customer 4</span>',
  ]);
  expect(report.listed.map(pageId)).toEqual(["c1", "c2", "c3", "c4"]);
});

it("gives each customer the sign of its tier or of its status", () => {
  const report = reportOn();
  const signs = report.listed.map((one) => /#mark-(\w+)/.exec(signOf(one, report))?.[1]);
  expect(signs).toEqual(["0", "2", "unplaced", "excluded"]);
});
