import { situationFacts } from "opportunity-matrix/domain";
import { expect, it } from "vitest";
import { books } from "./given.ts";
import { factsOf } from "./reading.ts";

it("declares exactly the facts of the situation that a play asks for, or to whose people it or a question is sent", () => {
  for (const { model, playbook } of Object.values(books)) {
    const plays = playbook.plays ?? [];
    const read = plays.flatMap((play) => [...factsOf(play.when), ...(play.with.people ?? [])]);
    const asked = Object.entries(playbook.askOf ?? {}).flatMap(([fact, sources]) => [fact, ...sources]);
    const used = new Set([...read, ...asked].filter((fact) => !Object.hasOwn(model.facts, fact)));
    expect(Object.keys(playbook.facts ?? {}).sort()).toEqual([...used].sort());
  }
});

it("declares them as a situation made from a file gives them", () => {
  for (const { playbook } of Object.values(books)) {
    for (const [fact, declaration] of Object.entries(playbook.facts ?? {}))
      expect(declaration).toBe(situationFacts[fact as keyof typeof situationFacts]);
  }
});
