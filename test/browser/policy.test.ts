// The built files run in a page as they are, without a bundler, under a policy that forbids `eval` and every script but these.
import { fileURLToPath } from "node:url";
import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
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

it("places many at once, from rows, columns and a stream, as Node does", async () => {
  const count = 1000;
  const rows = Array.from({ length: count }, (_, i) => ({
    annualSpend: i % 7 === 0 ? null : i * 40_000,
    need: (i % 4) + 1,
    relationshipStage: (i % 5) + 1,
    lastContact: i % 3 === 0 ? "2026-02-30" : "2026-10-01",
  }));
  const columns = {
    annualSpend: rows.map((row) => row.annualSpend),
    need: rows.map((row) => row.need),
    relationshipStage: rows.map((row) => row.relationshipStage),
    lastContact: rows.map((row) => row.lastContact),
  };
  const asOf = "2026-11-23";
  const expected = compileModel(customerModel).placeAll(rows, { asOf, bounds: true });
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  page.on("pageerror", (error) => refused.push(String(error)));
  await page.goto(served.address);
  const placed = await page.evaluate(`(async () => {
    const [{ compileModel }, { customerModel }] = await Promise.all([import("/index.js"), import("/models.js")]);
    const matrix = compileModel(customerModel);
    const rows = ${JSON.stringify(rows)};
    const told = ({ outcome, axes, unknown, invalid }) => [
      [...outcome], [...axes.potential.score], [...axes.relationship.low], [...axes.relationship.high], [...unknown], [...invalid],
    ];
    const streamed = [];
    for await (const one of matrix.assessStream([rows], { asOf: "${asOf}" })) streamed.push(one.cell?.id ?? one.status);
    const ofRows = matrix.placeAll(rows, { asOf: "${asOf}", bounds: true });
    const ofColumns = matrix.placeColumns(${JSON.stringify(columns)}, { length: ${count}, asOf: "${asOf}", bounds: true });
    return { rows: told(ofRows), columns: told(ofColumns), streamed };
  })()`);
  const { potential, relationship } = expected.axes;
  const told = [
    [...expected.outcome],
    [...potential.score],
    [...(relationship.low ?? [])],
    [...(relationship.high ?? [])],
    [...expected.unknown],
    [...expected.invalid],
  ];
  const streamed = Array.from(expected.outcome, (at) => expected.outcomes[at]);
  expect(placed).toEqual({ rows: told, columns: told, streamed });
  expect(refused).toEqual([]);
});
