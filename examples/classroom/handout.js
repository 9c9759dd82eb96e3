// What the groups get before the class: node handout.js --locale zh-CN --groups 5 --out handout.md --sheet sheet.csv
//
// The handout has the story of each round and the questions with the answers to choose from; the sheet a row per group and round.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { labelText } from "opportunity-matrix";
import { csvText } from "opportunity-matrix/parse";
import { bullets, plain } from "./markdown.js";

const { values: options } = parseArgs({
  options: {
    locale: { type: "string", default: "en" },
    groups: { type: "string", default: "5" },
    out: { type: "string", default: "handout.md" },
    sheet: { type: "string", default: "sheet.csv" },
  },
});
const locale = options.locale === "zh-CN" ? "zh-CN" : "en";
if (locale !== options.locale) throw new Error(`--locale must be en or zh-CN, found ${options.locale}`);
const json = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const [course, words, model] = [json("case.json"), json("words.json"), json("model.json")];
const text = (label) => labelText(label, locale);
const say = (key) => text(words[key]);

/** The answers to choose from: the levels of a rating, the options of a choice, or the unit. */
function answersOf(id, fact) {
  const { scale } = model.axes.flatMap((axis) => axis.dimensions).find((one) => one.id === id) ?? {};
  if (scale?.levels) return scale.levels.map(({ level, text: what }) => `${level} ${text(what)}`);
  if (fact.options) return fact.options.map(({ label }) => text(label));
  if (fact.type === "flag") return [say("yes"), say("no")];
  return fact.unit ? [text(fact.unit)] : [];
}

const handout = [
  `# ${plain(text(course.title))}`,
  plain(text(course.goal)),
  ...course.situations.flatMap(({ label, asOf, story }) => [
    `## ${plain(text(label))} · ${asOf}`,
    plain(text(story)),
  ]),
  `## ${say("questions")}`,
  ...Object.entries(model.facts).map(([id, fact]) =>
    [`**${plain(text(fact.label))}** ${plain(text(fact.question))}`, bullets(answersOf(id, fact).map(plain))]
      .filter((part) => part !== "")
      .join("\n\n"),
  ),
].join("\n\n");
writeFileSync(options.out, `${handout}\n`);

const facts = Object.values(model.facts).map(({ label }) => text(label));
const names = Array.from({ length: Number(options.groups) }, (_, i) => `${say("group")} ${i + 1}`);
const rows = names.flatMap((name) =>
  course.situations.map(({ label }) => [name, text(label), ...facts.map(() => "")]),
);
const header = [say("group"), say("round"), ...facts];
// The mark at the beginning tells Excel that the file is UTF-8.
writeFileSync(options.sheet, csvText([header, ...rows], { byteOrderMark: true }));
