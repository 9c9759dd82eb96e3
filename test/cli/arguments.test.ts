import { describe, expect, it } from "vitest";
import { localeIn, readArguments } from "../../src/cli/arguments.ts";
import { Failure } from "../../src/cli/failure.ts";

const wrong = (...argv: string[]): unknown => {
  try {
    return readArguments(argv);
  } catch (error) {
    if (error instanceof Failure) return [error.exit, error.code, ...Object.values(error.params)];
    throw error;
  }
};

describe("score", () => {
  it("has a default for everything but the file", () => {
    expect(readArguments(["score", "a.csv"])).toEqual({
      command: "score",
      locale: "en",
      file: "a.csv",
      model: null,
      asOf: null,
      format: "table",
      out: null,
      top: null,
      overrides: null,
      reading: { encoding: null, decimal: null, dates: null, zone: null },
      bom: null,
    });
  });

  it("takes every option, before or after the file, with a space or an equals sign", () => {
    const given = ["--as-of=2026-11-23", "score", "--format", "csv", "-", "--top", "7", "--out=-x.csv"];
    expect(readArguments([...given, "--model", "m.json", "--locale", "zh-CN"])).toEqual({
      command: "score",
      locale: "zh-CN",
      file: "-",
      model: "m.json",
      asOf: "2026-11-23",
      format: "csv",
      out: "-x.csv",
      top: 7,
      overrides: null,
      reading: { encoding: null, decimal: null, dates: null, zone: null },
      bom: null,
    });
  });

  it("takes what is said of how the file is written", () => {
    const given = [
      "--encoding",
      "gb18030",
      "--decimal",
      ",",
      "--dates",
      "dayFirst",
      "--zone",
      "+08:00",
      "--bom",
      "no",
    ];
    expect(readArguments(["score", "a.csv", ...given])).toMatchObject({
      reading: { encoding: "gb18030", decimal: ",", dates: "dayFirst", zone: "+08:00" },
      bom: false,
    });
    expect(readArguments(["score", "a.csv", "--zone", "asWritten", "--bom", "yes"])).toMatchObject({
      reading: { zone: "asWritten" },
      bom: true,
    });
    expect(wrong("score", "a.csv", "--zone", "Asia/Shanghai")).toEqual([
      2,
      "usage.notZone",
      "--zone",
      "Asia/Shanghai",
    ]);
    expect(wrong("score", "a.csv", "--dates", "iso")).toContain("usage.notListed");
  });

  it("takes a file whose name begins with a dash after --", () => {
    expect(readArguments(["score", "--", "-a.csv"])).toMatchObject({ file: "-a.csv" });
  });
});

it("reads report, with its own options and those of score", () => {
  const nothing = {
    model: null,
    playbook: null,
    asOf: null,
    title: null,
    out: null,
    top: null,
    pages: null,
    overrides: null,
    before: null,
    beforeModel: null,
    history: null,
    since: null,
    reading: { encoding: null, decimal: null, dates: null, zone: null },
  };
  expect(readArguments(["report", "a.csv"])).toEqual({
    command: "report",
    locale: "en",
    file: "a.csv",
    ...nothing,
  });
  const given = ["--playbook", "p.json", "--title=Q4", "--top", "9", "--pages", "3", "--as-of", "2026-11-23"];
  expect(readArguments(["report", "a.csv", ...given])).toMatchObject({
    playbook: "p.json",
    title: "Q4",
    top: 9,
    pages: 3,
    asOf: "2026-11-23",
  });
  const said = ["--encoding", "gb18030", "--dates", "dayFirst"];
  expect(readArguments(["report", "a.csv", ...said])).toMatchObject({
    reading: { encoding: "gb18030", decimal: null, dates: "dayFirst", zone: null },
  });
  expect(
    readArguments(["report", "-", "--before", "then.jsonl", "--before-model", "old.json"]),
  ).toMatchObject({
    before: "then.jsonl",
    beforeModel: "old.json",
  });
  expect(wrong("report", "-", "--before", "-")).toEqual([2, "usage.inputTwice", "--before"]);
  expect(wrong("report", "a.csv", "--before-model", "old.json")).toEqual([2, "usage.noBefore"]);
  expect(wrong("report")).toEqual([2, "usage.fileMissing", "report"]);
  expect(wrong("report", "a.csv", "--format", "svg")).toEqual([2, "usage.notHere", "--format", "report"]);
});

