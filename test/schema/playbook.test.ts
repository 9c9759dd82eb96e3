import fc from "fast-check";
import { lintPlaybook } from "opportunity-matrix";
import { customerPlaybook, nineBoxPlaybook, salesLikelihoodPlaybook } from "opportunity-matrix/models";
import { playbookSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { changed, everyStrategy, mutated, playbooks } from "./documents.ts";
import { documentJudge } from "./judges.ts";

const judge = documentJudge("Playbook");

const isMisshapen = (document: unknown): boolean =>
  lintPlaybook(document).some(({ code }) => /^(shape|document)\./.test(code));

it("accepts every field, in which the lint finds nothing", () => {
  expect(lintPlaybook(everyStrategy)).toEqual([]);
  expect(playbookSchema.parse(everyStrategy)).toBe(everyStrategy);
  expect(judge(everyStrategy)).toBe(true);
});

it.each([customerPlaybook, nineBoxPlaybook, salesLikelihoodPlaybook])(
  "accepts the ready-made playbook $id",
  (playbook) => {
    expect(playbookSchema.safeParse(playbook).success).toBe(true);
    expect(judge(playbook)).toBe(true);
  },
);

it.each([
  ["an effort in percent", ["unplaced", "effortShare"], 20],
  ["contact every 0 days", ["unplaced", "contactEveryDays"], 0],
  ["contact every half day", ["unplaced", "contactEveryDays"], 0.5],
  ["an owner that does not exist", ["excluded", "owner"], "nobody"],
  ["nothing to do", ["strategies", "keep", "do"], []],
  ["an empty objective", ["strategies", "keep", "objective"], ""],
  ["no strategy for the unplaced", ["unplaced"], null],
  ["another format", ["format"], "1"],
  ["an unknown key", ["unplaced", "budget"], 1],
])("refuses %s", (_, path, value) => {
  const document = changed(everyStrategy, path, value);
  expect(playbookSchema.safeParse(document).success).toBe(false);
  expect(judge(document)).toBe(false);
  expect(isMisshapen(document)).toBe(true);
});

describe("the schema, its JSON Schema in both drafts and the lint", { timeout: 60_000 }, () => {
  const agree = (document: unknown): boolean => {
    const misshapen = isMisshapen(document);
    expect(playbookSchema.safeParse(document).success).toBe(!misshapen);
    // NaN and the like are not JSON: a JSON Schema is never asked about them, and takes them where anything goes.
    const isJson = lintPlaybook(document).every(({ code }) => code !== "document.notJson");
    if (isJson) expect(judge(document)).toBe(!misshapen);
    return misshapen;
  };

  it("accept the same forms", () => {
    fc.assert(
      fc.property(playbooks, (playbook) => {
        expect(agree(playbook)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("refuse the same forms", () => {
    const refused: boolean[] = [];
    fc.assert(
      fc.property(mutated(playbooks), (document) => void refused.push(agree(document))),
      { numRuns: 500 },
    );
    expect(refused.filter((misshapen) => misshapen).length).toBeGreaterThan(150);
    expect(refused.filter((misshapen) => !misshapen).length).toBeGreaterThan(15);
  });
});
