import { readFileSync } from "node:fs";
import { type Condition, labelText, type Situation } from "opportunity-matrix";
import { situationFacts } from "opportunity-matrix/domain";
import { customerModel, opportunityModel, relationshipPath } from "opportunity-matrix/models";
import { lintPath, standOnPath } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/core/condition.ts";
import { labelsOf, wrongLabels } from "./texts.ts";

/** The names in backticks, each once. */
const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/`(\w+)`/g)].map(([, name]) => name as string)),
];

type Values = { readonly [fact: string]: number | string | boolean };
const situation = (values: Values): Situation => ({
  asOf: "2026-11-23",
  facts: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
});
const at = (track: number, values: Values): string | null | undefined =>
  standOnPath(relationshipPath, { situation: situation(values) }).tracks[track]?.at;

describe("the relationship path", () => {
  it("has no error and no warning for the models whose facts it shares", () => {
    expect(lintPath(relationshipPath, customerModel)).toEqual([]);
    expect(lintPath(relationshipPath, opportunityModel)).toEqual([]);
  });

  it("has the four steps of the course on both sides, and says everything in both languages", () => {
    const steps = ["connect", "getCloser", "conveyIdeas", "reachGoal"];
    expect(relationshipPath.tracks.map((track) => [track.id, track.steps.map(({ id }) => id)])).toEqual([
      ["value", steps],
      ["emotion", steps],
    ]);
    const labels = relationshipPath.tracks[0]?.steps.map(
      ({ label }) => (label as Record<string, string>)["zh-CN"],
    );
    expect(labels).toEqual(["建立联系", "拉近距离", "传递理念", "达成目标"]);
    expect(labelsOf(relationshipPath).length).toBeGreaterThan(50);
    expect(wrongLabels(relationshipPath)).toEqual([]);
  });

  it("asks for exactly the facts that it declares, each with a question", () => {
    const asked = relationshipPath.tracks.flatMap(({ steps }) =>
      steps.flatMap(({ reached }) => factsOf(reached as Condition)),
    );
    expect(Object.keys(relationshipPath.facts ?? {}).sort()).toEqual([...new Set(asked)].sort());
    expect(
      Object.values(relationshipPath.facts ?? {}).filter(({ question }) => question === undefined),
    ).toEqual([]);
  });

  it("asks a prospect nothing about a delivery before the goal itself", () => {
    const next = (values: Values) =>
      standOnPath(relationshipPath, { situation: situation(values) }).tracks[0]?.next;
    expect(next({ needState: "none", need: 1 })?.findOut).toEqual([]);
    expect(next({ needState: "implied", need: 2 })?.findOut).toEqual([]);
    const wanted = { needState: "explicit", advances: 1, valueState: "none" };
    expect(next(wanted)?.findOut.map(({ fact }) => fact)).toEqual(["acknowledgedDifferences"]);
    expect(next({ ...wanted, acknowledgedDifferences: 1 })?.findOut.map(({ fact }) => fact)).toEqual([
      "valueDelivered",
    ]);
  });

  it("declares every fact as the model or the situation does", () => {
    expect({ ...situationFacts, ...customerModel.facts }).toMatchObject(relationshipPath.facts ?? {});
  });
});

describe("value", () => {
  it.each<[Values, string | null]>([
    [{}, null],
    [{ needState: "none" }, null],
    [{ needState: "implied" }, "connect"],
    [{ needState: "explicit" }, "connect"],
    [{ needState: "explicit", advances: 0 }, "connect"],
    [{ needState: "implied", advances: 1 }, "connect"],
    [{ needState: "explicit", advances: 1 }, "getCloser"],
    [
      { needState: "explicit", advances: 1, acknowledgedDifferences: 0, valueState: "ownFigures" },
      "getCloser",
    ],
    [{ needState: "explicit", advances: 1, acknowledgedDifferences: 1 }, "conveyIdeas"],
    [{ needState: "explicit", advances: 1, valueState: "confirmed" }, "conveyIdeas"],
    [{ acknowledgedDifferences: 1 }, null],
    // A customer who has bought: a complaint, an acceptance, a gain that it names.
    [{ valueDelivered: 1 }, "connect"],
    [{ valueDelivered: 2 }, "getCloser"],
    [{ valueDelivered: 2, valueState: "confirmed" }, "conveyIdeas"],
    [{ valueDelivered: 3 }, "reachGoal"],
  ])("%o: %s", (values, step) => {
    expect(at(0, values)).toBe(step);
  });
});

describe("emotion", () => {
  const met = { daysSinceContact: 12 };
  it.each<[Values, string | null]>([
    [{}, null],
    [{ daysSinceContact: 183 }, null],
    [{ daysSinceContact: 182 }, "connect"],
    [{ ...met, contactSought: false, privateContact: false }, "connect"],
    [{ ...met, contactSought: true }, "getCloser"],
    [{ ...met, privateContact: true }, "getCloser"],
    [{ ...met, contactSought: true, coaches: 0, trust: 5 }, "getCloser"],
    [{ ...met, contactSought: true, coaches: 1 }, "conveyIdeas"],
    [{ ...met, contactSought: true, trust: 6 }, "conveyIdeas"],
    [{ ...met, contactSought: true, trust: 6, champions: 1 }, "reachGoal"],
    [{ ...met, champions: 1 }, "connect"],
  ])("%o: %s", (values, step) => {
    expect(at(1, values)).toBe(step);
  });
});

describe.each([
  ["path-and-questions.md", "en"],
  ["path-and-questions.zh-CN.md", "zh-CN"],
] as const)("docs/%s", (page, locale) => {
  it("has every step with its facts, what to do and the proof", () => {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
    const rows = text
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.split(" | ").length === 4)
      .map((line) => line.slice(2, -2).split(" | "))
      .map(([label, reached = "", next, proof]) => [label, namesIn(reached), next, proof]);
    const steps = relationshipPath.tracks.flatMap((track) => track.steps);
    const said = steps.map(({ label, reached, next, proof }) => [
      labelText(label, locale),
      factsOf(reached as Condition),
      labelText(next, locale),
      labelText(proof, locale),
    ]);
    expect(rows.filter(([, names]) => (names as string[]).length > 0)).toEqual(said);
  });
});
