// Logs, reports and plans made to break the portfolio over time: what comes out of a store that others write to, and what a caller gives by mistake.
import { compileModel } from "opportunity-matrix";
import {
  type AlertRecord,
  allocate,
  countedHistory,
  defaultAttentionPolicy,
  disagreements,
  dwellTimes,
  factDrift,
  freshnessBy,
  movement,
  movementText,
  portfolioOn,
  readSnapshots,
  rescoreSample,
  review,
  reviewAgenda,
  type Snapshot,
  snapshotIssues,
  snapshotKey,
  timeline,
  writeSnapshots,
} from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { sample } from "../engine/sample.ts";
import { at } from "../portfolio/log.ts";

const matrix = compileModel(sample({ movement: { margin: 5, snapshots: 2 } }));
const by = { by: matrix };
const day = "2026-10-01";
const good = at(day, 30, by);
const log: readonly Snapshot[] = [good, at("2026-11-01", 80, by), at(day, 50, { ...by, customer: "B" })];
/** What a store or a caller in JavaScript may hand over where a type says something else. */
const as = <Given>(value: unknown): Given => value as Given;

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Everything that is made of a log, one after the other. */
function allOf(snapshots: readonly Snapshot[]) {
  const history = timeline(snapshots);
  const counted = countedHistory(history, [matrix]);
  const [before, after] = [portfolioOn(counted, "2026-10-15"), portfolioOn(counted, "2026-11-15")];
  const moved = movement(before, after, { matrix, amountOf: () => 1 });
  const reviewed = review(counted, { asOf: "2026-12-01", matrix });
  const report = {
    movement: moved,
    dwell: dwellTimes(counted),
    drift: factDrift(before, after, { matrix }),
    freshness: freshnessBy(after, { matrix, asOf: "2026-12-01", groupOf: (customer) => customer }),
  };
  const texts = [movementText(report, "en"), reviewAgenda(reviewed, { locale: "zh-CN" })];
  return { history, counted, moved, reviewed, texts };
}

it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "10", "a/b~c", "客户\u2028", "| # *"])(
  "%s is a customer, a seller and a fact like any other",
  (name) => {
    const facts = JSON.parse(`{${JSON.stringify(name)}:{"value":1,"asOf":null,"grade":"verified"}}`);
    const odd = log.map((one) => ({ ...one, customer: name, facts: { ...one.facts, ...facts } })).slice(0, 2);
    const { history, moved, texts } = allOf(odd);
    expect(history.customers.map(({ customer }) => customer)).toEqual([name]);
    expect(moved.moved.map(({ customer }) => customer)).toEqual([name]);
    expect(texts.join("")).not.toMatch(/undefined|\[object Object\]/);
    expect(readSnapshots(writeSnapshots(odd)).snapshots).toEqual(odd);
    const again = review(history, { asOf: "2026-12-01", matrix });
    expect(review(history, { asOf: "2026-12-02", matrix, earlier: again.records }).raised).toEqual([]);
  },
);

it("changes nothing that it is given, however deep", () => {
  const inputs = frozen(log.map((one) => structuredClone(one)));
  const text = JSON.stringify(inputs);
  const { reviewed } = allOf(inputs);
  review(frozen(timeline(inputs)), { asOf: "2026-12-02", matrix, earlier: frozen(reviewed.records) });
  disagreements(inputs.slice(0, 1), inputs.slice(0, 1), { matrix });
  rescoreSample(frozen(portfolioOn(timeline(inputs), "2026-12-01")), { asOf: "2026-12-01", size: 2 });
  const asked = frozen({
    customers: [{ id: "C", sellers: ["b", "a"], strategy: "invest", value: 9, today: 1 }],
    sellers: [
      { id: "b", hours: 2 },
      { id: "a", hours: 2 },
    ],
  });
  expect(allocate(asked).planned).toBe(4);
  expect(JSON.stringify(inputs)).toBe(text);
});

it.each<[string, unknown]>([
  ["null", null],
  ["a number", 1],
  ["a list", []],
  ["an empty object", {}],
  ["no customer", { ...good, customer: "" }],
  ["a customer that is no text", { ...good, customer: 7 }],
  ["a day that no calendar has", { ...good, asOf: "2026-02-30" }],
  ["a day as a date", { ...good, recordedOn: new Date(0) }],
  ["recorded before its day", { ...good, recordedOn: "2026-09-30" }],
  ["no model", { ...good, model: undefined }],
  ["axes that are null", { ...good, axes: null }],
  ["facts as a list", { ...good, facts: [] }],
])("%s in a log is an issue, and costs itself and no other", (_, wrong) => {
  const { history } = allOf([as<Snapshot>(wrong), ...log]);
  expect(history.issues.map(({ code }) => code)).toEqual(["history.refused"]);
  expect(history.customers).toEqual(timeline(log).customers);
});

