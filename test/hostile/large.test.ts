// Documents that are too large or nested too deep: refused with the place, whoever reads them, in bounded time and stack.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  compileModel,
  type Finding,
  findingText,
  hashModel,
  lintModel,
  lintPlaybook,
  type ModelDocument,
  ModelError,
} from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { modelSchema, parseModel, parsePlaybook } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { testIo } from "../cli/io.ts";
import { small } from "../cli/small.ts";

const DEEP = 20_000;
const MANY = 100_000;

type Json = { [key: string]: unknown };
const copy = (document: unknown): Json => JSON.parse(JSON.stringify(document)) as Json;

/** The model with one of its parts, by its JSON pointer, replaced. */
function withPart(pointer: string, part: unknown): Json {
  const document = copy(small);
  const steps = pointer.split("/").slice(1);
  const last = steps.pop() as string;
  let here = document;
  for (const step of steps) here = here[step] as Json;
  here[last] = part;
  return document;
}

const lists = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const objects = (depth: number, key: string, end = "1"): unknown =>
  JSON.parse(`{"${key}":`.repeat(depth) + end + "}".repeat(depth));

const thrownBy = (call: () => unknown): readonly Finding[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof ModelError) return error.issues;
    throw error;
  }
  return [];
};

/** What everyone who reads a model says of it: all the same. */
function refusals(document: unknown): readonly Finding[] {
  const findings = lintModel(document);
  for (const call of [compileModel, parseModel, hashModel]) {
    expect(thrownBy(() => call(document as ModelDocument))).toEqual(findings);
  }
  const { issues = [] } = modelSchema["~standard"].validate(document) as { issues?: readonly unknown[] };
  expect(issues).toHaveLength(findings.length);
  for (const finding of findings) {
    for (const locale of ["en", "zh-CN"] as const)
      expect(findingText(finding, locale).length).toBeLessThan(500);
  }
  return findings;
}

const condition = (end: unknown): unknown => {
  let inner = end;
  for (let i = 0; i < DEEP; i++) inner = i % 2 === 0 ? { not: inner } : { all: [inner] };
  return inner;
};

describe(`nested ${DEEP} deep`, () => {
  it.each([
    ["the whole document, lists", lists(DEEP)],
    ["the whole document, objects", objects(DEEP, "facts")],
    ["keys called __proto__", objects(DEEP, "__proto__")],
    ["a label", withPart("/label", objects(DEEP, "en"))],
    ["the label of a fact", withPart("/facts/spend/label", objects(DEEP, "zh-CN"))],
    ["a note", withPart("/note", lists(DEEP))],
    ["a unit", withPart("/facts/spend/unit", lists(DEEP))],
    ["the parameters of a scale", withPart("/axes/0/dimensions/0/scale/to", lists(DEEP))],
    ["the parameters of an unknown scale", withPart("/axes/0/dimensions/0/scale", objects(DEEP, "kind"))],
    ["a condition", withPart("/gates/0/when", condition({ fact: "barred", is: true }))],
    ["the value of a condition", withPart("/gates/0/when/is", lists(DEEP))],
    ["groups of dimensions", withPart("/axes/0/dimensions", objects(DEEP, "dimensions"))],
    ["the options of a choice", withPart("/facts/stance/options", lists(DEEP))],
    ["a cell", withPart("/cells/low~1low".replace("~1", "-"), objects(DEEP, "tier"))],
  ])("%s", (_, document) => {
    const findings = refusals(document);
    expect(findings).toMatchObject([{ code: "document.tooDeep", params: { limit: 32 } }]);
    expect(findings[0]?.pointer.split("/")).toHaveLength(33);
  });

  it("a playbook", () => {
    for (const [key, part] of [
      ["label", objects(DEEP, "en")],
      ["strategies", objects(DEEP, "strategies")],
      ["stop", lists(DEEP)],
    ] as const) {
      const document = { ...copy(customerPlaybook), [key]: part };
      const findings = lintPlaybook(document, customerModel as ModelDocument);
      expect(findings).toMatchObject([{ code: "document.tooDeep" }]);
      expect(thrownBy(() => parsePlaybook(document))).toEqual(findings);
    }
  });

  it("what goes round in a circle", () => {
    const round: Json = { ...copy(small) };
    round.note = { en: round };
    expect(refusals(round)).toMatchObject([{ code: "document.tooDeep" }]);
  });
});

