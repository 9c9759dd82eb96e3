import { expect, it } from "vitest";
import { beforeIn } from "../../src/cli/report-arguments.ts";

const given = (options: { readonly [option: string]: string }, file = "a.csv") =>
  beforeIn(new Map(Object.entries(options)), file);

it("reads the earlier run and its model", () => {
  expect(given({})).toEqual({ before: null, beforeModel: null });
  expect(given({ before: "-", "before-model": "old.json" })).toEqual({
    before: "-",
    beforeModel: "old.json",
  });
});

it("refuses one standard input for two files, and the model of a run that is not given", () => {
  expect(() => given({ before: "-" }, "-")).toThrow("usage.inputTwice");
  expect(() => given({ "before-model": "old.json" })).toThrow("usage.noBefore");
});
