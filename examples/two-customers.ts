// The two cases that the source article tells: a customer high on both axes is a key customer and gets more resources; one of high potential with
// a poor relationship is raised by regular communication and visits. Run it with `zh-CN` to read it in Chinese.
import { compileModel, type Locale, labelText, recommend } from "opportunity-matrix";
import { type CustomerFile, factsFrom, type Interaction } from "opportunity-matrix/domain";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const matrix = compileModel(customerModel);

/** What the two have in common: the potential. */
const potential = {
  annualSpend: { amount: 40_000_000, currency: "CNY" },
  growth: 20,
  shareOfWallet: 10,
  tiedShare: 0,
  strategicFit: 3,
} as const;
const sale = {
  id: "sale",
  opened: "2026-01-05",
  budget: "approved",
  needs: [
    { id: "need", kind: "explicit", evidence: [{ text: "Asked for it in writing.", day: "2026-02-02" }] },
  ],
} as const;

const close: CustomerFile = {
  customer: { id: "A", ...potential, relationshipStage: 4, trust: 9, blocked: false },
  stakeholders: [
    {
      id: "chief",
      department: "board",
      influences: ["economic"],
      coverage: "inDepth",
      support: 4,
      influence: "high",
      stance: "champion",
    },
    {
      id: "user",
      department: "production",
      influences: ["user"],
      coverage: "multiple",
      support: 3,
      influence: "medium",
      stance: "supporter",
    },
  ],
  opportunities: [sale],
  interactions: [{ day: "2026-05-28", people: ["chief", "user"], kind: "meeting", soughtBy: "customer" }],
};

/** Half a year of visits, every second week, from the users up to the one who decides. */
const visits: Interaction[] = [
  "06-08",
  "06-22",
  "07-06",
  "07-20",
  "08-03",
  "08-17",
  "08-31",
  "09-14",
  "09-28",
  "10-12",
  "10-26",
  "11-09",
].map((day, i) => ({
  day: `2026-${day}`,
  people: i < 6 ? ["user", "planner"] : ["chief", "user"],
  kind: "visit",
  soughtBy: "us",
  outcome: "advance",
}));
const distant: CustomerFile = {
  customer: {
    id: "B",
    ...potential,
    relationshipStage: [
      { value: 1, asOf: "2026-01-05" },
      { value: 3, asOf: "2026-10-26" },
    ],
    trust: [
      { value: 3, asOf: "2026-05-11", grade: "stated" },
      { value: 7, asOf: "2026-11-09", grade: "stated" },
    ],
    blocked: false,
  },
  stakeholders: [
    {
      id: "chief",
      department: "board",
      influences: ["economic"],
      influence: "high",
      coverage: [
        { value: "noContact", asOf: "2026-01-05" },
        { value: "multiple", asOf: "2026-10-26" },
      ],
      support: [{ value: 3, asOf: "2026-10-26" }],
      stance: [{ value: "supporter", asOf: "2026-10-26" }],
    },
    {
      id: "user",
      department: "production",
      influences: ["user", "coach"],
      influence: "medium",
      coverage: [
        { value: "brief", asOf: "2026-02-02" },
        { value: "inDepth", asOf: "2026-08-17" },
      ],
      support: [
        { value: 0, asOf: "2026-02-02" },
        { value: 4, asOf: "2026-08-17" },
      ],
      stance: [{ value: "champion", asOf: "2026-08-17" }],
    },
    { id: "planner", department: "planning" },
  ],
  opportunities: [sale],
  interactions: [{ day: "2026-02-02", people: ["user"], kind: "visit", soughtBy: "us" }, ...visits],
};

for (const [file, asOf] of [
  [close, "2026-06-01"],
  [distant, "2026-06-01"],
  [distant, "2026-11-23"],
] as const) {
  const place = matrix.assess(factsFrom(file, { asOf, model: customerModel }), { asOf });
  const { strategy } = recommend(place, customerPlaybook);
  const [x, y] = Object.values(place.axes).map(({ score }) => score?.toFixed(1));
  console.log(
    `${asOf} ${file.customer.id} (${x}, ${y}) ${place.cell === null ? place.status : labelText(place.cell.label, locale)}: ${labelText(strategy.label, locale)}`,
  );
  console.log(`  ${labelText(strategy.objective, locale)}`);
}
