// A user's file that imports every subpath: the published types must compile in it, whatever the user's settings are.
import * as main from "opportunity-matrix";
import * as charts from "opportunity-matrix/charts";
import * as domain from "opportunity-matrix/domain";
import * as models from "opportunity-matrix/models";
import * as parse from "opportunity-matrix/parse";
import * as planning from "opportunity-matrix/planning";
import * as portfolio from "opportunity-matrix/portfolio";
import * as report from "opportunity-matrix/report";
import * as schema from "opportunity-matrix/schema";
import * as sql from "opportunity-matrix/sql";

export const everything: readonly object[] = [
  main,
  charts,
  domain,
  models,
  parse,
  planning,
  portfolio,
  report,
  schema,
  sql,
];
