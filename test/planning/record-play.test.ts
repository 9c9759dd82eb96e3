import { compileModel } from "opportunity-matrix";
import { closePlay, type PlayRecord, recordPlay } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { document } from "../strategy/playbook.ts";
import { closed, deepen, learn, matrix, on, playbook, proofOn, recorded } from "./records.ts";

const known = { growth: 60, budget: 80, trust: 30 };
const promisedIn = ({ before }: PlayRecord) =>
  Object.entries(before.axes).flatMap(([axis, { promised }]) =>
    promised.map(({ dimension, promise }) => [axis, dimension, promise]),
  );

describe("a play that is recommended", () => {
  it("is recorded with the place and the dimensions that it promises to move", () => {
    expect(recorded("deepen", known)).toEqual({
      format: 1,
      customer: "C-1",
      play: "deepen",
      playbook: { id: "p", version: "1" },
      model: { id: "m", version: "1", hash: matrix.hash },
      recommendedOn: "2026-05-20",
      before: {
        status: "placed",
        cell: "high/low",
        axes: {
          potential: { score: 75, low: 75, high: 75, coverage: 1, band: "high", promised: [] },
          relationship: {
            score: 30,
            low: 30,
            high: 30,
            coverage: 1,
            band: "low",
            promised: [{ dimension: "trust", promise: "improves", share: 1, points: 30, certainty: 1 }],
          },
        },
      },
      outcome: null,
    });
  });

  it("promises to improve what it both improves and finds out", () => {
    expect(promisedIn(recorded("learn", {}))).toEqual([
      ["potential", "growth", "improves"],
      ["potential", "budget", "findsOut"],
    ]);
  });

  it("may promise nothing", () => {
    expect(promisedIn(recorded("leave", { budget: 0 }))).toEqual([]);
  });

  it("is frozen, plain JSON, and leaves what it was made from alone", () => {
    const assessment = on("2026-05-20", known);
    const before = JSON.stringify(assessment);
    const record = recordPlay({ play: deepen }, { customer: "C-1", playbook, assessment });
    expect(JSON.stringify(assessment)).toBe(before);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(() => Object.assign(record.before.axes, { other: null })).toThrow(TypeError);
  });

  it.each([
    [
      "an assessment without a day",
      { assessment: { ...on("2026-05-20", {}), asOf: null } },
      /^assessment\.asOf: .*null/,
    ],
    ["a customer without an id", { customer: "" }, /^customer: /],
    ["a playbook without a version", { playbook: { id: "p", version: "" } }, /^playbook\.version: /],
  ])("is not recorded for %s", (_, wrong, message) => {
    const options = { customer: "C-1", playbook, assessment: on("2026-05-20", {}) };
    const record = () => recordPlay({ play: learn }, { ...options, ...wrong });
    expect(record).toThrow(RangeError);
    expect(record).toThrow(message);
  });
});

describe("what became of a play", () => {
  const open = recorded("deepen", known);
  const proof = proofOn("2026-06-18");

  it("is added with the place of then, and the record stays as it was", () => {
    const before = JSON.stringify(open);
    const record = closed(open, { ...known, trust: { value: 70, grade: "stated" } }, "2026-06-02", proof);
    expect(JSON.stringify(open)).toBe(before);
    const { outcome, ...rest } = record;
    expect({ ...rest, outcome: null }).toEqual(open);
    expect(outcome).toMatchObject({ done: "2026-06-02", proof, assessedOn: "2026-08-20" });
    expect(outcome?.after.cell).toBe("high/high");
    expect(outcome?.after.axes.relationship?.promised).toEqual([
      { dimension: "trust", promise: "improves", share: 1, points: 70, certainty: 0.8 },
    ]);
    expect(() => Object.assign(outcome?.after ?? {}, { cell: null })).toThrow(TypeError);
  });

  it("may be that it was not done, and then nothing proves it", () => {
    const assessment = on("2026-08-20", known);
    expect(closePlay(open, { assessment, done: false }).outcome).toMatchObject({ done: false, proof: null });
  });

  it("may be said anew, whatever was said before", () => {
    const early = closed(open, known, false);
    const late = closePlay(early, { assessment: on("2026-11-23", known), done: "2026-09-30", proof: null });
    expect(late.outcome).toMatchObject({ done: "2026-09-30", assessedOn: "2026-11-23" });
    expect(early.outcome?.done).toBe(false);
  });

  const close = (options: object, record: PlayRecord = open) => {
    const assessment = on("2026-08-20", known);
    return () => closePlay(record, { assessment, done: "2026-06-02", ...options });
  };

  it.each([
    [
      "an assessment before the recommendation",
      { assessment: on("2026-05-19", known), done: false },
      /^assessment\.asOf: .*2026-05-19.*2026-05-20.*give/,
    ],
    [
      "an assessment without a day",
      { assessment: { ...on("2026-05-20", {}), asOf: null }, done: false },
      /^assessment\.asOf: /,
    ],
    [
      "a play done before it was recommended",
      { done: "2026-05-19" },
      /^done: .*2026-05-19.*2026-05-20.*give/,
    ],
    [
      "a play done after the assessment",
      { done: "2026-08-21" },
      /^done: .*2026-08-21.*2026-08-20.*assess again/,
    ],
    ["a day that does not exist", { done: "2026-06-31" }, /^done: .*YYYY-MM-DD.*"2026-06-31"/],
    [
      "a proof before the recommendation",
      { proof: proofOn("2026-05-19") },
      /^proof\.day: .*2026-05-19.*2026-05-20.*Give/,
    ],
    [
      "a proof after the assessment",
      { proof: proofOn("2026-08-21") },
      /^proof\.day: .*2026-08-21.*2026-08-20.*assess again/,
    ],
    ["a proof of what was not done", { done: false, proof }, /^proof: .*2026-06-18.*not done.*leave/],
    ["a proof of our own", { proof: { ...proof, by: "us" } }, /^proof\.by: .*name who acted/],
    ["a proof by nobody", { proof: { ...proof, by: "" } }, /^proof\.by: /],
  ])("is refused for %s", (_, wrong, message) => {
    expect(close(wrong)).toThrow(RangeError);
    expect(close(wrong)).toThrow(message);
  });

  it("may all be of the day of the recommendation", () => {
    const day = "2026-05-20";
    const same = close({ assessment: on(day, known), done: day, proof: proofOn(day) });
    expect(same().outcome?.assessedOn).toBe(day);
  });

  it("is refused for an assessment by another model", () => {
    const other = compileModel({ ...document, version: "2" });
    const wrong = { assessment: other.assess({}, { asOf: "2026-08-20" }) };
    expect(close(wrong)).toThrow(RangeError);
    expect(close(wrong)).toThrow(
      /^assessment must be made by the model of the record, m 1 \(hash .*m 2 \(hash /,
    );
  });

  it("is refused for a record that is none", () => {
    expect(close({}, { ...open, before: { ...open.before, cell: null } })).toThrow(/^record\.before\.cell: /);
    expect(close({}, {} as PlayRecord)).toThrow(/^customer: |^record: /);
  });

  it("is added to a record that lacks an axis, which promises nothing there", () => {
    const bare = { ...open, before: { ...open.before, axes: {} } };
    expect(close({}, bare)().outcome?.after.axes.relationship?.promised).toEqual([]);
  });
});
