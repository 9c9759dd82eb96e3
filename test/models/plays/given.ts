// Which plays the two playbooks give, from facts and situation written by hand or made from a customer's file.
import {
  compileModel,
  type Facts,
  type FactValue,
  type ModelDocument,
  type PlaybookDocument,
  type Recommendation,
  recommend,
  type Situation,
} from "opportunity-matrix";
import { type CustomerFile, factsFrom, situationFrom } from "opportunity-matrix/domain";
import {
  customerModel,
  customerPlaybook,
  opportunityModel,
  opportunityPlaybook,
} from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { asOf, type Changes, fileWith, good } from "./customers.ts";

/** A model with its playbook. */
export type Book = {
  readonly model: ModelDocument;
  readonly playbook: PlaybookDocument;
};

export const books = {
  customer: { model: customerModel, playbook: customerPlaybook },
  opportunity: { model: opportunityModel, playbook: opportunityPlaybook },
} as const satisfies { readonly [name: string]: Book };

export type BookName = keyof typeof books;

/** What is changed of the good customer. A fact that is null is not known. */
export type Case = {
  /** Facts of the model. */
  readonly facts?: { readonly [fact: string]: FactValue | null };
  /** Facts of the situation. */
  readonly situation?: { readonly [fact: string]: FactValue };
};

/** A situation on the day of the tests, of values alone. */
function situationOf(values: { readonly [fact: string]: FactValue }): Situation {
  return {
    asOf,
    facts: Object.fromEntries(Object.entries(values).map(([fact, value]) => [fact, { value }])),
  };
}

const matrices = {
  customer: compileModel(customerModel as ModelDocument),
  opportunity: compileModel(opportunityModel as ModelDocument),
};

/** What is recommended for the good customer with some changes. */
export function recommendedFor(name: BookName, { facts = {}, situation = {} }: Case): Recommendation {
  const { model, playbook } = books[name];
  const known = Object.entries({ ...good, ...facts }).filter(
    ([fact, value]) => value !== null && Object.hasOwn(model.facts, fact),
  );
  const assessment = matrices[name].assess(Object.fromEntries(known) as Facts, { asOf });
  return recommend(assessment, playbook, { situation: situationOf(situation), limit: Infinity });
}

/** What is recommended for a customer's file. */
export function recommendedFrom(name: BookName, file: CustomerFile): Recommendation {
  const { model, playbook } = books[name];
  const assessment = matrices[name].assess(factsFrom(file, { asOf, model }), { asOf });
  return recommend(assessment, playbook, { situation: situationFrom(file, { asOf }), limit: Infinity });
}

/** The plays that are given, by id. */
export const idsOf = ({ plays }: Recommendation): string[] => plays.map(({ play }) => play.id);

/** The plays that apply, given or set aside. */
export const applyingOf = ({ plays, setAside }: Recommendation): string[] => [
  ...plays.map(({ play }) => play.id),
  ...setAside.map(({ play }) => play),
];

/** What proves a play: where it is given, where it is not, and the last value before each edge of its condition with the first beyond it. */
export type Proof = {
  /** The playbooks that have it; both where left out. */
  readonly in?: readonly BookName[];
  /** Each makes it fire. */
  readonly fires: readonly Case[];
  /** None makes it fire. */
  readonly not: readonly Case[];
  /** Each inside the edge by the least step, and beyond it. */
  readonly edges: readonly { readonly inside: Case; readonly beyond: Case }[];
  /** A file on which it fires, with the people whom it sends a seller to. */
  readonly file: { readonly changes: Changes; readonly people: readonly string[] };
  /** A file just beyond. */
  readonly fileBeyond: Changes;
};

/** The tests of one play. */
export function itIsGiven(play: string, proof: Proof): void {
  for (const name of proof.in ?? (["customer", "opportunity"] as const)) {
    it(`${play} is given by the ${name} playbook where its cause is there`, () => {
      for (const one of proof.fires)
        expect(idsOf(recommendedFor(name, one)), JSON.stringify(one)).toContain(play);
    });

    it(`${play} is not given by the ${name} playbook where its cause is not there, or not known`, () => {
      for (const one of [{}, ...proof.not])
        expect(applyingOf(recommendedFor(name, one)), JSON.stringify(one)).not.toContain(play);
    });

    it(`${play} stops at the edge of its condition in the ${name} playbook`, () => {
      for (const { inside, beyond } of proof.edges) {
        expect(applyingOf(recommendedFor(name, inside)), JSON.stringify(inside)).toContain(play);
        expect(applyingOf(recommendedFor(name, beyond)), JSON.stringify(beyond)).not.toContain(play);
      }
    });

    it(`${play} is given by the ${name} playbook for a customer's file, with the people to see`, () => {
      const { plays } = recommendedFrom(name, fileWith(proof.file.changes));
      const found = plays.find((one) => one.play.id === play);
      expect(found?.people, idsOf(recommendedFrom(name, fileWith(proof.file.changes))).join()).toEqual(
        proof.file.people,
      );
      expect(found?.reasons.length).toBeGreaterThan(0);
      expect(applyingOf(recommendedFrom(name, fileWith(proof.fileBeyond)))).not.toContain(play);
    });
  }
}
