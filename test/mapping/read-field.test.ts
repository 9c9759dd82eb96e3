import { expect, it } from "vitest";
import { fieldReader, type Reading, reporter } from "../../src/mapping/read-field.ts";
import { UNREADABLE } from "../../src/mapping/reading.ts";
import { matrix } from "./crm.ts";

const reading = (): Reading => ({
  fact: matrix.plan.facts[0] as Reading["fact"],
  options: {},
  notes: { issues: null, defaulted: null },
  isEmpty: (raw) => raw === undefined || raw === null || raw === "",
});

it("an issue is noted with its place and what the field was read for", () => {
  const one = reading();
  expect(reporter(one, ["a", 0], "asOf")("row.wrongType", { found: "1" })).toBe(UNREADABLE);
  reporter(one, [], "value")("row.unreadable", {});
  expect(
    one.notes.issues?.map(({ pointer, params }) => [pointer, params.field, params.reads, params.found]),
  ).toEqual([
    ["/a/0", "a.0", "asOf", "1"],
    ["", "from", "value", undefined],
  ]);
});

it("a field is read where it is not empty", () => {
  const one = reading();
  const read = fieldReader(one, ["a", "b"], "value", () => (raw) => `read ${String(raw)}`);
  expect([read({ a: { b: 1 } }), read({ a: { b: "" } }), read({}), read({ a: "" })]).toEqual([
    "read 1",
    null,
    null,
    null,
  ]);
  expect(one.notes.issues).toBeNull();
  expect(read({ a: 5 })).toBe(UNREADABLE);
  expect(one.notes.issues).toMatchObject([{ code: "row.notNested", params: { found: "5" } }]);
});

it("what is empty may be said for one field", () => {
  const read = fieldReader<unknown>(
    reading(),
    "a",
    "value",
    () => (raw) => raw,
    () => false,
  );
  expect(read({ a: "" })).toBe("");
});
