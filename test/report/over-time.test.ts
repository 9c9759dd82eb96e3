import { compileModel } from "opportunity-matrix";
import { movement, portfolioOn, readSnapshots, takeSnapshot, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import type { Matrix } from "../../src/engine/matrix.ts";
import { overTimeSection } from "../../src/report/over-time.ts";
import type { PortfolioOverTime } from "../../src/report/portfolio-over-time.ts";
import { small } from "../cli/small.ts";
import { customer, everyKind, matrix, reportOn, textIn } from "./sample.ts";

const other = compileModel({ ...small, version: "6" }) as unknown as Matrix;

const snapshot = (customer: string, facts: object, asOf: string, made: Matrix = matrix as never) =>
  takeSnapshot(made.assess(facts as never, { asOf }), { customer, recordedOn: asOf });

const then = { spend: 30, stance: "cold" };
const now = { spend: 80, stance: "cold" };
const history = timeline([
  snapshot("C1", then, "2026-05-01"),
  snapshot("C1", now, "2026-11-23"),
  snapshot("C2", now, "2026-05-01"),
  snapshot("C2", now, "2026-11-23"),
  snapshot("C3", now, "2026-05-01"),
  snapshot("C4", now, "2026-11-23"),
]);
const [before, after] = [
  portfolioOn(history, "2026-05-01"),
  portfolioOn(history, "2026-11-23", { since: "2026-11-23" }),
];

const section = (overTime: PortfolioOverTime | null): string =>
  overTimeSection(reportOn(everyKind, { overTime }));

it("is not there where nothing is told", () => {
  expect(section(null)).toBe("");
});

it("says who moved, in numbers, as a picture and as a table", () => {
  const text = textIn(section({ movement: movement(before, after, { matrix: matrix as never }) }), "en");
  expect(text).toContain(
    "Customers then, 2026-05-01\n3\nCustomers now, 2026-11-23\n3\nIn another cell or state\n1\nEntered\n1\nLeft\n1\nWhere they were\n1\n",
  );
  expect(text).toContain("Leave\nRaise\nMoved up\n1\n100%\n–");
});

it("says so where there was nobody", () => {
  const text = textIn(section({ movement: movement([], [], { matrix: matrix as never }) }), "zh-CN");
  expect(text).toContain("当时的客户，–\n0\n");
});

it("shows the way of each customer, by its name and with a link to its page", () => {
  const markup = section({ history });
  const text = textIn(markup, "en");
  expect(text).toContain("Acme\nLeave\nRaise\nMoved up\nIn the picture\n30.0\n80.0\n");
  expect(markup).toContain('<th scope="row"><a href="#c1"><bdi>Acme</bdi></a></th>');
  // C4 is not in the report.
  expect(markup).toContain('<th scope="row"><bdi>C4</bdi></th>');
  const without = overTimeSection(reportOn(everyKind, { overTime: { history }, pages: 0 }));
  expect(without).toContain('<th scope="row"><bdi>Acme</bdi></th>');
});

it("takes the first of two customers who share an id", () => {
  const twice = [...everyKind, customer({ spend: 5, stance: "cold" }, { id: "C1", name: "Acme again" })];
  const markup = overTimeSection(reportOn(twice, { overTime: { history } }));
  expect(markup).toContain('<th scope="row"><a href="#c1"><bdi>Acme</bdi></a></th>');
  expect(markup.includes("Acme again")).toBe(false);
});

it("tells what is wrong: with lines, with a day, with the model of a snapshot", () => {
  const { issues } = readSnapshots(`${"{\n".repeat(25)}`);
  const otherDay = timeline([snapshot("C1", then, "2026-05-01", other), snapshot("C1", now, "2026-11-23")]);
  const moved = movement(portfolioOn(otherDay, "2026-05-01"), after, { matrix: matrix as never });
  const text = textIn(section({ history: otherDay, movement: moved, issues }), "en");
  expect(text).toContain("Some snapshots were made by another model: small, version 6.");
  expect(text).toContain("What is wrong with the history, and does not count: 25\nLine 1: It is no JSON");
  expect(text).toContain("5 more");
  expect(text).toContain("C1: its snapshots were made by a model that was not given");
});
