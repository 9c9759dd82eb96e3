// Reports in a real browser, opened from the disk as a reader opens them, with their own policy in force.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEMO_DAY, demoPortfolio } from "../../src/cli/demo-portfolio.ts";
import { run } from "../../src/cli/run.ts";
import type { ReportCustomer } from "../../src/report/listed.ts";
import { reportHtml } from "../../src/report/report-html.ts";
import { testIo } from "../cli/io.ts";
import { customer, matrix, placed } from "../report/sample.ts";
import { launch } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "report-"));

let browser: Browser;
let demo = "";
/** A placed customer with an issue, an unplaced and an excluded one: axe-core looks at what is hidden as well, and takes its time. */
let each = "";
const opened: Page[] = [];
/** What the browser complained of; a report gives it no reason to. */
const complaints: string[] = [];

type View = {
  readonly width?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  readonly hash?: string;
};

async function open(
  file: string,
  { width = 1280, dark = false, scripts = true, hash = "" }: View = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
  });
  opened.push(page);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href + hash && request.url() !== pathToFileURL(file).href) {
      complaints.push(`asks for ${request.url()}`);
    }
  });
  await page.addInitScript(
    `document.addEventListener("securitypolicyviolation", (event) => console.log("refused: " + event.violatedDirective));`,
  );
  await page.goto(pathToFileURL(file).href + hash);
  return page;
}

function written(name: string, customers: readonly ReportCustomer[]): string {
  const file = join(folder, name);
  writeFileSync(file, reportHtml(matrix, customers, { locale: "en" }));
  return file;
}

/** The texts of a column of the table as it is shown, without rows that are hidden. */
const column = (page: Page, at: number): Promise<string[]> =>
  page.locator(`#list tbody tr:not([hidden]) > :nth-child(${at})`).allInnerTexts();

beforeAll(async () => {
  writeFileSync(join(folder, "customers.csv"), demoPortfolio);
  const io = testIo({ folder });
  await run(["report", "customers.csv", "--as-of", DEMO_DAY], io);
  demo = join(folder, "customers-report.html");
  const [header, ...rows] = demoPortfolio.split("\n");
  const kinds = ["Ilexworth Pharma", "Wychwood Logistics", "漓水环保"];
  const chosen = rows.filter((row) => kinds.some((name) => row.includes(name)));
  writeFileSync(join(folder, "each.csv"), [header, ...chosen].join("\n"));
  const then = ["--as-of", "2026-05-01", "--format", "jsonl", "--out", "then.jsonl"];
  await run(["score", "each.csv", ...then], testIo({ folder }));
  await run(["report", "each.csv", "--as-of", DEMO_DAY, "--before", "then.jsonl"], testIo({ folder }));
  each = join(folder, "each-report.html");
  browser = await launch();
});

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the language", () => {
  it("is a switch: one is shown, the page says which, and a link carries it", async () => {
    const page = await open(demo);
    expect(await page.locator("h1").innerText()).toBe("Opportunity report: Customer matrix");
    await page.getByText("中文", { exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe("商机报告：客户矩阵");
    expect(await page.evaluate("[document.documentElement.lang, document.title, location.hash]")).toEqual([
      "zh-CN",
      "商机报告：客户矩阵",
      "#zh-CN",
    ]);
    expect(await page.locator("#matrix svg[lang=en]").isVisible()).toBe(false);
    const again = await open(demo, { hash: "#zh-CN/c9" });
    expect(await again.locator("section.shown .standing h3").first().innerText()).toMatch(/^客户潜力/);
    expect(await again.title()).toBe("Eastwick Polymers – 商机报告：客户矩阵");
  });

  it("can be chosen by keyboard, and without any script", async () => {
    const page = await open(demo);
    await page.locator("#language-en").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("h1").innerText()).toContain("商机报告");
    const plain = await open(demo, { scripts: false });
    await plain.getByText("中文", { exact: true }).click();
    expect(await plain.locator("h1").innerText()).toContain("商机报告");
    expect(await plain.locator("section.customer").last().isVisible()).toBe(true);
    expect(await plain.locator(".tools").isVisible()).toBe(false);
  });
});

