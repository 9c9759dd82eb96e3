// Histories made to break the report: names that do something, ids that objects have of their own, far more of everything than a page can hold.
import { movement, portfolioOn, timeline } from "opportunity-matrix/portfolio";
import { type PortfolioOverTime, reportHtml } from "opportunity-matrix/report";
import { expect, it } from "vitest";
import { little, MAY, much, other, snapshot, TODAY } from "../report/past.ts";
import { customer, matrix } from "../report/sample.ts";

/** The history of customers who all moved, with who went where. */
function movedAll(ids: readonly string[]): PortfolioOverTime {
  const history = timeline(ids.flatMap((id) => [snapshot(id, little, MAY), snapshot(id, much, TODAY)]));
  const [before, after] = [portfolioOn(history, MAY), portfolioOn(history, TODAY)];
  return { history, movement: movement(before, after, { matrix: matrix as never }) };
}

const page = (ids: readonly string[], portfolio: PortfolioOverTime): string =>
  reportHtml(
    matrix,
    ids.map((id) => customer(much, { id, name: id })),
    { locale: "en", portfolio },
  );

it("shows what an id is, and nothing that it does", () => {
  const ids = [
    "__proto__",
    "constructor",
    "</svg></script><img src=x onerror=alert(1)>",
    '"><b style=color:red>',
    "\u202egnp.exe",
    "{name}",
    " ",
  ];
  const html = page(ids, movedAll(ids));
  const written = html.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, "");
  // What is in quotes is no attribute's name.
  const tags = [...written.matchAll(/<[a-z][^<>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, ""));
  expect(tags.filter((tag) => /^<(img|script)|\s(style|on\w+|src)\b/.test(tag))).toEqual([]);
  for (const id of ["__proto__", "constructor", "{name}"])
    expect(html).toContain(`<bdi>${id}</bdi></a></th>`);
});

it("lists 500 of 3,000 customers, draws a few, and says how many there are", () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `C${i}`);
  const html = page([], movedAll(ids));
  const [trails] = /<figure id="trails">.*?<\/figure>/s.exec(html) as RegExpExecArray;
  expect(trails.match(/<th scope="row">/g)).toHaveLength(500);
  expect(trails).toContain("The first 500 of 3,000 are listed.");
  expect(trails).toContain("Customers: 3,000.");
  expect(html.length).toBeLessThan(1_500_000);
});

it("tells a few of very many issues, and how many there are", () => {
  const issues = Array.from({ length: 100_000 }, (_, i) => ({
    code: "line.notJson" as const,
    pointer: "",
    params: { column: 1 },
    line: i + 1,
  }));
  const html = page([], { issues });
  expect(html).toContain("What is wrong with the history, and does not count: 100,000");
  expect(html.match(/Line \d+:/g)).toHaveLength(20);
});

it("takes an empty history, one snapshot, and one of another model alone", () => {
  for (const log of [[], [snapshot("C1", much, MAY)], [snapshot("C1", much, MAY, other)]]) {
    const history = timeline(log);
    const nobody = movement([], portfolioOn(history, TODAY), { matrix: matrix as never });
    expect(page(["C1"], { history, movement: nobody })).toContain('<figure id="transitions">');
  }
});
