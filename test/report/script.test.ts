import ts from "typescript";
import { expect, it } from "vitest";
import { script } from "../../src/report/script.ts";

// What the script does is tested in a browser: test/browser/report.test.ts.
it("is plain JavaScript that parses, and reaches for nothing outside the page", () => {
  const { diagnostics } = ts.transpileModule(script, { reportDiagnostics: true, fileName: "page.js" });
  expect(diagnostics).toEqual([]);
  expect(script).not.toMatch(
    /<\/|eval|innerHTML|document\.write|fetch|XMLHttpRequest|localStorage|cookie|import\(/,
  );
});
