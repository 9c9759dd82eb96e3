import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import {
  type Agreement,
  type Allocation,
  alertClearsText,
  allocate,
  type Disagreements,
  disagreements,
  type EffortCustomer,
  type EffortPolicy,
  effortReasonText,
  type Review,
  review,
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
