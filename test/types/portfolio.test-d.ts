import { compileModel } from "opportunity-matrix";
import type { Picture } from "opportunity-matrix/charts";
import { customerModel } from "opportunity-matrix/models";
import {
  type Agreement,
  type Alert,
  type AlertRecord,
  type Allocation,
  type AttentionPolicy,
  alertClearsText,
  allocate,
  type CountedTimeline,
  countedHistory,
  type Disagreements,
  disagreements,
  dwellTimes,
  type EffortCustomer,
  type EffortPolicy,
  effortByCell,
  effortReasonText,
  factDrift,
  freshnessBy,
  type GuardReason,
  type History,
  type Mover,
  movement,
  movementText,
  movementTrails,
  type OpenDay,
  type PortfolioMovement,
  portfolioOn,
  type Review,
  readSnapshots,
  rescoreSample,
  review,
  reviewAgenda,
  type Snapshot,
  type SnapshotRow,
  type Standing,
  snapshotRow,
  type TimelineEntry,
  takeSnapshot,
  timeline,
  transitionsHeatMap,
  valueAtStake,
} from "opportunity-matrix/portfolio";
import { expectTypeOf, it } from "vitest";

const customer: EffortCustomer = { id: "C", sellers: ["lin"], strategy: "invest", value: 1 };
const sellers = [{ id: "lin", hours: 1 }];

it("a value and a strategy are said to be unknown, and not left out", () => {
  allocate({ customers: [{ ...customer, strategy: null, value: null }], sellers });
  // @ts-expect-error [ts2741] - Whoever does not know the value says null.
  const valueless: EffortCustomer = { id: "C", sellers: ["lin"], strategy: "invest" };
  // @ts-expect-error [ts2741] - Whoever is not placed has the strategy null.
  const placeless: EffortCustomer = { id: "C", sellers: ["lin"], value: 1 };
  allocate({ customers: [valueless, placeless], sellers });
});

it("who may serve a customer is a list, and hours are numbers", () => {
  // @ts-expect-error [ts2322] - One owner is a list of one.
  allocate({ customers: [{ ...customer, sellers: "lin" }], sellers });
  // @ts-expect-error [ts2322] - Hours are no text.
  allocate({ customers: [customer], sellers: [{ id: "lin", hours: "40" }] });
  // @ts-expect-error [ts2353] - There is no field of that name.
  allocate({ customers: [customer], sellers, polcy: {} });
});

it("a response has points, or the strategy an exit effort", () => {
  const responses = (given: EffortPolicy["responses"]): EffortPolicy["responses"] => given;
  responses({ invest: { points: [[0, 0]] }, leave: { exitHours: 8 } });
  // @ts-expect-error [ts2322] - A point is hours and a share.
  responses({ invest: { points: [[0]] } });
  // @ts-expect-error [ts2353] - There is no field of that name.
  responses({ leave: { hours: 8 } });
});

