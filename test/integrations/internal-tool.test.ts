// examples/internal-tool, built for production and used in Chromium under a strict content security policy: what it shows, and that it
// computes nothing twice. The page measures each computation, which is how they are counted here.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { launch } from "../browser/chromium.ts";
import { type Served, serve } from "../browser/serve.ts";
import { consumer, runScript } from "./consumer.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

let browser: Browser;
let served: Served;
let page: Page;
let said: string[] = [];

beforeAll(async () => {
  const folder = consumer("internal-tool");
  await runScript(folder, "typescript/bin/tsc");
  await runScript(folder, "vite/bin/vite.js", "build", "--logLevel", "warn");
  served = await serve(join(folder, "dist"), POLICY);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ locale: "en", viewport: { width: 1200, height: 900 } });
  said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(served.address);
  await page.getByRole("table").waitFor();
  return async () => {
    await page.close();
    // After every test: nothing was refused, warned of or thrown.
    expect(said).toEqual([]);
  };
});

type Work = { compile: number; assess: number; draw: number };

/** How often each thing was computed since the page was opened, once nothing has been added for twenty turns of its event loop. */
function work(): Promise<Work> {
  // As text: the test's own transpiler would put names of its own into a function.
  return page.evaluate(`(async () => {
    const counts = () => Object.fromEntries(
      ["compile", "assess", "draw"].map((name) => [name, performance.getEntriesByName(name).length]),
    );
    let last = "";
    for (let same = 0; same < 20; ) {
      await new Promise((done) => setTimeout(done, 10));
      const now = JSON.stringify(counts());
      same = now === last ? same + 1 : 0;
      last = now;
    }
    return counts();
  })()`);
}

/** What is computed while something happens. */
async function during(happens: () => Promise<unknown>): Promise<Work> {
  const before = await work();
  await happens();
  const after = await work();
  return {
    compile: after.compile - before.compile,
    assess: after.assess - before.assess,
    draw: after.draw - before.draw,
  };
}

const slider = (name = "Size of the business") => page.getByRole("slider", { name });
const cellsOf = (name: string) => page.getByRole("row", { name }).getByRole("cell").allInnerTexts();
const moves = (): Promise<string> => page.getByRole("status").innerText();

it("shows every customer in the picture and in the table, and compiles the model once", async () => {
  expect(await work()).toEqual({ compile: 1, assess: 2, draw: 1 });
  const picture = page.getByRole("img", { name: "Customer matrix" });
  const names = await page.getByRole("rowheader").allInnerTexts();
  expect(names).toHaveLength(10);
  for (const name of names) expect(await picture.textContent()).toContain(name);
  expect(await cellsOf("Harbour Motors")).toEqual([
    expect.stringContaining("Key customer"),
    expect.stringMatching(/^\d+\.\d\s+\d+\.\d to \d+\.\d possible$/),
    expect.stringMatching(/^\d+\.\d\s+\d+\.\d to \d+\.\d possible$/),
    "Invest and develop in depth",
  ]);
});

it("compiles once for each step of a slider, and nothing on the way back", async () => {
  await slider().focus();
  const once = { compile: 1, assess: 1, draw: 1 };
  for (let step = 0; step < 3; step++) {
    expect(await during(() => page.keyboard.press("ArrowLeft"))).toEqual(once);
  }
  for (let step = 0; step < 3; step++) {
    expect(await during(() => page.keyboard.press("ArrowRight"))).toEqual({ compile: 0, assess: 1, draw: 1 });
  }
});

