// The tarball on the other runtimes: every subpath imported and required, the same results to the last bit, and the command line.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { consumer, run, subpathsIn } from "./consumer.ts";

const installed = fileURLToPath(new URL("../../.ci/runtimes/node_modules/", import.meta.url));
const folder = consumer("plain");
const subpaths = subpathsIn(folder);
const cli = "node_modules/opportunity-matrix/dist/cli.js";

const runtimes = [
  { name: "Node 22", program: "node22/bin/node", version: "v22.", first: [] },
  { name: "Node 24", program: "node24/bin/node", version: "v24.", first: [] },
  { name: "Node 26", program: "node26/bin/node", version: "v26.", first: [] },
  {
    name: "Deno",
    program: "deno/deno",
    version: "deno 2.",
    first: ["run", "--allow-read", "--allow-write", "--allow-env"],
  },
  { name: "Bun", program: "bun/bin/bun", version: "1.", first: [] },
];

const score = [cli, "score", "customers.csv", "--as-of", "2026-11-23", "--format", "csv"];

/** What the runtime of these tests says, to which all others are compared. */
let here: { names: string; digest: string; scored: string };

beforeAll(async () => {
  const node = process.execPath;
  here = {
    names: await run(folder, node, "names.mjs", ...subpaths),
    digest: await run(folder, node, "digest.mjs"),
    scored: await run(folder, node, ...score),
  };
});

describe.concurrent.each(runtimes)("$name", ({ name, program, version, first }) => {
  const path = join(installed, program);
  const say = (...given: readonly string[]): Promise<string> => run(folder, path, ...first, ...given);

  it("is the version that it says", async () => {
    expect(await run(folder, path, "--version")).toMatch(new RegExp(`^${version.replaceAll(".", "\\.")}`));
  });

  it("imports and requires every subpath, with the same names", async () => {
    expect(await say("names.mjs", ...subpaths)).toBe(here.names);
    expect(await say("names.cjs", ...subpaths)).toBe(here.names);
  });

  it("gives the same results to the last bit", async () => {
    expect(await say("digest.mjs")).toBe(here.digest);
  });

  it("runs the command line", async () => {
    expect(await say(...score)).toBe(here.scored);
    const out = `demo of ${name}`;
    expect(await say(cli, "demo", "--out", out)).toContain("Customer matrix");
    expect(existsSync(join(folder, out, "matrix.svg"))).toBe(true);
    expect(readFileSync(join(folder, out, "customers-scored.csv"), "utf8")).toContain("customer-matrix");
  });
});
