// `npm run bench`: what the library costs, as multiples of a function written by hand for the same model, beside what other rule
// engines and databases cost on the same rule. docs/performance.md says what is measured and how to read it.
import { fork } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { type Kept, keptBy } from "./limits.ts";
import type { Effort } from "./measure.ts";
import { type Options, readOptions, usage } from "./options.ts";
import pack from "./package.json";
import { writePages } from "./pages.ts";
import type { Request } from "./run-suite.ts";
import type { Section } from "./section.ts";
import type { SuiteName } from "./suite-names.ts";
import { limitText, sectionText } from "./tables.ts";
import { type Circumstances, circumstancesText } from "./words.ts";

const here = dirname(process.argv[1] as string);
const PEERS = [
  "json-logic-engine",
  "json-logic-js",
  "@marcbachmann/cel-js",
  "expr-eval",
  "mathjs",
  "@gorules/zen-engine",
  "json-rules-engine",
  "@duckdb/node-api",
  "@electric-sql/pglite",
] as const;
const CHECKED = 2000;

/**
 * Flags of the process: garbage is collected by hand. Where heap is measured, the size of the young generation is fixed: so large that nothing
 * is collected in between; or, for a stream, what Node 20 has by itself, since later ones let more garbage lie before they collect it.
 */
const youngGeneration: { readonly [suite in SuiteName]?: number } = { memory: 64, "stream-memory": 16 };

/** The heap in MB of what holds a million snapshots at once, which is more than Node allows itself on a small machine. */
const heap: { readonly [suite in SuiteName]?: number } = { history: 6144 };

function flags(suite: SuiteName): string[] {
  const size = youngGeneration[suite];
  const most = heap[suite];
  return [
    "--expose-gc",
    ...(most === undefined ? [] : [`--max-old-space-size=${most}`]),
    ...(size === undefined ? [] : [`--min-semi-space-size=${size}`, `--max-semi-space-size=${size}`]),
  ];
}

/**
 * What the C library of Linux calls the size from which it asks the system for memory, and gives it back when it is freed: at their highest, so that
 * the columns of a result come to lie where those of a former round lay. Otherwise some rounds pay the system for new pages and others do not, by what
 * happens to lie beside them. Whoever starts the benchmark with other sizes measures with those.
 */
const keepingMemory = { MALLOC_MMAP_THRESHOLD_: String(2 ** 25), MALLOC_TRIM_THRESHOLD_: String(2 ** 32) };

function runSuite(request: Request): Promise<Section> {
  return new Promise((resolve, reject) => {
    const child = fork(join(here, "run-suite.cjs"), [], {
      execArgv: flags(request.suite),
      env: { ...keepingMemory, ...process.env },
    });
    let section: Section | null = null;
    child.once("message", (message) => {
      section = message as Section;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (section === null) reject(new Error(`the suite ${request.suite} ended with ${code} and no result`));
      else resolve(section);
    });
    child.send(request);
  });
}

function circumstancesOf({ rows, rounds }: Options): Circumstances {
  return {
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? process.arch,
    date: new Date().toISOString().slice(0, 10),
    rows,
    rounds,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    peers: PEERS.map((name) => `${name} ${pack.devDependencies[name]}`),
  };
}

async function check(suites: readonly SuiteName[]): Promise<void> {
  const effort: Effort = { records: CHECKED, rounds: 1, warmUp: 0 };
  for (const suite of suites) {
    const { lines, checksum } = await runSuite({ suite, effort, isCheck: true });
    const cases = lines.map(({ name }) => name).join(", ");
    console.log(`${suite}: ${cases}${checksum === null ? " ran" : ` agree, checksum ${checksum}`}`);
  }
}

/** Says how every limit is kept; gives how many are not. */
function reportLimits(kept: readonly Kept[]): number {
  for (const one of kept) console.log(limitText(one));
  const broken = kept.filter(({ isKept }) => !isKept).length;
  console.log(
    broken === 0 ? `All ${kept.length} limits are kept.` : `${broken} of ${kept.length} limits are broken.`,
  );
  return broken;
}

async function time(options: Options): Promise<void> {
  const circumstances = circumstancesOf(options);
  const effort: Effort = { records: options.rows, rounds: options.rounds, warmUp: 2 };
  console.log(`${circumstancesText(circumstances, "en")}\n`);
  const sections: Section[] = [];
  for (const suite of options.suites) {
    const section = await runSuite({ suite, effort, isCheck: false });
    console.log(`${sectionText(section)}\n`);
    sections.push(section);
  }
  if (options.check && reportLimits(sections.flatMap(keptBy)) > 0) process.exitCode = 1;
  if (!options.write) return;
  const files = writePages(join(here, "../../docs"), sections, circumstances);
  console.log(`Written: ${files.map((file) => `docs/${file}`).join(", ")}`);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await (options.checkOnly ? check(options.suites) : time(options));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof RangeError || error instanceof TypeError) console.error(`\n${usage}`);
  process.exitCode = 1;
});
