// Before the tests of the examples that have a folder: installs what each needs, as its README says. The package is the one just built.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export default async function install(): Promise<void> {
  // The user's npm settings count; those that npm hands to the scripts of this package do not.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
  );
  for (const example of ["classroom", "nightly-job"]) {
    const cwd = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));
    await run("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], { cwd, env });
  }
}
