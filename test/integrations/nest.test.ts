// A backend in NestJS, compiled to CommonJS by TypeScript, answers requests.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { consumer, runScript } from "./consumer.ts";

let service: ChildProcess | undefined;
let address = "";

beforeAll(async () => {
  const folder = consumer("nest");
  await runScript(folder, "typescript/bin/tsc");
  service = spawn(process.execPath, ["dist/main.js"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: service.stdout as NodeJS.ReadableStream });
  [address] = (await Promise.race([once(lines, "line"), once(service, "exit").then(() => [""])])) as [string];
});

afterAll(async () => {
  if (service?.exitCode !== null) return;
  const exit = once(service, "exit");
  service.kill();
  await exit;
});

const days = { asOf: "2026-11-23" };

async function post(body: object): Promise<{ status: number; answer: unknown }> {
  const headers = { "content-type": "application/json" };
  const request = { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(`${address}/assessments`, request);
  return { status: response.status, answer: await response.json() };
}

it("assesses a customer, with its place, words and strategy", async () => {
  const customer = {
    annualSpend: 30_000_000,
    need: 4,
    budget: "approved",
    relationshipStage: 2,
    economicBuyer: "brief",
  };
  expect(await post({ customer, ...days, locale: "zh-CN" })).toMatchObject({
    status: 201,
    answer: {
      assessment: { status: "placed", cell: { id: "high/low" }, model: { id: "customer-matrix" } },
      words: expect.stringContaining("客户潜力"),
      issues: [],
      strategy: "raise",
    },
  });
});

it("answers what of a customer could not be used, and assesses it all the same", async () => {
  const customer = { annualSpend: "30m", need: 4, colour: "red" };
  const { status, answer } = await post({ customer, ...days, locale: "en" });
  expect(status).toBe(201);
  const { issues } = answer as { issues: string[] };
  expect(issues.map((issue) => issue.split(" ")[0])).toEqual(["/colour", "/annualSpend"]);
});

it("says what is wrong with a posted model, each with its place", async () => {
  expect(await post({ customer: {}, ...days, locale: "en", model: { format: 2 } })).toMatchObject({
    status: 422,
    answer: { issues: expect.arrayContaining([expect.objectContaining({ pointer: "/format" })]) },
  });
});

it("says that a day is none", async () => {
  expect(await post({ customer: {}, asOf: "2026-02-30", locale: "en" })).toMatchObject({
    status: 400,
    answer: { message: expect.stringContaining("asOf") },
  });
});

it("compiles with the settings of an older backend, too, which know nothing of exports", async () => {
  const older = ["--module", "commonjs", "--moduleResolution", "node10", "--noEmit"];
  expect(await runScript(consumer("nest"), "typescript/bin/tsc", ...older)).toBe("");
});
