import { movement, portfolioOn, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { transitionsFigure } from "../../src/report/transitions-figure.ts";
import { history, little, MAY, moved, much, other, snapshot, TODAY } from "./past.ts";
import { matrix, reportOn, textIn } from "./sample.ts";

it("says who moved, in numbers, as a picture and as a table", () => {
  const text = textIn(transitionsFigure(reportOn(), moved, undefined), "en");
  expect(text).toContain(
    "Customers then, 2026-05-01\n3\nCustomers now, 2026-11-23\n3\nIn another cell or state\n1\nEntered\n1\nLeft\n1\nWhere they were\n1\n",
  );
  expect(text).toContain("Leave\nRaise\nMoved up\n1\n100%\n–");
});

it("shows money in its currency", () => {
  const [before, after] = [portfolioOn(history, MAY), portfolioOn(history, TODAY, { since: TODAY })];
  const paid = movement(before, after, { matrix: matrix as never, amountOf: () => 500 });
  expect(textIn(transitionsFigure(reportOn(), paid, "EUR"), "en")).toContain("Moved up\n1\n100%\n€500");
});

it("says so where there was nobody", () => {
  const nobody = movement([], [], { matrix: matrix as never });
  expect(textIn(transitionsFigure(reportOn(), nobody, undefined), "zh-CN")).toContain("当时的客户，–\n0\n");
});

it("tells of whom it is not known why they moved", () => {
  const changed = timeline([snapshot("C1", little, MAY, other), snapshot("C1", much, TODAY)]);
  const [before, after] = [portfolioOn(changed, MAY), portfolioOn(changed, TODAY)];
  const figure = transitionsFigure(
    reportOn(),
    movement(before, after, { matrix: matrix as never }),
    undefined,
  );
  expect(textIn(figure, "en")).toContain("C1: its snapshots were made by a model that was not given");
});
