// A team's own plays over a summer: each is recorded on the day on which it is recommended, closed at the end of the summer with what became of
// it, and then all are reviewed. Run it with `zh-CN` to read it in Chinese.
import {
  compileModel,
  definePlaybook,
  type Facts,
  type Locale,
  lintPlaybook,
  recommend,
} from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import {
  closePlay,
  type PlayRecord,
  playbookReview,
  playbookReviewText,
  recordPlay,
} from "opportunity-matrix/planning";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const matrix = compileModel(customerModel);

const playbook = definePlaybook({
  ...customerPlaybook,
  id: "our-playbook",
  version: "2026.1",
  label: { en: "Our playbook", "zh-CN": "我们的策略手册" },
  plays: [
    {
      id: "keepAPromise",
      label: { en: "Keep a promise they can see", "zh-CN": "兑现一个看得见的承诺" },
      when: { fact: "trust", below: 6 },
      why: { en: "Trust is low.", "zh-CN": "信任度低。" },
      improves: ["trust"],
      withinDays: 30,
      owner: "accountManager",
      with: { label: { en: "whoever rated the trust", "zh-CN": "给信任度打分的人" } },
      do: [
        {
          en: "Promise something small with a day, and keep it.",
          "zh-CN": "答应一件有日期的小事，并按时做到。",
        },
      ],
      say: [{ en: "You will have the log by Friday noon.", "zh-CN": "周五中午前，台账一定送到您手上。" }],
      proof: { en: "The customer relies on it in front of others.", "zh-CN": "客户当着别人的面说靠得住。" },
    },
    {
      id: "askForTheBudget",
      label: { en: "Ask for the budget", "zh-CN": "问清预算" },
      when: { fact: "budget", known: false },
      why: { en: "Nobody knows of a budget.", "zh-CN": "没人知道有没有预算。" },
      findsOut: ["budget"],
      withinDays: 14,
      owner: "accountManager",
      with: { label: { en: "the one who pays", "zh-CN": "出钱的人" } },
      do: [{ en: "Ask, and write the answer down.", "zh-CN": "直接问，并记下回答。" }],
      say: [{ en: "Is money set aside for this?", "zh-CN": "这件事列了预算吗？" }],
      proof: { en: "The customer names the figure.", "zh-CN": "客户说出数字。" },
    },
  ],
});
for (const { code, pointer } of lintPlaybook(playbook, customerModel)) console.log(code, pointer);

/** The trust in May and in August, the day on which the play was done (false: not done; null: not known yet), and the day of its proof. */
const summer: readonly (readonly [
  customer: string,
  may: number,
  august: number,
  done: string | false | null,
  proof: string | null,
])[] = [
  ["A-01", 3, 5, "2026-05-28", "2026-06-10"],
  ["A-02", 4, 4, "2026-06-02", null],
  ["A-03", 2, 4, "2026-06-08", "2026-06-20"],
  ["A-04", 5, 6, "2026-06-01", "2026-06-29"],
  ["A-05", 5, 3, "2026-06-15", null],
  ["A-06", 3, 6, "2026-05-25", "2026-06-05"],
  ["A-07", 4, 5, "2026-06-11", null],
  ["A-08", 1, 3, "2026-06-03", "2026-07-01"],
  ["A-09", 5, 5, "2026-06-19", null],
  ["A-10", 2, 5, "2026-06-04", "2026-06-18"],
  ["A-11", 4, 6, "2026-05-29", null],
  ["A-12", 3, 2, "2026-06-22", null],
  ["B-01", 2, 4, false, null],
  ["B-02", 4, 4, false, null],
  ["B-03", 3, 5, false, null],
  ["B-04", 5, 4, false, null],
  ["B-05", 1, 3, false, null],
  ["B-06", 4, 6, false, null],
  ["B-07", 5, 5, false, null],
  ["B-08", 3, 4, false, null],
  ["B-09", 2, 2, false, null],
  ["B-10", 4, 7, false, null],
  ["C-01", 3, 3, null, null],
  ["C-02", 5, 5, null, null],
];

/** Nobody knew in May whether these have a budget. */
const unasked = ["A-01", "A-02", "A-03", "B-01", "B-02"];

function factsOf(customer: string, trust: number, asOf: string): Facts {
  const isKnown = asOf > "2026-05-31" || !unasked.includes(customer);
  return {
    blocked: false,
    annualSpend: 12_000_000,
    openShare: 60,
    need: 4,
    ...(isKnown && { budget: "planned" }),
    relationshipStage: 2,
    economicBuyer: "brief",
    champion: "supporter",
    support: 0,
    lastContact: asOf,
    trust: { value: trust, asOf, grade: "stated" },
  };
}

const records = summer.flatMap(([customer, may, august, done, proofDay]): PlayRecord[] => {
  const [before, after] = [
    matrix.assess(factsOf(customer, may, "2026-05-20"), { asOf: "2026-05-20" }),
    matrix.assess(factsOf(customer, august, "2026-08-20"), { asOf: "2026-08-20" }),
  ];
  return recommend(before, playbook).plays.map((recommended) => {
    const record = recordPlay(recommended, { customer, playbook, assessment: before });
    if (done === null) return record;
    const proof =
      proofDay === null ? null : { text: recommended.play.proof, day: proofDay, by: `${customer}-buyer` };
    return closePlay(record, { assessment: after, done, proof });
  });
});

// A backend stores each record as it is; here they come back from the store, and one has been spoilt on the way.
const stored: unknown[] = JSON.parse(
  JSON.stringify([...records, { ...records[0], recommendedOn: "2026-05-32" }]),
);
console.log(playbookReviewText(playbookReview(stored), playbook, locale, customerModel));
