// What the analysis costs beside placing and assessing the same customers.
import { randomCustomers } from "../customer/rows.ts";
import type { Case, Effort } from "../measure.ts";
import { checksum } from "../outcomes.ts";
import type { Section } from "../section.ts";
import { timed } from "../timed.ts";
import { analysisCases } from "./cases.ts";

/** Customers of the suite, and the parts that the slow questions are asked of, another one each round. */
const CUSTOMERS = 2000;
const PARTS = 20;
const CHECKED = 100;

/** A case that leaves a checksum of its first pass over all customers, which is made before any time is taken. */
function noting(one: Case, records: number, sums: Map<string, string>): Case {
  return {
    ...one,
    run: async (from, to, out) => {
      await one.run(from, to, out);
      if (!sums.has(one.name) && to - from === records) sums.set(one.name, checksum(out));
    },
  };
}

/** One checksum of many, whatever their order. */
function together(sums: readonly string[]): string {
  let hash = 0;
  let total = 0;
  for (const one of sums) {
    const [part, sum] = one.split("/") as [string, string];
    hash ^= Number.parseInt(part, 16);
    total += Number(sum);
  }
  return `${(hash >>> 0).toString(16).padStart(8, "0")}/${total}`;
}

/** All questions of the analysis, each as a multiple of `place` and of `assess` in the same round. */
export async function analysisSection(effort: Effort, isCheck: boolean): Promise<Section> {
  const records = Math.min(effort.records, isCheck ? CHECKED : CUSTOMERS);
  const sums = new Map<string, string>();
  const [first, ...others] = analysisCases(randomCustomers(records));
  const cases = [first, ...others].map((one) => noting(one, records, sums)) as [Case, ...Case[]];
  const columns = ["perPlace", "perAssess"] as const;
  const section = await timed("analysis", cases, { ...effort, records }, columns, isCheck ? 1 : PARTS);
  // Of the places, which both find alike, and of what each question found.
  return { ...section, checksum: together([...new Set(sums.values())]) };
}
