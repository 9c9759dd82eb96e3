import { fstatSync } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { EXIT, Failure } from "./failure.ts";
import type { Io } from "./io.ts";

/** What a file is whatever it is called, through links too: its device and inode. Null where there is no regular file. */
async function identityOf(io: Io, path: string): Promise<string | null> {
  try {
    const { fd } = io.input as { readonly fd?: unknown };
    const found =
      path === "-"
        ? fstatSync(fd as number, { bigint: true })
        : await stat(resolve(io.folder, path), { bigint: true });
    return found.isFile() ? `${found.dev} ${found.ino}` : null;
  } catch {
    return null;
  }
}

/** Whether two paths name one file; `-` is what standard input reads, where that is a file. */
export async function isSameFile(io: Io, a: string, b: string): Promise<boolean> {
  const identity = await identityOf(io, a);
  return identity !== null && identity === (await identityOf(io, b));
}

/** The result would take the place of what it was made from, whatever the two names. */
export async function refuseSameFile(
  io: Io,
  out: string,
  sources: readonly (string | null)[],
): Promise<void> {
  for (const source of sources) {
    if (source !== null && (await isSameFile(io, source, out))) {
      throw new Failure(EXIT.usage, "usage.outIsInput", { file: out });
    }
  }
}
