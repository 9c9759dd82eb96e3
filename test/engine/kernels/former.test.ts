import { compileModel, type PlacementColumns } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { sample } from "../sample.ts";

const matrix = compileModel(sample());
const rows = [{ a: 10, b: 90 }, { a: "no" }, { b: 5 }];
const all = { bounds: true, contributions: true };

/** Every typed array of a result, by its path. */
function columnsOf(part: unknown, path = ""): [string, ArrayBufferView & ArrayLike<number>][] {
  if (ArrayBuffer.isView(part)) return [[path, part as Float64Array]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, one]) => columnsOf(one, `${path}.${key}`));
}

/** The same result with other parts on the axis `x`. */
const withX = (placed: PlacementColumns, x: object): PlacementColumns => ({
  ...placed,
  axes: { ...placed.axes, x: { ...placed.axes.x, ...x } as PlacementColumns["axes"][string] },
});

describe("a former result", () => {
  it("is written over, whatever stood in it", () => {
    const into = matrix.placeAll([{ a: "no", b: "no" }, null, { a: 100, b: 100 }] as object[], all);
    const placed = matrix.placeAll(rows, { ...all, into });
    expect(placed).toEqual(matrix.placeAll(rows, all));
    expect(columnsOf(placed)).toHaveLength(13);
    const before = new Map(columnsOf(into));
    for (const [path, column] of columnsOf(placed)) expect(column).toBe(before.get(path));
  });

  it("with room for more gives its beginning, and keeps what comes after", () => {
    const into = matrix.placeAll([...rows, ...rows], all);
    const placed = matrix.placeAll([{ a: 70, b: 20 }], { ...all, into });
    expect(placed).toEqual(matrix.placeAll([{ a: 70, b: 20 }], all));
    const before = new Map(columnsOf(into));
    for (const [path, column] of columnsOf(placed)) expect(column.buffer).toBe(before.get(path)?.buffer);
    expect(into.axes.x?.score[0]).toBe(70);
    expect(into.axes.x?.score[3]).toBe(10);
  });

  it("takes no records, too", () => {
    const into = matrix.placeAll(rows);
    expect(matrix.placeAll([], { into })).toEqual(matrix.placeAll([]));
    expect(into).toEqual(matrix.placeAll(rows));
  });

  it("takes columns, and may lie in memory that threads share", () => {
    const shared = structuredClone(matrix.placeAll(rows)) as { outcome: Uint8Array } & PlacementColumns;
    shared.outcome = new Uint8Array(new SharedArrayBuffer(3));
    const columns = { a: Float64Array.of(1, 2, 3), b: Float64Array.of(1, 50, Number.NaN) };
    const placed = matrix.placeColumns(columns, { length: 3, into: shared });
    expect(placed).toEqual(matrix.placeColumns(columns, { length: 3 }));
    expect(placed.outcome).toBe(shared.outcome);
  });
});

it("a call that ends in the middle spoils what it writes over, and no later call", () => {
  const many = Array.from({ length: 600 }, (_, i) => ({ a: i % 100, b: 50 }));
  const into = matrix.placeAll(many);
  const failing = (row: object) => {
    if (row === many[500]) throw new Error("no day");
    return "2026-11-23";
  };
  const turned = [...many].reverse();
  expect(() => matrix.placeAll(many, { asOf: failing, into })).toThrow("no day");
  expect(matrix.placeAll(turned, { into })).toEqual(matrix.placeAll(turned));
});

describe("what is no former result of the call", () => {
  const into = matrix.placeAll(rows);
  const options = ": give a result of the same matrix with the same bounds and contributions";
  const room = ": give a result of as many records or more that no other thread has taken";
  const bounded = matrix.placeAll(rows, { bounds: true });

  it.each([
    ["null", null, `into must be a former result, and is null${options}`],
    ["a list", [1], `into must be a former result, and is [1]${options}`],
    [
      "a result of other cells",
      { ...into, outcomes: ["a", "b"] },
      `into has other outcomes or masks${options}`,
    ],
    ["a result of more facts", { ...into, words: 2 }, `into has other outcomes or masks${options}`],
    [
      "no axes",
      { ...into, axes: null },
      `into.axes.x.score must be a Float64Array, and is undefined${options}`,
    ],
    [
      "a list for a column",
      withX(into, { score: [1, 2, 3] }),
      `into.axes.x.score must be a Float64Array, and is [3]${options}`,
    ],
    [
      "a shorter result",
      matrix.placeAll(rows.slice(1)),
      `into.outcome must have 3 entries or more, and has 2${room}`,
    ],
    ["bounds, when none are asked for", bounded, `into.axes.x.low would keep what it holds${options}`],
    [
      "another axis",
      { ...into, axes: { ...into.axes, z: {} } },
      `into.axes.z would keep what it holds${options}`,
    ],
  ])("%s is refused, and nothing is written", (_, given, message) => {
    const before = structuredClone([into, bounded]);
    const call = () => matrix.placeAll([{ a: 1 }, { a: 2 }, { a: 3 }], { into: given as PlacementColumns });
    expect(call).toThrow(new RangeError(message));
    expect([into, bounded]).toEqual(before);
  });

  it("has no bounds or contributions where they are asked for, or another dimension's", () => {
    expect(() => matrix.placeAll(rows, { bounds: true, into })).toThrow(
      "into.axes.x.low must be a Float64Array, and is undefined",
    );
    const explained = matrix.placeAll(rows, { contributions: true });
    expect(() => matrix.placeAll(rows, { contributions: true, into })).toThrow(
      "into.axes.x.contributions.a must be a Float64Array, and is undefined",
    );
    const other = withX(explained, {
      contributions: { ...explained.axes.x?.contributions, other: new Float64Array(3) },
    });
    expect(() => matrix.placeAll(rows, { contributions: true, into: other })).toThrow(
      "into.axes.x.contributions.other would keep what it holds",
    );
  });

  it("was handed to another thread", () => {
    const gone = matrix.placeAll(rows);
    structuredClone(gone.axes.x?.score, { transfer: [gone.axes.x?.score.buffer as ArrayBuffer] });
    expect(() => matrix.placeAll(rows, { into: gone })).toThrow(
      `into.axes.x.score must have 3 entries or more, and has 0${room}`,
    );
  });
});
