import { movement, portfolioOn, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { trailsFigure } from "../../src/report/trails-figure.ts";
import { history, little, MAY, much, other, snapshot, TODAY } from "./past.ts";
import { customer, everyKind, matrix, reportOn, textIn } from "./sample.ts";

it("shows the way of each customer, by its name and with a link to its page", () => {
  const figure = trailsFigure(reportOn(), history);
  expect(textIn(figure, "en")).toContain("Acme\nLeave\nRaise\nMoved up\nIn the picture\n30.0\n80.0\n");
  expect(textIn(figure, "zh-CN")).toContain("Acme\n离开\n提升\n上升\n图中已画出\n30.0\n80.0\n");
  expect(figure).toContain('<th scope="row"><a href="#c1"><bdi>Acme</bdi></a></th>');
  // C4 is not in the report.
  expect(figure).toContain('<th scope="row"><bdi>C4</bdi></th>');
});

it("names a customer without a page, and one who is called by its id alone", () => {
  const report = reportOn([...everyKind, customer({}, { id: "C4", name: " " })], { pages: 0 });
  const figure = trailsFigure(report, history);
  expect(figure).toContain('<th scope="row"><bdi>Acme</bdi></th>');
  expect(figure).toContain('<th scope="row"><bdi>C4</bdi></th>');
});

it("takes the first of two customers who share an id, whatever their rank", () => {
  const again = [5, 90].map((spend) => customer({ spend, stance: "warm" }, { id: "C1", name: "Acme again" }));
  const figure = trailsFigure(reportOn([...everyKind, ...again]), history);
  expect(figure).toContain('<th scope="row"><a href="#c1"><bdi>Acme</bdi></a></th>');
  expect(figure.includes("Acme again")).toBe(false);
});

it("says nothing of a way where there is no history, or one day of it", () => {
  expect(textIn(trailsFigure(reportOn(), timeline([])), "en")).toContain("No customers to show.");
  const once = trailsFigure(reportOn(), timeline([snapshot("C1", much, MAY)]));
  expect(textIn(once, "en")).toContain("Nobody moved.");
});

it("draws no way through the scores of another model, and says so", () => {
  const changed = timeline([snapshot("C1", little, MAY, other), snapshot("C1", much, TODAY)]);
  expect(textIn(trailsFigure(reportOn(), changed), "en")).toContain("Assessments by another model: 1");
});

it("shows what a name is, and nothing that it does", () => {
  const names = ["</svg><script>alert(1)</script>", '"><img src=x onerror=alert(2)>', "\u202eevil"];
  const past = timeline(names.flatMap((id) => [snapshot(id, little, MAY), snapshot(id, much, TODAY)]));
  const figure = trailsFigure(reportOn(names.map((id) => customer(much, { id, name: id }))), past);
  expect(figure).not.toMatch(/<(script|img)/);
  expect(figure).toContain("&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
});

it("draws those of most money, where the movement knows it", () => {
  const ids = Array.from({ length: 14 }, (_, i) => `M${i}`);
  const far = { spend: 99, stance: "cold" };
  const past = timeline(
    ids.flatMap((id, i) => [snapshot(id, little, MAY), snapshot(id, i === 13 ? much : far, TODAY)]),
  );
  const [before, after] = [portfolioOn(past, MAY), portfolioOn(past, TODAY)];
  const amountOf = (id: string) => (id === "M13" ? 900 : 1);
  const paid = movement(before, after, { matrix: matrix as never, amountOf });
  const first = (figure: string) => /<th scope="row"><bdi>(\w+)</.exec(figure)?.[1];
  expect([first(trailsFigure(reportOn(), past, paid)), first(trailsFigure(reportOn(), past))]).toEqual([
    "M13",
    "M0",
  ]);
});
