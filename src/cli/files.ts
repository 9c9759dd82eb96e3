import { createReadStream } from "node:fs";
import { lstat, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { encodingScan } from "../parse/encoding.ts";
import { EXIT, Failure, isSystemError } from "./failure.ts";
import type { Io } from "./io.ts";

/** What is known of a file that is read. */
export type Input = {
  /** Its bytes as they come. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How many there are; null where that is not known. */
  readonly size: number | null;
  /** The same bytes once more; not of a pipe. */
  readonly again?: () => AsyncIterable<Uint8Array>;
};

const KNOWN = {
  ENOENT: "file.missing",
  EISDIR: "file.isFolder",
  EEXIST: "file.exists",
  ENOSPC: "file.noSpace",
  EDQUOT: "file.noSpace",
  EFBIG: "file.noSpace",
} as const;

/** What the operating system refuses, as a failure that names the file; any other error is thrown as it is. */
export function fileFailure(error: unknown, file: string): Failure {
  if (!isSystemError(error) || error.code === "EPIPE") throw error;
  const { code } = error;
  const word = Object.hasOwn(KNOWN, code) ? KNOWN[code as keyof typeof KNOWN] : "file.refused";
  return new Failure(EXIT.file, word, { file, code });
}

/** Does something with a file; what the operating system refuses becomes a failure that names the file. */
export async function withFile<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw fileFailure(error, path);
  }
}

/** Opens a file, or standard input for `-`. */
export async function openInput(io: Io, path: string): Promise<Input> {
  if (path === "-") return { chunks: io.input, size: null };
  return withFile(path, async () => {
    const full = resolve(io.folder, path);
    const found = await stat(full);
    if (found.isDirectory()) throw new Failure(EXIT.file, "file.isFolder", { file: path });
    const again = () => createReadStream(full, { highWaterMark: 1 << 18 });
    return found.isFile() ? { chunks: again(), size: found.size, again } : { chunks: again(), size: null };
  });
}

/** The largest model file in bytes, 16 MB: more than the largest document takes that the lint lets pass. */
const MAX_TEXT = 1 << 24;

/** A whole file as text, read only as far as a model may be long. Anything but UTF-8 is refused, with its place. */
export async function readText(io: Io, path: string): Promise<string> {
  const bytes = await withFile(path, async () => {
    const pieces: Uint8Array[] = [];
    const reading = createReadStream(resolve(io.folder, path), { end: MAX_TEXT, highWaterMark: 1 << 18 });
    for await (const piece of reading) pieces.push(piece as Uint8Array);
    return Buffer.concat(pieces);
  });
  if (bytes.length > MAX_TEXT)
    throw new Failure(EXIT.data, "file.tooLarge", { file: path, limit: MAX_TEXT >> 20 });
  const scan = encodingScan();
  scan.take(bytes);
  const encoding = scan.finding(true).encoding ?? "utf-8";
  if (encoding.startsWith("utf-16")) throw new Failure(EXIT.data, "text.utf16", { file: path });
  const place = scan.misfit(true);
  if (place === null) return new TextDecoder().decode(bytes);
  throw new Failure(EXIT.data, "text.notUtf8", { file: path, byte: String(place.offset), line: place.line });
}

/** Whether anything has this name, be it a link that leads nowhere. */
export async function isThere(io: Io, path: string): Promise<boolean> {
  return lstat(resolve(io.folder, path)).then(
    () => true,
    () => false,
  );
}

/** Whether a file is there and holds a text, exactly. */
export async function holdsText(io: Io, path: string, text: string): Promise<boolean> {
  const full = resolve(io.folder, path);
  const bytes = Buffer.from(text);
  const found = await stat(full).catch(() => null);
  return found?.isFile() === true && found.size === bytes.length && bytes.equals(await readFile(full));
}
