// Packs the built package as npm would publish it.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The user's npm settings count; those that npm hands to the scripts of this package do not. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
);

/** Writes the tarball into a folder; gives its path and the files in it. */
export async function pack(folder: string): Promise<{ tarball: string; files: readonly string[] }> {
  const given = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", given, { cwd: root, env });
  const [made] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  if (!made) throw new Error("npm pack made no file");
  return { tarball: join(folder, made.filename), files: made.files.map(({ path }) => path).sort() };
}

/** Installs the tarball in a project as a user does; whatever else the project needs comes as its lock file says. */
export async function install(tarball: string, project: string): Promise<void> {
  const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...flags, tarball], { cwd: project, env });
}
