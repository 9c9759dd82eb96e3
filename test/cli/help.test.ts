import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/cli/arguments.ts";
import { helpText } from "../../src/cli/help.ts";
import { widthOf } from "../../src/cli/width.ts";
import { LOCALES } from "../../src/core/label.ts";

describe.each(LOCALES)("the help in %s", (locale) => {
  const text = helpText[locale];

  it("fits a terminal of 80 columns", () => {
    expect(Math.max(...text.split("\n").map(widthOf))).toBeLessThanOrEqual(80);
  });

  it("names every command, option and format", () => {
    const options = ["--model", "--as-of", "--format", "--top", "--out", "--locale", "--help", "--version"];
    for (const word of ["score", "check", "template", "demo", ...options, ...FORMATS, ...LOCALES]) {
      expect(text).toContain(word);
    }
  });
});
