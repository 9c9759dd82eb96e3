import { allocate, type EffortPolicy } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";

const policy: EffortPolicy = {
  format: 1,
  id: "p",
  version: "1",
  stepHours: 1,
  responses: {
    win: {
      points: [
        [0, 0],
        [10, 1],
      ],
    },
  },
};
const customer = (id: string, sellers: readonly string[], minimum: number) => ({
  id,
  sellers,
  strategy: "win",
  value: 100,
  minimum,
});

describe("minimums that cannot be met", () => {
  it("name the customers and sellers that hang together, each group on its own", () => {
    const { shortages } = allocate({
      policy,
      sellers: ["a", "b", "c", "d"].map((id) => ({ id, hours: 4 })),
      customers: [
        customer("1", ["a", "b"], 6),
        customer("2", ["b"], 4),
        customer("3", ["c"], 5),
        customer("4", ["d"], 2),
        customer("5", [], 1),
        customer("6", ["d", "c"], 1),
      ],
    });
    expect(shortages).toEqual([
      { customers: ["1", "2"], sellers: ["a", "b"], needed: 10, available: 8, short: 2 },
      { customers: ["3"], sellers: ["c"], needed: 5, available: 4, short: 1 },
      { customers: ["5"], sellers: [], needed: 1, available: 0, short: 1 },
    ]);
  });

  it("join groups that meet at a seller", () => {
    const { shortages } = allocate({
      policy,
      sellers: ["a", "b", "c"].map((id) => ({ id, hours: 2 })),
      customers: [
        customer("1", ["a"], 3),
        customer("2", ["c"], 3),
        customer("3", ["a", "b"], 2),
        customer("4", ["b", "c"], 2),
        customer("5", ["b"], 3),
      ],
    });
    expect(shortages.reduce((sum, { short }) => sum + short, 0)).toBe(13 - 6);
    expect(shortages.flatMap(({ sellers }) => sellers).sort()).toEqual(["a", "b", "c"]);
  });

  it("are none where all are met", () => {
    expect(
      allocate({ policy, sellers: [{ id: "a", hours: 4 }], customers: [customer("1", ["a"], 4)] }).shortages,
    ).toEqual([]);
  });
});
