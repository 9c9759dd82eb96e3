// What to do on Monday: the plan for the sale of hengchuan.json on four days of its year. For each day the agendas of the project-approval
// meeting and the strategy meeting, the next questions, where the customer stands on the relationship path, and the qualification forms. Run it with
// `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import { compileModel, decidePursuit, type Locale, recommend } from "opportunity-matrix";
import { factsFrom, openNeeds, situationFrom } from "opportunity-matrix/domain";
import {
  fourQuestionsForm,
  funnelScorecard,
  opportunityModel,
  opportunityPlaybook,
  relationshipPath,
  requiredRolesForm,
  scotsmanForm,
} from "opportunity-matrix/models";
import {
  filledFormText,
  fillForms,
  nextQuestions,
  pathText,
  presalesPlan,
  projectApprovalText,
  questionText,
  stageGateForm,
  standOnPath,
  strategyMeetingText,
  type TeamMember,
} from "opportunity-matrix/planning";
import { parseCustomerFile } from "opportunity-matrix/schema";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);

const parsed = parseCustomerFile(
  JSON.parse(readFileSync(new URL("./hengchuan.json", import.meta.url), "utf8")),
);
if ("issues" in parsed)
  throw new Error(parsed.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
const { file } = parsed;
const [sale] = file.opportunities ?? [];
if (sale === undefined || file.process === undefined)
  throw new Error("The file has no sale or no sales process.");
const stage = stageGateForm(file.process, "proposal");

// Nobody of the team knows delivery: the agendas say so where an action needs it.
const team: readonly TeamMember[] = [
  {
    id: "gu",
    name: { en: "Gu Min", "zh-CN": "顾敏" },
    level: "director",
    skills: ["executiveSponsor", "negotiation"],
  },
  {
    id: "tan",
    name: { en: "Tan Wei", "zh-CN": "谭薇" },
    level: "keyAccountManager",
    skills: ["accountManagement", "competitorKnowledge"],
  },
  {
    id: "shi",
    name: { en: "Shi Lei", "zh-CN": "石磊" },
    level: "accountManager",
    skills: ["accountManagement", "presales", "valueAnalysis"],
  },
];

const matrix = compileModel(opportunityModel);
for (const asOf of ["2026-02-28", "2026-05-31", "2026-08-31", "2026-11-23"]) {
  const context = { asOf, opportunity: sale.id };
  const assessment = matrix.assess(factsFrom(file, { ...context, model: opportunityModel }), { asOf });
  const situation = situationFrom(file, context);
  const needs = openNeeds(file, context);
  const recommendation = recommend(assessment, opportunityPlaybook, { situation });
  const forms = fillForms([scotsmanForm, funnelScorecard, fourQuestionsForm, requiredRolesForm, stage], {
    assessment,
    situation,
  });
  const plan = presalesPlan(assessment, recommendation, {
    customer: file.customer.name ?? file.customer.id,
    sale: sale.name ?? sale.id,
    model: opportunityModel,
    playbook: opportunityPlaybook,
    decision: decidePursuit(assessment, opportunityModel),
    situation,
    needs,
    team,
    forms,
  });

  console.log(`\n${"=".repeat(20)} ${asOf} ${"=".repeat(20)}\n`);
  console.log(projectApprovalText(plan, locale));
  console.log(strategyMeetingText(plan, locale));

  console.log(`# ${say("Questions for the next visit", "下次拜访要问的问题")}\n`);
  const questions = nextQuestions(assessment, { playbook: opportunityPlaybook, situation, needs, limit: 5 });
  for (const question of questions)
    console.log(`- ${questionText(question, situation.people ?? {}, locale)}`);

  console.log(`\n# ${say("The relationship", "客户关系")}\n`);
  console.log(pathText(standOnPath(relationshipPath, { assessment, situation }), locale));

  const [scotsman] = forms;
  if (scotsman !== undefined) console.log(filledFormText(scotsman, locale));
}
