import { readFileSync } from "node:fs";
import { compileModel, definePlaybook, recommend } from "opportunity-matrix";
import { factsFrom } from "opportunity-matrix/domain";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { closePlay, playbookReview, recordPlay } from "opportunity-matrix/planning";
import { parseCustomerFile } from "opportunity-matrix/schema";
import { describe, expect, it } from "vitest";
import { closed, deepen as deepenPlay, recorded } from "./records.ts";

const low = { growth: 60, budget: 80, trust: 30 };
const deepen = recorded("deepen", low);

describe("too few records", () => {
  const records = [
    ...new Array(10).fill(closed(deepen, low)),
    ...new Array(9).fill(closed(deepen, low, false)),
  ];
  const tooFew = (fewest?: number) => {
    const { plays } = playbookReview(records, fewest === undefined ? {} : { fewest }).groups[0] ?? {};
    return plays?.map(({ done, proved, notDone }) => [done.tooFew, proved.tooFew, notDone.tooFew]);
  };

  it("are fewer than ten, or than the option says", () => {
    expect(tooFew()).toEqual([[false, true, true]]);
    expect(tooFew(9)).toEqual([[false, true, false]]);
    expect(tooFew(11)).toEqual([[true, true, true]]);
    expect(playbookReview(records, { fewest: 9 }).fewest).toBe(9);
  });

  it.each([0, -1, 2.5, Number.NaN, Infinity, "10"])("are no number such as %s", (fewest) => {
    expect(() => playbookReview([], { fewest } as never)).toThrow(RangeError);
    expect(() => playbookReview([], { fewest } as never)).toThrow(
      /^fewest must be a whole number from 1, found /,
    );
  });
});

describe("records of several models and versions", () => {
  const version = (id: string, v: string) => ({ ...deepen, playbook: { id, version: v } });

  it("are kept apart, in the order of their ids", () => {
    const { groups } = playbookReview([
      version("p", "2"),
      version("p", "1"),
      { ...deepen, model: { ...deepen.model, hash: "00" } },
      version("o", "9"),
      { ...deepen, play: "constructor" },
      deepen,
    ]);
    const { hash } = deepen.model;
    expect(
      groups.map(({ playbook, model, plays }) => [
        playbook.id,
        playbook.version,
        model.hash,
        plays.map(({ play, recommended }) => `${play} ${recommended}`),
      ]),
    ).toEqual([
      ["o", "9", hash, ["deepen 1"]],
      ["p", "1", "00", ["deepen 1"]],
      ["p", "1", hash, ["constructor 1", "deepen 2"]],
      ["p", "2", hash, ["deepen 1"]],
    ]);
  });
});

describe("bad records", () => {
  it("are issues with pointers into the list, and counted nowhere", () => {
    const { records, refused, groups, issues } = playbookReview(
      new Set<unknown>([
        null,
        deepen,
        { ...deepen, customer: "", format: 2 },
        { ...deepen, recommendedOn: "?" },
      ]),
    );
    expect([records, refused, groups[0]?.plays[0]?.recommended]).toEqual([4, 3, 1]);
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      "/0 shape.type",
      "/2/format shape.notListed",
      "/2/customer shape.empty",
      "/3/recommendedOn shape.type",
    ]);
  });

  it("are none where there are none", () => {
    expect(playbookReview([])).toEqual({ records: 0, refused: 0, fewest: 10, groups: [], issues: [] });
  });
});

it("leaves the records as they are, and is frozen itself", () => {
  const record = JSON.parse(JSON.stringify(deepen)) as typeof deepen;
  const review = playbookReview([record]);
  expect(Object.isFrozen(record.playbook)).toBe(false);
  expect(Object.isFrozen(record.model)).toBe(false);
  expect(Object.isFrozen(review.groups[0]?.plays[0]?.places)).toBe(true);
});

it("tells of the worked customer what followed a play that its situation called for", () => {
  const parsed = parseCustomerFile(
    JSON.parse(readFileSync(new URL("../../examples/hengchuan.json", import.meta.url), "utf8")),
  );
  if ("issues" in parsed) throw new Error("the file is wrong");
  const customers = compileModel(customerModel);
  const assessedOn = (asOf: string) =>
    customers.assess(factsFrom(parsed.file, { asOf, model: customerModel }), { asOf });
  const playbook = definePlaybook({
    ...customerPlaybook,
    facts: { ...customerPlaybook.facts, alone: { type: "flag", label: "Only one of them is met" } },
    plays: [
      {
        ...deepenPlay,
        id: "widen",
        when: { fact: "alone", is: true },
        improves: ["contactBreadth", "economicBuyer"],
      },
    ],
  });
  const [before, after] = [assessedOn("2026-02-28"), assessedOn("2026-08-31")];
  const situation = { asOf: "2026-02-28", facts: { alone: { value: true, people: ["qian"] } } };
  const [recommended] = recommend(before, playbook, { situation }).plays;
  if (recommended === undefined) throw new Error("the play is not recommended");
  const record = recordPlay(recommended, { customer: "hengchuan", playbook, assessment: before });
  const proof = { text: "He brings Lin to the visit.", day: "2026-06-18", by: "he" };
  const stored = JSON.stringify([closePlay(record, { assessment: after, done: "2026-05-20", proof })]);
  const review = playbookReview(JSON.parse(stored) as unknown[]);
  expect(review.groups[0]?.plays[0]).toMatchObject({
    play: "widen",
    recommended: 1,
    proved: { records: 1, asPromised: 1 },
    places: [{ from: before.cell?.id ?? before.status, to: after.cell?.id ?? after.status, done: 1 }],
    daysToProof: 110,
  });
});
