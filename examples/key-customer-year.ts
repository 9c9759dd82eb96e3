// One fictional key customer through a year: nine people, the sale to them, and what happened. The file is kept up to date, so that it also
// tells how things stood on any earlier day. Run it with `zh-CN` to read it in Chinese.
import {
  compileModel,
  decidePursuit,
  formatPoints,
  type Locale,
  labelText,
  reasonText,
  recommend,
} from "opportunity-matrix";
import {
  type CustomerFile,
  checkFile,
  coverageMap,
  factsFrom,
  fileIssueText,
  mapColours,
  negotiationWarnings,
  negotiationWarningText,
  type Opportunity,
  redFlagsIn,
  redFlagText,
  type SalesProcess,
  stageGates,
  stageGateText,
} from "opportunity-matrix/domain";
import { customerModel, customerPlaybook, opportunityModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);
const yuan = (amount: number) => ({ amount, currency: "CNY" });

const roadMap: SalesProcess = {
  id: "road-map",
  stages: [
    {
      id: "lead",
      label: { en: "Lead", "zh-CN": "线索" },
      outcomes: [
        {
          id: "problemNamed",
          label: { en: "Somebody names a problem", "zh-CN": "有人说出问题" },
          essential: true,
        },
      ],
    },
    {
      id: "qualification",
      label: { en: "Qualification", "zh-CN": "商机研判" },
      outcomes: [
        {
          id: "groupNamed",
          label: { en: "The customer names who decides", "zh-CN": "客户说明由谁决定" },
          essential: true,
        },
        {
          id: "pilotAgreed",
          label: { en: "The customer lends a line for a pilot", "zh-CN": "客户拿出一条产线做试点" },
        },
      ],
    },
    {
      id: "proposal",
      label: { en: "Proposal", "zh-CN": "方案" },
      outcomes: [
        {
          id: "valueConfirmed",
          label: {
            en: "The customer confirms the value by its own figures",
            "zh-CN": "客户用自己的数据确认价值",
          },
          essential: true,
        },
        {
          id: "dayNamed",
          label: {
            en: "The economic buyer names the day of the decision",
            "zh-CN": "最终决策人说出决策日期",
          },
        },
      ],
    },
    {
      id: "closing",
      label: { en: "Closing", "zh-CN": "成交" },
      outcomes: [
        {
          id: "contractSent",
          label: { en: "The customer sends its contract", "zh-CN": "客户发来合同" },
          essential: true,
        },
      ],
    },
  ],
};

