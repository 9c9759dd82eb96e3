import { Readable } from "node:stream";
import { setImmediate, setTimeout } from "node:timers/promises";
import { type BatchOptions, compileModel, type FactRow, type RowSource } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, sample } from "./sample.ts";

const matrix = compileModel(sample());

type Row = { readonly a: number; readonly b?: number };
const rowsFrom = (...values: readonly number[]): Row[] => values.map((a) => ({ a, b: 50 }));

/** What a source was asked for, and whether it was closed. */
type Log = { readonly given: unknown[]; closed: boolean };

/** A source that gives each value after a while, and then ends; it notes what was asked of it. */
function noted<Value>(values: readonly Value[], log: Log): AsyncIterable<Value> {
  return (async function* () {
    try {
      for (const value of values) {
        await setImmediate();
        log.given.push(value);
        yield value;
      }
    } finally {
      log.closed = true;
    }
  })();
}

const newLog = (): Log => ({ given: [], closed: false });

/** The value of `a` in each result's row until the stream ends, and what it ended with. */
async function taken(results: AsyncIterable<{ readonly row: unknown }>) {
  const values: unknown[] = [];
  try {
    for await (const { row } of results) values.push((row as Row).a);
    return { values, error: null };
  } catch (error) {
    return { values, error };
  }
}

describe("assessStream", () => {
  it("gives what assessAll gives, in the source's order, of rows and of chunks", async () => {
    const rows = rowsFrom(10, 50, 90, 20, 30);
    const [first, second, ...rest] = rows as [Row, Row, ...Row[]];
    const sources: readonly RowSource<Row>[] = [
      rows,
      [rows],
      [first, [second, ...rest]],
      [[], [first, second], [], rest],
      noted([first, second, rest], newLog()),
    ];
    for (const source of sources) {
      const results = [];
      for await (const result of matrix.assessStream(source)) results.push(result);
      expect(results).toEqual([...matrix.assessAll(rows)]);
      expect(results.map(({ row }, i) => row === rows[i])).toEqual(rows.map(() => true));
    }
  });

  it("takes a list for a chunk, and a list in a chunk for a row that has no facts", async () => {
    const inner = [{ a: 1 }];
    const results = [];
    for await (const result of matrix.assessStream([[inner]])) results.push(result);
    expect(results).toMatchObject([{ row: inner, status: "unplaced", issues: [{ code: "facts.type" }] }]);
  });

  it("gives a result for what is no row at all", async () => {
    const odd = [null, 5, "text"].map((row) => facts(row));
    const codes = [];
    for await (const { issues } of matrix.assessStream(odd)) codes.push(issues[0]?.code);
    expect(codes).toEqual(odd.map(() => "facts.type"));
  });

  it("finds the days of each row, and checks at once those that are the same for all", async () => {
    const ageing = compileModel(
      sample({ facts: { a: { type: "number", ages: { freshDays: 0, expiresDays: 10 } } } }),
    );
    const rows = [
      { a: 1, day: "2026-11-23" },
      { a: 1, day: "yesterday" },
    ];
    const options: BatchOptions<(typeof rows)[number]> = { asOf: ({ day }) => day };
    const days = [];
    for await (const { asOf } of ageing.assessStream([rows], options)) days.push(asOf);
    expect(days).toEqual(["2026-11-23", null]);
    expect(() => ageing.assessStream([rows])).toThrow(RangeError);
  });

  it("refuses at once what is no source: a promise, a text, a single row", () => {
    const promise = Promise.resolve([]);
    for (const [source, found] of [
      [promise, "{…}"],
      ["a,b\n1,2", String.raw`"a,b\n1,2"`],
      [{ a: 1 }, "{…}"],
      [null, "null"],
    ] as const) {
      expect(() => matrix.assessStream(source as unknown as FactRow[])).toThrow(
        new RangeError(`source must be an iterable or async iterable of rows or of chunks; found ${found}`),
      );
    }
  });
});