it("reads the other commands", () => {
  expect(readArguments(["check", "m.json"])).toEqual({ command: "check", locale: "en", file: "m.json" });
  expect(readArguments(["template"])).toEqual({
    command: "template",
    locale: "en",
    model: null,
    out: null,
    bom: null,
  });
  expect(readArguments(["demo", "--out", "d"])).toEqual({ command: "demo", locale: "en", out: "d" });
  expect(readArguments(["--help"])).toEqual({ command: "help", locale: "en" });
  expect(readArguments(["score", "-h", "--locale", "zh-CN"])).toEqual({ command: "help", locale: "zh-CN" });
  expect(readArguments(["-v"])).toEqual({ command: "version", locale: "en" });
});

it.each([
  [[], ["usage.noCommand"]],
  [
    ["shcore", "a.csv"],
    ["usage.unknownCommand", "shcore"],
  ],
  [["score"], ["usage.fileMissing", "score"]],
  [["check"], ["usage.fileMissing", "check"]],
  [
    ["score", "a.csv", "b.csv"],
    ["usage.extra", "b.csv"],
  ],
  [
    ["demo", "a.csv"],
    ["usage.extra", "a.csv"],
  ],
  [
    ["score", "a.csv", "--colour", "red"],
    ["usage.unknownOption", "--colour"],
  ],
  [
    ["score", "a.csv", "--asof", "2026-11-23"],
    ["usage.misspeltOption", "--asof", "--as-of"],
  ],
  [
    ["score", "a.csv", "--hlep"],
    ["usage.misspeltOption", "--hlep", "--help"],
  ],
  [
    ["score", "a.csv", "-x"],
    ["usage.unknownOption", "-x"],
  ],
  [
    ["score", "a.csv", "--constructor"],
    ["usage.unknownOption", "--constructor"],
  ],
  [
    ["score", "a.csv", "--model"],
    ["usage.valueMissing", "--model"],
  ],
  [
    ["score", "a.csv", "--out", "--format", "csv"],
    ["usage.valueMissing", "--out"],
  ],
  [
    ["score", "a.csv", "--top", "1", "--top", "2"],
    ["usage.twice", "--top"],
  ],
  [["--help=yes"], ["usage.noValue", "--help"]],
  [
    ["check", "m.json", "--format", "csv"],
    ["usage.notHere", "--format", "check"],
  ],
  [
    ["score", "a.csv", "--format", "xml"],
    ["usage.notListed", "--format", "xml"],
  ],
  [
    ["score", "a.csv", "--locale", "fr"],
    ["usage.notListed", "--locale", "fr"],
  ],
  [
    ["score", "a.csv", "--top", "0"],
    ["usage.notWhole", "--top", "0"],
  ],
  [
    ["score", "a.csv", "--top", "1e3"],
    ["usage.notWhole", "--top", "1e3"],
  ],
  [
    ["score", "a.csv", "--as-of", "2026-02-30"],
    ["usage.notDay", "--as-of", "2026-02-30"],
  ],
  [
    ["score", "a.csv", "--as-of", "today"],
    ["usage.notDay", "--as-of", "today"],
  ],
])("refuses %j", (argv, expected) => {
  expect(wrong(...argv)).toEqual(expect.arrayContaining([2, ...expected]));
});

it("finds the language even in arguments that are wrong", () => {
  expect(localeIn(["--what", "--locale", "zh-CN"])).toBe("zh-CN");
  expect(localeIn(["--locale=zh-CN"])).toBe("zh-CN");
  expect(localeIn(["--locale=fr"])).toBe("en");
  expect(localeIn(["--locale"])).toBe("en");
  expect(localeIn(["score"])).toBe("en");
});

it("reads the file of places by hand, which is not the same standard input as the customers", () => {
  expect(readArguments(["score", "a.csv", "--overrides", "o.csv"])).toMatchObject({ overrides: "o.csv" });
  expect(readArguments(["report", "a.csv", "--overrides=-"])).toMatchObject({ overrides: "-" });
  expect(() => readArguments(["score", "-", "--overrides=-"])).toThrow("usage.inputTwice");
});
