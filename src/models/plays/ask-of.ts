/** Those who see inside, where there are any. */
const insiders = ["coaches", "champions"] as const;

/**
 * Who can answer, the best source first: for the facts that both models have, and for those that the plays ask of the situation. What we know
 * ourselves, or find in papers of our own (our concessions, our contacts, what compliance says), is nobody's to be asked. Ours.
 */
export const askOf = {
  need: ["needState", "userBuyers", "users"],
  budget: ["economicBuyers", ...insiders, "buyers"],
  decisionProcess: [...insiders, "deciders"],
  strategicFit: ["economicBuyers", "userBuyers", ...insiders],
  economicBuyer: [...insiders, "deciders"],
  champion: ["coaches", "coachCandidates", "userBuyers"],
  support: insiders,

  coaches: ["coachCandidates", "champions"],
  champions: ["coaches", "coachCandidates"],
  coachCandidates: insiders,
  opponents: insiders,
  users: [...insiders, "userBuyers"],
  userBuyers: [...insiders, "users"],
  technicalBuyers: [...insiders, "userBuyers"],
  economicBuyers: [...insiders, "deciders"],
  economicBuyerContact: [...insiders, "deciders"],
  economicBuyerMode: ["economicBuyers", ...insiders],
  deciders: [...insiders, "buyers"],
  buyers: [...insiders, "userBuyers"],
  newPlayers: [...insiders, "users"],
  reorganisation: [...insiders, "deciders"],
  needState: ["userBuyers", "users"],
  valueState: ["needState", "userBuyers", "economicBuyers"],
  competitorStanding: [...insiders, "users", "technicalBuyers"],
  concernNeed: ["userBuyers", "deciders", ...insiders],
  concernCost: ["economicBuyers", "buyers", ...insiders],
  concernSolution: ["technicalBuyers", "userBuyers", ...insiders],
  concernRisk: ["deciders", "economicBuyers", ...insiders],
  concernPrice: ["buyers", ...insiders],
} as const satisfies { readonly [fact: string]: readonly string[] };
