import { expect, it } from "vitest";
import { overrideMessages } from "../../src/cli/override-messages.ts";

it("has Chinese words in Chinese", () => {
  for (const texts of Object.values(overrideMessages)) expect(texts["zh-CN"]).toMatch(/\p{Script=Han}/u);
});
