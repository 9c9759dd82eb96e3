import type { Need } from "opportunity-matrix/domain";
import { describe } from "vitest";
import { itIsGiven } from "./given.ts";

const need = (kind: "implied" | "explicit"): Need => ({
  id: "stops",
  kind,
  stakeholder: "he",
  evidence: [{ text: "“Two stops a week.”", day: "2026-10-12", from: "he" }],
});

describe("needs that are only implied", () => {
  const state = (needState: string) => ({ situation: { needState } });
  itIsGiven("developNeeds", {
    fires: [state("implied"), { facts: { need: 2 } }],
    not: [state("none"), state("explicit"), { facts: { need: null } }],
    edges: [
      { inside: state("implied"), beyond: state("explicit") },
      { inside: { facts: { need: 2 } }, beyond: { facts: { need: 1 } } },
      { inside: { facts: { need: 2 } }, beyond: { facts: { need: 3 } } },
    ],
    file: { changes: { sale: { needs: [need("implied")] } }, people: ["he"] },
    fileBeyond: { sale: { needs: [need("explicit")] } },
  });
});

describe("value that the customer has not worked out", () => {
  const state = (needState: string, valueState: string) => ({ situation: { needState, valueState } });
  itIsGiven("quantifyValue", {
    fires: [state("explicit", "none"), state("explicit", "ownFigures")],
    not: [
      state("implied", "none"),
      state("none", "ownFigures"),
      { situation: { valueState: "none" } },
      { situation: { needState: "explicit" } },
    ],
    edges: [
      { inside: state("explicit", "ownFigures"), beyond: state("explicit", "confirmed") },
      { inside: state("explicit", "none"), beyond: state("implied", "none") },
    ],
    file: {
      changes: {
        sale: {
          value: {
            reference: { amount: 10_000_000, currency: "CNY" },
            positive: [{ text: "Fewer stops", amount: { amount: 9_000_000, currency: "CNY" } }],
          },
        },
      },
      people: ["he"],
    },
    fileBeyond: {
      sale: {
        value: {
          reference: { amount: 10_000_000, currency: "CNY" },
          positive: [
            { text: "Fewer stops", amount: { amount: 9_000_000, currency: "CNY" }, confirmed: true },
          ],
        },
      },
    },
  });
});
