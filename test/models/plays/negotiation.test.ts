import { type Label, labelText, type PlaybookDocument } from "opportunity-matrix";
import type { Concession, Offer } from "opportunity-matrix/domain";
import { opportunityPlaybook } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { talks } from "./customers.ts";
import { itIsGiven } from "./given.ts";

const offer = (by: "us" | "customer", day: string): Offer => ({
  day,
  by,
  price: { amount: 11_000_000, currency: "CNY" },
});

describe("a first offer that nobody has answered", () => {
  const state = (firstOffer: string) => ({ situation: { firstOffer } });
  itIsGiven("slowFirstOffer", {
    fires: [state("open")],
    not: [state("none"), state("accepted")],
    edges: [{ inside: state("open"), beyond: state("answered") }],
    file: { changes: { sale: { offers: [offer("customer", "2026-11-20")] } }, people: ["qian"] },
    fileBeyond: { sale: { offers: [offer("customer", "2026-11-20"), offer("us", "2026-11-22")] } },
  });
});

it.each([
  [
    "en",
    /quote before need and decision process are known/,
    /need and decision process are not known.* no figure/,
  ],
  ["zh-CN", /不清楚需求和决策过程，先不报价/, /需求和决策过程还没弄清.*不报数/],
] as const)(
  "whom we know too little to place is not quoted to, whatever it offers (%s)",
  (locale, stop, step) => {
    const wordsOf = (labels: readonly Label[] = []) => labels.map((label) => labelText(label, locale));
    const { unplaced, plays } = opportunityPlaybook as PlaybookDocument;
    const slow = plays?.find(({ id }) => id === "slowFirstOffer");
    expect(wordsOf(unplaced?.stop)).toContainEqual(expect.stringMatching(stop));
    expect(wordsOf(slow?.do)).toContainEqual(expect.stringMatching(step));
  },
);

describe("a concession without a return", () => {
  const given: Concession = { id: "c1", day: "2026-11-10", by: "us", kind: "payment" };
  itIsGiven("askForReturn", {
    fires: [{ situation: { openConcessions: 3 } }],
    not: [{ situation: { openConcessions: 0 } }],
    edges: [{ inside: { situation: { openConcessions: 1 } }, beyond: { situation: { openConcessions: 0 } } }],
    file: { changes: { sale: { concessions: [given] } }, people: ["qian"] },
    fileBeyond: {
      sale: {
        concessions: [
          given,
          { id: "c2", day: "2026-11-12", by: "customer", kind: "commitment", inReturnFor: "c1" },
        ],
      },
    },
  });
});

describe("talks in a row without a step", () => {
  const continued = (day: string) =>
    ({ day, people: ["he"], kind: "meeting", outcome: "continuation" }) as const;
  itIsGiven("agreeOnAdvance", {
    fires: [{ situation: { continuations: 4 } }],
    not: [{ situation: { continuations: 0 } }],
    edges: [{ inside: { situation: { continuations: 2 } }, beyond: { situation: { continuations: 1 } } }],
    file: {
      changes: { interactions: [...talks, continued("2026-11-18"), continued("2026-11-20")] },
      people: ["he"],
    },
    fileBeyond: { interactions: [...talks, continued("2026-11-20")] },
  });
});
