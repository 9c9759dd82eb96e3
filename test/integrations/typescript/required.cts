// The way of TypeScript's own to require a module.
import main = require("opportunity-matrix");
import charts = require("opportunity-matrix/charts");
import models = require("opportunity-matrix/models");
import schema = require("opportunity-matrix/schema");

const matrix: main.Matrix<main.ModelTypes> = main.compileModel(schema.parseModel(models.customerModel));
const options: charts.MatrixSvgOptions = { locale: "en" };
export = charts.matrixSvg(matrix, matrix.assessAll([{ need: 3 }], { asOf: "2026-11-23" }), options);
