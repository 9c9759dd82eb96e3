import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile.ts";
import type { Placement } from "../../src/engine/result.ts";
import { keepBest, rankOf } from "../../src/report/ranking.ts";
import { small } from "../cli/small.ts";

describe("the best few", () => {
  it("are those that sorting everything would give, in the same order", () => {
    const ranks = fc.array(fc.tuple(fc.nat(3), fc.nat(3)));
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 8 }), (all, limit) => {
        const best = keepBest<number>(limit);
        all.forEach((rank, i) => {
          best.offer([...rank, i], () => i);
        });
        const sorted = all
          .map(([a, b], i) => ({ a, b, i }))
          .sort((one, other) => one.a - other.a || one.b - other.b || one.i - other.i);
        expect(best.kept()).toEqual(sorted.slice(0, limit).map(({ i }) => i));
      }),
    );
  });

  it("are made only when they are kept, and the first of equals stays", () => {
    const best = keepBest<string>(1);
    const refuse = (): string => expect.unreachable();
    best.offer([1], () => "first");
    best.offer([1], refuse);
    best.offer([2], refuse);
    expect(best.kept()).toEqual(["first"]);
  });
});

it("ranks by status, tier from the best cell down, the sum of the scores, and the row", () => {
  const matrix = compileModel(small);
  const rank = rankOf(small);
  const place = (facts: object): Placement => matrix.place(facts, { asOf: "2026-11-23" });
  const customers = {
    excluded: { spend: 100, stance: "warm", barred: true },
    unplaced: {},
    "C 10": { spend: 10, stance: "cold" },
    "A 80": { spend: 80, stance: "warm" },
    "B raise 90": { spend: 90, stance: "cold" },
    "B keep 20": { spend: 20, stance: "warm" },
    "A 95": { spend: 95, stance: "warm" },
    "A 80 again": { spend: 80, stance: "warm" },
  };
  const best = keepBest<string>(9);
  Object.entries(customers).forEach(([name, facts], row) => {
    best.offer(rank(place(facts), row), () => name);
  });
  expect(best.kept()).toEqual([
    "A 95",
    "A 80",
    "A 80 again",
    "B keep 20",
    "B raise 90",
    "C 10",
    "unplaced",
    "excluded",
  ]);
});

it("does not fall over a model without cells", () => {
  const { axes } = small;
  const placement = compileModel(small).place({ spend: 1, stance: "cold" }, { asOf: "2026-11-23" });
  expect(rankOf({ ...small, axes, cells: {} })(placement, 3)).toEqual([0, -1, -1, -1, 3]);
});
