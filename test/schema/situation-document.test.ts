import fc from "fast-check";
import { situationFrom } from "opportunity-matrix/domain";
import { parseSituation, situationSchema } from "opportunity-matrix/schema";
import { expect, it } from "vitest";
import { checkBounds } from "../../src/model/bounds.ts";
import { situatedFiles } from "../properties/situations.ts";
import { changed, mutated } from "./documents.ts";
import { documentJudge } from "./judges.ts";

const judge = documentJudge("Situation");

const every = {
  asOf: "2026-11-23",
  facts: {
    coaches: {
      value: 1,
      people: ["he"],
      about: ["Gao", { en: "Rival", "zh-CN": "对手" }],
      asOf: "2026-11-20",
      grade: "stated",
    },
    phase: { value: "evaluation", asOf: null, grade: null },
    sanctioned: { value: false },
  },
  people: { he: "何芳", gao: { en: "Ms Gao" } },
};

it("accepts every field", () => {
  expect(situationSchema.parse(every)).toBe(every);
  expect(judge(every)).toBe(true);
});

it.each([
  ["no day", ["asOf"], undefined],
  ["no facts", ["facts"], null],
  ["a bare value", ["facts", "coaches"], 1],
  ["a fact without a value", ["facts", "coaches", "value"], null],
  ["a list as a value", ["facts", "coaches", "value"], [1]],
  ["a person without an id", ["facts", "coaches", "people", 0], ""],
  ["a grade that there is not", ["facts", "coaches", "grade"], "certain"],
  ["a day in another order", ["facts", "coaches", "asOf"], "20.11.2026"],
  ["a name that is none", ["people", "he"], 1],
  ["an unknown key", ["facts", "coaches", "note"], "x"],
])("refuses %s", (_, path, value) => {
  const document = JSON.parse(JSON.stringify(changed(every, path, value))) as unknown;
  expect(situationSchema.safeParse(document).success).toBe(false);
  expect(judge(document)).toBe(false);
});

it("refuses a fact that is null, which parseSituation counts as unknown", () => {
  const document = changed(every, ["facts", "coaches"], null);
  expect(situationSchema.safeParse(document).success).toBe(false);
  expect(parseSituation(document).situation).not.toHaveProperty("facts.coaches");
});

it("takes whatever is made from a customer's file, and of changed ones what its JSON Schema takes", {
  timeout: 60_000,
}, () => {
  const situations = situatedFiles.map(
    (file) => JSON.parse(JSON.stringify(situationFrom(file, { asOf: every.asOf }))) as unknown,
  );
  fc.assert(
    fc.property(situations, (situation) => {
      expect(situationSchema.safeParse(situation).success).toBe(true);
      expect(judge(situation)).toBe(true);
    }),
    { numRuns: 100 },
  );
  const refused: boolean[] = [];
  fc.assert(
    fc.property(mutated(situations), (document) => {
      const { success } = situationSchema.safeParse(document);
      if (checkBounds(document).every(({ code }) => code !== "document.notJson"))
        expect(judge(document)).toBe(success);
      refused.push(!success);
    }),
    { numRuns: 300 },
  );
  expect(refused.filter(Boolean).length).toBeGreaterThan(50);
});
