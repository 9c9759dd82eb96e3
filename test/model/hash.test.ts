import { createHash } from "node:crypto";
import fc from "fast-check";
import { type AnyScale, compileModel, hashModel, lintModel, ModelError } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/json.ts";
import { shuffled } from "../core/shuffled.ts";
import { changedSample, sample } from "./sample.ts";

type Leaf = { readonly pointer: string; readonly value: unknown };

function leavesOf(value: unknown, pointer = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ pointer, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : `${value} `;
}

const mine = (version: string, kind = "mine"): AnyScale => ({
  kind,
  version,
  reads: ["number"],
  params: {},
  lower: (_, x) => x,
});

const withMine = changedSample(["/axes/0/dimensions/0/scale", { kind: "mine" }]);

describe("hashModel", () => {
  it("is SHA-256 of the canonical JSON, and the hash of the compiled model", () => {
    const expected = createHash("sha256").update(canonicalJson(sample)).digest("hex");
    expect(hashModel(sample)).toBe(expected);
    expect(compileModel(sample).hash).toBe(expected);
  });

  it("is the same for every order of keys (property)", () => {
    const model = changedSample(
      ["/facts/__proto__", { type: "flag" }],
      ["/facts/10", { type: "flag" }],
      ["/facts/constructor", { type: "flag" }],
    );
    const hash = hashModel(model);
    fc.assert(
      fc.property(fc.integer(), (seed) => hashModel(shuffled(model, seed)) === hash),
      { numRuns: 20 },
    );
  });

  it("is another for any other leaf", () => {
    const leaves = leavesOf(sample).filter(({ pointer }) => !pointer.endsWith("/kind"));
    const hashes = leaves.map(({ pointer, value }) => hashModel(changedSample([pointer, another(value)])));
    expect(leaves.length).toBeGreaterThan(150);
    expect(new Set([hashModel(sample), ...hashes]).size).toBe(leaves.length + 1);
  });

  it.each(["__proto__", "10", "constructor"])("is another with one more key %s", (key) => {
    const declared = changedSample([`/facts/${key}`, { type: "flag" }]);
    expect(lintModel(declared).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      `/facts/${key} fact.unused`,
    ]);
    const other = changedSample([`/facts/${key}`, { type: "day" }]);
    expect(new Set([sample, declared, other].map((model) => hashModel(model))).size).toBe(3);
  });

  it("is another for another order in a list", () => {
    expect(hashModel(changedSample(["/gates", [...(sample.gates ?? [])].reverse()]))).not.toBe(
      hashModel(sample),
    );
  });

  it("counts kind and version of the scales of one's own that the model uses, and of no others", () => {
    const hashes = ["1", "2"].map((version) => hashModel(withMine, { scales: [mine(version)] }));
    expect(new Set(hashes).size).toBe(2);
    expect(hashes[0]).toBe(hashModel(withMine, { scales: [mine("9", "unused"), mine("1")] }));
    expect(hashes[0]).toBe(compileModel(withMine, { scales: [mine("1")] }).hash);
    expect(hashModel(sample, { scales: [mine("1")] })).toBe(hashModel(sample));
    const two = changedSample(
      ["/axes/0/dimensions/0/scale", { kind: "mine" }],
      ["/axes/0/dimensions/2/scale", { kind: "ours" }],
    );
    const scales = [mine("1"), mine("2", "ours")];
    expect(hashModel(two, { scales: scales.toReversed() })).toBe(hashModel(two, { scales }));
  });

  it("has no answer for a scale that was not passed", () => {
    expect(() => hashModel(withMine)).toThrow(ModelError);
    expect(() => hashModel(withMine)).toThrow(/scale\.unknownKind.*kind mine/);
  });

  it("has no answer for what has not the form of a model", () => {
    const wrong = [null, [], {}, { ...sample, axes: 5 }, { ...sample, note: new Date(0) }];
    for (const one of wrong) expect(() => hashModel(one as never)).toThrow(ModelError);
  });
});
