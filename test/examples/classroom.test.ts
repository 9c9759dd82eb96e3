// The debrief of a class: its numbers are counted again here from the sheet, and whatever a class types into it stops nothing.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { compileModel, type Facts, type ModelDocument } from "opportunity-matrix";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compare, distance } from "../../examples/classroom/compare.js";

const example = fileURLToPath(new URL("../../examples/classroom", import.meta.url));
const read = (name: string): string => readFileSync(join(example, name), "utf8");
const model = JSON.parse(read("model.json")) as ModelDocument;
const course = JSON.parse(read("case.json")) as {
  situations: { id: string; asOf: string; label: Record<string, string>; expert: Record<string, unknown> }[];
};
const sheet = read("groups.csv");
const matrix = compileModel(model);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "classroom-"));
  const isSource = (path: string): boolean => !path.includes("node_modules");
  cpSync(example, folder, { recursive: true, filter: isSource });
  symlinkSync(join(example, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The debrief of a sheet: text, or bytes. */
function debrief(csv: string | Uint8Array = sheet, locale = "en"): string {
  writeFileSync(join(folder, "class.csv"), csv);
  const options = ["debrief.js", "class.csv", "--locale", locale];
  return execFileSync(process.execPath, options, { cwd: folder, encoding: "utf8" });
}

/** The cells of the n-th table, without its header and rule. */
function table(markdown: string, n: number): string[][] {
  const tables = markdown.split(/\n\n/).filter((block) => block.startsWith("|"));
  const lines = (tables[n] ?? "").split("\n").slice(2);
  return lines.map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

/** The points of the issues' section, one per line. */
function issuesOf(markdown: string): string[] {
  const section = markdown.split("## What could not be read in the sheet\n\n")[1] ?? "";
  return [...(section.split("\n\n")[0] ?? "").matchAll(/^- (.*)$/gm)].map(([, line = ""]) => line);
}

/** A text in the encoding in which Chinese Excel saves CSV, found by decoding every pair of bytes. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((one) => bytesOf.get(one) ?? [one.charCodeAt(0)]));
}

const RANKS = ["rank", "group", "distance", "cells"] as const;

type Said = {
  spend?: number;
  open?: number;
  need?: number;
  budget?: string;
  buyer?: string;
  champion?: string;
};

/** Low and high of both axes, counted by hand from the weights 30, 15, 30, 25 and 30, 30, 20, 20 of model.json. */
function rangesByHand(said: Said & { support?: number; days?: number; rival?: boolean }): number[] {
  const spendPoints = (x: number): number =>
    x <= 5e6
      ? 20 + ((x - 1e6) / 4e6) * 30
      : x <= 2e7
        ? 50 + ((x - 5e6) / 1.5e7) * 30
        : 80 + ((x - 2e7) / 3e7) * 20;
  const pick = <T extends string | number>(
    value: T | undefined,
    of: Record<T, number>,
  ): number | undefined => (value === undefined ? undefined : of[value]);
  const potential: [number, number | undefined][] = [
    [30, said.spend === undefined ? undefined : spendPoints(said.spend)],
    [15, said.open],
    [30, pick(said.need as 1 | 2 | 3 | 4 | undefined, { 1: 0, 2: 30, 3: 65, 4: 100 })],
    [25, pick(said.budget as "none" | undefined, { none: 0, planned: 50, approved: 100 } as never)],
  ];
  const relationship: [number, number | undefined][] = [
    [
      30,
      pick(
        said.buyer as "brief" | undefined,
        { noContact: 0, brief: 30, multiple: 70, inDepth: 100 } as never,
      ),
    ],
    [30, pick(said.champion as "coach" | undefined, { none: 0, coach: 50, champion: 100 } as never)],
    [20, said.support === undefined ? undefined : (said.support + 5) * 10],
    [20, said.days === undefined ? undefined : 100 / (1 + said.days / 60)],
  ];
  const sum = (axis: [number, number | undefined][], unknown: number): number =>
    axis.reduce((total, [weight, points = unknown]) => total + (weight * points) / 100, 0);
  const below = (edge: number) => (x: number) => Math.min(x, edge - 1e-6);
  let [pLow, pHigh] = [sum(potential, 0), sum(potential, 100)];
  let [rLow, rHigh] = [sum(relationship, 0), sum(relationship, 100)];
  if (said.budget === undefined || said.budget === "none") pLow = below(70)(pLow);
  if (said.budget === "none") pHigh = below(70)(pHigh);
  for (const [isOpen, isHit, edge] of [
    [said.buyer === undefined, said.buyer === "noContact", 70],
    [said.rival === undefined, said.rival === true, 40],
  ] as const) {
    if (isOpen || isHit) rLow = below(edge)(rLow);
    if (isHit) rHigh = below(edge)(rHigh);
  }
  return [pLow, pHigh, rLow, rHigh];
}

function distanceByHand(a: number[], b: number[]): number {
  return a.reduce((total, one, i) => total + Math.abs(one - (b[i] as number)) / 2, 0);
}

describe("the numbers", () => {
  it("are those that one counts by hand from the sheet", () => {
    // The second group, read off the sheet; days are from the last contact to the day of the round.
    const groupTwo = [
      {
        spend: 2e6,
        open: 90,
        need: 3,
        budget: "none",
        buyer: "noContact",
        champion: "none",
        support: 0,
        days: 12,
        rival: false,
      },
      {
        spend: 2e7,
        open: 90,
        need: 2,
        budget: "planned",
        buyer: "multiple",
        champion: "coach",
        support: 0,
        days: 11,
        rival: false,
      },
      {
        spend: 2.4e7,
        open: 40,
        need: 3,
        budget: "planned",
        buyer: "multiple",
        champion: "coach",
        support: 0,
        days: 4,
        rival: false,
      },
      {
        spend: 2.4e7,
        open: 40,
        need: 3,
        budget: "approved",
        buyer: "multiple",
        champion: "coach",
        support: 3,
        days: 5,
        rival: false,
      },
      {
        spend: 2.4e7,
        open: 90,
        need: 4,
        budget: "approved",
        buyer: "multiple",
        champion: "champion",
        support: 4,
        days: 4,
        rival: false,
      },
    ];
    const expert = [
      { spend: 2e7, open: 40, need: 2, buyer: "noContact", champion: "none", days: 12, rival: false },
      {
        spend: 2e7,
        open: 40,
        need: 2,
        budget: "planned",
        buyer: "brief",
        champion: "coach",
        support: -2,
        days: 11,
        rival: false,
      },
      {
        spend: 2.4e7,
        open: 40,
        need: 4,
        budget: "planned",
        buyer: "multiple",
        champion: "coach",
        support: 0,
        days: 4,
        rival: false,
      },
      {
        spend: 2.4e7,
        open: 40,
        need: 4,
        budget: "approved",
        buyer: "multiple",
        champion: "champion",
        support: 0,
        days: 5,
        rival: true,
      },
      {
        spend: 2.4e7,
        open: 90,
        need: 4,
        budget: "approved",
        buyer: "inDepth",
        champion: "champion",
        support: 3,
        days: 4,
        rival: false,
      },
    ];
    const apart = groupTwo.map((said, i) =>
      distanceByHand(rangesByHand(said), rangesByHand(expert[i] as Said)),
    );
    const row = table(debrief(), 1).find(([, group]) => group === "第二组") ?? [];
    const cut = (points: number): string => (Math.floor(points * 10 + 1e-4) / 10).toFixed(1);
    expect(row.slice(RANKS.length)).toEqual(apart.map(cut));
    expect(row[2]).toBe(cut(apart.reduce((sum, one) => sum + one, 0) / 5));
  });

  it("of the leaderboard ascend, and the cells right are those of the model", () => {
    const board = table(debrief(), 1);
    const distances = board.map(([, , one]) => Number(one));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(board.map(([rank]) => rank)).toEqual(["1", "2", "3", "4", "5"]);
    expect(board.map(([, group, , cells]) => [group, cells])).toEqual([
      ["第一组", "5/5"],
      ["第五组", "4/5"],
      ["第二组", "3/5"],
      ["第四组", "2/5"],
      ["第三组", "1/5"],
    ]);
  });

  it("name the fact that divides the class most, and what it moves", () => {
    const [first] = table(debrief(), 2);
    // Without the gate of the specification the expert's relationship is 78.4…: 30·0.7 + 30·1 + 20·0.5 + 20·0.923….
    const open = 21 + 30 + 10 + 2000 / (100 * (1 + 5 / 60));
    const [solution] = course.situations.filter(({ id }) => id === "solution");
    const place = (rivalSpecification: boolean) =>
      matrix.assess({ ...solution?.expert, rivalSpecification } as Facts, { asOf: solution?.asOf as string });
    expect(place(false).axes.relationship?.score).toBeCloseTo(open, 5);
    expect(first?.slice(0, 2)).toEqual(["Solution design", "Specification written for a rival"]);
    expect(first?.[2]).toBe((Math.floor((open - 39.999999) * 10) / 10).toFixed(1));
    expect(first?.[3]).toBe("yes (第一组, 第四组); no (第二组, 第三组, 第五组)");
    expect(first?.[5]).toContain(place(true).cell?.id);
    expect(first?.[5]).toContain(place(false).cell?.id);
  });

  it("are the same in both languages, in the same four parts", () => {
    const [english, chinese] = [debrief(sheet, "en"), debrief(sheet, "zh-CN")];
    const numbers = (text: string): string[] =>
      table(text, 1).flatMap((row) => [row[0], ...row.slice(2)] as string[]);
    expect(numbers(chinese)).toEqual(numbers(english));
    const parts = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("## "));
    expect(parts(english).slice(0, 4)).toEqual(["## Goal", "## Result", "## Cause", "## Lesson"]);
    expect(parts(chinese).slice(0, 4)).toEqual(["## 目标", "## 结果", "## 原因", "## 经验"]);
    for (const text of [english, chinese]) expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    const words = chinese.replace(/classroom-matrix/, "").match(/[a-z]{4,}/gi) ?? [];
    expect(new Set(words)).toEqual(new Set(["high", "medium", "YYYY"]));
  });
});

describe("a sheet as a class leaves it", () => {
  const [header = "", ...rows] = sheet.trimEnd().split("\n");
  const issueLines = (...added: string[]): string[] => {
    const before = new Set(issuesOf(debrief()));
    return issuesOf(debrief([header, ...rows, ...added].join("\n"))).filter((line) => !before.has(line));
  };

  it("has its unreadable cells named by row, group and column, and counts them as left open", () => {
    const issues = issuesOf(debrief());
    expect(issues).toHaveLength(5);
    expect(issues[0]).toMatch(/^Row 17, 第四组, 年采购潜力\(万元\): "2000万左右"/);
    expect(issues[1]).toMatch(/^Row 17, 第四组, 预算: "很有希望" is none of .*“None”, “Planned”, “Approved”/);
    expect(issues[2]).toMatch(/^Row 17, 第四组, 最近一次接触: "2月18日"/);
    expect(issues[3]).toMatch(/^Row 19, 第四组: .*8.*outside the valid range/);
    expect(issues[4]).toMatch(/^第四组: no row for “Discovery of needs”/);
    const emptied = sheet
      .replace("2000万左右", "")
      .replace("很有希望", "")
      .replace(",2月18日,", ",,")
      .replace("教练,8,", "教练,,");
    expect(issuesOf(debrief(emptied))).toHaveLength(1);
    expect(table(debrief(emptied), 1)).toEqual(table(debrief(), 1));
  });

  it("has its stray rows named, and reads the rest", () => {
    expect(issueLines(",立项会,2000,,,,,,,,,")).toEqual([
      "Row 26: no group; the row is not read. Write the group into every row, where cells were merged too.",
    ]);
    expect(issuesOf(debrief(`\n,,\n${sheet}`))[0]).toMatch(/^Row 19, 第四组/);
    expect(issueLines("第一组,茶歇,2000,,,,,,,,,")).toEqual([
      "Row 26, 第一组: the case has no round “茶歇”; the row is not read.",
    ]);
    expect(issueLines("第一组,立项会,1,,,,,,,,,")).toEqual([
      "Row 26, 第一组: “立项会” stands in row 2 already; this row is not read.",
    ]);
    expect(issueLines(",,,,,,,,,,,", "")).toEqual([]);
    expect(issueLines('第六组,立项会,"2000,40%')).toContain(
      "Row 26: a quotation mark opens here and never closes; nothing from this row on is read.",
    );
  });

  it("is the same in GB18030, with a byte order mark, with semicolons and with Windows line ends", () => {
    const expected = debrief();
    const semicolons = sheet.replaceAll('"2,000"', "2000").replaceAll('"2,400"', "2400").replaceAll(",", ";");
    expect(table(debrief(semicolons), 1)).toEqual(table(expected, 1));
    expect(debrief(`\ufeff${sheet.replaceAll("\n", "\r\n")}`)).toBe(expected);
    const bytes = gb18030(sheet);
    expect(new TextDecoder("gb18030").decode(bytes)).toBe(sheet);
    expect(debrief(bytes)).toBe(expected);
  });

  it("may have no column for the group, no rows, or be no text at all", () => {
    expect(issuesOf(debrief(sheet.replace("组别", "谁")))[0]).toMatch(/^The sheet has no column “Group”/);
    expect(debrief(`${header}\n`)).toContain("## Lesson");
    expect(debrief("")).toContain("## Lesson");
    expect(issuesOf(debrief(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)))[0]).toMatch(/workbook/);
  });

  it("may be handed in under English headers", () => {
    const english = `Group,Round,Annual potential spend,Budget,Barcode\nReds,Strategy meeting,¥20m,Planned,7\n`;
    expect(table(debrief(english), 1)[0]?.[1]).toBe("Reds");
    expect(issuesOf(debrief(english)).every((line) => line.includes("no row for"))).toBe(true);
  });

  it("is said to be missing when it is", () => {
    const { status, stderr } = spawnSync(process.execPath, ["debrief.js", "no.csv"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([
      1,
      "There is no file “no.csv”; give the groups' sheet: node debrief.js groups.csv\n",
    ]);
  });

  it("cannot draw in the debrief", () => {
    const drawn = debrief(sheet.replaceAll("第五组", "|**#五<b>"));
    expect(drawn).toContain("\\|\\*\\*\\#五\\<b\\>");
    expect(table(drawn, 1)).toHaveLength(5);
  });
});

describe("what a trainer changes", () => {
  it("a group is added, and a tie shares its rank", () => {
    const sixth = sheet
      .split("\n")
      .filter((line) => line.startsWith("第五组"))
      .map((line) => line.replace("第五组", "第六组"));
    const board = table(debrief(`${sheet.trimEnd()}\n${sixth.join("\n")}\n`), 1);
    expect(board.map(([rank, group]) => [rank, group])).toEqual([
      ["1", "第一组"],
      ["2", "第五组"],
      ["2", "第六组"],
      ["4", "第二组"],
      ["5", "第四组"],
      ["6", "第三组"],
    ]);
  });

  it("a weight moves the distances of those who differ in that fact", () => {
    const before = table(debrief(), 1);
    const text = JSON.stringify(model).replace('"id":"need","weight":30', '"id":"need","weight":60');
    expect(text).not.toBe(JSON.stringify(model));
    writeFileSync(join(folder, "model.json"), text);
    const after = table(debrief(), 1);
    const of = (board: string[][], group: string) => board.find(([, name]) => name === group)?.[2];
    expect(of(after, "第二组")).not.toBe(of(before, "第二组"));
    expect(of(after, "第一组")).toBe(of(before, "第一组"));
  });

  it("a slip in the case is said, and so is a round that a group left out", () => {
    const slip = read("case.json").replace('"champion": "champion"', '"champion": "champoin"');
    writeFileSync(join(folder, "case.json"), slip);
    const said = debrief();
    expect(issuesOf(said)[0]).toMatch(/^case\.json, the expert in “Solution design”: .*champoin/);
    expect(said).toContain("- 第四组: nothing in “Discovery of needs”: 100.0 points.");
    const answers = table(said, 2).filter(([round]) => round === "Discovery of needs");
    for (const [, , , groups] of answers) expect(groups).not.toContain("第四组");
  });

  it("a handout tells the story, and its sheet can be handed in at once", () => {
    execFileSync(process.execPath, ["handout.js", "--locale", "zh-CN", "--groups", "4"], { cwd: folder });
    const handout = readFileSync(join(folder, "handout.md"), "utf8");
    for (const { label } of course.situations) expect(handout).toContain(`## ${label["zh-CN"]}`);
    expect(handout).not.toMatch(/undefined|\[object/);
    const empty = readFileSync(join(folder, "sheet.csv"));
    const board = table(debrief(empty), 1);
    expect(board.map(([rank]) => rank)).toEqual(["1", "1", "1", "1"]);
    expect(issuesOf(debrief(empty))).toEqual([]);
    expect(debrief(empty)).toContain("Nothing: every cell was read.");
  });
});

describe("the distance", () => {
  const value = (fact: ModelDocument["facts"][string]): fc.Arbitrary<unknown> => {
    switch (fact.type) {
      case "number":
        return fc.integer({ min: fact.min ?? 0, max: Math.min(fact.max ?? 100, 50_000_000) });
      case "choice":
        return fc.constantFrom(
          ...fact.options.map((option) => (typeof option === "string" ? option : option.id)),
        );
      case "flag":
        return fc.boolean();
      case "day":
        return fc.constantFrom("2026-01-01", "2026-05-05", "2026-09-10");
    }
  };
  const facts = fc.record(
    Object.fromEntries(Object.entries(model.facts).map(([name, fact]) => [name, value(fact)])),
    { requiredKeys: [] },
  );
  const asOf = "2026-09-14";
  const place = (one: object) => matrix.assess(one as Facts, { asOf });

  it("is one: none to itself, the same both ways, no longer straight than by a third place, at most 200", () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        const [x, y, z] = [place(a), place(b), place(c)];
        expect(distance(x, x)).toBe(0);
        expect(distance(x, y)).toBe(distance(y, x));
        expect(distance(x, z)).toBeLessThanOrEqual(distance(x, y) + distance(y, z));
        expect(distance(x, y)).toBeLessThanOrEqual(200e6);
      }),
    );
  });

  it("is the difference of the scores where everything is known", () => {
    const complete = fc.record(
      Object.fromEntries(Object.entries(model.facts).map(([name, fact]) => [name, value(fact)])),
    );
    fc.assert(
      fc.property(complete, complete, (a, b) => {
        const [x, y] = [place(a), place(b)];
        const expected = ["potential", "relationship"].reduce(
          (sum, axis) => sum + Math.abs((x.axes[axis]?.score as number) - (y.axes[axis]?.score as number)),
          0,
        );
        expect(distance(x, y) / 1e6).toBeCloseTo(expected, 6);
      }),
    );
  });

  it("is half of the weight between an answer and none, where no gate reads the fact", () => {
    const [first] = course.situations;
    const known = place({ need: 3, ...first?.expert });
    for (const need of [1, 2, 3, 4]) {
      const guess = distance(place({ ...first?.expert, need }), place({ ...first?.expert, need: null }));
      expect(guess).toBe(15e6);
    }
    expect(distance(known, known)).toBe(0);
  });

  it("is the longest between an excluded customer and one who is not", () => {
    const barred = compileModel({
      ...model,
      gates: [{ id: "barred", when: { fact: "rivalSpecification", is: true }, then: { exclude: true } }],
    });
    const [yes, no] = [true, false].map((rivalSpecification) =>
      barred.assess({ rivalSpecification }, { asOf }),
    );
    expect(distance(yes, no)).toBe(200e6);
    expect(distance(yes, yes)).toBe(0);
  });

  it("of a class depends on no order of its rows", () => {
    const groups = ["a", "b", "c"].map((name, i) => ({
      name,
      facts: Object.fromEntries(course.situations.map(({ id, expert }) => [id, { ...expert, need: i + 1 }])),
    }));
    const ranks = (order: typeof groups) =>
      compare(matrix, course.situations, order).board.map(
        ({ rank, name, mean }: { rank: number; name: string; mean: number }) => [rank, name, mean],
      );
    expect(ranks([...groups].reverse())).toEqual(ranks(groups));
  });
});
