import type { FactType } from "opportunity-matrix";
import { expect, it } from "vitest";
import { factTypeWords } from "../../src/text/fact-type.ts";

it("words every type of fact in both languages, each differently", () => {
  const types: readonly FactType[] = ["number", "choice", "flag", "day"];
  expect(Object.keys(factTypeWords)).toEqual([...types, "text"]);
  for (const locale of ["en", "zh-CN"] as const) {
    const words = Object.values(factTypeWords).map((label) =>
      typeof label === "object" ? label[locale] : "",
    );
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain(undefined);
  }
});