describe("the sources of the platform", () => {
  const rows = rowsFrom(1, 2, 3, 4);

  it("may be a Node stream, which is destroyed when the results are left early", async () => {
    expect(await taken(matrix.assessStream(Readable.from(rows) as AsyncIterable<Row>))).toEqual({
      values: [1, 2, 3, 4],
      error: null,
    });
    const stream = Readable.from(rows);
    for await (const _ of matrix.assessStream(stream as AsyncIterable<Row>)) break;
    expect(stream.destroyed).toBe(true);
  });

  it("may be a web stream, which is cancelled when the results are left early", async () => {
    let isCancelled = false;
    const open = () =>
      new ReadableStream<Row[]>({
        start(controller) {
          controller.enqueue(rows.slice(0, 3));
          controller.enqueue(rows.slice(3));
          controller.close();
        },
      });
    expect((await taken(matrix.assessStream(open()))).values).toEqual([1, 2, 3, 4]);
    const endless = new ReadableStream<Row[]>({
      pull: (controller) => controller.enqueue(rows),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const _ of matrix.assessStream(endless)) break;
    expect(isCancelled).toBe(true);
  });

  it("may be a list of promises", async () => {
    const promises = [rows.slice(0, 2), rows.slice(2)].map((chunk) => Promise.resolve(chunk));
    const source = promises as unknown as Row[][];
    const { signal } = new AbortController();
    for (const options of [{}, { signal }]) {
      expect((await taken(matrix.assessStream(source, options))).values).toEqual([1, 2, 3, 4]);
    }
  });
});

describe("a slow consumer", () => {
  it("is waited for: the source is asked for more when all it gave has been taken", async () => {
    const log = newLog();
    const chunks = [rowsFrom(1, 2), rowsFrom(3), rowsFrom(4, 5)];
    const results = matrix.assessStream(noted(chunks, log));
    await setTimeout(5);
    expect(log.given).toEqual([]);
    const asked = [];
    for await (const { row } of results) {
      await setTimeout(2);
      asked.push([row.a, log.given.length]);
    }
    expect(asked).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 3],
    ]);
    expect(log.closed).toBe(true);
  });

  it("closes the source by leaving, with a signal and without", async () => {
    const { signal } = new AbortController();
    for (const options of [{}, { signal }]) {
      const log = newLog();
      for await (const { row } of matrix.assessStream(noted([rowsFrom(1, 2), rowsFrom(3)], log), options)) {
        if (row.a === 2) break;
      }
      expect(log).toEqual({ given: [rowsFrom(1, 2)], closed: true });
    }
  });

  it("may leave a source that cannot be closed", async () => {
    const values = rowsFrom(1, 2);
    const bare: AsyncIterable<Row> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: values[0] as Row }),
      }),
    };
    const { signal } = new AbortController();
    for (const options of [{}, { signal }]) {
      for await (const { row } of matrix.assessStream(bare, options)) {
        expect(row).toBe(values[0]);
        break;
      }
    }
  });
});

describe("an error in the source", () => {
  const broken = new Error("the file is cut off");

  it("comes after the results of all that was given before", async () => {
    const { signal } = new AbortController();
    for (const options of [{}, { signal }]) {
      const late = (async function* () {
        yield rowsFrom(1, 2);
        yield rowsFrom(3);
        throw broken;
      })();
      expect(await taken(matrix.assessStream(late, options))).toEqual({ values: [1, 2, 3], error: broken });
      const atOnce = {
        [Symbol.asyncIterator]: () => ({
          next: (): Promise<IteratorResult<Row>> => {
            throw broken;
          },
        }),
      };
      expect(await taken(matrix.assessStream(atOnce, options))).toEqual({ values: [], error: broken });
    }
  });

  it("comes from a Node stream that is destroyed", async () => {
    const stream = new Readable({
      objectMode: true,
      read() {
        this.push(rowsFrom(1));
        this.destroy(broken);
      },
    });
    expect((await taken(matrix.assessStream(stream as AsyncIterable<Row[]>))).error).toBe(broken);
  });
});