const monitoring: Opportunity = {
  id: "monitoring",
  name: { en: "Condition monitoring for six lines", "zh-CN": "六条产线的状态监测" },
  opened: "2026-01-15",
  closeDate: [
    { value: "2026-09-30", asOf: "2026-02-11", grade: "stated" },
    { value: "2026-12-18", asOf: "2026-09-24", grade: "verified" },
  ],
  amount: [
    { value: yuan(1_200_000), asOf: "2026-02-11", grade: "assumed" },
    { value: yuan(5_600_000), asOf: "2026-09-24", grade: "verified" },
  ],
  margin: { value: 31, asOf: "2026-09-02", grade: "verified" },
  stage: "proposal",
  outcomes: [
    { outcome: "problemNamed", day: "2026-02-11", by: "qian", grade: "stated" },
    { outcome: "groupNamed", day: "2026-05-20", by: "he", grade: "stated" },
    { outcome: "pilotAgreed", day: "2026-06-18", by: "he", grade: "verified" },
    { outcome: "valueConfirmed", day: "2026-08-25", by: "he", grade: "verified" },
    { outcome: "dayNamed", day: "2026-09-24", by: "lin", grade: "verified" },
  ],
  phases: [
    { phase: "needDiscovery", day: "2026-01-15" },
    { phase: "internalDeliberation", day: "2026-05-20" },
    { phase: "needDiscovery", day: "2026-06-30" },
    { phase: "evaluation", day: "2026-09-02" },
  ],
  budget: [
    { value: "planned", asOf: "2026-05-20", grade: "stated" },
    { value: "approved", asOf: "2026-09-24", grade: "verified" },
  ],
  decisionProcess: {
    deciders: ["lin", "he"],
    steps: [
      {
        text: { en: "Comparison of two suppliers", "zh-CN": "两家供应商比选" },
        day: { value: "2026-11-30", asOf: "2026-09-24" },
      },
      {
        text: { en: "Management meeting", "zh-CN": "总经理办公会" },
        day: { value: "2026-12-18", asOf: "2026-09-24" },
      },
    ],
    criteria: [{ text: { en: "Stops per month", "zh-CN": "每月停机次数" }, formal: true }],
    inWriting: { value: true, asOf: "2026-10-12", grade: "verified" },
    evidence: [
      {
        text: { en: "Lin decides, He proposes.", "zh-CN": "林总拍板，何总提方案。" },
        day: "2026-05-20",
        from: "he",
      },
      {
        text: { en: "The same, and the two steps.", "zh-CN": "说法一致，还说了两个步骤。" },
        day: "2026-09-02",
        from: "sun",
      },
    ],
  },
  competitors: [
    {
      name: "Borealis",
      position: [
        { value: "embedded", asOf: "2026-02-11", grade: "stated" },
        { value: "listed", asOf: "2026-09-30", grade: "verified" },
      ],
    },
  ],
  needs: [
    {
      id: "stops",
      kind: [
        { value: "implied", asOf: "2026-02-11", grade: "stated" },
        { value: "explicit", asOf: "2026-05-20", grade: "stated" },
      ],
      stakeholder: "he",
      problem: { en: "Lines stop without warning.", "zh-CN": "产线毫无预警地停机。" },
      implication: { en: "Penalties for late delivery.", "zh-CN": "延迟交货要付违约金。" },
      annualCost: [{ value: yuan(3_400_000), asOf: "2026-08-25", grade: "verified" }],
      solveBy: [{ value: "2027-01-31", asOf: "2026-08-25", grade: "stated" }],
      evidence: [
        {
          text: { en: "“Nine stops a month.”", "zh-CN": "“一个月停九次。”" },
          day: "2026-02-11",
          from: "qian",
        },
      ],
    },
  ],
  solution: {
    fits: { stops: [{ value: "full", asOf: "2026-08-25", grade: "verified" }] },
    differentiators: [
      {
        text: { en: "Warns a week ahead", "zh-CN": "提前一周预警" },
        need: "stops",
        unique: { value: true, asOf: "2026-08-25" },
        acknowledgedBy: ["he", "lin"],
        evidence: [
          {
            text: { en: "Said in the review of the pilot.", "zh-CN": "试点总结会上说的。" },
            day: "2026-09-24",
            from: "lin",
          },
        ],
      },
    ],
  },
  value: {
    reference: yuan(4_000_000),
    positive: [
      {
        text: { en: "Stops avoided", "zh-CN": "减少停机" },
        amount: yuan(3_000_000),
        confirmed: { value: true, asOf: "2026-08-25", grade: "verified" },
      },
      {
        text: { en: "Fewer spare parts", "zh-CN": "减少备件" },
        amount: yuan(600_000),
        confirmed: { value: true, asOf: "2026-09-24", grade: "stated" },
      },
    ],
    switchingCost: yuan(400_000),
    price: [{ value: yuan(5_600_000), asOf: "2026-09-24", grade: "verified" }],
  },
  concessions: [
    {
      id: "c1",
      day: "2026-10-20",
      by: "us",
      kind: "payment",
      text: { en: "30 days longer to pay", "zh-CN": "账期延长 30 天" },
    },
    { id: "c2", day: "2026-11-10", by: "us", kind: "delivery" },
    { id: "c3", day: "2026-11-10", by: "customer", kind: "commitment", inReturnFor: "c2" },
  ],
  redFlags: [
    {
      flag: "reorganisation",
      evidence: [{ text: { en: "IT moves under finance.", "zh-CN": "信息部划归财务。" }, day: "2026-06-30" }],
      clearedOn: "2026-08-27",
    },
  ],
};

