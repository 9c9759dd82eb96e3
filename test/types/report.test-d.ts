// The portfolio over time of a report takes what the portfolio's functions give, and nothing that was not put in order first.
import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import {
  allocate,
  countedHistory,
  movement,
  readSnapshots,
  type Snapshot,
  timeline,
} from "opportunity-matrix/portfolio";
import { type PortfolioOverTime, type ReportOptions, reportHtml } from "opportunity-matrix/report";
import { expectTypeOf, it } from "vitest";

const matrix = compileModel(customerModel);
declare const log: readonly Snapshot[];

it("takes a history, counted or not, a movement, a plan, and what was wrong", () => {
  const history = timeline(log);
  const told: PortfolioOverTime = {
    history,
    movement: movement([], [], { matrix }),
    allocation: allocate({ sellers: [], customers: [] }),
    currency: "CNY",
    issues: [...readSnapshots("").issues, ...history.issues],
  };
  expectTypeOf(reportHtml(matrix, [], { locale: "en", portfolio: told })).toBeString();
  expectTypeOf(countedHistory(history, [matrix])).toExtend<PortfolioOverTime["history"]>();
  expectTypeOf<ReportOptions["portfolio"]>().toEqualTypeOf<PortfolioOverTime | undefined>();
});

it("refuses what is none of these", () => {
  // @ts-expect-error [ts2741] - a log of snapshots is no history: `timeline` says what holds of each day
  const history: PortfolioOverTime = { history: log };
  // @ts-expect-error [ts2353] - a picture is drawn by the report, in both languages
  const pictures: PortfolioOverTime = { pictures: [] };
  expectTypeOf([history, pictures]).toBeArray();
});
