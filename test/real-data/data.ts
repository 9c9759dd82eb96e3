// Where the data of other people lies, beside the project: it is read there and never copied into it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { it } from "vitest";

const shared = new URL("../../../shared/", import.meta.url);
const bin = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The path of a file of the shared data. */
export function sharedFile(path: string): string {
  return fileURLToPath(new URL(path, shared));
}

/** The path of a file beside the tests. */
export function besideTests(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Whether a file of the shared data is there; where it is not, the run says so. */
export function isShared(path: string): boolean {
  const present = existsSync(sharedFile(path));
  if (!present) {
    it(`has no ../shared/${path} to read: nothing of it was tested`, () => {
      console.warn(`../shared/${path} is not there: the tests on it did not run`);
    });
  }
  return present;
}

export type Row = { readonly [column: string]: string };

export function readRows(path: string, delimiter = ","): readonly Row[] {
  return parse(readFileSync(path), { bom: true, columns: true, delimiter }) as Row[];
}

/** A line that `score --format jsonl` writes. */
export type Line = {
  readonly row: number;
  readonly id: string | null;
  readonly assessment: {
    readonly status: string;
    readonly cell: { readonly id: string } | null;
    readonly axes: { readonly [axis: string]: { readonly score: number | null; readonly coverage: number } };
    readonly issues: readonly { readonly code: string; readonly pointer: string }[];
  };
  readonly issues: readonly {
    readonly code: string;
    readonly pointer: string;
    readonly params: { readonly found?: string };
  }[];
};

/** Scores a file with the built bin. */
export function scoreWithBin(
  file: string,
  model: string,
  asOf: string,
): { lines: readonly Line[]; errors: string } {
  const argv = [bin, "score", file, "--model", model, "--as-of", asOf, "--format", "jsonl"];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  return { lines, errors: stderr };
}

export type Tally = { won: number; closed: number };

/** Deals won and closed, by the cell or status that they were given. */
export function winsByCell(
  lines: readonly Line[],
  outcomes: readonly (boolean | null)[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  lines.forEach(({ assessment: { cell, status } }, i) => {
    const key = cell?.id ?? status;
    const tally = tallies.get(key) ?? { won: 0, closed: 0 };
    const won = outcomes[i] ?? null;
    if (won !== null) tally.closed++;
    if (won === true) tally.won++;
    tallies.set(key, tally);
  });
  return tallies;
}

/** Prints the win rate of each cell. */
export function printWins(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const lines = [...tallies].sort().map(([cell, { won, closed }]) => {
    const rate = closed === 0 ? "-" : `${((100 * won) / closed).toFixed(1)}%`;
    return `  ${cell.padEnd(16)} won ${String(won).padStart(5)} of ${String(closed).padStart(5)}  ${rate.padStart(6)}`;
  });
  console.log([title, ...lines].join("\n"));
}
