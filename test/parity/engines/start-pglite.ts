// Starts PostgreSQL as WebAssembly in this process. Most of that is the making of an empty data folder: it is made once, and each database that is
// started has a copy of its own.
import { PGlite } from "@electric-sql/pglite";

let empty: Promise<Blob> | undefined;

async function emptyFolder(): Promise<Blob> {
  const first = await PGlite.create();
  const folder = await first.dumpDataDir("none");
  await first.close();
  return folder;
}

export async function startPglite(): Promise<PGlite> {
  empty ??= emptyFolder();
  return PGlite.create({ loadDataDir: await empty });
}
