// A matrix, a playbook of three plays, and records of them.
import {
  type Assessment,
  compileModel,
  type Facts,
  type Play,
  type PlaybookDocument,
  recommend,
} from "opportunity-matrix";
import { closePlay, type PlayProof, type PlayRecord, recordPlay } from "opportunity-matrix/planning";
import { document, playbook as withoutPlays } from "../strategy/playbook.ts";

const label = (en: string, zh: string) => ({ en, "zh-CN": zh });
const how = {
  why: "It holds the customer back.",
  withinDays: 30,
  owner: "accountManager",
  with: { label: "the buyer" },
  do: ["Visit."],
  say: ["Hello."],
  proof: "The buyer calls.",
} as const;

/** It makes something better. */
export const deepen: Play = {
  ...how,
  id: "deepen",
  label: label("Deepen the trust", "加深信任"),
  when: { fact: "trust", below: 50 },
  improves: ["trust"],
};

/** It finds something out, and makes something better on the same axis. */
export const learn: Play = {
  ...how,
  id: "learn",
  label: label("Learn the budget", "了解预算"),
  when: { fact: "budget", known: false },
  improves: ["growth"],
  findsOut: ["budget", "growth"],
};

/** It promises nothing. */
export const leave: Play = {
  ...how,
  id: "leave",
  label: label("Leave well", "体面退出"),
  when: { axis: "potential", number: "score", below: 20 },
};

export const playbook: PlaybookDocument = {
  ...withoutPlays,
  label: label("Our plays", "我们的打法"),
  plays: [learn, deepen, leave],
};

export const matrix = compileModel(document);

/** An assessment of facts on a day, of a customer whom no gate touches. */
export function on(asOf: string, facts: object): Assessment {
  return matrix.assess({ sanctioned: false, frozen: false, ...facts } as Facts, { asOf });
}

/** The open record of a play that is recommended on 2026-05-20. */
export function recorded(id: string, facts: object, customer = "C-1"): PlayRecord {
  const assessment = on("2026-05-20", facts);
  const recommended = recommend(assessment, playbook).plays.find(({ play }) => play.id === id);
  if (recommended === undefined) throw new Error(`${id} is not recommended`);
  return recordPlay(recommended, { customer, playbook, assessment });
}

/** What the buyer did on a day. */
export function proofOn(day: string): PlayProof {
  return { text: "She asked us to present to her board.", day, by: "lin" };
}

/** A record that is closed by an assessment of 2026-08-20. */
export function closed(
  record: PlayRecord,
  facts: object,
  done: string | false = "2026-06-02",
  proof: PlayProof | null = null,
): PlayRecord {
  return closePlay(record, { assessment: on("2026-08-20", facts), done, proof });
}
