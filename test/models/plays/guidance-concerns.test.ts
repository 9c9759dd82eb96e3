import { describe } from "vitest";
import { itIsGiven } from "./given.ts";

const early = { phases: [{ phase: "needDiscovery", day: "2026-10-05" }] } as const;

describe.each([
  ["answerNeedConcern", "concernNeed", "need"],
  ["answerCostConcern", "concernCost", "cost"],
] as const)("%s", (play, fact, concern) => {
  itIsGiven(play, {
    fires: [{ situation: { [fact]: 3 } }],
    not: [{ situation: { [fact]: 0 } }],
    edges: [{ inside: { situation: { [fact]: 1 } }, beyond: { situation: { [fact]: 0 } } }],
    file: {
      changes: { sale: early, people: { qian: { concerns: { needDiscovery: [concern] } } } },
      people: ["qian"],
    },
    // The same worry, but of a phase that has passed.
    fileBeyond: { people: { qian: { concerns: { needDiscovery: [concern] } } } },
  });
});