const file: CustomerFile = {
  customer: {
    id: "hengchuan",
    name: { en: "Hengchuan Auto Parts", "zh-CN": "恒川汽车零部件" },
    status: "prospect",
    industry: "automotive",
    annualSpend: [
      { value: yuan(18_000_000), asOf: "2026-01-15", grade: "stated" },
      { value: yuan(26_000_000), asOf: "2026-06-10", grade: "verified" },
    ],
    growth: { value: 14, asOf: "2026-06-10", grade: "verified" },
    tiedShare: [
      { value: 55, asOf: "2026-01-15", grade: "stated" },
      { value: 10, asOf: "2026-09-30", grade: "verified" },
    ],
    strategicFit: [
      { value: 2, asOf: "2026-01-15", grade: "assumed" },
      { value: 3, asOf: "2026-05-20", grade: "stated" },
      { value: 4, asOf: "2026-09-24", grade: "verified" },
    ],
    relationshipStage: [
      { value: 1, asOf: "2025-12-10", grade: "verified" },
      { value: 2, asOf: "2026-05-20", grade: "verified" },
      { value: 3, asOf: "2026-10-12", grade: "verified" },
    ],
    trust: [
      { value: 4, asOf: "2026-03-12", grade: "stated" },
      { value: 6, asOf: "2026-07-16", grade: "stated" },
      { value: 8, asOf: "2026-11-10", grade: "stated" },
    ],
    blocked: { value: false, asOf: "2026-01-08", grade: "verified" },
    paysReliably: { value: true, asOf: "2026-06-10", grade: "verified" },
    deliveries: [
      {
        day: "2026-08-05",
        what: { en: "Pilot on line 3", "zh-CN": "三号线试点" },
        reception: "gainNamed",
        evidence: [
          {
            text: {
              en: "Stops on line 3 fell from 9 to 4 a month, by their own log.",
              "zh-CN": "按对方台账，三号线停机从每月 9 次降到 4 次。",
            },
            day: "2026-08-25",
            from: "he",
            grade: "verified",
          },
        ],
      },
    ],
  },
  stakeholders: [
    {
      id: "lin",
      name: { en: "Lin Jianguo", "zh-CN": "林建国" },
      title: { en: "General manager", "zh-CN": "总经理" },
      department: "board",
      level: "executive",
      influences: ["economic"],
      roles: ["approver", "decider"],
      influence: "high",
      politicalStatus: "innerCircle",
      coverage: [
        { value: "noContact", asOf: "2026-01-15" },
        { value: "brief", asOf: "2026-06-18" },
        { value: "multiple", asOf: "2026-09-24" },
      ],
      support: [{ value: 3, asOf: "2026-09-24", grade: "stated" }],
      responseMode: [
        { value: "evenKeel", asOf: "2026-06-18", grade: "stated" },
        { value: "growth", asOf: "2026-09-24", grade: "stated" },
      ],
      stance: [{ value: "supporter", asOf: "2026-09-24", grade: "stated" }],
    },
    {
      id: "zhou",
      name: { en: "Zhou Min", "zh-CN": "周敏" },
      title: { en: "Finance director", "zh-CN": "财务总监" },
      department: "finance",
      level: "executive",
      reportsTo: "lin",
      influences: ["technical"],
      roles: ["gatekeeper"],
      influence: "medium",
      politicalStatus: "politicalStructure",
      coverage: [{ value: "brief", asOf: "2026-09-24" }],
      support: [{ value: 1, asOf: "2026-10-20", grade: "stated" }],
      stance: [{ value: "neutral", asOf: "2026-10-20", grade: "stated" }],
    },
    {
      id: "he",
      name: { en: "He Wei", "zh-CN": "何伟" },
      title: { en: "Production director", "zh-CN": "生产总监" },
      department: "production",
      level: "management",
      reportsTo: "lin",
      influences: ["user"],
      roles: ["decider", "user"],
      influence: "high",
      politicalStatus: "innerCircle",
      coverage: [
        { value: "brief", asOf: "2026-02-11" },
        { value: "inDepth", asOf: "2026-08-25" },
      ],
      support: [
        { value: 1, asOf: "2026-02-11", grade: "stated" },
        { value: 4, asOf: "2026-08-25", grade: "verified" },
      ],
      stance: [
        { value: "supporter", asOf: "2026-05-20", grade: "stated" },
        { value: "champion", asOf: "2026-09-24", grade: "verified" },
      ],
    },
    {
      id: "qian",
      name: { en: "Qian Li", "zh-CN": "钱立" },
      title: { en: "Head of maintenance", "zh-CN": "设备部经理" },
      department: "maintenance",
      level: "management",
      reportsTo: "he",
      influences: ["user"],
      roles: ["initiator", "user"],
      influence: "medium",
      coverage: [{ value: "multiple", asOf: "2026-02-11" }],
      support: [{ value: 3, asOf: "2026-02-11", grade: "stated" }],
      stance: [{ value: "supporter", asOf: "2026-02-11", grade: "stated" }],
    },
    {
      id: "wu",
      name: { en: "Wu Fang", "zh-CN": "吴芳" },
      title: { en: "IT manager", "zh-CN": "信息部经理" },
      department: "it",
      level: "management",
      reportsTo: "zhou",
      influences: ["technical"],
      roles: ["gatekeeper"],
      influence: "high",
      politicalStatus: "politicalStructure",
      coverage: [{ value: "multiple", asOf: "2026-03-20" }],
      support: [
        { value: -4, asOf: "2026-03-20", grade: "verified" },
        { value: -1, asOf: "2026-08-27", grade: "stated" },
        { value: 2, asOf: "2026-10-20", grade: "stated" },
      ],
      stance: [
        { value: "opponent", asOf: "2026-03-20", grade: "verified" },
        { value: "neutral", asOf: "2026-08-27", grade: "stated" },
      ],
    },
    {
      id: "sun",
      name: { en: "Sun Tao", "zh-CN": "孙涛" },
      title: { en: "Purchasing manager", "zh-CN": "采购经理" },
      department: "purchasing",
      level: "management",
      reportsTo: "zhou",
      influences: ["technical"],
      roles: ["buyer"],
      influence: "low",
      coverage: [{ value: "brief", asOf: "2026-09-02" }],
      support: [{ value: 0, asOf: "2026-09-02", grade: "stated" }],
      stance: [{ value: "neutral", asOf: "2026-09-02", grade: "stated" }],
    },
    {
      id: "li",
      name: { en: "Li Na", "zh-CN": "李娜" },
      title: { en: "Process engineer", "zh-CN": "工艺工程师" },
      department: "production",
      level: "operations",
      reportsTo: "he",
      influences: ["coach"],
      roles: ["influencer"],
      influence: "low",
      coverage: [{ value: "multiple", asOf: "2026-02-11" }],
      support: [{ value: 4, asOf: "2026-02-11", grade: "stated" }],
      stance: [{ value: "supporter", asOf: "2026-02-11", grade: "stated" }],
    },
    {
      id: "zhao",
      name: { en: "Zhao Qiang", "zh-CN": "赵强" },
      title: { en: "Shift leader", "zh-CN": "班组长" },
      department: "production",
      level: "operations",
      reportsTo: "qian",
      influences: ["user"],
      roles: ["user"],
      coverage: [{ value: "brief", asOf: "2026-07-16" }],
    },
    {
      id: "ma",
      name: { en: "Ma Xue", "zh-CN": "马雪" },
      title: { en: "Quality manager", "zh-CN": "质量经理" },
      department: "quality",
      level: "management",
      reportsTo: "lin",
      roles: ["influencer"],
      influence: "medium",
      coverage: [{ value: "brief", asOf: "2026-05-20" }],
      support: [{ value: 2, asOf: "2026-05-20", grade: "stated" }],
      stance: [{ value: "supporter", asOf: "2026-05-20", grade: "stated" }],
    },
  ],
  opportunities: [monitoring],
  interactions: [
    { day: "2025-12-10", people: ["qian"], kind: "event", soughtBy: "us" },
    {
      day: "2026-01-15",
      people: ["qian"],
      kind: "call",
      soughtBy: "us",
      opportunity: "monitoring",
      outcome: "continuation",
    },
    {
      day: "2026-02-11",
      people: ["qian", "li", "he"],
      kind: "visit",
      soughtBy: "us",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-03-12",
      people: ["li"],
      kind: "call",
      soughtBy: "us",
      opportunity: "monitoring",
      outcome: "continuation",
    },
    {
      day: "2026-03-20",
      people: ["wu"],
      kind: "meeting",
      soughtBy: "us",
      opportunity: "monitoring",
      outcome: "noSale",
    },
    {
      day: "2026-05-20",
      people: ["he", "ma", "qian"],
      kind: "meeting",
      soughtBy: "customer",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-06-18",
      people: ["lin", "he"],
      kind: "visit",
      soughtBy: "us",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-07-16",
      people: ["zhao", "li"],
      kind: "visit",
      soughtBy: "us",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-08-25",
      people: ["he", "qian", "li"],
      kind: "meeting",
      soughtBy: "customer",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-08-27",
      people: ["wu"],
      kind: "meeting",
      soughtBy: "us",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-09-02",
      people: ["sun"],
      kind: "meeting",
      soughtBy: "customer",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-09-24",
      people: ["lin", "he", "zhou"],
      kind: "meeting",
      soughtBy: "customer",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-10-20",
      people: ["zhou", "wu"],
      kind: "meeting",
      soughtBy: "customer",
      opportunity: "monitoring",
      outcome: "advance",
    },
    {
      day: "2026-11-10",
      people: ["lin", "he"],
      kind: "visit",
      soughtBy: "customer",
      opportunity: "monitoring",
      outcome: "advance",
    },
  ],
  process: roadMap,
};