const many = <T>(of: (i: number) => T): T[] => Array.from({ length: MANY }, (_, i) => of(i));
const scale = { kind: "linear", from: 0, to: 1 };

describe(`${MANY} of them`, () => {
  it.each([
    [
      "dimensions",
      withPart(
        "/axes/0/dimensions",
        many((i) => ({ id: `d${i}`, fact: "spend", weight: 1, scale })),
      ),
    ],
    ["facts", withPart("/facts", Object.fromEntries(many((i) => [`f${i}`, { type: "flag" }])))],
    ["options", withPart("/facts/stance/options", many(String))],
    [
      "bands",
      withPart(
        "/axes/1/bands",
        many((i) => ({ id: `b${i}`, from: i / MANY })),
      ),
    ],
    [
      "gates",
      withPart(
        "/gates",
        many(() => small.gates?.[0]),
      ),
    ],
    ["cells", withPart("/cells", Object.fromEntries(many((i) => [`c/${i}`, { tier: "A", strategy: "s" }])))],
    ["conditions", withPart("/gates/0/when", { any: many(() => ({ fact: "barred", is: true })) })],
    ["knots", withPart("/axes/0/dimensions/0/scale", { kind: "piecewise", points: many((i) => [i, 1]) })],
    ["locales", withPart("/label", Object.fromEntries(many((i) => [`l${i}`, "x"])))],
    ["places of a list with holes", withPart("/gates", new Array(MANY))],
  ])("%s", (_, document) => {
    expect(refusals(document)).toMatchObject([{ code: "document.tooLarge", params: { limit: 50_000 } }]);
  });
});

