import { basename, extname } from "node:path";
import type { PlaybookDocument } from "../model/playbook.ts";
import { customerPlaybook } from "../models/customer-playbook.ts";
import { LIMITS } from "../report/report-html.ts";
import type { Arguments } from "./arguments.ts";
import { openInput } from "./files.ts";
import type { Io } from "./io.ts";
import { issueLog } from "./issue-log.ts";
import { say } from "./messages.ts";
import { loadMatrix, loadPlaybook } from "./model-file.ts";
import { replaceFile } from "./output.ts";
import { overridesOf } from "./overrides.ts";
import { noProgress, progressBar } from "./progress.ts";
import { loadEarlier, readBefore } from "./report-before.ts";
import { historyOf } from "./report-history.ts";
import { reporting } from "./reporting.ts";
import { refuseSameFile } from "./same-file.ts";
import { scoreCsv } from "./scoring.ts";
import { allOf } from "./sinks.ts";

/** Where a report goes without `--out`: the name of the customers' file, in the current folder. */
export function reportName(file: string): string {
  return file === "-" ? "report.html" : `${basename(file, extname(file))}-report.html`;
}

/** The playbook that was asked for; that of the customer matrix where neither a playbook nor a model was. */
async function playbookFor(
  given: Extract<Arguments, { readonly command: "report" }>,
  io: Io,
  matrix: Awaited<ReturnType<typeof loadMatrix>>,
): Promise<PlaybookDocument | undefined> {
  if (given.playbook !== null) return loadPlaybook(io, given.playbook, matrix.model, given.locale);
  return given.model === null ? customerPlaybook : undefined;
}

/** `report`: from a CSV file to one HTML file that can be mailed. Nothing is written before everything has been read. */
export async function report(
  given: Extract<Arguments, { readonly command: "report" }>,
  io: Io,
): Promise<void> {
  const { file, locale, model, playbook } = given;
  const out = given.out ?? reportName(file);
  const { overrides: hands, before: then, beforeModel, history: past } = given;
  await refuseSameFile(io, out, [file, model, playbook, hands, then, beforeModel, past]);
  const asOf = given.asOf ?? io.today();
  const matrix = await loadMatrix(io, model, locale);
  const strategies = await playbookFor(given, io, matrix);
  const overrides = await overridesOf(given, io, matrix);
  const log = issueLog(io.errors, locale);
  const earlier = await loadEarlier(io, given, matrix);
  const before = then === null ? null : await readBefore(io, then, earlier, log);
  const back = past === null ? null : await historyOf(io, past, { ...given, asOf, matrix, earlier }, log);
  const input = await openInput(io, file);
  if (given.asOf === null) io.errors.write(`${say("score.today", { day: asOf }, locale)}\n`);
  const progress = io.errors.isTTY === true ? progressBar(io.errors, input.size, locale) : noProgress;
  const top = given.top ?? LIMITS.top;
  const pages = given.pages ?? LIMITS.pages;
  const gathered = reporting(matrix, top, log, before);
  let count: number;
  try {
    count = await scoreCsv(
      input,
      file,
      { matrix, asOf, reading: given.reading, overrides, needsIds: back !== null },
      { log: gathered.log, progress },
      async () => (back === null ? gathered : allOf([gathered, back])),
    );
  } finally {
    progress.clear();
  }
  const overTime = back?.portfolio();
  const html = gathered.html({
    locale,
    portfolio: overTime,
    title: given.title ?? undefined,
    playbook: strategies,
    asOf,
    source: file === "-" ? undefined : basename(file),
    madeWith: `opportunity-matrix ${io.version}`,
    pages,
  });
  const output = await replaceFile(io, out);
  try {
    await output.write(html);
    await output.end();
  } finally {
    await output.discard();
  }
  gathered.log.end();
  if (overrides !== null) io.errors.write(`${overrides.totalText(asOf, locale)}\n`);
  const listed = Math.min(top, count);
  if (listed < count) io.errors.write(`${say("report.listed", { listed, count }, locale)}\n`);
  if (pages < listed) io.errors.write(`${say("report.pages", { pages, listed }, locale)}\n`);
  if (before !== null) {
    const params = { file: then, before: before.customers.length, count: gathered.compared() };
    io.errors.write(`${say("report.compared", params, locale)}\n`);
  }
  if (overTime !== undefined) back?.tell(overTime);
  if (strategies === undefined) io.errors.write(`${say("report.noPlaybook", {}, locale)}\n`);
  io.errors.write(`${say("report.wrote", { file: out, count }, locale)}\n`);
}
