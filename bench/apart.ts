// Cases in a process each, so that what one makes the engine learn does not count for another. They take turns: a ratio still compares
// two times of one round, and never do two work at once.
import { type ChildProcess, fork } from "node:child_process";
import { dirname, join } from "node:path";
import type { ApartCase } from "./apart-cases.ts";
import type { Took } from "./clocks.ts";
import type { Effort } from "./measure.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { Section } from "./section.ts";
import type { SuiteName } from "./suite-names.ts";
import { type Base, ratiosTo } from "./timed.ts";

/** What run-case.ts is asked first; after that any message is a round. */
export type CaseRequest = { readonly name: ApartCase; readonly records: number };
/** What it answers to every round. */
export type CaseAnswer = { readonly took: Took; readonly checksum: string };

function ask(child: ChildProcess, message: CaseRequest | "round"): Promise<CaseAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (code: unknown): void => reject(new Error(`a case ended with ${String(code)}`));
    child.once("close", fail);
    child.once("message", (answer) => {
      child.off("close", fail);
      resolve(answer as CaseAnswer);
    });
    child.send(message);
  });
}

export async function apart(
  suite: SuiteName,
  names: readonly ApartCase[],
  { records, rounds, warmUp }: Effort,
  columns: readonly Base[],
): Promise<Section> {
  const path = join(dirname(process.argv[1] as string), "run-case.cjs");
  const children = names.map((name) => [name, fork(path, [], { execArgv: ["--expose-gc"] })] as const);
  try {
    const times = new Map(names.map((name) => [name, [] as Took[]]));
    const checksums = new Set<string>();
    for (const [name, child] of children) checksums.add((await ask(child, { name, records })).checksum);
    const random = randomFrom(1);
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const [name, child] of shuffled(children, random)) {
        const { took, checksum } = await ask(child, "round");
        checksums.add(checksum);
        if (round >= warmUp) times.get(name)?.push(took);
      }
    }
    const [checksum, other] = checksums;
    if (other !== undefined) throw new Error(`the cases differ: ${checksum} and ${other}`);
    return {
      suite,
      records,
      parts: 1,
      checksum: checksum as string,
      columns,
      lines: ratiosTo(columns, times),
    };
  } finally {
    for (const [, child] of children) child.disconnect();
  }
}