describe("the table", () => {
  it("sorts numbers as numbers, either way, what is unknown last", async () => {
    const page = await open(
      written("sort.html", [
        customer({ spend: 9, stance: "cold" }, { name: "Nine" }),
        customer({ spend: 80, stance: "cold" }, { name: "Eighty" }),
        customer({ stance: "warm" }, { name: "Unknown" }),
        customer({ spend: 80, stance: "cold" }, { name: "Another eighty" }),
      ]),
    );
    const head = page.locator("#list thead tr:nth-child(2) th").first();
    await head.locator("button").click();
    expect(await column(page, 2)).toEqual(["Eighty", "Another eighty", "Nine", "Unknown"]);
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    await head.locator("button").press("Enter");
    expect(await column(page, 2)).toEqual(["Nine", "Eighty", "Another eighty", "Unknown"]);
    expect(await page.locator("#list th[aria-sort]").count()).toBe(1);
  });

  it("sorts every column, and names as the language does", async () => {
    const names = ["周", "Zoe", "安", "Ada", "李"];
    const page = await open(
      written(
        "names.html",
        names.map((name) => customer({ spend: 5, stance: "cold" }, { name })),
      ),
    );
    await page.getByText("中文", { exact: true }).click();
    await page.locator("#list th button").nth(1).click();
    expect((await column(page, 2)).filter((name) => !/[a-z]/.test(name))).toEqual(["安", "李", "周"]);
    const all = await open(demo);
    const buttons = all.locator("#list th button");
    const order = await column(all, 2);
    for (let i = 0; i < (await buttons.count()); i++) {
      await buttons.nth(i).click();
      expect((await column(all, 2)).toSorted()).toEqual(order.toSorted());
    }
  });

  it("shows the customers of a cell, and those that a search finds in either language", async () => {
    const page = await open(demo);
    await page.locator('#cells [data-cell="high/high"] button').click();
    expect(await column(page, 5)).toEqual(Array(7).fill("Key customer"));
    expect(await page.locator("#shown").innerText()).toBe("Shown 7 of 60");
    await page.locator("#search").fill("云岭");
    expect(await column(page, 2)).toEqual([]);
    await page.locator("#all").click();
    expect(await page.locator("#shown").innerText()).toBe("Shown 60 of 60");
    await page.locator("#search").fill("重点客户 thornwick");
    expect(await column(page, 2)).toEqual(["Thornwick Medical"]);
    await page.locator("#all").click();
    await page
      .locator('#matrix svg[lang=en] .cell[data-cell="low/low"]')
      .click({ position: { x: 5, y: 60 } });
    expect(await page.locator("#shown").innerText()).toBe("Shown 4 of 60");
  });
});

describe("a customer's page", () => {
  it("is led to from the table and the picture, leads on in the order of the table, and back", async () => {
    const page = await open(demo);
    await page.locator("#list tbody a").first().click();
    const shown = page.locator("section.customer.shown h2");
    await expect.poll(() => shown.innerText()).toBe("Thornwick Medical");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H2");
    await expect.poll(() => page.locator("#overview").isVisible()).toBe(false);
    await page.locator("section.shown a[rel=next]").click();
    await expect.poll(() => shown.innerText()).toBe("长亭保险");
    await page.goBack();
    await expect.poll(() => shown.innerText()).toBe("Thornwick Medical");
    await page.locator("section.shown .back").click();
    await expect.poll(() => page.locator("section.shown").count()).toBe(0);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Thornwick Medical");
    await page.locator("#list th button").nth(1).click();
    const sorted = await column(page, 2);
    await page.locator("#list tbody a").first().click();
    await page.locator("section.shown a[rel=next]").click();
    await expect.poll(() => shown.innerText()).toBe(sorted[1]);
    await page.goto(`${pathToFileURL(demo).href}#matrix`);
    await page.locator("#matrix svg[lang=en] .customer a").first().click();
    await expect.poll(() => page.locator("section.shown").count()).toBe(1);
  });
});

