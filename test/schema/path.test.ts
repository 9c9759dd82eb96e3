import fc from "fast-check";
import type { SituationCondition } from "opportunity-matrix";
import { relationshipPath } from "opportunity-matrix/models";
import { lintPath, type PathDocument } from "opportunity-matrix/planning";
import { pathSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { changed, mutated } from "./documents.ts";
import { documentJudge } from "./judges.ts";

const judge = documentJudge("Path");

const isMisshapen = (document: unknown): boolean =>
  lintPath(document).some(({ code }) => /^(shape|document)\./.test(code));

const text = fc.oneof(
  fc.constantFrom("a", "b", "__proto__", "toString", "客户"),
  fc.string({ minLength: 1 }),
);
const label = fc.oneof(text, fc.record({ en: text, "zh-CN": text }));
const range = fc.record({ atLeast: fc.integer(), below: fc.integer() }, { requiredKeys: [] });
const { condition } = fc.letrec<{ condition: SituationCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(text, range).map(([fact, bounds]) => ({ fact, ...bounds })),
    fc.record({ fact: text, is: fc.oneof(text, fc.boolean(), fc.integer()) }),
    fc.record({ fact: text, known: fc.boolean() }),
    fc.record({ gap: text }),
    fc.record({ gate: text, is: fc.constantFrom("hit" as const, "clear" as const, "open" as const) }),
    fc.record({ axis: text, band: fc.array(text, { minLength: 1, maxLength: 2 }) }),
    fc.record({ status: fc.constantFrom("placed" as const, "unplaced" as const) }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const step = fc.record(
  { id: text, label, reached: condition, next: label, proof: label, note: label },
  { requiredKeys: ["id", "label", "reached", "next", "proof"] },
);
const track = fc.record({ id: text, label, steps: fc.array(step, { minLength: 1, maxLength: 2 }) });

/** Documents with the form of a path. */
const paths: fc.Arbitrary<PathDocument> = fc.record(
  {
    format: fc.constant(1 as const),
    id: text,
    version: text,
    label,
    tracks: fc.array(track, { minLength: 1, maxLength: 2 }),
    facts: fc.dictionary(text, fc.record({ type: fc.constantFrom("flag" as const, "day" as const) })),
    note: label,
  },
  { requiredKeys: ["format", "id", "version", "label", "tracks"] },
) as fc.Arbitrary<PathDocument>;

it("accepts the ready-made path, and gives the very value", () => {
  expect(pathSchema.parse(relationshipPath)).toBe(relationshipPath);
  expect(judge(relationshipPath)).toBe(true);
});

it.each([
  ["no track", ["tracks"], []],
  ["no step", ["tracks", 0, "steps"], []],
  ["an empty proof", ["tracks", 0, "steps", 0, "proof"], ""],
  ["a condition of no kind", ["tracks", 0, "steps", 0, "reached"], { luck: true }],
  ["a fact of no type", ["facts", "trust"], { type: "rating" }],
  ["another format", ["format"], 2],
  ["an unknown key", ["tracks", 1, "goal"], 1],
])("refuses %s", (_, path, value) => {
  const document = changed(relationshipPath, path, value);
  expect(pathSchema.safeParse(document).success).toBe(false);
  expect(judge(document)).toBe(false);
  expect(isMisshapen(document)).toBe(true);
});

describe("the schema, its JSON Schema in both drafts and the lint", { timeout: 60_000 }, () => {
  const agree = (document: unknown): boolean => {
    const misshapen = isMisshapen(document);
    expect(pathSchema.safeParse(document).success).toBe(!misshapen);
    // NaN and the like are not JSON: a JSON Schema is never asked about them, and takes them where anything goes.
    const isJson = lintPath(document).every(({ code }) => code !== "document.notJson");
    if (isJson) expect(judge(document)).toBe(!misshapen);
    return misshapen;
  };

  it("accept the same forms", () => {
    fc.assert(
      fc.property(paths, (path) => {
        expect(agree(path)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("refuse the same forms", () => {
    const refused: boolean[] = [];
    fc.assert(
      fc.property(mutated(paths), (document) => void refused.push(agree(document))),
      { numRuns: 400 },
    );
    expect(refused.filter((misshapen) => misshapen).length).toBeGreaterThan(120);
    expect(refused.filter((misshapen) => !misshapen).length).toBeGreaterThan(15);
  });
});
