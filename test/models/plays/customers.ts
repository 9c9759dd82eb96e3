// A customer with whom nothing is wrong, as facts and as a file: no play fires on it. Each test changes what makes its play fire.
import type { Facts } from "opportunity-matrix";
import type { CustomerFile, Interaction, Opportunity, Stakeholder } from "opportunity-matrix/domain";

export const asOf = "2026-11-23";

const yuan = (amount: number) => ({ amount, currency: "CNY" });

/** The facts of both ready-made models, as good as they get: a key customer, and an opportunity to pursue. */
export const good = {
  annualSpend: 50_000_000,
  growth: 30,
  openShare: 100,
  strategicFit: 4,
  need: 4,
  budget: "approved",
  decisionProcess: 4,
  relationshipStage: 5,
  economicBuyer: "inDepth",
  champion: "champion",
  support: 5,
  contactBreadth: 6,
  lastContact: "2026-11-16",
  trust: 10,
  valueDelivered: 4,
  blocked: false,
  compellingEvent: true,
  amount: 10_000_000,
  margin: 40,
  idealFit: 100,
  paysReliably: true,
  solutionFit: 100,
  differentiation: 4,
  valueToPrice: 200,
  competitiveThreat: 1,
  stageProgress: 100,
} as const satisfies Facts;

/** What a test changes in the file: people by id, parts of the sale, the contacts as a whole. */
export type Changes = {
  readonly customer?: Partial<CustomerFile["customer"]>;
  readonly people?: { readonly [id: string]: Partial<Stakeholder> };
  readonly sale?: Partial<Opportunity>;
  readonly interactions?: readonly Interaction[];
};

const people: readonly Stakeholder[] = [
  {
    id: "lin",
    department: "board",
    roles: ["decider"],
    influences: ["economic"],
    influence: "high",
    support: 4,
    stance: "champion",
    responseMode: "growth",
    coverage: "inDepth",
    concerns: { evaluation: [], needDiscovery: [] },
  },
  {
    id: "he",
    department: "production",
    roles: ["user"],
    influences: ["user", "coach"],
    influence: "medium",
    support: 5,
    stance: "supporter",
    coverage: "multiple",
  },
  {
    id: "qian",
    department: "purchasing",
    roles: ["buyer"],
    influences: ["technical"],
    influence: "medium",
    support: 1,
    stance: "neutral",
    coverage: "multiple",
  },
];

const talk = (day: string, ...met: string[]): Interaction => ({
  day,
  people: met,
  kind: "meeting",
  outcome: "advance",
});

/** Three talks, the last a week ago, each with a step that the customer agreed to. */
export const talks = [talk("2026-07-06", "lin"), talk("2026-10-12", "he"), talk("2026-11-16", "qian")];

const sale: Opportunity = {
  id: "O-1",
  opened: "2026-03-02",
  amount: yuan(12_000_000),
  margin: 40,
  budget: "approved",
  competitors: [],
  phases: [{ phase: "evaluation", day: "2026-10-05" }],
  needs: [
    {
      id: "stops",
      kind: "explicit",
      stakeholder: "he",
      annualCost: yuan(3_000_000),
      solveBy: "2027-03-31",
      evidence: [{ text: "“Two stops a week cost us a shift.”", day: "2026-06-15", from: "he" }],
    },
  ],
  value: {
    reference: yuan(10_000_000),
    positive: [{ text: "Fewer stops", amount: yuan(9_000_000), confirmed: true }],
    price: yuan(12_000_000),
  },
  offers: [{ day: "2026-11-02", by: "us", price: yuan(12_500_000) }],
  concessions: [],
};

/** The file of the good customer, with some changes. */
export function fileWith({
  customer = {},
  people: changed = {},
  sale: part = {},
  interactions = talks,
}: Changes): CustomerFile {
  return {
    customer: {
      id: "C-1",
      annualSpend: yuan(60_000_000),
      growth: 30,
      shareOfWallet: 10,
      tiedShare: 0,
      strategicFit: 4,
      relationshipStage: 4,
      trust: 9,
      blocked: false,
      paysReliably: true,
      deliveries: [{ day: "2026-05-04", reception: "gainNamed" }],
      ...customer,
    },
    stakeholders: people.map((person) => ({ ...person, ...changed[person.id] })),
    opportunities: [{ ...sale, ...part }],
    interactions,
  };
}
