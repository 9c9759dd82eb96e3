import { expect, it } from "vitest";
import { historyFileMessages } from "../../src/cli/history-messages.ts";

it("has Chinese words in Chinese", () => {
  for (const texts of Object.values(historyFileMessages)) expect(texts["zh-CN"]).toMatch(/\p{Script=Han}/u);
});
