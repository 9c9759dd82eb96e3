import { allocate } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { reviewed } from "./attended.ts";

const customer = { id: "C1", sellers: ["lin"], tier: "A", strategy: "invest", value: 900 };
const found = (input: Parameters<typeof allocate>[0]) =>
  reviewed([], { asOf: "2026-11-01", allocation: allocate(input) }).raised.map(({ code, subject, cause }) => [
    code,
    subject,
    cause,
  ]);

it("names the sellers whose minimums are more than their hours, once each", () => {
  const sellers = [{ id: "lin", name: "Lin Yao", hours: 4 }];
  expect(found({ sellers, customers: [customer] })).toEqual([["overCapacity", "lin", ""]]);
  expect(found({ sellers: [{ id: "lin", hours: 6 }], customers: [customer] })).toEqual([]);
});

it("names the customers whom nobody may serve", () => {
  const customers = [customer, { ...customer, id: "C2", sellers: [] }];
  expect(found({ sellers: [{ id: "lin", hours: 40 }], customers })).toEqual([["noSeller", "C2", ""]]);
});

it.each([
  [32, [["effort", "C1", "under"]]],
  [40, []],
  [47.5, []],
  [48, [["effort", "C1", "over"]]],
  [32.5, []],
  [20, [["effort", "C1", "under"]]],
])("with %d h today and 40 h by the plan", (today, alerts) => {
  const sellers = [{ id: "lin", hours: 40 }];
  expect(found({ sellers, customers: [{ ...customer, today }] })).toEqual(alerts);
});

it("says nothing of hours that nobody knows, or that are not settled", () => {
  const sellers = [{ id: "lin", hours: 40 }];
  expect(found({ sellers, customers: [customer] })).toEqual([]);
  expect(found({ sellers, customers: [{ ...customer, value: null, today: 39 }] })).toEqual([]);
});
