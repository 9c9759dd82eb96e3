import { allocate } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { effortFigure } from "../../src/report/effort-figure.ts";
import { reportOn, textIn } from "./sample.ts";

const wanted = { sellers: ["lin"], tier: "A", strategy: "invest", value: 900_000 } as const;

const plan = (ids: readonly string[], more: object = {}) =>
  allocate({
    sellers: [{ id: "lin", hours: 40 }],
    customers: ids.map((id) => ({ id, ...wanted, ...more })),
  });

it("shows the hours of each cell that is followed, and their sums", () => {
  const cellsOf = new Map([["C1", "high/high"]]);
  const figure = effortFigure(reportOn([], { cellsOf }), plan(["C1"]));
  const text = textIn(figure, "en");
  expect(text).toContain("Hours\n40\nPlanned\n40\nUnused\n0\nFind out first\n0\n");
  expect(text).toContain("Invest\nInvest\n1\n0\n40\n");
  expect(text).toMatch(/the planned hours win [\d,.]+ of the value at stake/);
  expect(text).not.toContain("not in this report");
  expect(textIn(effortFigure(reportOn([], { cellsOf, playbook: null }), plan(["C1"])), "zh-CN")).toContain(
    "投入\ninvest\n1\n",
  );
});

it("says who of the plan is not in the report, and what is wrong with the plan", () => {
  const wrong = { id: "C1", ...wanted, value: -1 };
  const asked = { sellers: [{ id: "lin", hours: 40 }], customers: [wrong, { id: "C2", ...wanted }] };
  const text = textIn(effortFigure(reportOn([]), allocate(asked as never)), "en");
  expect(text).toContain(
    "Customers of the plan who are not in this report, and are shown without a cell: 1.",
  );
  expect(text).toContain("Not planned for, because something is wrong with them: 1.");
  expect(text).toContain("/customers/0/value: ");
});
