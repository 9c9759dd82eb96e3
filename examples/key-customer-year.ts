// One fictional key customer through a year: nine people, the sale to them, and what happened. The file, hengchuan.json, is kept up to date, so
// that it also tells how things stood on any earlier day. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
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
  checkFile,
  coverageMap,
  factsFrom,
  fileIssueText,
  mapColours,
  negotiationWarnings,
  negotiationWarningText,
  redFlagsIn,
  redFlagText,
  stageGates,
  stageGateText,
} from "opportunity-matrix/domain";
import { customerModel, customerPlaybook, opportunityModel } from "opportunity-matrix/models";
import { parseCustomerFile } from "opportunity-matrix/schema";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);
const parsed = parseCustomerFile(
  JSON.parse(readFileSync(new URL("./hengchuan.json", import.meta.url), "utf8")),
);
if ("issues" in parsed)
  throw new Error(parsed.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
const { file } = parsed;
const { opportunities: sales = [], process: roadMap } = file;

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
  for (const one of sales) {
    if (roadMap === undefined) break;
    for (const gate of stageGates(one, roadMap, { asOf })) {
      console.log(`  ${say("Stage", "阶段")}${colon}${stageGateText(gate, roadMap, locale)}`);
      if (!gate.complete) break;
    }
  }

  const { reasons } = decidePursuit(sale, opportunityModel);
  const told = reasons.filter(({ code }) =>
    ["pursuit", "notLeft", "pursuitOpen", "findOut", "reviewOn"].includes(code),
  );
  console.log(
    `  ${say("The sale", "本次商机")}${colon}${told.map((reason) => reasonText(reason, locale)).join(say(" ", ""))}`,
  );
}
