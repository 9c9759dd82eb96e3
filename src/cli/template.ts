import { join } from "node:path";
import { type FactDeclaration, optionId } from "../core/fact.ts";
import type { Locale } from "../core/label.ts";
import type { ModelDocument } from "../model/document.ts";
import { matchColumns } from "../parse/columns.ts";
import { csvText } from "../parse/csv-text.ts";
import { labelText } from "../text/label.ts";
import type { Arguments } from "./arguments.ts";
import { columnsOf, type Io } from "./io.ts";
import { levelsOf } from "./levels.ts";
import { say } from "./messages.ts";
import { loadMatrix } from "./model-file.ts";
import { createFile, makeFolder, type Output, standardOutput } from "./output.ts";
import { OVERRIDE_FIELDS, OVERRIDE_HEADERS } from "./override-columns.ts";
import { padded, printable, widthOf, wrap } from "./width.ts";

/** A column of the template, and what to say of it. */
type TemplateColumn = {
  readonly header: string;
  readonly cell: string;
  readonly question: string;
  /** The levels of a rating, with what one observes at each. */
  readonly levels: readonly string[];
};

const OWN = {
  en: { id: "id", name: "name", asOf: ".asOf", grade: ".grade" },
  "zh-CN": { id: "客户编号", name: "客户名称", asOf: ".日期", grade: ".依据" },
} as const satisfies { readonly [L in Locale]: unknown };

/** The header of a fact: its id in English, its label in Chinese, but only where the label leads back to the fact. */
function headerOf(fact: string, { facts }: ModelDocument, locale: Locale): string {
  const label = facts[fact]?.label;
  if (locale === "en" || label === undefined) return fact;
  const text = labelText(label, locale);
  const [column] = matchColumns([text], facts).columns;
  return column?.holds === "value" && column.fact === fact ? text : fact;
}

function cellText(declaration: FactDeclaration, locale: Locale): string {
  switch (declaration.type) {
    case "number": {
      const { min, max, unit } = declaration;
      const range = min === undefined && max === undefined ? "" : `${min ?? ""}..${max ?? ""}`;
      const unitText = unit === undefined ? "" : labelText(unit, locale);
      const details = [range, unitText]
        .filter((part) => part !== "")
        .join(unitText.startsWith("%") ? "" : " ");
      return details === ""
        ? say("template.number", {}, locale)
        : say("template.numberOf", { details }, locale);
    }
    case "choice":
      return declaration.options
        .map((option) =>
          locale === "en" || typeof option === "string" ? optionId(option) : labelText(option.label, locale),
        )
        .join(" | ");
    case "flag":
      return say("template.flag", {}, locale);
    case "day":
      return say("template.day", {}, locale);
  }
}

/** The columns of a model: id and name, then every fact, with the day on which it was learnt where it ages. */
export function templateColumns(model: ModelDocument, locale: Locale): readonly TemplateColumn[] {
  const words = OWN[locale];
  const facts = Object.entries(model.facts).flatMap(([fact, declaration]): TemplateColumn[] => {
    const header = headerOf(fact, model, locale);
    const question = declaration.question === undefined ? "" : labelText(declaration.question, locale);
    const dated = {
      header: header + words.asOf,
      cell: say("template.asOf", { fact: header }, locale),
      question: "",
      levels: [],
    };
    return [
      {
        header,
        cell: cellText(declaration, locale),
        question,
        levels: levelsOf(fact, model).map(({ level, text }) =>
          say("template.level", { level, text }, locale),
        ),
      },
      ...(declaration.ages === undefined ? [] : [dated]),
    ];
  });
  const own = [words.id, words.name].map((header) => ({ header, cell: "", question: "", levels: [] }));
  return [...own.filter(({ header }) => !facts.some((fact) => fact.header === header)), ...facts];
}

/** What goes into each column, as lines of a terminal. */
function describe(columns: readonly TemplateColumn[], width: number): string[] {
  const widest = Math.min(28, Math.max(...columns.map(({ header }) => widthOf(printable(header)))));
  return columns.flatMap(({ header, cell, question, levels }) => {
    const text = [cell, question, ...levels].filter((part) => part !== "").map(printable);
    const lines = text.flatMap((part) => wrap(part, width - widest - 2));
    return [padded(printable(header), widest), ...lines.slice(1).map(() => " ".repeat(widest))].map(
      (head, i) => `${head}  ${lines[i] ?? ""}`.trimEnd(),
    );
  });
}

/** What goes into `overrides.csv`. */
function overrideLines({ cells }: ModelDocument, width: number, locale: Locale): string[] {
  return wrap(say("template.overrides", { cells: Object.keys(cells) }, locale), width);
}

/** `template`: empty CSV files with the model's columns and for places by hand, and, where no model is given, the default model to start from. */
export async function template(
  { model: file, out, bom, locale }: Extract<Arguments, { readonly command: "template" }>,
  io: Io,
): Promise<void> {
  const { model } = await loadMatrix(io, file, locale);
  const folder = out ?? ".";
  const columns = templateColumns(model, locale);
  const overrideHeader = OVERRIDE_FIELDS.map((field) => OVERRIDE_HEADERS[field][locale]);
  const byteOrderMark = bom !== false;
  const files: (readonly [name: string, text: string])[] = [
    ["customers.csv", csvText([columns.map(({ header }) => header)], { byteOrderMark })],
    ["overrides.csv", csvText([overrideHeader], { byteOrderMark })],
    ...(file === null ? [["model.json", `${JSON.stringify(model, null, 2)}\n`] as const] : []),
  ];
  await makeFolder(io, folder);
  const paths = files.map(([name]) => join(folder, name));
  const outputs: Output[] = [];
  try {
    // All or none: where one is there already, the others are not written either.
    for (const path of paths) outputs.push(await createFile(io, path));
    for (const [i, output] of outputs.entries()) await output.write(files[i]?.[1] as string);
    for (const output of outputs) await output.end();
  } finally {
    for (const output of outputs) await output.discard();
  }
  const wrote = paths.map((file) => say("template.wrote", { file }, locale));
  const width = columnsOf(io.output);
  const { header } = columns.find(({ cell }) => cell !== "") as TemplateColumn;
  const grades = say("template.grades", { column: header + OWN[locale].grade }, locale);
  const byHand = overrideLines(model, width, locale);
  const lines = [...describe(columns, width), "", ...wrap(grades, width), ...byHand, ...wrote];
  await standardOutput(io).write(`${lines.join("\n")}\n`);
}
