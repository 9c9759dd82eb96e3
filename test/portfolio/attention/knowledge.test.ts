import { expect, it } from "vitest";
import { codesOn, firm, on, reviewed } from "./attended.ts";

it.each([
  ["2026-11-29", []],
  ["2026-11-30", ["expiring"]],
  ["2027-02-01", ["expiring"]],
])("on %s a fact of January 1, 2026 that expires a year later: %j", (day, codes) => {
  const log = [on("2026-11-20", { ...firm, a: { value: 90, asOf: "2025-12-31" } })];
  expect(codesOn(day, log).filter((code) => code === "expiring")).toEqual(codes);
});

it("says which fact, and until when", () => {
  const log = [on("2026-11-20", { ...firm, a: { value: 90, asOf: "2025-12-31" } })];
  const [alert] = reviewed(log, { asOf: "2026-12-01" }).raised;
  expect([alert?.cause, alert?.by, alert?.level]).toEqual(["a 2026-12-31", "2026-12-31", "soon"]);
  expect(reviewed(log, { asOf: "2026-12-24" }).raised[0]?.level).toBe("now");
});

it("lets facts of other customers expire, and those without a day", () => {
  expect(codesOn("2026-12-20", [on("2026-01-01", { ...firm, b: 10 })])).toEqual([]);
  const undated = on("2026-12-20", firm);
  const { a } = undated.facts;
  const without = {
    ...undated,
    facts: { ...undated.facts, a: { ...(a as NonNullable<typeof a>), asOf: null } },
  };
  expect(codesOn("2026-12-20", [without])).not.toContain("expiring");
});

it("asks for the fact that alone could change an important place, or one that may be important", () => {
  expect(codesOn("2026-11-02", [on("2026-11-01", firm)])).toEqual([]);
  const open = reviewed([on("2026-11-01", { a: 90, b: 90, c: 3 })], { asOf: "2026-11-02" });
  expect(open.raised.map(({ code, cause }) => [code, cause])).toEqual([["gap", "barred"]]);
  expect(codesOn("2026-11-02", [on("2026-11-01", { a: 90, c: 3, barred: false })])).toEqual(["gap"]);
  // With `a` at 10 no answer makes it important.
  expect(codesOn("2026-11-02", [on("2026-11-01", { a: 10, c: 3, barred: false })])).toEqual([]);
});

it.each([
  ["2026-05-31", []],
  ["2026-06-03", ["stalled"]],
])("on %s an important customer of whom nothing is new since March 3: %j", (day, codes) => {
  const log = [on("2026-01-01", { ...firm, b: 50 }), on("2026-02-01", firm), on("2026-03-03", firm)];
  expect(codesOn(day, log)).toEqual(codes);
});

it("counts from the last change of place where no fact has a later day, and only for important customers", () => {
  const old = { value: 90, asOf: "2026-01-01" };
  const facts = { a: old, b: old, c: { ...old, value: 3 }, barred: { value: false, asOf: "2026-01-01" } };
  const log = [on("2026-01-01", { ...facts, b: { ...old, value: 50 } }), on("2026-03-01", facts)];
  const [stalled] = reviewed(log, { asOf: "2026-06-01" }).raised;
  expect(stalled?.params).toEqual({ since: "2026-03-01", days: 92 });
  expect(codesOn("2026-06-01", log.slice(0, 1))).toEqual([]);
});
