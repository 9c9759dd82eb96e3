import fc from "fast-check";
import { compileModel, lintModel } from "opportunity-matrix";
import { customerModel, nineBoxModel, salesLikelihoodModel } from "opportunity-matrix/models";
import { modelSchema } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { changed, everyConstruct, models, mutated } from "./documents.ts";
import { documentJudge } from "./judges.ts";

const judge = documentJudge("Model");

/** Whether the lint finds the form wrong, or too deep or too large to be looked at. */
const isMisshapen = (document: unknown): boolean =>
  lintModel(document).some(({ code }) => /^(shape|document)\./.test(code));

it("accepts every construct of the format, in which the lint finds nothing", () => {
  expect(lintModel(everyConstruct)).toEqual([]);
  expect(compileModel(everyConstruct).model).toBeDefined();
  expect(modelSchema.parse(everyConstruct)).toBe(everyConstruct);
  expect(judge(everyConstruct)).toBe(true);
});

it.each([customerModel, nineBoxModel, salesLikelihoodModel])("accepts the ready-made model $id", (model) => {
  expect(modelSchema.safeParse(model).success).toBe(true);
  expect(judge(model)).toBe(true);
});

it.each([
  ["a weight of 0", ["axes", 0, "dimensions", 0, "weight"], 0],
  ["a weight above 1e9", ["axes", 0, "dimensions", 0, "weight"], 1e9 + 1],
  ["points above 100 for the unknown", ["axes", 0, "dimensions", 0, "unknown"], { assume: 100.5 }],
  ["another word for the unknown", ["axes", 0, "dimensions", 0, "unknown"], "ignore"],
  [
    "a group within a group",
    ["axes", 0, "dimensions", 1, "dimensions", 0],
    everyConstruct.axes[0].dimensions[1],
  ],
  ["an empty group", ["axes", 0, "dimensions", 1, "dimensions"], []],
  ["an axis without dimensions", ["axes", 0, "dimensions"], []],
  ["an axis without bands", ["axes", 1, "bands"], []],
  ["a band below 0", ["axes", 1, "bands", 0, "from"], -1],
  ["an aggregation that does not exist", ["axes", 1, "aggregation"], "maximum"],
  ["three axes", ["axes"], [everyConstruct.axes[0], everyConstruct.axes[1], everyConstruct.axes[1]]],
  ["one axis", ["axes"], [everyConstruct.axes[0]]],
  ["a gate that excludes not", ["gates", 0, "then"], { exclude: false }],
  [
    "a gate with two effects",
    ["gates", 0, "then"],
    { exclude: true, cap: { axis: "potential", band: "low" } },
  ],
  ["a cap without a band", ["gates", 1, "then"], { cap: { axis: "potential" } }],
  ["a cell without a tier", ["cells", "low/low"], { strategy: "leave" }],
  ["a grade that is missing", ["grades"], { verified: 1, stated: 1 }],
  ["a certainty above 1", ["grades", "verified"], 1.5],
  ["a plain grade that does not exist", ["plainGrade"], "guessed"],
  ["a coverage in percent", ["minimumCoverage"], 30],
  ["another format", ["format"], 2],
  ["an unknown key", ["colour"], "red"],
])("refuses %s", (_, path, value) => {
  const document = changed(everyConstruct, path, value);
  expect(modelSchema.safeParse(document).success).toBe(false);
  expect(judge(document)).toBe(false);
  expect(isMisshapen(document)).toBe(true);
});

describe("the schema, its JSON Schema in both drafts and the lint", { timeout: 60_000 }, () => {
  const agree = (document: unknown): boolean => {
    const misshapen = isMisshapen(document);
    expect(modelSchema.safeParse(document).success).toBe(!misshapen);
    // NaN and the like are not JSON: a JSON Schema is never asked about them, and takes them where anything goes.
    const isJson = lintModel(document).every(({ code }) => code !== "document.notJson");
    if (isJson) expect(judge(document)).toBe(!misshapen);
    return misshapen;
  };

  it("accept the same forms", () => {
    fc.assert(
      fc.property(models, (model) => {
        expect(agree(model)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("refuse the same forms", () => {
    const refused: boolean[] = [];
    fc.assert(
      fc.property(mutated(models), (document) => void refused.push(agree(document))),
      { numRuns: 1000 },
    );
    // The mutations go both ways, or agreement would say nothing.
    expect(refused.filter((misshapen) => misshapen).length).toBeGreaterThan(300);
    expect(refused.filter((misshapen) => !misshapen).length).toBeGreaterThan(30);
  });
});
