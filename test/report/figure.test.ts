import { expect, it } from "vitest";
import type { Picture } from "../../src/charts/picture.ts";
import type { Locale } from "../../src/core/label.ts";
import { figureWithTable } from "../../src/report/figure.ts";

const HEADINGS = { en: "Stays", "zh-CN": "停留" } as const;

const drawn = (locale: Locale, idPrefix: string): Picture => ({
  heading: HEADINGS[locale],
  summary: "Two customers.",
  svg: `<svg id="${idPrefix}"/>`,
  table: {
    heads: ["Customer", locale === "en" ? "Days" : "天数"],
    texts: 1,
    rows: [
      ["<b>A", "31"],
      ["B", "7"],
    ],
  },
});

it("holds the picture and the table in both languages, what is the same in them once", () => {
  const figure = figureWithTable(drawn, { id: "stays", sums: "<p>Sums.</p>" });
  expect(figure).toBe(
    '<figure id="stays"><figcaption class="unseen"><h3 id="stays-title"><span lang="en">Stays</span><span lang="zh-CN">停留</span></h3></figcaption>' +
      '<div class="picture scroll" role="group" tabindex="0" aria-labelledby="stays-title"><div lang="en"><svg id="stays-en"/></div><div lang="zh-CN"><svg id="stays-zh-CN"/></div></div><p>Sums.</p>' +
      '<div class="scroll" role="region" tabindex="0" aria-labelledby="stays-title"><table aria-labelledby="stays-title"><thead><tr><th scope="col">Customer</th>' +
      '<th scope="col" class="n"><span lang="en">Days</span><span lang="zh-CN">天数</span></th></tr></thead><tbody>' +
      '<tr><th scope="row"><bdi>&lt;b&gt;A</bdi></th><td class="n"><bdi>31</bdi></td></tr><tr><th scope="row"><bdi>B</bdi></th><td class="n"><bdi>7</bdi></td></tr></tbody></table></div></figure>',
  );
});

it("writes a customer whom a row is about as it is told to", () => {
  const about = (locale: Locale, idPrefix: string): Picture => {
    const picture = drawn(locale, idPrefix);
    return { ...picture, table: { ...picture.table, customers: ["a", "b"] } };
  };
  const figure = figureWithTable(about, {
    id: "stays",
    customer: (id) => (id === "b" ? "<i>second</i>" : null),
  });
  expect(figure).toContain('<th scope="row"><bdi>&lt;b&gt;A</bdi></th>');
  expect(figure).toContain('<th scope="row"><i>second</i></th>');
  expect(figureWithTable(about, { id: "stays" })).toContain('<th scope="row"><bdi>B</bdi></th>');
});

it("lists 500 rows, and says how many there are", () => {
  const long = (locale: Locale, idPrefix: string): Picture => {
    const { table, ...picture } = drawn(locale, idPrefix);
    return { ...picture, table: { ...table, rows: Array.from({ length: 501 }, (_, i) => [`C${i}`, "1"]) } };
  };
  const figure = figureWithTable(long, { id: "stays" });
  expect(figure.match(/scope="row"/g)).toHaveLength(500);
  expect(figure).toContain("The first 500 of 501 are listed.");
});
