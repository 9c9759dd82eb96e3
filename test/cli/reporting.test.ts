import { expect, it } from "vitest";
import { issueLog } from "../../src/cli/issue-log.ts";
import { noProgress } from "../../src/cli/progress.ts";
import { NOTHING_SAID } from "../../src/cli/reading.ts";
import { reporting } from "../../src/cli/reporting.ts";
import { scoreCsv } from "../../src/cli/scoring.ts";
import { matrix, textIn } from "../report/sample.ts";
import { chunksOf, testIo } from "./io.ts";

const CSV =
  "id,Annual spend,stance,stance.asOf,seen,Owner\nC1,12x,warm,2027-01-01,,Ines\n,-5,warm,2026-11-01\n";

it("takes what scoring gives: rows, both kinds of issues with their columns, and columns that were not read", async () => {
  const io = testIo();
  const gathered = reporting(matrix as never, 10, issueLog(io.errors, "en"));
  const input = { chunks: chunksOf(CSV), size: null };
  const scoring = { matrix: matrix as never, asOf: "2026-11-23", reading: NOTHING_SAID };
  const count = await scoreCsv(
    input,
    "a.csv",
    scoring,
    { log: gathered.log, progress: noProgress },
    async () => gathered,
  );
  gathered.log.end();
  expect(count).toBe(2);
  const html = gathered.html({ locale: "en" });
  const english = textIn(html, "en");
  expect(english).toContain('2\nC1\nAnnual spend\n"12x"\n');
  expect(english).toContain("3\nCustomer 3\nAnnual spend\n-5\n");
  expect(english).toContain('2\nC1\nstance.asOf\n"2027-01-01"\n');
  expect(english).toContain("3\nCustomer 3\n–\n–\nhas no customer id");
  expect(english).toContain("were not read: \nOwner");
  expect(textIn(html, "zh-CN")).toContain("没有客户编号");
  expect(io.errors.text).toContain("were not read: Owner");
});
