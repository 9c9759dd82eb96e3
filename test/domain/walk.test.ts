import { checkFile, factsFrom } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { walk } from "../../src/domain/walk.ts";

describe("a walk", () => {
  it("visits everything in its order, with its place and key", () => {
    const seen: string[] = [];
    walk({ a: [1, { b: 2 }], "c/d": null }, (value, pointer, key) => {
      seen.push(`${pointer} ${key} ${typeof value === "object" ? "{}" : value}`);
    });
    expect(seen).toEqual(
      [" {}", "/a a {}", "/a/0 0 1", "/a/1 1 {}", "/a/1/b b 2", "/c~1d c/d {}"].map((one, i) =>
        i === 0 ? "  {}" : one,
      ),
    );
  });

  it("ends in a document that holds itself, and goes to any depth", () => {
    const round: Record<string, unknown> = { currency: "CNY" };
    round.again = round;
    let deep: unknown = { amount: 1, currency: "CNY" };
    for (let i = 0; i < 100_000; i++) deep = { name: deep };
    for (const annualSpend of [round, deep]) {
      const file = { customer: { id: "C-1", annualSpend } } as never;
      expect(checkFile(file)).toEqual([]);
      expect(() => factsFrom(file, { asOf: "2026-11-23" })).not.toThrow();
    }
  });
});