it.each<[string, unknown]>([
  ["no axis of its model", {}],
  ["an axis that is null", { x: null, y: null }],
  ["a score that is a text", { x: { score: "30" }, y: { score: "50" } }],
  ["a score that is not a number", { x: { score: Number.NaN }, y: { score: Number.POSITIVE_INFINITY } }],
])("a snapshot with %s counts where it says, and says that its model did not make it", (_, axes) => {
  const { counted } = allOf([{ ...good, axes: as<Snapshot["axes"]>(axes) }]);
  const [entry] = counted.customers[0]?.entries ?? [];
  expect(entry?.counted).toEqual({ status: "placed", cell: good.cell });
  expect(entry?.reasons.map(({ code }) => code)).toEqual(["guard.noModel"]);
});

it("snapshots of a model that is not there move without a reason, and are named", () => {
  const foreign = { ...good, model: { ...good.model, hash: "sha256:other" }, cell: "x/__proto__" };
  const { moved, reviewed } = allOf([foreign, at("2026-11-01", 80, by)]);
  expect(moved.issues).toEqual([{ code: "movement.otherModel", pointer: "", params: { customer: "A" } }]);
  expect(moved.transitions).toEqual([
    { from: "x/__proto__", to: "high/medium", customers: 1, amount: 1, withoutAmount: 0 },
  ]);
  expect(reviewed.otherModel).toEqual([]);
  expect(allOf([foreign]).reviewed.otherModel).toEqual(["A"]);
});

it("an error of a getter, a proxy or a function of the caller's reaches the caller as it is", () => {
  const thrown = () => {
    throw new Error("theirs");
  };
  const proxy = as<Snapshot>(new Proxy({}, { get: thrown, ownKeys: thrown, getPrototypeOf: thrown }));
  const getter = Object.defineProperty({ ...good }, "asOf", { get: thrown });
  const standing = [{ snapshot: good }];
  expect(() => timeline([proxy])).toThrow("theirs");
  expect(() => timeline([getter])).toThrow("theirs");
  expect(() => movement(standing, standing, { matrix, amountOf: thrown })).toThrow("theirs");
  expect(() => freshnessBy(standing, { matrix, asOf: day, groupOf: thrown })).toThrow("theirs");
  expect(() => review(timeline(log), { asOf: day, matrix, decisionOf: thrown })).toThrow("theirs");
  expect(() => allocate({ customers: [as(proxy)], sellers: [] })).toThrow("theirs");
});

it("what holds itself is named as that, and does not exhaust the stack", () => {
  const cyclic: Record<string, unknown> = { ...good };
  cyclic.facts = { self: cyclic };
  const both = [cyclic, { ...cyclic }].map(as<Snapshot>);
  const error = /^a value to be written holds itself, or is nested more than 500 levels deep$/;
  expect(timeline(both.slice(1)).customers).toHaveLength(1);
  expect(() => timeline(both)).toThrow(error);
  expect(() => [...writeSnapshots(both)]).toThrow(error);
  expect(() => snapshotKey(as(cyclic))).toThrow(error);
  expect(snapshotIssues(cyclic).length).toBeGreaterThan(0);
});

it("a line of a million brackets is one issue, and the lines beside it are read", () => {
  const lines = [...writeSnapshots(log)];
  const { snapshots, issues } = readSnapshots([
    lines[0] as string,
    "[".repeat(1_000_000),
    lines[1] as string,
  ]);
  expect(snapshots).toHaveLength(2);
  expect(issues.map(({ line, code }) => [line, code])).toEqual([[2, "line.notJson"]]);
});

it("100,000 copies of a snapshot change nothing, and 100,000 that contradict each other are one issue", () => {
  const copies = Array.from({ length: 100_000 }, () => good);
  expect(timeline([...copies, ...log]).customers).toEqual(timeline(log).customers);
  const many = copies.map((one, i) => ({ ...one, facts: { a: { ...one.facts.a, value: i } } }));
  const { customers, issues } = timeline(as<Snapshot[]>(many));
  expect(customers[0]?.entries).toEqual([]);
  expect(issues.map(({ code, params }) => [code, params.count])).toEqual([["history.conflict", 100_000]]);
});

