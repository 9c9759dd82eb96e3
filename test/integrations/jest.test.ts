// A CommonJS project that tests with Jest.
import { expect, it } from "vitest";
import { consumer, runScript, subpathsIn } from "./consumer.ts";

it("requires every subpath in Jest, and gets what it expects", async () => {
  const folder = consumer("jest");
  const report = JSON.parse(await runScript(folder, "jest/bin/jest.js", "--ci", "--json", "--silent")) as {
    numPassedTests: number;
    numTotalTests: number;
  };
  expect(report.numTotalTests).toBe(subpathsIn(folder).length + 3);
  expect(report.numPassedTests).toBe(report.numTotalTests);
});
