// A user's file that imports every subpath: the published types must compile in it, whatever the user's settings are.
import * as main from "opportunity-matrix";
import * as charts from "opportunity-matrix/charts";
import * as models from "opportunity-matrix/models";
import * as parse from "opportunity-matrix/parse";
import * as report from "opportunity-matrix/report";
import * as schema from "opportunity-matrix/schema";

export const everything: readonly object[] = [main, charts, models, parse, report, schema];
