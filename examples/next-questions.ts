// What to ask next, of whom, and where the customer stands on the relationship path. Run it with `zh-CN` to read it in Chinese.
import { compileModel, type Locale, labelText } from "opportunity-matrix";
import { type CustomerFile, factsFrom, openNeeds, situationFrom } from "opportunity-matrix/domain";
import { customerModel, customerPlaybook, relationshipPath } from "opportunity-matrix/models";
import { nextQuestions, pathText, questionText, standOnPath } from "opportunity-matrix/planning";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);

const file: CustomerFile = {
  customer: {
    id: "linhai",
    name: { en: "Linhai Cold Chain", "zh-CN": "临海冷链" },
    annualSpend: { value: { amount: 12_000_000, currency: "CNY" }, asOf: "2026-09-02", grade: "stated" },
    relationshipStage: { value: 2, asOf: "2026-09-02", grade: "verified" },
    trust: { value: 6, asOf: "2026-10-14", grade: "stated" },
  },
  stakeholders: [
    {
      id: "fang",
      name: { en: "Fang Hao", "zh-CN": "方浩" },
      title: { en: "Warehouse manager", "zh-CN": "仓储经理" },
      influences: ["user"],
      roles: ["user"],
      influence: "medium",
      coverage: { value: "multiple", asOf: "2026-10-14", grade: "verified" },
      support: { value: 3, asOf: "2026-10-14", grade: "stated" },
    },
    {
      id: "gu",
      name: { en: "Gu Yan", "zh-CN": "顾燕" },
      title: { en: "Quality manager", "zh-CN": "质量经理" },
      influences: ["coach"],
      roles: ["influencer"],
      influence: "low",
      coverage: { value: "inDepth", asOf: "2026-10-14", grade: "verified" },
      support: { value: 4, asOf: "2026-10-14", grade: "stated" },
    },
    {
      id: "shen",
      name: { en: "Shen Bo", "zh-CN": "沈波" },
      title: { en: "Purchasing manager", "zh-CN": "采购经理" },
      roles: ["buyer"],
      coverage: { value: "brief", asOf: "2026-09-02", grade: "verified" },
    },
  ],
  opportunities: [
    {
      id: "sensors",
      name: { en: "Temperature monitoring for three warehouses", "zh-CN": "三座冷库的温度监测" },
      opened: "2026-08-20",
      needs: [
        {
          id: "spoilage",
          kind: { value: "implied", asOf: "2026-10-14", grade: "stated" },
          stakeholder: "fang",
          situation: {
            en: "Somebody reads the thermometers twice a shift.",
            "zh-CN": "每班有人抄两次温度表。",
          },
          problem: {
            en: "When a door is left open at night, we notice in the morning.",
            "zh-CN": "夜里门没关严，要到早上才发现。",
          },
        },
        { id: "audit", kind: { value: "implied", asOf: "2026-10-14", grade: "assumed" } },
      ],
    },
  ],
  interactions: [
    { day: "2026-09-02", people: ["fang", "shen"], kind: "visit", soughtBy: "us", outcome: "continuation" },
    { day: "2026-10-14", people: ["fang", "gu"], kind: "visit", soughtBy: "customer", outcome: "advance" },
  ],
};

const on = { asOf: "2026-11-23" };
const assessment = compileModel(customerModel).assess(factsFrom(file, { ...on, model: customerModel }), on);
const situation = situationFrom(file, on);
const needs = openNeeds(file, on);

const questions = nextQuestions(assessment, { playbook: customerPlaybook, situation, needs, limit: 8 });
console.log(`${labelText(file.customer.name ?? file.customer.id, locale)}, ${on.asOf}\n`);
console.log(say("What to ask next", "接下来该问什么"));
for (const question of questions) console.log(`- ${questionText(question, situation.people ?? {}, locale)}`);

console.log(`\n${say("Where we stand", "走到哪一步")}\n`);
console.log(pathText(standOnPath(relationshipPath, { assessment, situation }), locale));
