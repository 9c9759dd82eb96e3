import fc from "fast-check";
import { playRecordSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/core/shape.ts";
import { checkBounds } from "../../src/model/bounds.ts";
import { playRecordShape } from "../../src/model/play-record-shape.ts";
import { changed, everyOutcome, mutated, playRecords } from "./documents.ts";
import { documentJudge } from "./judges.ts";

const judge = documentJudge("PlayRecord");

const isMisshapen = (document: unknown): boolean => {
  const found: unknown[] = [...checkBounds(document)];
  if (found.length === 0) checkShape(document, playRecordShape, "", (finding) => found.push(finding));
  return found.length > 0;
};

it("accepts every field, in which the check finds nothing", () => {
  expect(isMisshapen(everyOutcome)).toBe(false);
  expect(playRecordSchema.parse(everyOutcome)).toBe(everyOutcome);
  expect(judge(everyOutcome)).toBe(true);
});

it.each([
  ["another format", ["format"], 2],
  ["a customer without an id", ["customer"], ""],
  ["a day in another order", ["recommendedOn"], "23.11.2026"],
  ["a coverage in percent", ["before", "axes", "potential", "coverage"], 70],
  ["a score beyond 100", ["before", "axes", "potential", "score"], 101],
  ["a promise of another kind", ["before", "axes", "potential", "promised", 0, "promise"], "worsens"],
  ["done as true", ["outcome", "done"], true],
  ["a proof in a word", ["outcome", "proof"], "yes"],
  ["no later place", ["outcome", "after"], null],
  ["a status that there is not", ["outcome", "after", "status"], "gone"],
  ["an unknown key", ["outcome", "effect"], 1],
])("refuses %s", (_, path, value) => {
  const document = changed(everyOutcome, path, value);
  expect(playRecordSchema.safeParse(document).success).toBe(false);
  expect(judge(document)).toBe(false);
  expect(isMisshapen(document)).toBe(true);
});

it("refuses a day that there is not, which a JSON Schema cannot tell", () => {
  const document = changed(everyOutcome, ["outcome", "assessedOn"], "2026-02-30");
  const { error } = playRecordSchema.safeParse(document);
  expect(error?.issues[0]?.path).toEqual(["outcome", "assessedOn"]);
  expect(judge(document)).toBe(true);
});

describe("the schema, its JSON Schema in both drafts and the check", { timeout: 60_000 }, () => {
  const agree = (document: unknown): boolean => {
    const misshapen = isMisshapen(document);
    expect(playRecordSchema.safeParse(document).success).toBe(!misshapen);
    // NaN and the like are not JSON: a JSON Schema is never asked about them, and takes them where anything goes.
    const isJson = checkBounds(document).every(({ code }) => code !== "document.notJson");
    if (isJson) expect(judge(document)).toBe(!misshapen);
    return misshapen;
  };

  it("accept the same forms", () => {
    fc.assert(
      fc.property(playRecords, (record) => {
        expect(agree(record)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("refuse the same forms", () => {
    const refused: boolean[] = [];
    fc.assert(
      fc.property(mutated(playRecords), (document) => void refused.push(agree(document))),
      { numRuns: 500 },
    );
    expect(refused.filter((misshapen) => misshapen).length).toBeGreaterThan(150);
    expect(refused.filter((misshapen) => !misshapen).length).toBeGreaterThan(15);
  });
});
