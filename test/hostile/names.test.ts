// Names that every object inherits, look like places in a list, or are blank: as fact, option, band, strategy, level text, axis,
// dimension, gate, group, column and cell. They must work like any other name, or be refused; no prototype may change.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import {
  compileModel,
  explain,
  type Facts,
  hashModel,
  lintModel,
  lintPlaybook,
  type ModelDocument,
  type Play,
  type Playbook,
  type PlaybookDocument,
  recommend,
} from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import { customerPlaybook } from "opportunity-matrix/models";
import { parseModel } from "opportunity-matrix/schema";
import { afterEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { testIo } from "../cli/io.ts";

const NAMES = ["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "length", "10"] as const;

const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
afterEach(() => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(before);
  expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
});

/** An object as JSON gives it: `__proto__` is a key like any other. */
const record = <V>(entries: readonly (readonly [string, V])[]): { [key: string]: V } =>
  Object.fromEntries(entries);

/** A model in which everything that can have the name has it. */
function named(name: string): ModelDocument {
  // The name of an axis may not look like a place in a list.
  const axis = name === "10" ? "ten" : name;
  const bands = [
    { id: "low", from: 0 },
    { id: name, from: 50 },
  ];
  const cells = bands.flatMap((x) =>
    bands.map(({ id }) => [`${x.id}/${id}`, { tier: name, strategy: name, label: name }] as const),
  );
  return {
    format: 1,
    id: name,
    version: name,
    facts: record([
      [name, { type: "choice", options: ["none", name], label: { en: name, "zh-CN": name } }],
      ["spend", { type: "number" }],
    ]),
    axes: [
      {
        id: axis,
        bands,
        dimensions: [
          {
            id: "d",
            fact: name,
            weight: 1,
            scale: {
              kind: "categories",
              categories: [
                { option: "none", points: 0 },
                { option: name, points: 100 },
              ],
            },
          },
        ],
      },
      {
        id: "other",
        bands,
        dimensions: [
          {
            id: name,
            weight: 1,
            dimensions: [{ id: "spend", weight: 1, scale: { kind: "linear", from: 0, to: 10 } }],
          },
        ],
      },
    ],
    gates: [{ id: name, when: { fact: name, is: "none" }, then: { cap: { axis, band: "low" } } }],
    cells: record(cells),
  };
}

function playbookFor(name: string): PlaybookDocument {
  const strategy = { ...customerPlaybook.unplaced, effortShare: 1 };
  const play: Play = {
    id: name,
    label: { en: name, "zh-CN": name },
    when: { fact: name, is: name },
    why: "why",
    improves: [name],
    withinDays: 1,
    owner: "accountManager",
    skills: [name],
    with: { label: name, people: [name] },
    do: ["do"],
    say: ["say"],
    proof: "proof",
  };
  return {
    ...customerPlaybook,
    strategies: record([[name, strategy]]),
    facts: {},
    skills: record([[name, { label: name }]]),
    askOf: record([[name, [name]]]),
    plays: [play],
  };
}

describe.each(NAMES)("the name %s", (name) => {
  const document = JSON.parse(JSON.stringify(named(name))) as ModelDocument;
  const facts = JSON.parse(`{"${name}":"${name}","spend":10}`) as Facts;
  const axis = document.axes[0].id;

  it("is a name like any other in the library", () => {
    expect(lintModel(document)).toEqual([]);
    const matrix = compileModel(parseModel(document));
    expect(JSON.stringify(matrix.model)).toBe(JSON.stringify(document));
    expect(hashModel(document)).toBe(matrix.hash);
    const result = matrix.assess(facts);
    expect(result.cell?.id).toBe(`${name}/${name}`);
    expect(Object.keys(result.axes)).toEqual([axis, "other"]);
    expect(result.axes[axis]).toMatchObject({ score: 100, band: name });
    expect(result.issues).toEqual([]);
    expect(matrix.place(facts).axes[axis]?.score).toBe(100);
    expect([...matrix.assessAll([facts, {}])].map(({ status }) => status)).toEqual(["placed", "unplaced"]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const playbook = playbookFor(name);
    expect(lintPlaybook(playbook, document)).toEqual([]);
    const given = recommend(result, playbook as Playbook);
    expect(given.strategyId).toBe(name);
    expect(given.plays.map(({ play }) => play.id)).toEqual([name]);
    for (const locale of ["en", "zh-CN"] as const) {
      expect(explain(result, { locale })).toContain(name);
      expect(explain(matrix.assess({}), { locale })).toContain(name);
      expect(matrixSvg(matrix, [result], { locale, title: name })).toContain(name);
    }
  });

  it("is not taken for known because every object inherits it", () => {
    const result = compileModel(document).assess({ spend: 10 });
    expect(result.axes[axis]).toMatchObject({ score: null, band: null, coverage: 0 });
    expect(result.gaps.map(({ fact }) => fact)).toEqual([name]);
    expect(result.issues).toEqual([]);
  });

  it("is an issue where the model has no such fact", () => {
    const { issues } = compileModel(named("plain")).assess(facts);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["fact.undeclared", `/${name}`]]);
  });

  it("is refused where a strategy has it that the playbook lacks", () => {
    const result = compileModel(document).assess(facts);
    expect(() => recommend(result, customerPlaybook as Playbook)).toThrow("playbook.strategyMissing");
    expect(lintPlaybook(customerPlaybook, document)[0]?.params).toEqual({ strategy: name });
  });

  it("is refused as a key that no document has", () => {
    const extra = { ...(JSON.parse(JSON.stringify(named("plain"))) as object) };
    Object.defineProperty(extra, name, { value: { polluted: true }, enumerable: true });
    expect(lintModel(extra)).toMatchObject([{ code: "shape.extraKey", pointer: `/${name}` }]);
    const scale = JSON.parse(`{"kind":"linear","from":0,"to":10,"${name}":{"polluted":1}}`) as object;
    const changed = JSON.parse(JSON.stringify(named("plain")));
    changed.axes[1].dimensions[0].dimensions[0].scale = scale;
    expect(lintModel(changed)).toMatchObject([{ code: "shape.extraKey" }]);
    changed.axes[1].dimensions[0].dimensions[0].scale = { kind: name, polluted: 1 };
    expect(lintModel(changed)).toMatchObject([{ code: "scale.unknownKind" }]);
  });

  it("is a column, a cell and an id like any other in a file", async () => {
    const io = testIo({ input: `id,${name},spend,toJSON\n${name},${name},10,x\n,,5,\n` });
    writeFileSync(join(io.folder, "m.json"), JSON.stringify(document));
    const options = ["--model", "m.json", "--as-of", "2026-11-23"];
    expect(await run(["score", "-", ...options, "--format", "jsonl"], io)).toBe(0);
    const lines = io.output.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ row: 2, id: name, issues: [] });
    expect(lines[0].assessment.cell.id).toBe(`${name}/${name}`);
    expect(lines[1].issues.map(({ code }: { code: string }) => code)).toEqual(["row.noId"]);
    expect(io.errors.text).toContain("toJSON");
  });

  it("is in every other form of the result, and in the template", async () => {
    const folder = testIo().folder;
    writeFileSync(join(folder, "m.json"), JSON.stringify(document));
    const input = `name,${name},spend\n${name},${name},10\n`;
    for (const format of ["csv", "table", "svg"]) {
      const io = testIo({ folder, input });
      const options = ["--model", "m.json", "--as-of", "2026-11-23", "--format", format];
      expect(await run(["score", "-", ...options], io)).toBe(0);
      expect(io.output.text).toContain(name);
    }
    expect(
      await run(["template", "--model", "m.json", "--out", "t", "--locale", "zh-CN"], testIo({ folder })),
    ).toBe(0);
    const [header] = parse(readFileSync(join(folder, "t", "customers.csv")), { bom: true }) as string[][];
    expect(header).toContain(name);
    const checked = testIo({ folder });
    expect(await run(["check", "m.json"], checked)).toBe(0);
    expect(checked.output.text).toContain("nothing to complain of");
  });
});

it("an empty name is refused with its place", () => {
  const document = named("plain");
  const facts = record([...Object.entries(document.facts), ["", { type: "flag" as const }]]);
  expect(lintModel({ ...document, facts })).toMatchObject([{ code: "shape.empty", pointer: "/facts/" }]);
  const text = JSON.stringify(document).replaceAll('"plain"', '""');
  const findings = lintModel(JSON.parse(text));
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["shape.empty"]));
  expect(findings.length).toBeGreaterThan(15);
});

it("a fact whose value carries the names has no other value for it", () => {
  const matrix = compileModel(named("plain"));
  for (const given of ['{"plain":{"__proto__":{"value":"plain"}}}', '{"__proto__":{"plain":"plain"}}']) {
    const result = matrix.assess(JSON.parse(given) as Facts);
    expect(result.axes.plain?.score).toBe(null);
    expect(result.issues).toHaveLength(1);
  }
  expect(matrix.assess(Object.create({ plain: "plain" }) as Facts).axes.plain?.score).toBe(100);
});
