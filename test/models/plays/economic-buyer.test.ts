import { describe } from "vitest";
import { itIsGiven } from "./given.ts";

describe("an economic buyer whom nobody has reached", () => {
  itIsGiven("reachEconomicBuyer", {
    fires: [
      { facts: { economicBuyer: "noContact" } },
      { situation: { economicBuyerContact: "notNamed" } },
      { situation: { economicBuyerContact: "notReached" } },
    ],
    not: [{ situation: { economicBuyerContact: "reached" } }, { facts: { economicBuyer: null } }],
    edges: [
      { inside: { facts: { economicBuyer: "noContact" } }, beyond: { facts: { economicBuyer: "brief" } } },
      {
        inside: { situation: { economicBuyerContact: "notReached" } },
        beyond: { situation: { economicBuyerContact: "reached" } },
      },
    ],
    file: { changes: { people: { lin: { coverage: "noContact" } } }, people: ["lin"] },
    fileBeyond: { people: { lin: { coverage: "brief" } } },
  });
});

describe("an economic buyer on an even keel", () => {
  const mode = (economicBuyerMode: string) => ({ situation: { economicBuyerMode } });
  itIsGiven("wakeEvenKeelBuyer", {
    fires: [mode("evenKeel")],
    not: [mode("growth"), mode("trouble")],
    edges: [{ inside: mode("evenKeel"), beyond: mode("overconfident") }],
    file: { changes: { people: { lin: { responseMode: "evenKeel" } } }, people: ["lin"] },
    fileBeyond: { people: { lin: { responseMode: "trouble" } } },
  });
});

describe("an overconfident economic buyer", () => {
  const mode = (economicBuyerMode: string) => ({ situation: { economicBuyerMode } });
  itIsGiven("openOverconfidentBuyer", {
    fires: [mode("overconfident")],
    not: [mode("growth"), mode("trouble")],
    edges: [{ inside: mode("overconfident"), beyond: mode("evenKeel") }],
    file: { changes: { people: { lin: { responseMode: "overconfident" } } }, people: ["lin"] },
    fileBeyond: { people: { lin: { responseMode: "growth" } } },
  });
});
