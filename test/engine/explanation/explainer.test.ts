import { type Assessment, compileModel, type Facts } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, same, sample } from "../sample.ts";

const matrix = compileModel(sample());
const scoreOf = ({ axes }: Assessment): number | null | undefined => axes.x?.score;

describe("many rows", () => {
  it("that come from an iterable are read as their results are asked for, and each result has its row", () => {
    const read: number[] = [];
    function* source(): Iterable<Facts> {
      for (const a of [10, 50, 90]) {
        read.push(a);
        yield { a, b: 0 };
      }
    }
    const results = matrix.assessAll(source());
    expect(read).toEqual([]);
    expect(results.next().value).toMatchObject({ row: { a: 10, b: 0 }, cell: { id: "low/low" } });
    expect(read).toEqual([10]);
    expect([...results].map(({ cell }) => cell?.id)).toEqual(["medium/low", "high/low"]);
  });

  it("that come as a list are read a batch at a time, and give what each gives alone", () => {
    const rows = Array.from({ length: 600 }, (_, i) =>
      // Of one record in three the number has a grade: nothing of it may be left for the record in its place in the next batch.
      facts({ a: i % 3 === 0 && i < 256 ? { value: i % 101, grade: "stated" } : i % 101, b: i }),
    );
    const results = [...matrix.assessAll(rows)];
    expect(results.map(({ row }) => row)).toEqual(rows);
    expect(results).toEqual(rows.map((row) => ({ ...matrix.assess(row), row })));
  });

  it("may be a list of a class of its own, which is not called", () => {
    class Rows extends Array<Facts> {
      constructor(source: string) {
        super();
        if (typeof source !== "string") throw new Error("no source");
      }
    }
    const rows = new Rows("table");
    rows.push({ a: 10 }, { a: 20 });
    expect([...matrix.assessAll(rows)].map(scoreOf)).toEqual([10, 20]);
  });

  it("may be taken in turns with others of the same model, and be left", () => {
    const [tens, twenties] = [10, 20].map((a) => matrix.assessAll([{ a }, { a: a + 1 }, { a: a + 2 }]));
    const taken = [tens, twenties, tens, twenties].map((results) => scoreOf(results?.next().value));
    expect(taken).toEqual([10, 20, 11, 21]);
    tens?.return?.();
    expect([...matrix.assessAll([{ a: 30 }])].map(scoreOf)).toEqual([30]);
    expect(scoreOf(twenties?.next().value)).toBe(22);
    expect(scoreOf(matrix.assess({ a: 5 }))).toBe(5);
  });

  it("fail at once where the function that finds their days does, and leave nothing behind", () => {
    const graded = facts({ a: { value: 70, grade: "assumed" } });
    const asOf = (row: Facts): string => {
      if (row.a === 2) throw new Error("no day");
      return "2026-11-23";
    };
    expect(() => matrix.assessAll([graded, { a: 2 }], { asOf }).next()).toThrow("no day");
    expect(() => matrix.placeAll([graded, { a: 2 }], { asOf })).toThrow("no day");
    const [first] = matrix.assessAll([{ a: 3 }]);
    expect(first?.facts).toEqual({ a: { value: 3, asOf: null, grade: "verified" } });
  });
});

describe("rows that run code of their own", () => {
  const both = compileModel(
    sample({ x: { dimensions: ["a", "b"].map((id) => ({ id, weight: 1, scale: same })) } }),
  );

  it("that fails is an issue of that row and stops no batch", () => {
    const failing = {
      get a(): number {
        throw new Error("not loaded");
      },
      b: 40,
    };
    const [first, second] = [...both.assessAll([failing, { a: 10, b: 20 }] as never)];
    expect(first?.issues.map(({ code, pointer }) => [code, pointer])).toEqual([["fact.unreadable", "/a"]]);
    expect(first?.axes.x?.score).toBe(40);
    expect(second?.axes.x?.score).toBe(15);
  });

  it("that calls the same matrix changes nothing in the row that is being read", () => {
    const nested = {
      a: 10,
      get b(): number {
        return both.place({ a: 80, b: 80 }).axes.x?.score ?? 0;
      },
    };
    expect(both.assess(nested).axes.x?.score).toBe(45);
    expect([...both.assessAll([nested, nested])].map(scoreOf)).toEqual([45, 45]);
  });
});
