// The debrief of a class: node debrief.js groups.csv --locale zh-CN --out debrief.md
//
// It reads what the groups rated after each sandbox round (sheet.js), compares their places with the expert's (compare.js), and
// writes goal, result, cause and lesson as Markdown. The case is case.json, the matrix model.json, every heading words.json.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileModel, formatPoints, issueText, labelText, recommend } from "opportunity-matrix";
import { customerPlaybook } from "opportunity-matrix/models";
import { compare } from "./compare.js";
import { bullets, plain, table } from "./markdown.js";
import { readSheet } from "./sheet.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: "string", default: "en" }, out: { type: "string" } },
});
const locale = options.locale === "zh-CN" ? "zh-CN" : "en";
if (locale !== options.locale) throw new Error(`--locale must be en or zh-CN, found ${options.locale}`);
const json = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const [course, words, model] = [json("case.json"), json("words.json"), json("model.json")];
const matrix = compileModel(model);

// Words: of the headings, of the model, of values.
const say = (key, params = {}) =>
  labelText(words[key], locale).replace(/\{(\w+)\}/g, (_, name) => String(params[name]));
const label = (thing) => labelText(thing.label, locale);
const factText = (fact) => labelText(model.facts[fact].label ?? fact, locale);
const questionText = (fact) => labelText(model.facts[fact].question ?? fact, locale);
const points = (millionths) => formatPoints(millionths / 1e6, locale);
const cellText = ({ cell, status }) =>
  cell ? say("with", { text: label(cell), more: cell.id }) : say(status);
function axisText({ score, low, high }) {
  const text = (one) => formatPoints(one, locale);
  return low === high ? text(score) : `${text(score)} [${text(low)}–${text(high)}]`;
}
/** Chinese counts money in ten thousands: 2,000万元. */
function numberText(value, unit) {
  const isInWan = locale === "zh-CN" && unit === "CNY" && value % 1e4 === 0;
  return isInWan ? `${(value / 1e4).toLocaleString(locale)}万元` : value.toLocaleString(locale);
}
function valueText(fact, value) {
  if (value === null) return say("open");
  if (typeof value === "boolean") return say(value ? "yes" : "no");
  if (typeof value === "number") return numberText(value, model.facts[fact].unit);
  const option = model.facts[fact].options?.find((one) => one.id === value);
  return option ? labelText(option.label ?? value, locale) : value;
}
/** Who gave which answer: "Planned (A, C); Approved (B)". */
function saidText({ fact, said }) {
  const by = new Map();
  for (const { group, value } of said) by.set(value, [...(by.get(value) ?? []), group]);
  return [...by]
    .map(([value, names]) => say("with", { text: valueText(fact, value), more: names.join(say("and")) }))
    .join(say("or"));
}
/** What took a group farthest from the expert. */
function causeText({ round, fact, expert, group, value, moved }) {
  if (moved === 0) return say("likeExpert", { group });
  if (fact === undefined) return say("blank", { group, round: label(round), points: points(moved) });
  const said = { said: valueText(fact, value), expert: valueText(fact, expert), points: points(moved) };
  return say("movedBy", { group, round: label(round), fact: factText(fact), ...said });
}

const [file = "groups.csv"] = positionals;
if (!existsSync(file)) {
  console.error(say("noFile", { file }));
  process.exit(1);
}
const { groups, issues } = readSheet(file, { course, matrix, say, locale });
const { rounds, board, disagreements, farthest, guesses } = compare(matrix, course.situations, groups);
// A slip in the case itself is said as plainly as one in the sheet.
const slips = rounds.flatMap((round) =>
  round.place.issues.map((issue) =>
    say("caseIssue", { round: label(round), text: issueText(issue, locale) }),
  ),
);
const telling = [...new Set([...disagreements, ...farthest].flatMap(({ fact = [] }) => fact))].slice(0, 5);

const debrief = [
  `# ${plain(labelText(course.title, locale))} · ${say("debrief")}`,

  `## ${say("goal")}`,
  plain(labelText(course.goal, locale)),
  table(
    [say("round"), say("expert"), ...model.axes.map(label), say("strategy")],
    rounds.map((round) => [
      label(round),
      cellText(round.place),
      ...Object.values(round.place.axes).map(axisText),
      labelText(recommend(round.place, customerPlaybook).strategy.objective, locale),
    ]),
  ),

  `## ${say("result")}`,
  table(
    [say("rank"), say("group"), say("distance"), say("cells"), ...rounds.map(label)],
    board.map(({ rank, name, mean, right, apart }) => [
      rank,
      name,
      points(mean),
      `${right}/${rounds.length}`,
      ...apart.map(points),
    ]),
  ),
  say("distanceMeans"),

  `## ${say("cause")}`,
  `### ${say("disagree")}`,
  table(
    [say("round"), say("fact"), say("spread"), say("said"), say("expert"), say("moves")],
    disagreements
      .slice(0, 8)
      .map((one) => [
        label(one.round),
        factText(one.fact),
        points(one.spread),
        saidText(one),
        valueText(one.fact, one.expert),
        [...new Set(one.said.map(({ place }) => cellText(place)))].join(say("or")),
      ]),
  ),
  say("disagreeMeans"),
  `### ${say("away")}`,
  bullets(farthest.map(causeText).map(plain)),
  `### ${say("guessed")}`,
  bullets(
    guesses.map(({ round, fact }) =>
      plain(say("line", { name: `${label(round)} · ${factText(fact)}`, text: questionText(fact) })),
    ),
  ),

  `## ${say("lesson")}`,
  bullets(
    telling.map((fact) =>
      say("line", {
        name: `**${plain(factText(fact))}**`,
        text: plain(labelText(course.lessons[fact] ?? questionText(fact), locale)),
      }),
    ),
  ),
  `### ${say("own")}`,
  bullets(groups.map(({ name }) => say("line", { name: plain(name), text: "\\_\\_\\_\\_\\_\\_" }))),

  `## ${say("issues")}`,
  issues.length + slips.length === 0 ? say("noIssues") : bullets([...slips, ...issues].map(plain)),
  `${say("footer", { id: plain(model.id), version: plain(model.version), hash: matrix.hash.slice(0, 12) })}`,
].join("\n\n");

if (options.out) writeFileSync(options.out, `${debrief}\n`);
else console.log(debrief);
