import { randomUUID } from "node:crypto";
import { constants, rmSync, type Stats } from "node:fs";
import { access, type FileHandle, mkdir, open, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { EXIT, Failure } from "./failure.ts";
import { fileFailure, withFile } from "./files.ts";
import type { Io } from "./io.ts";

/** Where a result is written, piece by piece; each `write` waits until the piece has been taken. */
export type Output = {
  write(text: string): Promise<void>;
  /** It is complete: only now does a file have its name. A second time does nothing. */
  end(): Promise<void>;
  /** It will not be completed: what stood there before stands there still. Does nothing once it has ended. */
  discard(): Promise<void>;
};

/** The standard output, which is never closed. What has been written to it cannot be taken back. */
export function standardOutput(io: Io): Output {
  const write = (text: string): Promise<void> =>
    new Promise((done, failed) => {
      io.output.write(text, (error) => (error ? failed(error) : done()));
    });
  return {
    write: (text) =>
      write(text).catch((error: unknown) => {
        throw fileFailure(error, "stdout");
      }),
    end: async () => {},
    discard: async () => {},
  };
}

/** Files that are being written and are not complete. */
const unfinished = new Set<string>();

/** Takes away at once what is not complete, for a process that is told to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/** An output over an open file; `settle` gives the complete file its name, and `unfinishedAt` is taken away where it is discarded. */
function fileOutput(
  path: string,
  file: FileHandle,
  unfinishedAt: string | null,
  settle: () => Promise<void>,
): Output {
  let isOver = false;
  if (unfinishedAt !== null) unfinished.add(unfinishedAt);
  const over = (): void => {
    isOver = true;
    if (unfinishedAt !== null) unfinished.delete(unfinishedAt);
  };
  return {
    write: (text) => withFile(path, () => file.appendFile(text)),
    end: async () => {
      if (isOver) return;
      await withFile(path, async () => {
        await file.close();
        await settle();
      });
      over();
    },
    discard: async () => {
      if (isOver) return;
      over();
      await withFile(path, async () => {
        await file.close();
        if (unfinishedAt !== null) await rm(unfinishedAt, { force: true });
      });
    },
  };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** What is there, or null where nothing is. */
async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Where a path leads in the end, through links that lead nowhere as yet as well. */
async function destinationOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const next = await readlink(path).catch(() => null);
  return next === null ? path : destinationOf(resolve(dirname(path), next));
}

/** The names under which a system offers the streams of a process: what stands behind them is not ours to replace. */
const STREAM = /^\/(?:dev\/(?:stdout|stderr|fd\/\d+)|proc\/[^/]+\/fd\/\d+)$/;

/**
 * A file that takes the place of one that may be there, at the end and at once: until then it grows beside it under a
 * name of its own, so that a run that fails leaves what was there. Devices, pipes and the streams of a process are written
 * to as they are.
 */
export async function replaceFile(io: Io, path: string): Promise<Output> {
  return withFile(path, async () => {
    const full = resolve(io.folder, path);
    const found = await statOf(full);
    if (found?.isDirectory()) throw new Failure(EXIT.file, "file.isFolder", { file: path });
    if (STREAM.test(full) || found?.isFile() === false) {
      return fileOutput(path, await open(full, "a"), null, async () => {});
    }
    const target = await destinationOf(full);
    if (found !== null) await access(target, constants.W_OK);
    const beside = join(dirname(target), `.opportunity-matrix-${randomUUID()}.tmp`);
    const file = await open(beside, "wx");
    if (found !== null) await file.chmod(found.mode & 0o777);
    return fileOutput(path, file, beside, () => rename(beside, target));
  });
}

/** A new file; one that is there already is a failure. */
export async function createFile(io: Io, path: string): Promise<Output> {
  return withFile(path, async () => {
    const full = resolve(io.folder, path);
    return fileOutput(path, await open(full, "wx"), full, async () => {});
  });
}

/** Makes a folder, and those that it lies in. */
export async function makeFolder(io: Io, path: string): Promise<void> {
  await withFile(path, async () => {
    // Step by step: Node's own recursive way never returns below a folder that takes none, such as /proc.
    const missing: string[] = [];
    let folder = resolve(io.folder, path);
    while ((await statOf(folder)) === null && dirname(folder) !== folder) {
      missing.push(folder);
      folder = dirname(folder);
    }
    for (const one of missing.reverse()) await mkdir(one);
  });
}
