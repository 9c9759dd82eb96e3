import { join } from "node:path";
import { Readable } from "node:stream";
import type { Locale } from "../core/label.ts";
import type { Assessment } from "../engine/result.ts";
import { customerModel } from "../models/customer-model.ts";
import { customerPlaybook } from "../models/customer-playbook.ts";
import { LIMITS } from "../report/report-html.ts";
import { reasonText } from "../strategy/messages.ts";
import { recommend } from "../strategy/recommend.ts";
import { labelText } from "../text/label.ts";
import type { Arguments } from "./arguments.ts";
import { DEMO_DAY, demoPortfolio } from "./demo-portfolio.ts";
import { EXIT, Failure } from "./failure.ts";
import { holdsText, type Input, isThere } from "./files.ts";
import { columnsOf, type Io } from "./io.ts";
import { issueLog } from "./issue-log.ts";
import { say } from "./messages.ts";
import { loadMatrix } from "./model-file.ts";
import { nameOf } from "./names.ts";
import { makeFolder, type Output, replaceFile, standardOutput } from "./output.ts";
import { gather } from "./overview.ts";
import { noProgress } from "./progress.ts";
import { NOTHING_SAID } from "./reading.ts";
import { reporting } from "./reporting.ts";
import { picture } from "./score.ts";
import type { Scored } from "./scored.ts";
import { scoreCsv } from "./scoring.ts";
import { allOf, flatCsv, jsonLines } from "./sinks.ts";
import { reportLines } from "./table.ts";
import { widthOf, wrap } from "./width.ts";

const FOLDER = "opportunity-matrix-demo";
const FILES = [
  "customers.csv",
  "report.html",
  "matrix.svg",
  "assessments.jsonl",
  "customers-scored.csv",
] as const;
const SHOWN = 3;

/** A heading with wrapped lines indented under it. */
function section(heading: string, texts: readonly string[], columns: number): string[] {
  return [
    `  ${heading}`,
    ...texts.flatMap((text) =>
      wrap(text, columns - 6).map((line, i) => `    ${i === 0 ? "-" : " "} ${line}`),
    ),
  ];
}

/** The fact to find out next, with the question to ask. */
export function nextText({ gaps: [gap] }: Assessment, locale: Locale): string {
  if (gap === undefined) return say("demo.nothing", {}, locale);
  const label = labelText(gap.label, locale);
  return gap.question === null ? label : say("demo.question", { label, question: gap.question }, locale);
}

/** What to do with one customer, why, and what to find out next. */
function strategyLines({ customer, assessment }: Scored, columns: number, locale: Locale): string[] {
  const { strategy, reasons } = recommend(assessment, customerPlaybook);
  const text = (label: Parameters<typeof labelText>[0]): string => labelText(label, locale);
  const name = nameOf(customer, locale);
  const why = reasons
    .filter(({ code }) => code !== "findOut")
    .map((reason) => reasonText(reason, locale, customerModel));
  return [
    name,
    "=".repeat(widthOf(name)),
    ...section(
      say("demo.strategy", {}, locale),
      [
        `${text(strategy.label)}${locale === "en" ? ": " : "："}${text(strategy.objective)}`,
        ...strategy.do.slice(0, SHOWN).map(text),
      ],
      columns,
    ),
    ...section(say("demo.reasons", {}, locale), why, columns),
    ...section(say("demo.next", {}, locale), [nextText(assessment, locale)], columns),
    "",
  ];
}

/** The files of an earlier demo are written anew. Where the customers are others, or were changed, no file is overwritten. */
async function refuseToOverwrite(io: Io, files: readonly string[]): Promise<void> {
  if (await holdsText(io, files[0] as string, demoPortfolio)) return;
  for (const file of files) {
    if (await isThere(io, file)) throw new Failure(EXIT.file, "file.exists", { file });
  }
}

/** `demo`: a made-up portfolio, scored in the same way as any file, with its picture, assessments and table. */
export async function demo(
  { out, locale }: Extract<Arguments, { readonly command: "demo" }>,
  io: Io,
): Promise<void> {
  const folder = out ?? FOLDER;
  const matrix = await loadMatrix(io, null, locale);
  const overview = gather(matrix, DEMO_DAY, 100);
  const report = reporting(matrix, LIMITS.top, issueLog(io.errors, locale));
  const { log } = report;
  const file = (name: (typeof FILES)[number]): string => join(folder, name);
  await refuseToOverwrite(io, FILES.map(file));
  await makeFolder(io, folder);
  const outputs: Output[] = [];
  const create = async (name: (typeof FILES)[number]): Promise<Output> => {
    const output = await replaceFile(io, file(name));
    outputs.push(output);
    return output;
  };
  const write = async (name: (typeof FILES)[number], text: string): Promise<void> => {
    const output = await create(name);
    await output.write(text);
    await output.end();
  };
  let count: number;
  try {
    await write("customers.csv", demoPortfolio);
    const input: Input = { chunks: Readable.from([Buffer.from(demoPortfolio)]), size: null };
    count = await scoreCsv(
      input,
      file("customers.csv"),
      { matrix, asOf: DEMO_DAY, reading: NOTHING_SAID },
      { log, progress: noProgress },
      async () =>
        allOf([
          overview,
          report,
          jsonLines(await create("assessments.jsonl")),
          flatCsv(await create("customers-scored.csv"), matrix, true),
        ]),
    );
    await write("matrix.svg", picture(overview.overview(), locale));
    const html = report.html({
      locale,
      playbook: customerPlaybook,
      asOf: DEMO_DAY,
      source: "customers.csv",
      madeWith: `opportunity-matrix ${io.version}`,
    });
    await write("report.html", html);
  } finally {
    for (const output of outputs) await output.discard();
  }
  const found = overview.overview();
  const columns = columnsOf(io.output);
  const lines = [
    ...wrap(say("demo.title", { count }, locale), columns),
    "",
    ...reportLines(found, columns, locale),
    "",
    say("demo.important", {}, locale),
    "",
    ...found.best.slice(0, SHOWN).flatMap((scored) => strategyLines(scored, columns, locale)),
    ...FILES.map((name) => say("template.wrote", { file: file(name) }, locale)),
  ];
  await standardOutput(io).write(`${lines.join("\n")}\n`);
  log.end();
}
