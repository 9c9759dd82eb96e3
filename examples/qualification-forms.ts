// The sale to the customer of key-customer-year.ts on five forms: how they stood on four days of the year, then each of them as it stands on
// the last one, with what is still to be found out. The facts fill them; two answers were given by hand. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import { compileModel, type Locale, labelText } from "opportunity-matrix";
import { factsFrom, situationFrom } from "opportunity-matrix/domain";
import {
  fourQuestionsForm,
  funnelScorecard,
  opportunityModel,
  requiredRolesForm,
  scotsmanForm,
} from "opportunity-matrix/models";
import { filledFormText, fillForms, stageGateForm } from "opportunity-matrix/planning";
import { parseCustomerFile } from "opportunity-matrix/schema";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const parsed = parseCustomerFile(
  JSON.parse(readFileSync(new URL("./hengchuan.json", import.meta.url), "utf8")),
);
if ("issues" in parsed)
  throw new Error(parsed.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
const { file } = parsed;
const roadMap = file.process;
if (roadMap === undefined) throw new Error("The file has no sales process.");

const matrix = compileModel(opportunityModel);
const forms = [
  scotsmanForm,
  funnelScorecard,
  fourQuestionsForm,
  requiredRolesForm,
  stageGateForm(roadMap, "proposal"),
];
// What no fact can say, somebody has to.
const answers = { "four-questions": { resources: "yes", risk: "yes" } };

function filledOn(asOf: string) {
  const context = { asOf, opportunity: "monitoring" };
  const assessment = matrix.assess(factsFrom(file, { ...context, model: opportunityModel }), { asOf });
  return fillForms(forms, { assessment, situation: situationFrom(file, context), answers });
}

const lastDay = "2026-11-23";
for (const asOf of ["2026-02-28", "2026-05-31", "2026-08-31", lastDay]) {
  console.log(asOf);
  for (const { label, total, most, low, high, verdict } of filledOn(asOf)) {
    const meaning = verdict === null ? "" : `  ${labelText(verdict.label, locale)}`;
    console.log(`  ${labelText(label, locale)}  ${total}/${most} (${low}–${high})${meaning}`);
  }
}
for (const filled of filledOn(lastDay)) console.log(`\n${filledFormText(filled, locale)}`);
