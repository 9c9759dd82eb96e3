// The test suites. Tests import the public name, which stands for the source here, so that coverage counts;
// `docs` and `package` use what was built instead, as a user does.
import { defineConfig } from "vitest/config";

// Vitest 5 sorts its error report with Map.groupBy, which Node 20 lacks: without this, a failing run shows no errors there.
if (!("groupBy" in Map)) {
  const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
    const groups = new Map<K, T[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return groups;
  };
  Object.defineProperty(Map, "groupBy", { value: groupBy, configurable: true, writable: true });
}

const source = (path: string): string => new URL(`./src/${path}`, import.meta.url).pathname;

const publicNames = [
  { find: /^opportunity-matrix$/, replacement: source("index.ts") },
  { find: /^opportunity-matrix\/(\w+)$/, replacement: source("$1/index.ts") },
];

const apart = [
  "properties",
  "hostile",
  "types",
  "docs",
  "package",
  "browser",
  "integrations",
  "examples",
  "databases",
].map((folder) => `test/${folder}/**`);

/** Nothing here holds state between calls, so test files may share a process: what they import is loaded once and not per file. */
const shared = { isolate: false, setupFiles: ["test/seed.ts"] };

export default defineConfig({
  test: {
    // .ci/run counts the results of its runs; each has a report of its own.
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: `reports/${process.env.REPORT ?? "tests"}.json` }]]
      : ["default"],
    coverage: {
      provider: "v8",
      reportsDirectory: "coverage",
      reporter: ["text", "json-summary"],
      include: ["src/**/*.ts"],
      exclude: [
        // Runs only as a process of its own: test/package runs it out of the packed tarball.
        "src/cli/bin.ts",
      ],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
    projects: [
      {
        resolve: { alias: publicNames },
        // Wide, because a loaded machine is slow: no test asks how long something takes.
        test: {
          ...shared,
          name: "runtime",
          include: ["test/**/*.test.ts"],
          exclude: apart,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve: { alias: publicNames },
        test: {
          ...shared,
          name: "properties",
          include: ["test/properties/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: publicNames },
        // Large, malformed and ill-meant input. Wide as well: what takes its time squared would take minutes or hours here.
        test: { ...shared, name: "hostile", include: ["test/hostile/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
            // `npm run check` reports errors of other files; here only the type tests speak.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        test: {
          name: "docs",
          include: ["test/docs/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: ["test/package/install.ts"],
          testTimeout: 60_000,
        },
      },
      {
        // Installs what the examples with a folder of their own need: `npm run test:examples`, and .ci/run.
        test: {
          name: "examples",
          include: ["test/examples/**/*.test.ts"],
          globalSetup: ["test/examples/install.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // Needs PostgreSQL's server, and what .ci/databases installs: `npm run test:databases`, and .ci/run.
        resolve: { alias: publicNames },
        test: {
          name: "databases",
          include: ["test/databases/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // Needs Chromium, which npm does not install: `npm run test:browser`, and .ci/run.
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Installs other people's packages, other runtimes among them, and needs Chromium: `npm run test:integrations`, and .ci/run.
        test: {
          name: "integrations",
          include: ["test/integrations/*.test.ts"],
          globalSetup: ["test/integrations/install.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Each test is a program of its own that takes a whole processor.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
