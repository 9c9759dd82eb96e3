import { expect, it } from "vitest";
import { issueLog } from "../../src/cli/issue-log.ts";
import { noProgress } from "../../src/cli/progress.ts";
import { NOTHING_SAID } from "../../src/cli/reading.ts";
import type { Scored } from "../../src/cli/scored.ts";
import { scoreCsv } from "../../src/cli/scoring.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { chunksOf, Memory } from "./io.ts";
import { small } from "./small.ts";

it("gives the same assessments as the library does", async () => {
  const matrix = compileModel(small);
  const taken: Scored[] = [];
  let [read, scored, ended] = [0, 0, 0];
  const text = "id,spend,stance,seen\nC1,70,warm,2026-11-01\n,,,\nC2,,cold,\n";
  const count = await scoreCsv(
    { chunks: chunksOf(text), size: null },
    "a.csv",
    { matrix, asOf: "2026-11-23", reading: NOTHING_SAID },
    {
      log: issueLog(new Memory(), "en"),
      progress: {
        ...noProgress,
        read: (bytes) => {
          read += bytes;
        },
        scored: () => void scored++,
      },
    },
    async () => ({ take: (one) => void taken.push(one), end: async () => void ended++ }),
  );
  expect([count, read, scored, ended]).toEqual([2, text.length, 2, 1]);
  expect(taken.map(({ assessment }) => assessment)).toEqual([
    matrix.assess({ spend: 70, stance: "warm", seen: "2026-11-01" }, { asOf: "2026-11-23" }),
    matrix.assess({ stance: "cold" }, { asOf: "2026-11-23" }),
  ]);
  expect(taken.map(({ customer }) => customer.row)).toEqual([2, 4]);
});
