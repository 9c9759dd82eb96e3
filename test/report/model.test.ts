import { compileModel, type Life } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { lifeNotice, modelSection } from "../../src/report/model.ts";
import { small } from "../cli/small.ts";
import { matrix, reportOn, textIn } from "./sample.ts";

it("says which model made the report, with its hash", () => {
  const text = textIn(modelSection(reportOn(undefined, { madeWith: "opportunity-matrix 1.2.3" })), "en");
  for (const part of [
    "Small small",
    "Version\n7",
    matrix.hash,
    "2026-11-23",
    "small-playbook 3",
    "opportunity-matrix 1.2.3",
  ]) {
    expect(text).toContain(part);
  }
  const bare = textIn(modelSection(reportOn([], { playbook: null })), "en");
  expect(bare).toContain("Day of the assessment\nnone");
  expect(bare).toContain("Playbook\nnone");
  expect(bare).not.toContain("Made with");
});

it("has the bands, the weights, the rules and the cells", () => {
  const text = textIn(modelSection(reportOn()), "en");
  expect(text).toContain("Low\n0\n50\nHigh\n50\n100 and including it");
  expect(text).toContain("Stance\n75%\ncategories\nits weight goes to the others");
  expect(text).toContain("barred\nexcludes the customer");
  expect(text).toContain("high/low\nRaise\n B\nRaise");
});

it("says what the model assumes, that the weakest decides, and no rules where there are none", () => {
  const [x, y] = small.axes;
  const [first] = x.dimensions;
  const other = compileModel({
    ...small,
    axes: [
      { ...x, aggregation: "minimum", dimensions: [{ ...first, unknown: { assume: 25.5 } }] as never },
      y,
    ],
    gates: [],
  });
  const text = textIn(modelSection(reportOn([], { matrix: other as never })), "en");
  expect(text).toContain("counts as 25.5 of 100");
  expect(text).toContain("The weakest dimension decides");
  expect(text).not.toContain("Rules that no score");
  const { label: _, ...unlabelled } = small;
  const nameless = reportOn([], { matrix: compileModel(unlabelled) as never });
  expect(textIn(modelSection(nameless), "en")).toContain("small small");
});

it("shows the default model's hash as it is", () => {
  const { hash } = compileModel(customerModel);
  expect(modelSection(reportOn([], { matrix: { ...matrix, hash } }))).toContain(hash);
});

it("says what the model says of its life, and at the top that it is not in force", () => {
  const on = (life: Life) =>
    reportOn([], { matrix: compileModel({ ...small, life }) as unknown as typeof matrix });
  const approved = on({ status: "approved", by: "Li Wei", on: "2026-11-02" });
  expect(textIn(modelSection(approved), "en")).toContain("Status\napproved, Li Wei, 2026-11-02");
  expect(lifeNotice(approved)).toBe("");
  expect(textIn(lifeNotice(on({ status: "draft" })), "en")).toBe("Model: draft: not approved");
  expect(textIn(lifeNotice(on({ status: "retired" })), "zh-CN")).toBe("模型：已停用");
  expect(lifeNotice(reportOn([]))).toBe("");
  expect(textIn(modelSection(reportOn([])), "en")).not.toContain("Status");
});
