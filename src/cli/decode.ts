import { type EncodingFinding, type EncodingScan, encodingScan } from "../parse/encoding.ts";
import { EXIT, Failure } from "./failure.ts";
import type { Input } from "./files.ts";

/** How many bytes of a pipe are kept, from the first one that is no ASCII on, before its encoding is decided. */
const HELD = 1 << 20;

function encodingOf(finding: EncodingFinding, file: string): string {
  if (finding.issue === undefined) return finding.encoding;
  throw new Failure(EXIT.data, finding.issue.code, { file, ...finding.issue.params });
}

/** Chunks, looked at when they are passed on. */
async function* scanned(chunks: AsyncIterable<Uint8Array>, scan: EncodingScan): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    scan.take(chunk);
    yield chunk;
  }
}

/** Decodes chunks that have been looked at; what an encoding cannot hold is a failure, with its place where it is UTF-8. */
async function* decodeAs(
  encoding: string,
  chunks: AsyncIterable<Uint8Array>,
  scan: EncodingScan,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      const place = encoding === "utf-8" ? scan.misfit(chunk === undefined) : null;
      if (place === null) throw new Failure(EXIT.data, "bytes.broken", { file, encoding });
      throw new Failure(EXIT.data, "file.notUtf8", { file, line: place.line, offset: String(place.offset) });
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

async function* held(
  kept: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* kept;
  yield* rest;
}

/** The encoding of a file that can be read twice: all of it is looked at before anything is decoded. */
async function encodingOfAll(chunks: AsyncIterable<Uint8Array>, file: string): Promise<string> {
  const scan = encodingScan();
  for await (const chunk of chunks) scan.take(chunk);
  return encodingOf(scan.finding(true), file);
}

/**
 * The text of a file, piece by piece. Where no encoding is said, a file is looked at as a whole first. A pipe can be read once only:
 * its ASCII is passed on, which is the same in every encoding that is recognised, and the first mebibyte after it decides. `tell` is
 * called with the encoding that was found.
 */
export async function* decodeInput(
  { chunks, again }: Input,
  file: string,
  said: string | null,
  tell: (encoding: string) => void,
): AsyncGenerator<string> {
  const scan = encodingScan();
  const source = scanned(chunks, scan);
  if (said !== null) {
    yield* decodeAs(said, source, scan, file);
    return;
  }
  if (again !== undefined) {
    const encoding = await encodingOfAll(again(), file);
    tell(encoding);
    yield* decodeAs(encoding, source, scan, file);
    return;
  }
  const ascii = new TextDecoder("utf-8");
  const kept: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < HELD && !isWhole) {
    const { value: chunk, done } = await source.next();
    isWhole = done === true;
    if (chunk === undefined) continue;
    if (scan.isAscii()) {
      yield ascii.decode(chunk);
    } else {
      kept.push(chunk);
      size += chunk.length;
    }
  }
  const encoding = encodingOf(scan.finding(isWhole), file);
  tell(encoding);
  yield* decodeAs(encoding, held(kept, source), scan, file);
}
