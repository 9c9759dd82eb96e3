import { expect, it } from "vitest";
import { books } from "./given.ts";

/** What we know or decide ourselves, so that nobody at the customer is asked. */
const ours = {
  model: ["blocked", "contactBreadth", "lastContact", "margin", "idealFit", "paysReliably"],
  situation: [
    "singleThread",
    "openConcessions",
    "firstOffer",
    "continuations",
    "daysSinceContact",
    "contactTrend",
  ],
};

it("says of every fact who can answer, except for what we know ourselves", () => {
  for (const { model, playbook } of Object.values(books)) {
    const all = [...Object.keys(model.facts), ...Object.keys(playbook.facts ?? {})];
    const answered = Object.keys(playbook.askOf ?? {});
    const own = [...ours.model, ...ours.situation];
    expect(answered.sort()).toEqual(all.filter((fact) => !own.includes(fact)).sort());
  }
});

it("sends to people alone, each source once, and never a question about somebody to nobody else", () => {
  for (const { playbook } of Object.values(books)) {
    for (const [fact, sources] of Object.entries(playbook.askOf ?? {})) {
      expect(sources.length, fact).toBeGreaterThan(0);
      expect(new Set(sources).size, fact).toBe(sources.length);
      expect(sources.filter((source) => source !== fact).length, fact).toBeGreaterThan(0);
    }
  }
});
