import { expect, it } from "vitest";
import { comparisonMessages } from "../../../src/analysis/comparison/comparison-messages.ts";

it("has Chinese words in Chinese, but for what is all parameters", () => {
  for (const [code, texts] of Object.entries(comparisonMessages)) {
    if (/^(place\.placed|part|fact\.text|fact\.value|fact\.valueAsOf|separator)$/.test(code)) continue;
    expect(texts["zh-CN"]).toMatch(/\p{Script=Han}/u);
  }
});