it("a plan is read-only, and what is not known in it is null", () => {
  expectTypeOf(allocate).returns.toEqualTypeOf<Allocation>();
  expectTypeOf<Allocation["customers"][number]["value"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Allocation["customers"][number]["standing"]>().toEqualTypeOf<
    "over" | "under" | "asPlanned" | "unsettled" | null
  >();
  // @ts-expect-error [ts2540] - A plan is not changed.
  allocate({ customers: [], sellers }).value = 1;
  // @ts-expect-error [ts2322] - There is no such reason.
  effortReasonText({ code: "because", params: {} }, "en");
});

it("the value at stake is read off two axes of the model", () => {
  const assessment = compileModel(customerModel).assess({});
  expectTypeOf(valueAtStake(assessment, { potential: "potential" })).toEqualTypeOf<number | null>();
  // @ts-expect-error [ts2322] - The model has no such axis.
  valueAtStake(assessment, { relationship: "trust" });
});

it("an alert has a code of the list, and a day or none", () => {
  expectTypeOf(review).returns.toEqualTypeOf<Review>();
  expectTypeOf<Review["raised"][number]["by"]>().toEqualTypeOf<string | null>();
  // @ts-expect-error [ts2322] - There is no such alert.
  alertClearsText({ code: "late" }, "en");
});

it("a kappa is a number, or there is a reason why it is none", () => {
  expectTypeOf(disagreements).returns.toEqualTypeOf<Disagreements>();
  expectTypeOf<Disagreements["cells"]>().toEqualTypeOf<Agreement>();
  expectTypeOf<Extract<Agreement, { kappa: null }>["why"]>().toEqualTypeOf<"nobody" | "onePlace">();
  expectTypeOf<Extract<Agreement, { why: null }>["kappa"]>().toEqualTypeOf<number>();
  // @ts-expect-error [ts2554] - The bands are those of a model.
  disagreements([], []);
});

const matrix = compileModel(customerModel);
const assessment = matrix.assess({ need: 4 }, { asOf: "2026-11-01" });
const snapshot = takeSnapshot(assessment, { customer: "A", recordedOn: "2026-11-01" });

it("a snapshot has a customer and a day of recording, and is not changed", () => {
  expectTypeOf(snapshot).toEqualTypeOf<Snapshot>();
  expectTypeOf<Snapshot["cell"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Snapshot["axes"][string]["score"]>().toEqualTypeOf<number | null>();
  // @ts-expect-error [ts2345] - The day of recording is not guessed: no clock is read.
  takeSnapshot(assessment, { customer: "A" });
  // @ts-expect-error [ts2322] - A day is a text.
  takeSnapshot(assessment, { customer: "A", recordedOn: new Date() });
  // @ts-expect-error [ts2540] - What was recorded stays as it is.
  snapshot.asOf = "2026-12-01";
  expectTypeOf(snapshotRow(snapshot)).toEqualTypeOf<SnapshotRow>();
});

it("what is known of a day is one snapshot, or several that contradict each other and none that holds", () => {
  const history = timeline([snapshot]);
  expectTypeOf(history).toEqualTypeOf<History>();
  expectTypeOf<TimelineEntry["corrected"]>().toEqualTypeOf<readonly Snapshot[]>();
  expectTypeOf<"snapshot" extends keyof OpenDay ? true : false>().toEqualTypeOf<false>();
  // @ts-expect-error [ts2345] - A log is a list, also of one.
  timeline(snapshot);
  // @ts-expect-error [ts2353] - There is no option of that name.
  timeline([snapshot], { knownAt: "2026-11-01" });
  expectTypeOf(readSnapshots("").snapshots).toEqualTypeOf<readonly Snapshot[]>();
});

it("a portfolio on a day keeps what its history has, and what counts is there only where it was worked out", () => {
  const history = timeline([snapshot]);
  const counted = countedHistory(history, [matrix]);
  expectTypeOf(portfolioOn(history, "2026-11-30")).toEqualTypeOf<readonly TimelineEntry[]>();
  expectTypeOf(portfolioOn(counted, "2026-11-30")).toEqualTypeOf<CountedTimeline["entries"]>();
  // @ts-expect-error [ts2339] - A timeline alone says nothing of a guard.
  portfolioOn(history, "2026-11-30").map(({ counted: place }) => place);
  expectTypeOf<GuardReason["code"]>().extract<"guard.waiting.margin">().not.toBeNever();
  // @ts-expect-error [ts2322] - The models are compiled ones.
  countedHistory(history, [customerModel]);
});

it("a movement is made of two portfolios and their model, and what moved a customer may be unknown", () => {
  const standing: readonly Standing[] = [{ snapshot }];
  const moved = movement(standing, standing, { matrix, amountOf: () => null });
  expectTypeOf(moved).toEqualTypeOf<PortfolioMovement>();
  expectTypeOf<null extends Mover["strongest"] ? true : false>().toEqualTypeOf<true>();
  // @ts-expect-error [ts2345] - Why somebody moved is asked of the model.
  movement(standing, standing, {});
  // @ts-expect-error [ts2322] - Money is a number.
  movement(standing, standing, { matrix, amountOf: () => "12" });
  movementText({ movement: moved }, "en", { nameOf: (id) => ({ en: id, "zh-CN": id }), most: 3 });
  // @ts-expect-error [ts2345] - There is no such locale.
  movementText({ movement: moved }, "fr");
  expectTypeOf(dwellTimes(timeline([snapshot]))[0]?.medianDays).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(factDrift(standing, standing, { matrix })[0]?.level).toEqualTypeOf<
    "little" | "some" | "much" | null | undefined
  >();
  // @ts-expect-error [ts2741] - The age of what is known is that of a day.
  freshnessBy(standing, { matrix, groupOf: () => null });
});

it("a review says what it needs, and its log holds two kinds of records", () => {
  const found = review(timeline([snapshot]), { asOf: "2026-12-01", matrix });
  expectTypeOf(found.records).toEqualTypeOf<readonly AlertRecord[]>();
  expectTypeOf<Alert["level"]>().toEqualTypeOf<"now" | "soon" | "watch">();
  expectTypeOf<Extract<AlertRecord, { event: "cleared" }>["why"]>().toEqualTypeOf<"done" | "left">();
  // @ts-expect-error [ts2741] - A policy words the urgency of every alert.
  const levels: AttentionPolicy["levels"] = { gap: "now" };
  expectTypeOf(levels.gap).toEqualTypeOf<Alert["level"]>();
  // @ts-expect-error [ts2345] - A review has a day.
  review(timeline([snapshot]), { matrix });
  // @ts-expect-error [ts2345] - An agenda has a language.
  reviewAgenda(found, {});
  // @ts-expect-error [ts2345] - A sample has a size.
  rescoreSample([{ snapshot }], { asOf: "2026-12-01" });
});

it("a picture is asked for in one language, and comes with its table", () => {
  const matrix = compileModel(customerModel);
  const [history, moved, plan] = [{} as History, {} as PortfolioMovement, {} as Allocation];
  expectTypeOf(movementTrails(matrix, history, { locale: "en", most: 5 })).toEqualTypeOf<Picture>();
  expectTypeOf(transitionsHeatMap(matrix, moved, { locale: "zh-CN", by: "amount" })).toEqualTypeOf<Picture>();
  expectTypeOf(effortByCell(matrix, plan, { locale: "en", cellOf: () => null })).toEqualTypeOf<Picture>();
  expectTypeOf<Picture["table"]["rows"]>().toEqualTypeOf<readonly (readonly string[])[]>();
  // @ts-expect-error [ts2345] - A picture has a language.
  movementTrails(matrix, history, {});
  // @ts-expect-error [ts2820] - Squares count customers or money.
  transitionsHeatMap(matrix, moved, { locale: "en", by: "amounts" });
  // @ts-expect-error [ts2345] - Without the cells of the customers there is nothing to draw them in.
  effortByCell(matrix, plan, { locale: "en" });
  // @ts-expect-error [ts2322] - Who has no cell has null.
  effortByCell(matrix, plan, { locale: "en", cellOf: () => undefined });
});
