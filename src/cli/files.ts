import { createReadStream } from "node:fs";
import { mkdir, open, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
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

/** Where a result is written, piece by piece; each `write` waits until the piece has been taken. */
export type Output = {
  write(text: string): Promise<void>;
  /** Closes it; a second time does nothing. */
  end(): Promise<void>;
};

/** Does something with a file; what the operating system refuses becomes a failure that names the file. */
async function withFile<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!isSystemError(error) || error.code === "EPIPE") throw error;
    const { code } = error;
    const known = { ENOENT: "file.missing", EISDIR: "file.isFolder", EEXIST: "file.exists" } as const;
    const word = Object.hasOwn(known, code) ? known[code as keyof typeof known] : "file.refused";
    throw new Failure(EXIT.file, word, { file: path, code });
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

/** A whole file as text. Anything but UTF-8 is refused. */
export async function readText(io: Io, path: string): Promise<string> {
  const bytes = await withFile(path, () => readFile(resolve(io.folder, path)));
  const scan = encodingScan();
  scan.take(bytes);
  const place = scan.misfit(true);
  if (place === null) return new TextDecoder("utf-8").decode(bytes);
  throw new Failure(EXIT.data, "file.notUtf8", {
    file: path,
    line: place.line,
    offset: String(place.offset),
  });
}

function written(stream: Writable, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => (error ? failed(error) : done()));
  });
}

/** The standard output, which is never closed. */
export function standardOutput(io: Io): Output {
  return { write: (text) => written(io.output, text), end: async () => {} };
}

/** Creates a file; an existing one is replaced only where that is allowed. */
export async function createFile(io: Io, path: string, mode: "replace" | "keep"): Promise<Output> {
  const file = await withFile(path, () => open(resolve(io.folder, path), mode === "replace" ? "w" : "wx"));
  let closed: Promise<void> | undefined;
  return {
    write: (text) => withFile(path, () => file.appendFile(text)),
    end: () => {
      closed ??= withFile(path, () => file.close());
      return closed;
    },
  };
}

/** Makes a folder, and those that it lies in. */
export async function makeFolder(io: Io, path: string): Promise<void> {
  await withFile(path, () => mkdir(resolve(io.folder, path), { recursive: true }));
}
