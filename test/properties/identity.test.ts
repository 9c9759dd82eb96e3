// Contract: JSON → model → JSON is the identity; the hash is the same for every order of keys and another for any change.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { compileModel, defineScale, hashModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomModel } from "./models.ts";
import { plugins } from "./plugins.ts";
import { reversedKeys } from "./reordered.ts";
import { compile } from "./run.ts";

it("a compiled model is its document, keys such as __proto__ and their order included", () => {
  fc.assert(
    fc.property(randomModel, ({ document }) => {
      const text = JSON.stringify(document);
      const matrix = compile(JSON.parse(text) as ModelDocument);
      expect(JSON.stringify(matrix.model)).toBe(text);
      expect(matrix.hash).toBe(hashModel(document, { scales: plugins }));
      expect(Object.isFrozen(matrix.model)).toBe(true);
    }),
    { numRuns: 250 },
  );
});

/** JSON with sorted keys, written apart from the library. */
function sortedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedText).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${sortedText(one)}`).join()}}`;
}

const stockKinds = ["linear", "piecewise", "steps", "levels", "categories", "flag", "decay", "age"];

/** The scales of one's own that a model uses, as they count for its hash. */
function usedScales({ axes }: ModelDocument): { kind: string; version: string }[] {
  const kinds = axes.flatMap((axis) =>
    axis.dimensions.flatMap((entry) =>
      ("dimensions" in entry ? entry.dimensions : [entry]).map(({ scale }) => scale.kind),
    ),
  );
  return plugins
    .filter(({ kind }) => kinds.includes(kind) && !stockKinds.includes(kind))
    .map(({ kind, version }) => ({ kind, version }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

it("the hash is the SHA-256 of the canonical JSON, whatever the order of keys", () => {
  fc.assert(
    fc.property(randomModel, ({ document }) => {
      const scales = usedScales(document);
      const text = sortedText(scales.length === 0 ? document : { model: document, scales });
      const expected = createHash("sha256").update(text).digest("hex");
      expect(compile(document).hash).toBe(expected);
      expect(compile(reversedKeys(document)).hash).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

type Leaf = { readonly path: readonly string[]; readonly value: unknown };

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const change = ([name, one]: [string, unknown]): [string, unknown] => [
    name,
    name === key ? replaced(one, rest, by) : one,
  ];
  const entries = Object.entries(value as object).map(change);
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

it("any change of the document changes the hash", () => {
  fc.assert(
    fc.property(randomModel, fc.nat(), ({ document }, at) => {
      const leaves = leavesOf(document).filter(({ path }) => path.at(-1) !== "kind");
      const { path, value } = leaves[at % leaves.length] as Leaf;
      const other =
        typeof value === "number" ? (value === 1 ? 2 : 1) : typeof value === "boolean" ? !value : `${value}.`;
      const changed = replaced(document, path, other) as ModelDocument;
      expect(hashModel(changed, { scales: plugins })).not.toBe(hashModel(document, { scales: plugins }));
    }),
    { numRuns: 250 },
  );
});

it("the version of a scale of one's own counts, of one that is not used it does not", () => {
  const scale = (version: string) =>
    defineScale({ kind: "own", version, reads: ["number"], params: {}, lower: (_params, x) => x });
  const document = (kind: string): ModelDocument => ({
    format: 1,
    id: "own",
    version: "1",
    facts: { a: { type: "number" } },
    axes: [
      {
        id: "x",
        bands: [{ id: "all", from: 0 }],
        dimensions: [{ id: "a", weight: 1, scale: { kind, ...(kind === "linear" && { from: 0, to: 1 }) } }],
      },
      {
        id: "y",
        bands: [{ id: "all", from: 0 }],
        dimensions: [{ id: "a", weight: 1, scale: { kind: "linear", from: 0, to: 1 } }],
      },
    ],
    cells: { "all/all": { tier: "A", strategy: "any" } },
  });
  const hashes = (kind: string): string[] =>
    ["1", "2"].map((version) => compileModel(document(kind), { scales: [scale(version)] }).hash);
  expect(new Set(hashes("own")).size).toBe(2);
  expect(new Set(hashes("linear")).size).toBe(1);
});
