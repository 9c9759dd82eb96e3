import { expect, it } from "vitest";
import { pastIn } from "../../src/cli/report-arguments.ts";

const given = (options: { readonly [option: string]: string }, file = "a.csv") =>
  pastIn(new Map(Object.entries(options)), file);
const NOTHING = { before: null, beforeModel: null, history: null, since: null };

it("reads the earlier run and the history, and their model", () => {
  expect(given({})).toEqual(NOTHING);
  expect(given({ before: "-", "before-model": "old.json" })).toEqual({
    ...NOTHING,
    before: "-",
    beforeModel: "old.json",
  });
  expect(given({ history: "-", since: "2026-01-01", "before-model": "old.json" })).toEqual({
    ...NOTHING,
    beforeModel: "old.json",
    history: "-",
    since: "2026-01-01",
  });
});

it("refuses one standard input for two files, and what belongs to a file that is not given", () => {
  expect(() => given({ before: "-" }, "-")).toThrow("usage.inputTwice");
  expect(() => given({ history: "-" }, "-")).toThrow("usage.inputTwice");
  expect(() => given({ history: "-", before: "-" })).toThrow("usage.inputTwice");
  expect(() => given({ "before-model": "old.json" })).toThrow("usage.noBefore");
  expect(() => given({ since: "2026-01-01" })).toThrow("usage.noHistory");
});

it("refuses a day that is none", () => {
  expect(() => given({ history: "h.jsonl", since: "2026-02-30" })).toThrow("usage.notDay");
});
