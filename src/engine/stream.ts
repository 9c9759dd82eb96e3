import { rawText } from "../core/issue.ts";
import type { BatchOptions } from "./facts.ts";

/** Rows as a file, a cursor or a network gives them: one after the other, or in chunks. A row that is a list is a chunk of rows. */
export type RowSource<Row> = AsyncIterable<Row | readonly Row[]> | Iterable<Row | readonly Row[]>;

/** The part of an `AbortSignal` that is used here; the library knows no platform's types. */
export type StopSignal = {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Asks to be told when it stops. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Asks no more. */
  removeEventListener(type: "abort", listener: () => void): void;
};

/** The days of the rows, and how to stop and to watch. */
export type StreamOptions<Row> = BatchOptions<Row> & {
  /** Stops the stream: the next result is a rejection with the signal's reason, even while the source is silent. */
  readonly signal?: StopSignal;
  /** Told how many results have been taken so far, each time that a chunk of the source, or a row that came alone, is done with. */
  readonly onProgress?: (done: number) => void;
};

/** An iterator over any source; promises among the values of a synchronous one are awaited, as `for await` does it. */
function iteratorOver<Value>(source: AsyncIterable<Value> | Iterable<Value>): AsyncIterator<Value, unknown> {
  if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]();
  return (async function* () {
    yield* source;
  })();
}

/** The values of a source until a signal stops them. */
function stoppable<Value>(
  source: AsyncIterable<Value> | Iterable<Value>,
  signal: StopSignal,
): AsyncIterable<Value> {
  const iterator = iteratorOver(source);
  // Both are async functions, so that what a source throws at once is a rejection as well.
  const pull = async (): Promise<IteratorResult<Value, unknown>> => iterator.next();
  const close = async (): Promise<IteratorResult<Value, unknown>> => {
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  const next = (): Promise<IteratorResult<Value, unknown>> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        reject(signal.reason);
        // Not waited for: a source that is silent would keep us waiting. What it still says, nobody asks for any more.
        close().catch(() => {});
      };
      if (signal.aborted) return stop();
      // Taken away after every pull: a signal may live as long as the program.
      signal.addEventListener("abort", stop);
      pull()
        .finally(() => signal.removeEventListener("abort", stop))
        .then(resolve, reject);
    });
  return { [Symbol.asyncIterator]: () => ({ next, return: close }) };
}

/** Whether something can be a source. A text can not, though its characters are iterable: it is most likely a file's. */
function isSource(source: unknown): boolean {
  if (typeof source !== "object" || source === null) return false;
  return Symbol.asyncIterator in source || Symbol.iterator in source;
}

/**
 * The results of all rows of a source, in its order. The source is asked for more only when every result of what it gave has been
 * taken; it is closed when the results are left early, and what it throws comes after the results of all that it gave before.
 *
 * @param resultsOf the results of a chunk of rows, made as they are taken
 * @throws {RangeError} at once, where the source is none
 */
export function streamed<Row, Result>(
  source: RowSource<Row>,
  resultsOf: (rows: readonly Row[]) => Iterable<Result>,
  { signal, onProgress }: Pick<StreamOptions<Row>, "signal" | "onProgress">,
): AsyncIterableIterator<Result> {
  if (!isSource(source)) {
    const found = rawText(source);
    throw new RangeError(`source must be an iterable or async iterable of rows or of chunks; found ${found}`);
  }
  return (async function* () {
    let done = 0;
    for await (const value of signal === undefined ? source : stoppable(source, signal)) {
      const rows = Array.isArray(value) ? (value as readonly Row[]) : [value as Row];
      for (const result of resultsOf(rows)) {
        // Also between the results of one chunk, which may be long.
        if (signal?.aborted) throw signal.reason;
        yield result;
      }
      done += rows.length;
      onProgress?.(done);
    }
  })();
}
