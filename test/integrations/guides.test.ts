// The guides of the first hour, in both languages, followed word by word from an empty folder; and the page that the one for web tools
// makes, in Chromium under the policy that it names.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.ts";
import { serve } from "../browser/serve.ts";
import { begin, take, type Walk } from "./walk.ts";

const guides = ["spreadsheet", "backend", "web"].flatMap((name) =>
  ["", ".zh-CN"].map((language) => `docs/first-hour-${name}${language}.md`),
);

const walks: Walk[] = [];
afterAll(() => {
  for (const { start } of walks) rmSync(start, { recursive: true, force: true });
});

/** Begins a guide, and takes all of it. */
async function follow(path: string): Promise<Walk> {
  const walk = begin(path);
  walks.push(walk);
  for (const block of walk.blocks) await take(walk, block);
  return walk;
}

describe("a walk", () => {
  const page = (info: string, code: string) => ({ path: "some.md", line: 7, info, code });

  it("finds what a page shows and nothing printed, and a change that has no place", async () => {
    const walk = begin("docs/first-hour-backend.md");
    walks.push(walk);
    await take(walk, page("csv a/b.csv", "one\ntwo"));
    await take(walk, page("diff a/b.csv", " one\n-two\n+three"));
    await take(walk, page("sh", "cd a\ncat b.csv"));
    await take(walk, page("text", "one\nthree"));
    await take(walk, page("text", "…\nthree"));
    await expect(take(walk, page("text", "one\ntwo"))).rejects.toThrow("some.md:7 shows");
    await expect(take(walk, page("text", "three\n…\none"))).rejects.toThrow("some.md:7 shows");
    await expect(take(walk, page("diff b.csv", "-two\n+one"))).rejects.toThrow("some.md:7 changes");
    await expect(take(walk, page("sh", "false"))).rejects.toThrow("some.md:7 failed");
    await expect(take(walk, page("sh fails", "true"))).rejects.toThrow("some.md:7 did not fail");
    await expect(take(walk, page("js", "1"))).rejects.toThrow("some.md:7 does not say");
  });
});

describe("a guide", () => {
  for (const path of guides.filter((one) => !one.includes("web"))) {
    it(`${path} says what happens`, async () => {
      await follow(path);
    });
  }

  for (const path of guides.filter((one) => one.includes("web"))) {
    it(`${path} says what happens, and makes a page that compiles once for each set of weights`, async () => {
      const { folder } = await follow(path);
      const policy = /"(default-src [^"]+)"/.exec(readFileSync(join(folder, "vite.config.ts"), "utf8"))?.[1];
      const served = await serve(join(folder, "dist"), policy ?? "");
      const browser = await launch();
      try {
        const page = await browser.newPage();
        const said: string[] = [];
        page.on("console", (message) => said.push(message.text()));
        page.on("pageerror", (error) => said.push(String(error)));
        const compiled = () => page.evaluate("performance.getEntriesByName('compile').length");
        await page.goto(served.address);
        await page.getByRole("img", { name: "Customer matrix" }).waitFor();
        expect(await page.getByRole("listitem").allInnerTexts()).toHaveLength(4);
        expect(await compiled()).toBe(1);

        const slider = page.getByRole("slider").first();
        await slider.focus();
        await page.keyboard.press("ArrowLeft");
        await expect.poll(compiled).toBe(2);
        await page.keyboard.press("ArrowRight");
        await page.getByRole("button", { name: "中文" }).click();
        await page.getByRole("img", { name: "客户矩阵" }).waitFor();
        expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
        expect(await page.getByRole("listitem").first().innerText()).toContain("东网电力");
        expect(await compiled()).toBe(2);
        expect(said).toEqual([]);
      } finally {
        await browser.close();
        await served.close();
      }
    });
  }
});
