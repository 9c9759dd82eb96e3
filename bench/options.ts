import { parseArgs } from "node:util";
import { limitedSuites } from "./limits.ts";
import { isSuite, type SuiteName, suiteNames } from "./suite-names.ts";

export type Options = {
  readonly rows: number;
  readonly rounds: number;
  readonly suites: readonly SuiteName[];
  /** Checks that all cases find the same, and times nothing. */
  readonly checkOnly: boolean;
  /** Holds the figures to their limits. */
  readonly check: boolean;
  /** Writes the figures into the documents. */
  readonly write: boolean;
};

/** Below these the figures say little: few records are learnt by heart by the processor, few rounds have no spread. */
export const FEWEST_ROWS = 100_000;
export const FEWEST_ROUNDS = 9;

/** As many as it takes for a median to vary less than the limits leave room for. */
const CHECKED_ROUNDS = 21;

export const usage = `npm run bench -- [options]

  --rows N       records of a timed case, at least 1000; a million without it. Slower cases take fewer
  --rounds N     rounds that count, at least 1; ${FEWEST_ROUNDS} without it, with --check ${CHECKED_ROUNDS}
  --only SUITE   one suite of: ${suiteNames.join(", ")}
  --check        fail where a figure is past its limit (bench/limits.ts); only the suites that have limits
  --check-only   a few records, no times: only that every case finds the same
  --write        put the figures into docs/performance.md and its twin; needs all suites,
                 ${FEWEST_ROWS} rows and ${FEWEST_ROUNDS} rounds or more
`;

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(
    `--${option} must be a whole number of at least ${least}, found ${JSON.stringify(text)}`,
  );
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: "string", default: "1000000" },
      rounds: { type: "string" },
      only: { type: "string" },
      check: { type: "boolean", default: false },
      "check-only": { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const { only, check, "check-only": checkOnly, write } = values;
  if (only !== undefined && !isSuite(only)) {
    throw new RangeError(`--only must be one of ${suiteNames.join(", ")}, found ${JSON.stringify(only)}`);
  }
  const rows = wholeNumber("rows", values.rows, 1000);
  const rounds = wholeNumber("rounds", values.rounds ?? String(check ? CHECKED_ROUNDS : FEWEST_ROUNDS), 1);
  if (check && checkOnly) throw new RangeError("--check times what --check-only does not; give one of them");
  if (write && (check || checkOnly || only !== undefined || rows < FEWEST_ROWS || rounds < FEWEST_ROUNDS)) {
    throw new RangeError(
      `--write needs all suites, at least ${FEWEST_ROWS} rows and at least ${FEWEST_ROUNDS} rounds`,
    );
  }
  const all = check ? limitedSuites : suiteNames;
  return { rows, rounds, suites: only === undefined ? all : [only], checkOnly, check, write };
}
