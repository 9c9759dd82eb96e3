// The portfolio over time in a real browser: its pictures and tables are there to be seen and heard in both languages, with the report's own policy in force.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { allocate } from "opportunity-matrix/portfolio";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { reportHtml } from "../../src/report/report-html.ts";
import { history, moved } from "../report/past.ts";
import { everyKind, matrix, playbook } from "../report/sample.ts";
import { launch } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "report-over-time-"));
const file = join(folder, "over-time.html");
const FIGURES = ["trails", "transitions", "effort"] as const;
const REGIONS = {
  en: ["The way over the matrix", "From which cell to which", "Effort against strategy"],
  "zh-CN": ["客户在矩阵上的移动轨迹", "客户从哪个格子到哪个格子", "精力投入与策略对比"],
} as const;

let browser: Browser;
const opened: Page[] = [];
/** What the browser complained of; a report gives it no reason to. */
const complaints: string[] = [];

async function open(hash = "", { width = 1280, dark = false, scripts = true } = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
  });
  opened.push(page);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(
    `document.addEventListener("securitypolicyviolation", (event) => console.log("refused: " + event.violatedDirective));`,
  );
  await page.goto(pathToFileURL(file).href + hash);
  return page;
}

beforeAll(async () => {
  const allocation = allocate({
    sellers: [{ id: "lin", hours: 40 }],
    customers: ["C1", "C2"].map((id) => ({
      id,
      sellers: ["lin"],
      tier: "A",
      strategy: "invest",
      value: 900,
      today: 5,
    })),
  });
  const portfolio = { history, movement: moved, allocation };
  writeFileSync(file, reportHtml(matrix, everyKind, { locale: "en", playbook, portfolio }));
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

it.each([
  ["en", "zh-CN", true],
  ["zh-CN", "en", true],
  ["zh-CN", "en", false],
] as const)(
  "shows pictures and tables in %s and not in %s; scripts run: %s",
  async (language, other, scripts) => {
    const page = await open(scripts ? `#${language}` : "", { scripts });
    if (!scripts) await page.getByText("中文", { exact: true }).click();
    for (const [i, id] of FIGURES.entries()) {
      const figure = page.locator(`figure#${id}`);
      expect(
        await figure.locator(`svg[lang=${language}], [lang=${language}] > svg`).first().isVisible(),
      ).toBe(true);
      expect(await figure.locator(`[lang=${other}] > svg`).first().isVisible()).toBe(false);
      const table = page.getByRole("table", { name: REGIONS[language][i] as string, exact: true });
      expect(await table.isVisible()).toBe(true);
      expect(await table.getByRole("columnheader").count()).toBeGreaterThan(3);
      expect(await table.getByRole("rowheader").count()).toBeGreaterThan(1);
      expect(await figure.getByRole("img", { name: REGIONS[language][i] as string }).count()).toBe(1);
    }
  },
);

it("is led to from above, and leads to a customer's page and back", async () => {
  const page = await open();
  await page.getByRole("link", { name: "Over time" }).click();
  await expect.poll(() => page.evaluate("location.hash")).toBe("#overTime");
  expect(await page.locator("#overTime h2").isVisible()).toBe(true);
  await page.locator("#trails table").getByRole("link", { name: "Acme" }).click();
  await expect.poll(() => page.locator("section.shown h2").innerText()).toBe("Acme");
  await page.goBack();
  await expect.poll(() => page.locator("section.shown").count()).toBe(0);
});

it("fits a phone: pictures and tables scroll by themselves", async () => {
  for (const hash of ["", "#zh-CN"]) {
    const page = await open(hash, { width: 360 });
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  }
});

it("keeps a long table in a frame of its own, its heads in sight, and shows the whole of it on paper", async () => {
  const page = await open();
  await page.evaluate(`{
    const body = document.querySelector("#trails tbody");
    for (let i = 0; i < 100; i++) body.append(body.rows[0].cloneNode(true));
  }`);
  const frame = `document.querySelector("#trails [role=region]")`;
  const heights = (): Promise<unknown> =>
    page.evaluate(`[${frame}.clientHeight, ${frame}.scrollHeight > ${frame}.clientHeight]`);
  expect(await heights()).toEqual([576, true]);
  const head = `document.querySelector("#trails thead th").getBoundingClientRect().top - ${frame}.getBoundingClientRect().top`;
  expect(await page.evaluate(`${frame}.scrollTop = 900, ${head}`)).toBe(0);
  await page.emulateMedia({ media: "print" });
  expect(await heights()).toEqual([expect.any(Number), false]);
});

it("is on paper: across, in one language, each picture on a sheet of its own", async () => {
  const page = await open("#zh-CN");
  await page.emulateMedia({ media: "print" });
  for (const id of FIGURES) {
    expect(await page.locator(`#${id} [lang=zh-CN] > svg`).first().isVisible()).toBe(true);
    expect(await page.locator(`#${id} [lang=en] > svg`).first().isVisible()).toBe(false);
    expect(await page.locator(`#${id} table`).isVisible()).toBe(true);
  }
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const across = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) /g)].filter(([, width]) => Number(width) > 800);
  // The list of customers, and three figures with their tables.
  expect(across.length).toBeGreaterThanOrEqual(1 + FIGURES.length);
  expect(across.length).toBeLessThanOrEqual(1 + 2 * FIGURES.length);
});

it.each([false, true])("gives axe-core nothing to find wrong, dark: %s", async (dark) => {
  for (const hash of ["", "#zh-CN"]) {
    const page = await open(hash, { dark });
    await page.evaluate(axe.source);
    const found = (await page.evaluate("axe.run('#overTime')")) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 150)}`);
    expect(told).toEqual([]);
  }
});
