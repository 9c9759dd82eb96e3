// Builds the library (ES modules and CommonJS, with types) and the command line (one ES module file).
import { defineConfig } from "tsup";

const shared = { target: "node20", outDir: "dist", platform: "node" } as const;

export default defineConfig([
  {
    ...shared,
    // Nothing of a platform is used in the library, so nothing of one may be linked into it.
    platform: "neutral",
    entry: {
      index: "src/index.ts",
      models: "src/models/index.ts",
      schema: "src/schema/index.ts",
      charts: "src/charts/index.ts",
    },
    format: ["esm", "cjs"],
    splitting: true,
    treeshake: false,
    dts: true,
    clean: true,
    sourcemap: false,
    external: ["zod"],
  },
  {
    ...shared,
    entry: { cli: "src/cli/bin.ts" },
    format: ["esm"],
    splitting: false,
    dts: false,
    clean: false,
    noExternal: [/.*/],
  },
]);