describe("a signal", () => {
  it("that was given before stops the stream before the source is asked", async () => {
    const reason = new Error("not today");
    const log = newLog();
    const results = matrix.assessStream(noted([rowsFrom(1)], log), { signal: AbortSignal.abort(reason) });
    expect(await taken(results)).toEqual({ values: [], error: reason });
    expect(log.given).toEqual([]);
  });

  it("stops between the results of a chunk, and closes the source", async () => {
    const log = newLog();
    const stop = new AbortController();
    const values: number[] = [];
    const run = async () => {
      for await (const { row } of matrix.assessStream(noted([rowsFrom(1, 2, 3), rowsFrom(4)], log), {
        signal: stop.signal,
      })) {
        values.push(row.a);
        if (row.a === 2) stop.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ name: "AbortError" });
    expect(values).toEqual([1, 2]);
    expect(log).toEqual({ given: [rowsFrom(1, 2, 3)], closed: true });
  });

  it("stops after the last result of a chunk without another pull", async () => {
    const log = newLog();
    const stop = new AbortController();
    const results = matrix.assessStream(noted([rowsFrom(1), rowsFrom(2)], log), {
      signal: stop.signal,
      onProgress: () => stop.abort("enough"),
    });
    expect(await taken(results)).toEqual({ values: [1], error: "enough" });
    expect(log).toEqual({ given: [rowsFrom(1)], closed: true });
  });

  it("stops while the source is silent, and does not wait for it to close", async () => {
    let isClosed = false;
    const silent: AsyncIterable<Row> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: () => {
          isClosed = true;
          return new Promise(() => {});
        },
      }),
    };
    const stop = new AbortController();
    const pending = taken(matrix.assessStream(silent, { signal: stop.signal }));
    await setTimeout(2);
    stop.abort("too long");
    expect(await pending).toEqual({ values: [], error: "too long" });
    expect(isClosed).toBe(true);
  });

  it("counts for more than what a source says when it is closed", async () => {
    const stop = new AbortController();
    const spiteful: AsyncIterable<Row> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise((_, reject) => stop.signal.addEventListener("abort", reject)),
        return: () => Promise.reject(new Error("I was not done")),
      }),
    };
    const pending = taken(matrix.assessStream(spiteful, { signal: stop.signal }));
    await setTimeout(2);
    stop.abort("too long");
    expect((await pending).error).toBe("too long");
    // Rejections that nobody handles would fail the run after this.
    await setTimeout(2);
  });

  it("is left without listeners, however the stream ends", async () => {
    let listeners = 0;
    const signal = {
      aborted: false,
      addEventListener: () => void listeners++,
      removeEventListener: () => void listeners--,
    };
    const broken = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("broken")) }),
    };
    await taken(matrix.assessStream(noted([rowsFrom(1), rowsFrom(2)], newLog()), { signal }));
    await taken(matrix.assessStream(broken as AsyncIterable<Row>, { signal }));
    for await (const _ of matrix.assessStream(rowsFrom(1, 2), { signal })) break;
    expect(listeners).toBe(0);
  });
});

describe("progress", () => {
  it("is told after every chunk, and after every row that came alone", async () => {
    const told: number[] = [];
    const [first, ...rest] = rowsFrom(1, 2, 3, 4) as [Row, ...Row[]];
    const source: RowSource<Row> = [first, rest, []];
    for await (const { row } of matrix.assessStream(source, { onProgress: (done) => told.push(done) })) {
      expect(told).toEqual(row.a === 1 ? [] : [1]);
    }
    expect(told).toEqual([1, 4, 4]);
  });

  it("ends the stream by an error of its own, and closes the source", async () => {
    const log = newLog();
    const full = new Error("the disk is full");
    const onProgress = () => {
      throw full;
    };
    const results = matrix.assessStream(noted([rowsFrom(1), rowsFrom(2)], log), { onProgress });
    expect(await taken(results)).toEqual({ values: [1], error: full });
    expect(log.closed).toBe(true);
  });
});