describe("hostile names", () => {
  const names = [
    "</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(2)>',
    "<!--<script>alert(3)</script>",
    "&lt;b&gt; {{7*7}} $" + "{alert(4)}",
    "__proto__",
    "constructor",
    "\u202edlrow",
    "שלום עולם",
    "𝕏 😀 \u{20bb7}野家",
    "a/b#c?d%00",
  ];
  const found = {
    code: "x",
    text: names[0] as string,
    column: names[1] as string,
    found: names[2] as string,
  };
  const hostile = (name: string): ReportCustomer =>
    customer({ spend: 5, stance: "cold" }, { name, id: names[0], row: 2, issues: [found] });

  it("are shown as they are, and run nothing", async () => {
    const page = await open(written("hostile.html", names.map(hostile)));
    expect(await column(page, 2)).toEqual(names);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("img, iframe, object, [onload], [onerror]").count()).toBe(0);
    await page.locator("#list th button").nth(1).click();
    for (const link of await page.locator("#list tbody a").all()) {
      const name = await link.innerText();
      await link.click();
      await expect.poll(() => page.locator("section.shown h2").innerText()).toBe(name);
      await page.locator("section.shown .back").click();
    }
  });

  it("in an address find nothing and break nothing", async () => {
    for (const hash of [
      "#constructor",
      "#__proto__",
      "#c999",
      "#zh-CN/<img>",
      "#%E0%A4%A",
      "#/",
      "#en/zh-CN/c1",
    ]) {
      const page = await open(demo, { hash });
      expect(await page.locator("h1").isVisible()).toBe(true);
    }
  });
});

describe("the policy", () => {
  it("refuses every script, style and request that is added", async () => {
    const page = await open(demo);
    await page.evaluate(`(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<p id="styled" style="color: rgb(1, 2, 3)" onclick="window.ran = true">x</p>');
      document.getElementById("styled").click();
      new Image().src = "https://example.invalid/x.png";
    })()`);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(await page.evaluate('getComputedStyle(document.getElementById("styled")).color')).not.toBe(
      "rgb(1, 2, 3)",
    );
    const refused = complaints.splice(0).filter((text) => text.startsWith("refused: "));
    expect(new Set(refused)).toEqual(
      new Set(
        ["script-src-elem", "script-src-attr", "style-src-attr", "img-src"].map((name) => `refused: ${name}`),
      ),
    );
  });
});

