// Adds up what vitest's JSON reports say and prints `N passed, N failed`. A test file that did not load, and a step that failed without
// a failing test, count as one failure each. Arguments: the exit code of the steps so far, then the reports.
import { existsSync, readFileSync } from "node:fs";

const [code, ...paths] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const path of paths.filter(existsSync)) {
  const report = JSON.parse(readFileSync(path, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  failed += report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
}
if (code !== "0" && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