it("a customer with 100,000 days is walked through, and so is its history", () => {
  const days = Array.from({ length: 100_000 }, (_, i) => {
    const asOf = `${2000 + Math.floor(i / 336)}-${String(1 + (Math.floor(i / 28) % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;
    return { ...(i % 7 < 3 ? good : (log[2] as Snapshot)), customer: "A", asOf, recordedOn: asOf };
  });
  const counted = countedHistory(timeline(days), [matrix]);
  expect(counted.customers[0]?.entries).toHaveLength(100_000);
  expect(dwellTimes(counted).reduce((sum, { spells }) => sum + spells, 0)).toBeGreaterThan(1000);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, "12", {}])(
  "an amount of %s is an issue with its customer, and counts as not known",
  (amount) => {
    const standing = [{ snapshot: good }];
    const { issues, transitions } = movement(standing, [], { matrix, amountOf: () => as<number>(amount) });
    expect(issues.map(({ code, params }) => [code, params.customer])).toEqual([["movement.amount", "A"]]);
    expect(transitions.map(({ amount: sum, withoutAmount }) => [sum, withoutAmount])).toEqual([[0, 1]]);
  },
);

it.each(["", "2026-02-30", "2026-1-1", 5, null, new Date(0)])(
  "%s is no day, and the message names where",
  (given) => {
    const wrong = as<string>(given);
    const history = timeline(log);
    const standing = portfolioOn(history, "2026-12-01");
    expect(() => timeline(log, { knownOn: wrong })).toThrow(/^knownOn must be a real day/);
    expect(() => portfolioOn(history, wrong)).toThrow(/^day must be a real day/);
    expect(() => portfolioOn(history, day, { since: wrong })).toThrow(/^since must be a real day/);
    expect(() => review(history, { asOf: wrong, matrix })).toThrow(/^asOf must be a real day/);
    expect(() => review(history, { asOf: day, matrix, since: wrong })).toThrow(/^since must be a real day/);
    expect(() => rescoreSample(standing, { asOf: wrong, size: 1 })).toThrow(/^asOf must be a real day/);
    expect(() => freshnessBy(standing, { matrix, asOf: wrong, groupOf: () => null })).toThrow(
      /^asOf must be/,
    );
  },
);

it.each<[string, unknown]>([
  ["null", null],
  ["a snapshot", good],
  ["a code that there is not", { event: "raised", on: day, alert: { id: "1", code: "late", subject: "A" } }],
  ["a day that is none", { event: "raised", on: "soon", alert: { id: "1", code: "gap", subject: "A" } }],
  ["an event that there is not", { event: "seen", on: day, alert: { id: "1", code: "gap", subject: "A" } }],
  ["an id that is no text", { event: "raised", on: day, alert: { id: 1, code: "gap", subject: "A" } }],
])("%s in the log of alerts is refused by its position", (_, wrong) => {
  const { records } = review(timeline(log), { asOf: "2026-12-01", matrix });
  const earlier = [...records, as<AlertRecord>(wrong)];
  expect(() => review(timeline(log), { asOf: "2026-12-02", matrix, earlier })).toThrow(
    `earlier[${records.length}] must be a record of an earlier review, found `,
  );
});

it.each([
  "expiresWithinDays",
  "gaps",
  "movedDownWithinDays",
  "stalledDays",
  "overrideWithinDays",
  "nowWithinDays",
])("a policy whose %s is no whole number is refused by that name", (name) => {
  for (const value of [Number.NaN, -1, 0.5, "31", undefined, Number.POSITIVE_INFINITY]) {
    const policy = { ...defaultAttentionPolicy, [name]: value };
    expect(() => review(timeline(log), { asOf: day, matrix, policy })).toThrow(
      `policy.${name} must be a whole number of at least 0, found `,
    );
  }
});

it.each([Number.NaN, -1, 9001, Number.POSITIVE_INFINITY, "40", null])(
  "hours of %s are refused: of a seller by an error, of a customer by an issue, each with its place",
  (given) => {
    const hours = as<number>(given);
    const customer = { id: "C", sellers: ["a"], strategy: "invest", value: 1 };
    const sellers = [{ id: "a", hours: 1 }];
    expect(() => allocate({ customers: [], sellers: [...sellers, { id: "b", hours }] })).toThrow(
      /^sellers\[1\]\.hours must be from 0 to 9000, found /,
    );
    const { issues, refused } = allocate({
      customers: [customer, { ...customer, id: "D", minimum: hours }],
      sellers,
    });
    expect(issues.map(({ pointer }) => pointer)).toEqual(["/customers/1/minimum"]);
    expect(refused).toBe(1);
  },
);

it("lists that are none, and sellers that are none, are refused by their names", () => {
  expect(() => allocate({ customers: as(undefined), sellers: [] })).toThrow(
    /^customers must be a list, found /,
  );
  expect(() => allocate({ customers: [], sellers: as({}) })).toThrow(/^sellers must be a list, found /);
  expect(() => allocate({ customers: [], sellers: [as(null)] })).toThrow(/^sellers\[0\]\.id must be a text/);
  expect(
    allocate({ customers: [as(null), as(5)], sellers: [] }).issues.map(({ pointer }) => pointer),
  ).toEqual(["/customers/0", "/customers/1"]);
  for (const size of [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY])
    expect(() => rescoreSample([], { asOf: day, size })).toThrow(
      /^size must be a whole number of at least 0/,
    );
});