describe("a narrow screen", () => {
  it.each([
    ["a phone", 360],
    ["1280 pixels at 200 %", 640],
  ])("does not scroll sideways: %s", async (_, width) => {
    for (const hash of ["", "#c1", "#c9", "#zh-CN/c22"]) {
      const page = await open(demo, { width, hash });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
  });
});

describe("what axe-core finds wrong", () => {
  const cases = [false, true].flatMap((dark) => ["en", "zh-CN"].map((language) => ({ dark, language })));

  it.each(cases)(
    "is nothing: $language, dark $dark",
    async ({ dark, language }) => {
      const hand = written("hand.html", [placed]);
      for (const [file, at] of [
        [each, ""],
        [each, "/c1"],
        [each, "/c2"],
        [each, "/c3"],
        [hand, "/c1"],
      ] as const) {
        const page = await open(file, { dark, hash: `#${language}${at}` });
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        await page.evaluate(axe.source);
        const found = (await page.evaluate("axe.run()")) as {
          violations: { id: string; nodes: { html: string }[] }[];
        };
        const told = found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 150)} (${nodes.length})`,
        );
        expect(told).toEqual([]);
      }
    },
    180_000,
  );
});

describe("what is a click away", () => {
  it("opens by keyboard, and is open on paper, with a script or without", async () => {
    const page = await open(demo, { hash: "#c9" });
    const details = page.locator("section.shown > details").first();
    const table = details.locator("table");
    expect(await table.isVisible()).toBe(false);
    await details.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await table.isVisible()).toBe(true);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("details:not([open])").count()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator("section.shown > details[open]").count()).toBe(1);
    const plain = await open(demo, { scripts: false });
    const folded = plain.locator("section.customer > details table").first();
    expect(await folded.isVisible()).toBe(false);
    await plain.emulateMedia({ media: "print" });
    expect(await folded.isVisible()).toBe(true);
  });
});

describe("what changed", () => {
  it("is said of the portfolio and of a customer, and leads from one to the other", async () => {
    const page = await open(each);
    expect(await page.locator("#moved h2").innerText()).toBe("What changed since 2026-05-01");
    await page.goto(`${pathToFileURL(each).href}#c1`);
    const changes = page.locator("section.shown section.changes");
    await expect.poll(() => changes.locator("h3").innerText()).toBe("What changed it since 2026-05-01");
    expect(await changes.locator("tbody tr").count()).toBe(5);
  });

  it("fits a phone", async () => {
    const page = await open(each, { width: 360, dark: true, hash: "#zh-CN/c1" });
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });
});

describe("on paper", () => {
  /** The sizes of the pages of a PDF in points, width by height, as Chromium writes them. */
  const sheets = (pdf: Buffer): string[] =>
    [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => `${Math.floor(Number(width))}x${Math.floor(Number(height))}`,
    );
  const print = async (page: Page): Promise<string[]> => sheets(await page.pdf({ preferCSSPageSize: true }));
  const six = (): string =>
    written(
      "six.html",
      Array.from({ length: 6 }, (_, i) => customer({ spend: i, stance: "cold" }, { name: `No. ${i}` })),
    );

  it("is A4: the table across, everything else upright, each customer on a new sheet", async () => {
    const pages = await print(await open(six()));
    expect(new Set(pages)).toEqual(new Set(["594x841", "841x594"]));
    expect(pages.filter((size) => size === "841x594")).toHaveLength(1);
    // The overview, the strategies, the table, and import with the model; then a sheet or two for each of six customers.
    expect(pages.length).toBeGreaterThanOrEqual(4 + 6);
    expect(pages.length).toBeLessThanOrEqual(6 + 2 * 6);
  });

  it("is only the customer that is shown, or only those that were searched for", async () => {
    expect((await print(await open(six(), { hash: "#c1" }))).length).toBeLessThanOrEqual(2);
    const page = await open(six());
    const everybody = (await print(page)).length;
    await page.locator("#search").fill("No. 3");
    expect((await print(page)).length).toBeLessThanOrEqual(everybody - 5);
  });

  it("is always light, in one language, and without anything to click", async () => {
    const page = await open(demo, { dark: true, hash: "#zh-CN" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).color")).toBe(
      "rgb(27, 37, 48)",
    );
    expect(await page.locator(".language").isVisible()).toBe(false);
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.locator("h1").innerText()).toBe("商机报告：客户矩阵");
    expect(await page.locator("section.customer").first().isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.querySelector('thead')).display")).toBe(
      "table-header-group",
    );
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('#list tbody tr')).breakInside"),
    ).toBe("avoid");
  });
});

it.each([0, 1, 500])("opens with %i customers", async (count) => {
  const customers = Array.from({ length: count }, (_, i) =>
    customer(
      { spend: (i * 37) % 100, stance: i % 3 === 0 ? "cold" : "warm", seen: "2026-11-01" },
      { name: `客户 ${i}` },
    ),
  );
  const page = await open(written(`${count}.html`, customers));
  expect(await page.locator("#list tbody tr").count()).toBe(count);
  expect(await page.locator(".totals dd").first().innerText()).toBe(String(count));
});
