// What `.ci/databases` has installed: no part of the package's own installation.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { resolve } = createRequire(new URL("../../.ci/databases/package.json", import.meta.url));

/** Loads a package from there. */
export async function installed<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(resolve(name)).href)) as T;
}
