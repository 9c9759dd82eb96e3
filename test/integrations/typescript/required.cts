// The way of TypeScript's own to require a module.
import main = require("opportunity-matrix");
import charts = require("opportunity-matrix/charts");
import domain = require("opportunity-matrix/domain");
import models = require("opportunity-matrix/models");
import parse = require("opportunity-matrix/parse");
import report = require("opportunity-matrix/report");
import schema = require("opportunity-matrix/schema");

const matrix: main.Matrix<main.ModelTypes> = main.compileModel(schema.parseModel(models.customerModel));
const options: charts.MatrixSvgOptions = { locale: "en" };
const asOf: main.Day = "2026-11-23";
const spend: parse.Parsed<number> = parse.parseAmount("1,200万", { decimal: "." });
const file: domain.CustomerFile = { customer: { id: "A", relationshipStage: 4 } };
const rows = [{ need: 3 }, { annualSpend: spend.value }, domain.factsFrom(file, { asOf })];
const svg = charts.matrixSvg(matrix, matrix.assessAll(rows, { asOf }), options);
const customers = rows.map(
  (facts): report.ReportCustomer => ({ assessment: matrix.assess(facts, { asOf }) }),
);
export = [svg, report.reportHtml(matrix, customers, { locale: "en" })];
