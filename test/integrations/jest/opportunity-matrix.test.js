// A team's own test of a customer, in Jest with CommonJS and no settings at all.
const manifest = require("opportunity-matrix/package.json");
const { compileModel, explain, ModelError, recommend } = require("opportunity-matrix");
const { matrixSvg } = require("opportunity-matrix/charts");
const { customerModel, customerPlaybook } = require("opportunity-matrix/models");
const { parseModel } = require("opportunity-matrix/schema");

const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== "./package.json");
const matrix = compileModel(customerModel);
const facts = {
  annualSpend: 30_000_000,
  need: 4,
  budget: "approved",
  relationshipStage: 2,
  economicBuyer: "brief",
};
const result = matrix.assess(facts, { asOf: "2026-11-23" });

test.each(subpaths)("%s can be required", (subpath) => {
  expect(Object.keys(require(subpath.replace(/^\./, "opportunity-matrix"))).length).toBeGreaterThan(0);
});

test("a customer has its place and its strategy", () => {
  expect(result).toMatchObject({ status: "placed", cell: { id: "high/low" }, issues: [] });
  expect(recommend(result, customerPlaybook).strategyId).toBe("raise");
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test("a wrong model is a ModelError, whichever subpath refused it", () => {
  const wrong = { ...customerModel, format: 2 };
  expect(() => compileModel(wrong)).toThrow(ModelError);
  expect(() => parseModel(wrong)).toThrow(ModelError);
});

test("the words and the picture are in Chinese, too", () => {
  expect(explain(result, { locale: "zh-CN" })).toContain("客户潜力");
  expect(matrixSvg(matrix, [result], { locale: "zh-CN" })).toContain("客户潜力");
});