for (const issue of checkFile(file)) console.log(fileIssueText(issue, locale), issue.pointer);

const customers = compileModel(customerModel);
const opportunities = compileModel(opportunityModel);
type Contribution = ReturnType<typeof customers.assess>["axes"]["potential"]["contributions"][number];

const colon = say(": ", "：");
const comma = say(", ", "，");
/** What a dimension was read from, in words. */
function worded({ value, valueLabel, unit }: Contribution): string {
  if (value === null) return say("unknown", "未知");
  if (valueLabel !== null) return labelText(valueLabel, locale).replace(/[.。]$/, "");
  if (typeof value !== "number") return String(value);
  return `${value.toLocaleString(locale)}${unit === null ? "" : ` ${labelText(unit, locale)}`}`;
}

let before: readonly Contribution[] = [];
for (const asOf of ["2026-02-28", "2026-05-31", "2026-08-31", "2026-11-23"]) {
  const place = customers.assess(factsFrom(file, { asOf, model: customerModel }), { asOf });
  const sale = opportunities.assess(factsFrom(file, { asOf, model: opportunityModel }), { asOf });
  const { strategy } = recommend(place, customerPlaybook);
  const where = place.cell === null ? say("No place yet", "暂无定位") : labelText(place.cell.label, locale);
  console.log(`\n${asOf}  ${where}${colon}${labelText(strategy.label, locale)}`);
  for (const { label, score, low, high } of Object.values(place.axes)) {
    const [from, to] = [formatPoints(low, locale), formatPoints(high, locale)];
    const range = say(`${from} to ${to} on present evidence`, `按现有依据在 ${from} 到 ${to} 之间`);
    console.log(`  ${labelText(label, locale)} ${formatPoints(score, locale)}${comma}${range}`);
  }

  const now = Object.values(place.axes).flatMap(({ contributions }) => contributions);
  for (const one of now) {
    const earlier = before.find(({ dimension }) => dimension === one.dimension);
    if (earlier !== undefined && earlier.value !== one.value) {
      console.log(`    ${labelText(one.label, locale)}${colon}${worded(earlier)} → ${worded(one)}`);
    }
  }
  before = now;

  const map = mapColours[coverageMap(file, { asOf }).colour];
  console.log(`  ${say("Relationship map", "关系地图")}${colon}${labelText(map, locale)}`);
  for (const flag of redFlagsIn(file, { asOf })) {
    console.log(`  ${say("Red flag", "红旗")}${colon}${redFlagText(flag, file, locale)}`);
  }
  for (const warning of negotiationWarnings(file, { asOf })) {
    console.log(
      `  ${say("Negotiation", "谈判提醒")}${colon}${negotiationWarningText(warning, file, locale)}`,
    );
  }
  for (const gate of stageGates(monitoring, roadMap, { asOf })) {
    console.log(`  ${say("Stage", "阶段")}${colon}${stageGateText(gate, roadMap, locale)}`);
    if (!gate.complete) break;
  }

  const { reasons } = decidePursuit(sale, opportunityModel);
  const told = reasons.filter(({ code }) =>
    ["pursuit", "notLeft", "pursuitOpen", "findOut", "reviewOn"].includes(code),
  );
  console.log(
    `  ${say("The sale", "本次商机")}${colon}${told.map((reason) => reasonText(reason, locale)).join(say(" ", ""))}`,
  );
}
