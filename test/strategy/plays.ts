// Plays for the tests of recommendations, over the matrix and the playbook of playbook.ts.
import type { Play, PlaybookDocument, Situation, SituationCondition } from "opportunity-matrix";
import { playbook } from "./playbook.ts";

/** A play that applies where a condition is true. */
export function play(id: string, when: SituationCondition, more: Partial<Play> = {}): Play {
  return {
    id,
    label: id,
    when,
    why: "why",
    withinDays: 14,
    owner: "accountManager",
    with: { label: "somebody" },
    do: ["do"],
    say: ["say"],
    proof: "proof",
    ...more,
  };
}

/** The playbook with plays that ask for a flag, a number and a choice of the situation. */
export function withPlays(...plays: readonly Play[]): PlaybookDocument {
  const facts: PlaybookDocument["facts"] = {
    stalled: { type: "flag", label: { en: "Stalled", "zh-CN": "停滞" } },
    coaches: { type: "number", label: { en: "Coaches", "zh-CN": "教练" }, min: 0 },
    phase: {
      type: "choice",
      label: { en: "Phase", "zh-CN": "阶段" },
      options: ["early", { id: "late", label: { en: "Late", "zh-CN": "后期" } }],
    },
  };
  return { ...playbook, facts, skills: { talk: { label: "Talk" } }, plays };
}

/** A situation on the day of the assessments. */
export function situation(facts: Situation["facts"]): Situation {
  return { asOf: "2026-11-23", facts };
}
