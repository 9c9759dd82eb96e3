// Makes the corpus: the rows of each model from its seed, and what JavaScript gives for them.
import { compileModel, type Facts as TypedFacts } from "opportunity-matrix";
import { micro } from "../properties/run.ts";
import { randomFrom } from "./chance.ts";
import type { AxisNumbers, Corpus, Facts, Result } from "./format.ts";
import { hostileEvidence, hostileFacts, hostileValues, ordinaryValue, randomFacts } from "./hostile.ts";
import { AS_OF, type CorpusModel } from "./models.ts";

/** What JavaScript makes of rows: the oracle. */
export function resultsOf({ model, asOf }: Pick<Corpus, "model" | "asOf">): (facts: Facts) => Result {
  const matrix = compileModel(model);
  const [x, y] = model.axes;
  return (facts) => {
    const { status, cell, axes, gates } = matrix.assess(facts as TypedFacts, { asOf });
    const numbers = (id: string): AxisNumbers => {
      const { score, low, high, coverage } = axes[id] as (typeof axes)[string];
      return [score === null ? null : micro(score), micro(low), micro(high), micro(coverage)];
    };
    return {
      status,
      cell: cell?.id ?? null,
      x: numbers(x.id),
      y: numbers(y.id),
      gates: gates.map(({ hit }) => hit),
    };
  };
}

/** Of a wide model a few of the values, others for each fact. */
function thinned<T>(values: readonly T[], fact: number, count: number): readonly T[] {
  return count < 20 ? values : values.filter((_, i) => (i + fact) % 12 === 0);
}

/** One file of the corpus. */
export function corpusOf({ model, about, randomRows }: CorpusModel, seed: number): Corpus {
  const facts = hostileFacts(model);
  const ordinary = Object.fromEntries(facts.map((fact) => [fact.id, ordinaryValue(fact, AS_OF)] as const));
  const changed = facts.flatMap((fact, i) =>
    thinned([...hostileValues(fact, AS_OF), ...hostileEvidence(fact, AS_OF)], i, facts.length).map(
      (given): Facts => ({ ...ordinary, ...Object.fromEntries([[fact.id, given]]) }),
    ),
  );
  const alone = facts.map(({ id }) => Object.fromEntries([[id, ordinary[id]]]));
  const random = randomFrom(seed);
  const drawn = Array.from({ length: randomRows }, () => randomFacts(random, facts, AS_OF));
  const resultOf = resultsOf({ model, asOf: AS_OF });
  const rows = [{}, ordinary, ...alone, ...changed, ...drawn].map((one) => ({
    facts: one,
    result: resultOf(one),
  }));
  return { name: model.id, about, asOf: AS_OF, model, ordinary, rows };
}
