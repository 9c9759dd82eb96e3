// A user's file on no platform, without the types of a browser or of Node. Only ./schema is missing: zod's own types name URL.
import * as main from "opportunity-matrix";
import * as charts from "opportunity-matrix/charts";
import * as domain from "opportunity-matrix/domain";
import * as models from "opportunity-matrix/models";
import * as parse from "opportunity-matrix/parse";
import * as planning from "opportunity-matrix/planning";
import * as portfolio from "opportunity-matrix/portfolio";
import * as report from "opportunity-matrix/report";
import * as sql from "opportunity-matrix/sql";

export const neutral: readonly object[] = [
  main,
  charts,
  domain,
  models,
  parse,
  planning,
  portfolio,
  report,
  sql,
];
