import { describe } from "vitest";
import { itIsGiven } from "./given.ts";

describe.each([
  ["answerSolutionConcern", "concernSolution", "solution"],
  ["answerRiskConcern", "concernRisk", "risk"],
  ["answerPriceConcern", "concernPrice", "price"],
] as const)("%s", (play, fact, concern) => {
  itIsGiven(play, {
    fires: [{ situation: { [fact]: 3 } }],
    not: [{ situation: { [fact]: 0 } }],
    edges: [{ inside: { situation: { [fact]: 1 } }, beyond: { situation: { [fact]: 0 } } }],
    file: { changes: { people: { qian: { concerns: { evaluation: [concern] } } } }, people: ["qian"] },
    // A worry of a phase to come.
    fileBeyond: { people: { qian: { concerns: { commitment: [concern] } } } },
  });
});