it("compiles no more often than a drag has had different weights, and ends at the last of them", async () => {
  await page.evaluate(`
    globalThis.weights = new Set();
    document.addEventListener("input", ({ target }) => weights.add(target.value), true);
  `);
  const box = await slider().boundingBox();
  if (!box) throw new Error("the slider is not shown");
  const y = box.y + box.height / 2;
  const dragged = await during(async () => {
    await page.mouse.move(box.x + box.width * 0.55, y);
    await page.mouse.down();
    for (const x of [0.3, 0.05, 0.4, 0.1]) await page.mouse.move(box.x + box.width * x, y, { steps: 15 });
    await page.mouse.up();
  });
  const weights = (await page.evaluate("weights.size")) as number;
  expect(weights).toBeGreaterThan(10);
  expect(dragged.compile).toBeGreaterThan(0);
  expect(dragged.compile).toBeLessThanOrEqual(weights);
  const [, potential] = await cellsOf("Cloud Peak Hospitals");

  // A page that has only ever had the last weight shows the same.
  const last = await slider().inputValue();
  await page.reload();
  await slider().fill(last);
  await work();
  expect((await cellsOf("Cloud Peak Hospitals"))[1]).toBe(potential);
});

it("says who changes place, and goes back to the model's own weights", async () => {
  expect(await moves()).toBe("With these weights every customer stays where the model puts it.");
  await slider().fill("10");
  await expect.poll(moves).toMatch(/^\d of 10 change place: .*Cloud Peak Hospitals \(.+ → .+\)/);
  await page.getByRole("button", { name: "The model's own weights" }).click();
  await expect.poll(moves).toBe("With these weights every customer stays where the model puts it.");
  expect(await page.getByRole("status").getAttribute("aria-live")).toBe("polite");
});

it("changes its language without compiling or assessing anything", async () => {
  const changed = await during(() => page.getByRole("button", { name: "中文" }).click());
  expect(changed).toEqual({ compile: 0, assess: 0, draw: 1 });
  expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
  expect(await page.title()).toBe("精力该放在哪些客户身上？");
  await page.getByRole("img", { name: "客户矩阵" }).waitFor();
  await slider("业务空间").waitFor();
  await page.locator("summary").click();
  // Latin letters are left in tiers, ids of cells and the model's own name alone.
  const text = (await page.locator("main").innerText()).replaceAll(
    /(low|medium|high)\/(low|medium|high)/g,
    "",
  );
  expect(text.match(/[A-Za-z]{3,}/g)).toEqual(["English", "customer", "matrix"]);
  const back = await during(() => page.getByRole("button", { name: "English" }).click());
  expect(back).toEqual({ compile: 0, assess: 0, draw: 1 });
});

it("sorts by any column and shows a customer, computing nothing", async () => {
  const nothing = { compile: 0, assess: 0, draw: 0 };
  const header = page.getByRole("columnheader", { name: "Relationship quality" });
  const first = (): Promise<string> => page.getByRole("rowheader").first().innerText();
  const names = (): Promise<string[]> => page.getByRole("rowheader").allInnerTexts();
  expect(await header.getAttribute("aria-sort")).toBe("none");
  expect(await during(() => header.getByRole("button").click())).toEqual(nothing);
  expect(await header.getAttribute("aria-sort")).toBe("ascending");
  const ascending = await names();
  expect(await during(() => header.getByRole("button").click())).toEqual(nothing);
  expect(await header.getAttribute("aria-sort")).toBe("descending");
  // The one customer without a score stays last in both.
  expect(ascending.at(-1)).toBe("New Field Robotics");
  expect(await names()).toEqual([...ascending.slice(0, -1).reverse(), "New Field Robotics"]);

  const name = await first();
  expect(await during(() => page.getByRole("button", { name }).click())).toEqual(nothing);
  await page.getByRole("heading", { name }).waitFor();
  expect(await page.getByRole("row", { name }).getAttribute("aria-current")).toBe("true");
});

it("fits a telephone, in both languages", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ["中文", "English"]) {
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.getByRole("button", { name: language }).click();
  }
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
});

it("names every control, and reaches each with the keyboard", async () => {
  const controls = page.locator("button, input, summary");
  const count = await controls.count();
  const reached = new Set<string>();
  for (let i = 0; i < count; i++) {
    await page.keyboard.press("Tab");
    reached.add(
      (await page.evaluate("document.activeElement.closest('label, button, summary').innerText")) as string,
    );
  }
  expect(reached.size).toBe(count);
  expect([...reached].filter((name) => name.trim() === "")).toEqual([]);
  expect(await slider().getAttribute("aria-valuetext")).toBe("55, which is 55% of the axis");
});
