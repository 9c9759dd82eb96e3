// json-rules-engine: an engine made once, whose rules stand in order of priority and stop the run. Conditions compare and cannot
// compute, so a score has to come from outside: in one form it is given ready-made, in the other the engine asks for it by
// a dynamic fact, the documented way, which reads the customer's facts through the almanac and computes in plain JavaScript.
import { type Almanac, Engine, type RuleProperties } from "json-rules-engine";
import type { Case } from "../measure.ts";
import { handWritten } from "../scorecard/hand-written.ts";
import { asOf, type Row } from "../scorecard/rows.ts";
import { axes, excluding, factOf, places, plan } from "./rule.ts";

/** What the rules compare: micropoints of both axes and the share of the weight that is known. */
type Scores = {
  readonly x: number;
  readonly y: number;
  readonly xCoverage: number;
  readonly yCoverage: number;
};

function scoresOf(row: Row): Scores {
  const { potential, relationship } = handWritten(row, asOf).axes;
  return {
    x: potential.score ?? -1,
    y: relationship.score ?? -1,
    xCoverage: potential.coverage,
    yCoverage: relationship.coverage,
  };
}

const isFlagSet = (fact: string) => ({ fact, operator: "equal", value: true });
const isBelow = (fact: string, value: number) => ({ fact, operator: "lessThan", value });
const isUpTo = (fact: string, value: number) => ({ fact, operator: "lessThanInclusive", value });
const minimum = plan.minimumCoverage / 1e6;

/** The rules from the first to the last to be tried; each stops the run, so that the cells need no lower bounds. */
function engineWithRules(): Engine {
  const engine = new Engine();
  const rules: Omit<RuleProperties, "priority">[] = [
    { conditions: { any: excluding.map(isFlagSet) }, event: { type: "excluded" } },
    {
      conditions: { any: [isBelow("xCoverage", minimum), isBelow("yCoverage", minimum)] },
      event: { type: "unplaced" },
    },
    ...places.map(({ id, x, y }) => ({
      conditions: { all: [isUpTo("x", x.last / 1e6), isUpTo("y", y.last / 1e6)] },
      event: { type: id },
    })),
  ];
  rules.forEach((rule, i) => {
    engine.addRule({ ...rule, priority: rules.length - i, onSuccess: () => void engine.stop() });
  });
  return engine;
}

/** The scores are computed beforehand, outside the time: the engine only finds the place. */
export function scoresGivenCase(rows: readonly Row[]): Case {
  const engine = engineWithRules();
  const given = rows.map((row) => ({ ...scoresOf(row), blocked: row.blocked }));
  return {
    name: "scoresGiven",
    isSlow: true,
    run: async (from, to, out) => {
      for (let i = from; i < to; i++) {
        const facts = given[i] as Scores & { blocked: boolean | null };
        const { events } = await engine.run(facts);
        out.places[i] = events[0]?.type as string;
        out.x[i] = facts.x;
        out.y[i] = facts.y;
      }
    },
  };
}

const read = [...new Set(axes.flatMap(({ dimensions }) => dimensions.map((one) => factOf(one).id)))];

/** The scores are dynamic facts: the engine reads the customer's facts, and plain JavaScript computes. */
export function scoresComputedCase(rows: readonly Row[]): Case {
  const engine = engineWithRules();
  const scores = async (almanac: Almanac): Promise<Scores> => {
    const values = await Promise.all(read.map((fact) => almanac.factValue(fact)));
    return scoresOf(Object.fromEntries(read.map((fact, i) => [fact, values[i]])) as Row);
  };
  engine.addFact("scores", (_params, almanac) => scores(almanac));
  for (const key of ["x", "y", "xCoverage", "yCoverage"] as const) {
    engine.addFact(key, async (_params, almanac) => (await almanac.factValue<Scores>("scores"))[key]);
  }
  return {
    name: "scoresComputed",
    isSlow: true,
    run: async (from, to, out) => {
      for (let i = from; i < to; i++) {
        const { events, almanac } = await engine.run(rows[i] as Row);
        const { x, y } = await almanac.factValue<Scores>("scores");
        out.places[i] = events[0]?.type as string;
        out.x[i] = x;
        out.y[i] = y;
      }
    },
  };
}
