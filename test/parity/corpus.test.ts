// The corpus is up to date, and JavaScript gives for each of its rows what it says.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayOffset } from "../properties/days.ts";
import { expectedOf } from "../properties/oracle.ts";
import { micro } from "../properties/run.ts";
import { corpusOf, resultsOf } from "./build.ts";
import { corpusFile } from "./corpus-files.ts";
import { readCorpus, writeCorpus } from "./format.ts";
import { corpusModels } from "./models.ts";

describe.each(corpusModels.map((one, i) => ({ ...one, name: one.model.id, seed: i })))("$name", (one) => {
  // `npx vitest run --project runtime test/parity -u` writes it.
  it("is what the recipe gives", async () => {
    await expect(writeCorpus(corpusOf(one, one.seed))).toMatchFileSnapshot(corpusFile(one.name));
  });

  it("says what JavaScript gives for what stands in the file", () => {
    const corpus = readCorpus(readFileSync(corpusFile(one.name), "utf8"));
    const resultOf = resultsOf(corpus);
    expect(corpus.rows.map(({ facts }) => resultOf(facts))).toEqual(corpus.rows.map(({ result }) => result));
  });

  it("says what an implementation that knows nothing of the engine gives", () => {
    const { model, asOf, rows } = readCorpus(readFileSync(corpusFile(one.name), "utf8"));
    const days = { asOf: dayOffset(asOf) as number, factsAsOf: null };
    for (const { facts, result } of rows) {
      const { status, cell, axes, gates } = expectedOf(model, facts, days);
      const [x, y] = axes.map(({ score, low, high, coverage }) =>
        [score, low, high, coverage].map((points) => (points === null ? null : micro(points))),
      );
      expect({ status, cell, x, y, gates: gates.map(({ hit }) => hit) }).toEqual(result);
    }
  });
});
