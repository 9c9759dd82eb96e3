// Builds the library (ES modules and CommonJS, with types) and the command line (one ES module file).
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "node20",
  outDir: "dist",
  // Says nothing but errors: the demo and the tests build first.
  silent: true,
  // Chinese stays readable in the built files, and takes half the bytes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

/** The command line carries a few packages inside: their licences travel with them, as they ask. */
function writeLicences(): void {
  const meta = JSON.parse(readFileSync("dist/metafile-esm.json", "utf8")) as {
    inputs: Record<string, unknown>;
  };
  const names = Object.keys(meta.inputs).map(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1],
  );
  const texts = [...new Set(names)].sort().map((name) => {
    const folder = name === undefined ? "" : join("node_modules", name);
    const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return file ? `${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n` : "";
  });
  writeFileSync("dist/cli.licenses.txt", texts.filter(Boolean).join("\n---\n\n"));
  rmSync("dist/metafile-esm.json");
}

/** What a user imports from, by subpath. */
const doors = {
  index: "src/index.ts",
  domain: "src/domain/index.ts",
  models: "src/models/index.ts",
  schema: "src/schema/index.ts",
  parse: "src/parse/index.ts",
  charts: "src/charts/index.ts",
  report: "src/report/index.ts",
  planning: "src/planning/index.ts",
  portfolio: "src/portfolio/index.ts",
  sql: "src/sql/index.ts",
};

/**
 * A file for each ready-made document, behind the door of the models: a bundler leaves out whole files that nobody asks for, which it cannot do with
 * the parts of one that are put together when it is loaded.
 */
const documents = Object.fromEntries(
  readdirSync("src/models", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => [`models/${file.slice(0, -3)}`, join("src/models", file)]),
);

export default defineConfig([
  {
    ...shared,
    entry: { ...doors, ...documents },
    format: ["esm", "cjs"],
    // The library uses nothing of a platform, so nothing of one may be linked into it.
    platform: "neutral",
    splitting: true,
    // Makes Rollup write the CommonJS files: tsup's own way rewrites every `?.` and `??` into calls of a function.
    treeshake: true,
    dts: { entry: doors },
    // Both builds run at once: this one must not clear away what the other has just written.
    clean: ["!cli.js", "!cli.licenses.txt", "!metafile-esm.json"],
    external: ["zod"],
  },
  {
    ...shared,
    entry: { cli: "src/cli/bin.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
    clean: false,
    noExternal: [/.*/],
    metafile: true,
    onSuccess: async () => writeLicences(),
  },
]);
