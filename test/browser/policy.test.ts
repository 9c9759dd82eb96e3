// The built files run in a page as they are, without a bundler, under a policy that forbids `eval` and every script but these.
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const PAGE = '<!doctype html><meta charset="utf-8"><title>A page</title>';
const POLICY = "default-src 'none'; script-src 'self'";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  served = await serve(dist, POLICY, { "/index.html": PAGE });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it("places, explains and draws under a strict content security policy", async () => {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  page.on("pageerror", (error) => refused.push(String(error)));
  await page.goto(served.address);
  // As text: the test's own transpiler would put names of its own into a function.
  const drawn = await page.evaluate(`(async () => {
    const [{ compileModel, explain }, { customerModel }, { matrixSvg }] = await Promise.all([
      import("/index.js"), import("/models.js"), import("/charts.js"),
    ]);
    const matrix = compileModel(customerModel);
    const result = matrix.assess({ annualSpend: 30000000, need: 4, relationshipStage: 2 }, { asOf: "2026-11-23" });
    return { cell: result.cell?.id ?? null, words: explain(result, { locale: "zh-CN" }), svg: matrixSvg(matrix, [result], { locale: "en" }) };
  })()`);
  expect(drawn).toMatchObject({
    words: expect.stringContaining("客户潜力"),
    svg: expect.stringContaining("<svg"),
  });
  expect(refused).toEqual([]);
});
