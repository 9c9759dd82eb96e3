import { ModelError } from "opportunity-matrix";
import { allocate, defaultEffortPolicy, lintEffortPolicy } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";

const withPoints = (points: unknown) => ({
  ...defaultEffortPolicy,
  responses: { ...defaultEffortPolicy.responses, invest: { points } },
});
const found = (policy: unknown) => lintEffortPolicy(policy).map(({ code, pointer }) => `${pointer} ${code}`);

describe("a policy", () => {
  it("of the library is right, and its JSON too", () => {
    expect(found(JSON.parse(JSON.stringify(defaultEffortPolicy)))).toEqual([]);
  });

  it.each([
    [
      [
        [1, 0],
        [2, 0.1],
      ],
      "0 response.start",
    ],
    [
      [
        [0, 0.1],
        [2, 0.1],
      ],
      "0 response.start",
    ],
    [
      [
        [0, 0],
        [2, 0.1],
        [2, 0.2],
      ],
      "2 response.order",
    ],
    [
      [
        [0, 0],
        [2, 0.1],
        [1, 0.2],
      ],
      "2 response.order",
    ],
    [
      [
        [0, 0],
        [2, 0.2],
        [4, 0.1],
      ],
      "2 response.falls",
    ],
    [
      [
        [0, 0],
        [2, 0.1],
        [4, 0.200001],
      ],
      "2 response.steeper",
    ],
    [
      [
        [0, 0],
        [2, 0.1],
        [4, 0.1234567],
      ],
      "2/1 policy.tooFine",
    ],
    [
      [
        [0, 0],
        [2.1234567, 0.1],
      ],
      "1/0 policy.tooFine",
    ],
    [
      [
        [0, 0],
        [9001, 0.1],
      ],
      "1/0 shape.outOfRange",
    ],
    [
      [
        [0, 0],
        [2, 1.1],
      ],
      "1/1 shape.outOfRange",
    ],
  ])("%j has %s", (points, expected) => {
    expect(found(withPoints(points))).toEqual([`/responses/invest/points/${expected}`]);
  });

  it("may rise as steeply as before, and be flat", () => {
    expect(
      found(
        withPoints([
          [0, 0],
          [0.1, 0.01],
          [0.3, 0.03],
          [9000, 0.03],
        ]),
      ),
    ).toEqual([]);
  });

  it("is held to its form", () => {
    expect(found(null)).toEqual([" shape.type"]);
    expect(found(withPoints([[0, 0]]))).toEqual(["/responses/invest/points shape.empty"]);
    expect(found({ ...defaultEffortPolicy, stepHours: 0 })).toEqual(["/stepHours shape.outOfRange"]);
    expect(found({ ...defaultEffortPolicy, responses: { a: 7 } })).toEqual(["/responses/a shape.type"]);
    expect(found({ ...defaultEffortPolicy, responses: { a: null } })).toEqual(["/responses/a shape.type"]);
    expect(found({ ...defaultEffortPolicy, stepHours: 0.3333333 })).toEqual(["/stepHours policy.tooFine"]);
    expect(found({ ...defaultEffortPolicy, note: () => 1 })).toEqual(["/note document.notJson"]);
  });

  it("has tiers whose minimum is not above the maximum", () => {
    const tiers = { A: { minimum: 3 }, B: { minimum: 3, maximum: 2 }, C: { maximum: 2 } };
    expect(found({ ...defaultEffortPolicy, tiers })).toEqual(["/tiers/B range.order"]);
  });
});

it("a plan refuses a policy that is wrong, or lacks a strategy", () => {
  const customers = [{ id: "1", sellers: [], strategy: "win", value: 1 }];
  const thrownBy = (policy: unknown) => {
    try {
      allocate({ customers, sellers: [], policy: policy as never });
    } catch (error) {
      if (error instanceof ModelError) return error.message;
    }
    return "";
  };
  expect(thrownBy({ ...defaultEffortPolicy, format: 2 })).toContain("/format: shape.notListed");
  expect(thrownBy(defaultEffortPolicy)).toBe(
    'The document cannot be used; errors: 1 (in words: effortIssueText(issue, locale) for each of error.issues)\n  /responses: policy.strategyMissing (found "win")',
  );
  const responses = { ...defaultEffortPolicy.responses, win: { exitHours: 1 } };
  expect(thrownBy({ ...defaultEffortPolicy, responses })).toBe("");
});
