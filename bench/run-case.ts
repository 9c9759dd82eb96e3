// One case in a process of its own. Started by apart.ts.
import type { CaseAnswer, CaseRequest } from "./apart.ts";
import { apartCases } from "./apart-cases.ts";
import { startClocks } from "./clocks.ts";
import { type Case, collectGarbage } from "./measure.ts";
import { checksum, type Outcomes, outcomesFor, poison } from "./outcomes.ts";

async function round(one: Case, out: Outcomes): Promise<CaseAnswer> {
  const records = out.places.length;
  collectGarbage();
  poison(out, 0, records);
  const read = startClocks();
  const deliver = await one.run(0, records, out);
  const took = read();
  await deliver?.(out);
  return { took, checksum: checksum(out) };
}

process.once("disconnect", () => process.exit());
process.once("message", ({ name, records }: CaseRequest) => {
  const one = apartCases[name](records);
  const out = outcomesFor(records);
  const answer = (): void => {
    round(one, out).then(
      (found) => process.send?.(found),
      (error: unknown) => {
        console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on("message", answer);
  answer();
});
