import { describe } from "vitest";
import { itIsGiven } from "./given.ts";

const raised = (flag: "newPlayer" | "reorganisation", stakeholder?: string) => ({
  flag,
  ...(stakeholder !== undefined && { stakeholder }),
  evidence: [{ text: "Announced in the house news", day: "2026-11-09" }],
});

describe("a new player", () => {
  itIsGiven("meetNewPlayer", {
    fires: [{ situation: { newPlayers: 2 } }],
    not: [{ situation: { newPlayers: 0 } }],
    edges: [{ inside: { situation: { newPlayers: 1 } }, beyond: { situation: { newPlayers: 0 } } }],
    file: { changes: { sale: { redFlags: [raised("newPlayer", "qian")] } }, people: ["qian"] },
    fileBeyond: { sale: { redFlags: [{ ...raised("newPlayer", "qian"), clearedOn: "2026-11-23" }] } },
  });
});

describe("a reorganisation", () => {
  itIsGiven("followReorganisation", {
    fires: [{ situation: { reorganisation: true } }],
    not: [{ situation: { reorganisation: false } }],
    edges: [
      { inside: { situation: { reorganisation: true } }, beyond: { situation: { reorganisation: false } } },
    ],
    file: { changes: { sale: { redFlags: [raised("reorganisation")] } }, people: ["he"] },
    fileBeyond: { sale: { redFlags: [{ ...raised("reorganisation"), clearedOn: "2026-11-23" }] } },
  });
});
