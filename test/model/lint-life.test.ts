import { lintModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { sample } from "./sample.ts";

const found = (life: object) =>
  lintModel({ ...sample, life }).map(({ code, pointer, params }) => ({ code, pointer, params }));

it("takes a life that is complete, and a draft that nobody has signed", () => {
  expect(found({ status: "approved", by: "Li Wei", on: "2026-11-02", note: "For 2027." })).toEqual([]);
  expect(found({ status: "draft" })).toEqual([]);
  expect(found({ status: "retired", on: "2026-11-02" })).toEqual([]);
});

it("says what an approval lacks, and which day there is not", () => {
  expect(found({ status: "approved" })).toEqual([
    { code: "life.unsigned", pointer: "/life", params: { missing: ["by", "on"] } },
  ]);
  expect(found({ status: "approved", by: "Li Wei", on: "2.11.2026" })).toEqual([
    { code: "life.notDay", pointer: "/life/on", params: { found: '"2.11.2026"' } },
  ]);
});

it("takes no other status and no other key", () => {
  expect(found({ status: "live" })).toMatchObject([{ code: "shape.notListed", pointer: "/life/status" }]);
  expect(found({ status: "draft", until: "2027" })).toMatchObject([
    { code: "shape.extraKey", pointer: "/life/until" },
  ]);
});

it("warns of a note that lacks a language", () => {
  expect(found({ status: "draft", note: { en: "For 2027." } })).toMatchObject([
    { code: "label.localeMissing", pointer: "/life/note" },
  ]);
});
