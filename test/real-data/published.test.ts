// Weighted sums that others have published: the same ratings and weights give the same numbers.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile.ts";
import type { Axis, ModelDocument } from "../../src/model/document.ts";
import { isShared, sharedFile } from "./data.ts";

const CASES = "cases/published.json";

type Published = {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly weights: readonly number[];
  readonly rows: { readonly [name: string]: readonly number[] };
  readonly expected: { readonly [name: string]: number };
};

/** The published profile as a model: ratings from 0 to 4 become 0 to 100 points. */
function profileModel({ id, weights }: Published): ModelDocument {
  const axis = (name: string): Axis => ({
    id: name,
    bands: [{ id: "all", from: 0 }],
    dimensions: weights.map((weight, i) => ({
      id: `rating${i}`,
      weight,
      scale: { kind: "linear", from: 0, to: 4 },
    })),
  });
  return {
    format: 1,
    id,
    version: "1",
    facts: Object.fromEntries(weights.map((_, i) => [`rating${i}`, { type: "number", min: 0, max: 4 }])),
    axes: [axis("profile"), axis("again")],
    cells: { "all/all": { tier: "A", strategy: "none" } },
  };
}

const isHere = isShared(CASES);

describe.runIf(isHere)("published weighted sums", () => {
  const all = isHere ? (JSON.parse(readFileSync(sharedFile(CASES), "utf8")) as Published[]) : [];
  const sums = all.filter(({ kind }) => kind === "weightedSum");

  it("are there", () => {
    expect(sums.length).toBeGreaterThanOrEqual(3);
  });

  it.each(sums)("$id: $source", (published) => {
    const matrix = compileModel(profileModel(published));
    for (const [name, ratings] of Object.entries(published.rows)) {
      const facts = Object.fromEntries(ratings.map((rating, i) => [`rating${i}`, rating]));
      const points = matrix.assess(facts).axes.profile?.score as number;
      expect(Math.round(points * 4) / 100, name).toBe(published.expected[name]);
    }
  });
});