describe("as large as may be", () => {
  /** One fact with many options, read by many dimensions: their product must be held nowhere. */
  const product = (): ModelDocument => {
    const options = Array.from({ length: 20_000 }, (_, i) => `o${i}`);
    const dimensions = Array.from({ length: 2000 }, (_, i) => ({
      id: `d${i}`,
      fact: "choice",
      weight: 1,
      scale: { kind: "categories", categories: [{ option: "o7", points: 100 }], otherwise: 0 },
    }));
    const bands = [{ id: "all", from: 0 }];
    return {
      format: 1,
      id: "product",
      version: "1",
      facts: { choice: { type: "choice", options }, spend: { type: "number" } },
      axes: [
        { id: "x", bands, dimensions },
        { id: "y", bands, dimensions: [{ id: "spend", weight: 1, scale }] },
      ],
      cells: { "all/all": { tier: "A", strategy: "any" } },
    };
  };

  it("a model compiles and scores, whatever its parts multiply to", () => {
    const matrix = compileModel(product());
    const { axes } = matrix.assess({ choice: "o7", spend: 1 });
    expect([axes.x?.score, axes.y?.score, axes.x?.contributions.length]).toEqual([100, 100, 2000]);
  });

  it("long lists of options, levels, bands and values are read once each", () => {
    const count = 7000;
    const ids = Array.from({ length: count }, (_, i) => `o${i}`);
    const document = product();
    const numbers = ids.slice(0, 1500).map((_, i) => i);
    const levels = numbers.map((level) => ({ level, points: 1, text: "x" }));
    const categories = ids.map((option) => ({ option, points: 1 }));
    const one = { id: "d", fact: "choice", weight: 1, scale: { kind: "categories", categories } };
    const [x, y] = document.axes;
    const large = {
      ...document,
      facts: { ...document.facts, choice: { type: "choice", options: ids } as const },
      axes: [{ ...x, dimensions: [one] }, y] as const,
      gates: [{ id: "g", when: { fact: "choice", in: ids }, then: { exclude: true } as const }],
    };
    const rated = {
      ...document,
      axes: [
        {
          ...x,
          dimensions: ["a", "b"].map((id) => ({
            id,
            fact: "spend",
            weight: 1,
            scale: { kind: "levels", levels },
          })),
        },
        { ...y, dimensions: [{ id: "d", fact: "choice", weight: 1, scale: one.scale }] },
      ],
      facts: large.facts,
      gates: [{ id: "g", when: { fact: "spend", in: numbers }, then: { exclude: true } }],
    };
    expect(lintModel(rated).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(lintModel(large).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(compileModel(large).assess({ choice: "o6999" }).status).toBe("excluded");
  });
});

describe("in the command line", () => {
  const said = async (text: string | Uint8Array, ...argv: string[]): Promise<[number, string]> => {
    const io = testIo({ input: "spend\n5\n" });
    writeFileSync(join(io.folder, "m.json"), text);
    const exit = await run(argv, io);
    return [exit, io.output.text + io.errors.text];
  };

  it.each([
    ["lists", "[".repeat(DEEP) + "]".repeat(DEEP)],
    ["a label", JSON.stringify(small).replace('"small"', `${'{"en":'.repeat(DEEP)}1${"}".repeat(DEEP)}`)],
  ])("%s nested deep", async (_, text) => {
    for (const argv of [
      ["check", "m.json"],
      ["score", "-", "--model", "m.json"],
      ["template", "--model", "m.json"],
    ]) {
      const [exit, words] = await said(text, ...argv);
      expect([exit, words]).toEqual([1, expect.stringContaining("nested more than 32 levels deep")]);
    }
  });

  it("8,000,000 lists, which are not built", async () => {
    for (const end of ["", "]".repeat(8_000_000)]) {
      const [exit, words] = await said(
        `{"id": "[[",\n"a": ${"[".repeat(8_000_000)}${end}`,
        "check",
        "m.json",
      );
      expect([exit, words]).toEqual([
        1,
        expect.stringContaining("m.json: is nested more than 100,000 levels deep at line 2, column 100,005"),
      ]);
    }
  });

  it("a key of 10 MB over many errors", async () => {
    const options = Array.from({ length: 40_000 }, () => 5);
    const fact = { type: "choice", options, label: "x" };
    const text = JSON.stringify({ ...small, facts: { ["k".repeat(10_000_000)]: fact } });
    const [exit, words] = await said(text, "check", "m.json");
    expect([exit, words]).toEqual([1, expect.stringMatching(/^error {2}\/facts {2}The key "k+…" is longer/)]);
    expect(words.length).toBeLessThan(1000);
  });

  it("an option of 10 MB, which many errors would name", async () => {
    const categories = Array.from({ length: 15_000 }, (_, i) => ({ option: `none${i}`, points: 1 }));
    const document = copy(
      withPart("/facts/stance/options", ["x".repeat(10_000_000), "warm"]),
    ) as unknown as ModelDocument;
    const [x, y] = document.axes;
    const one = { id: "stance", weight: 1, scale: { kind: "categories", categories, otherwise: 0 } };
    const text = JSON.stringify({ ...document, axes: [x, { ...y, dimensions: [one] }] });
    const [exit, words] = await said(text, "check", "m.json");
    expect([exit, words.split("\n").length]).toEqual([1, expect.any(Number)]);
    expect(words.split("\n").length).toBeGreaterThan(15_000);
  });

  it("100,000 dimensions", async () => {
    const dimensions = many((i) => ({ id: `d${i}`, fact: "spend", weight: 1, scale }));
    const text = JSON.stringify(withPart("/axes/0/dimensions", dimensions));
    for (const argv of [
      ["check", "m.json"],
      ["score", "-", "--model", "m.json"],
    ]) {
      const [exit, words] = await said(text, ...argv);
      expect([exit, words]).toEqual([
        1,
        expect.stringMatching(/\/axes\/0\/dimensions.*more than 50,000 values/),
      ]);
    }
  });

  it("200 MB", async () => {
    const bytes = new Uint8Array(200 * 1024 * 1024).fill(0x20);
    for (const argv of [
      ["check", "m.json"],
      ["score", "-", "--model", "m.json"],
    ]) {
      expect(await said(bytes, ...argv)).toEqual([
        1,
        expect.stringContaining("m.json: is larger than 16 MB"),
      ]);
    }
  });
});
