// What `allocate` costs beside a solver that finds the same value, and how its time grows. It also works out what one hour and one seller more or
// less would change, for every seller; the solver is asked for the plan alone.
import load from "highs";
import { allocate } from "opportunity-matrix/portfolio";
import { startClocks } from "../clocks.ts";
import { collectGarbage, type Effort } from "../measure.ts";
import { randomFrom, shuffled } from "../random.ts";
import type { Section } from "../section.ts";
import { ratios } from "../spread.ts";
import { asLp } from "./as-lp.ts";
import { type Openness, randomPortfolio } from "./portfolios.ts";

/** Customers of the small portfolios, of which a run of the benchmark has ten times as many in the large ones. */
const SMALL = 1000;

type Case = { readonly name: string; readonly value: () => number };

/** Two ways to the same value: the solver ends within its tolerances, and every step of a plan is rounded to a millionth. */
function mustEqual(name: string, found: number, expected: number): void {
  if (Math.abs(found - expected) <= 1e-7 * expected) return;
  throw new Error(`${name}: the plan is worth ${found}, expected ${expected}`);
}

export async function portfolioSection({ records, rounds, warmUp }: Effort): Promise<Section> {
  const highs = await load();
  const small = Math.min(records, SMALL);
  const large = Math.min(records, SMALL * 10);
  const cases = (["mostlyOwned", "allOpen"] as const).flatMap((openness: Openness): Case[] => {
    const few = randomPortfolio(small, openness);
    const many = randomPortfolio(large, openness);
    const lp = asLp(few);
    return [
      { name: `${openness}Small`, value: () => allocate(few).value },
      { name: `${openness}Large`, value: () => allocate(many).value },
      { name: `${openness}Solver`, value: () => highs.solve(lp).ObjectiveValue },
    ];
  });
  const expected = new Map(cases.map(({ name, value }) => [name, value()]));
  for (const openness of ["mostlyOwned", "allOpen"]) {
    const solver = `${openness}Solver`;
    mustEqual(solver, expected.get(solver) as number, expected.get(`${openness}Small`) as number);
  }
  const random = randomFrom(1);
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, value } of shuffled(cases, random)) {
      collectGarbage();
      const read = startClocks();
      const found = value();
      const { processor } = read();
      mustEqual(name, found, expected.get(name) as number);
      if (round >= warmUp) times.get(name)?.push(processor);
    }
  }
  const base = (name: string): number[] =>
    times.get(name.startsWith("allOpen") ? "allOpenSmall" : "mostlyOwnedSmall") as number[];
  return {
    suite: "portfolio",
    records: small,
    parts: 1,
    checksum: [...expected.values()].map((value) => value.toFixed(3)).join(" "),
    columns: ["perAllocate"],
    lines: cases.map(({ name }) => ({
      name,
      figures: [ratios(times.get(name) as number[], base(name))],
    })),
  };
}
