import { tierLooks } from "../charts/tiers.ts";
import { xmlText } from "../charts/xml.ts";
import { rawText } from "../core/issue.ts";
import type { Matrix } from "../engine/matrix.ts";
import { ModelError } from "../model/error.ts";
import { lintPlaybook } from "../model/lint-playbook.ts";
import { type Answers, answersFor } from "./answers.ts";
import { type Collected, collect, type Earlier } from "./collect.ts";
import { header } from "./header.ts";
import { tag } from "./html.ts";
import { importSection } from "./import.ts";
import type { ReportCustomer, StrayIssue } from "./listed.ts";
import { symbolsOf } from "./marks.ts";
import { modelSection } from "./model.ts";
import { movedSection } from "./moved.ts";
import { overTimeSection } from "./over-time.ts";
import { matrixSection, titleText, totals } from "./overview.ts";
import { customerPage } from "./page.ts";
import { policyFor } from "./policy.ts";
import { baselineOf } from "./reasons.ts";
import type { Report } from "./report.ts";
import type { ReportOptions } from "./report-options.ts";
import { script } from "./script.ts";
import { strategiesSection } from "./strategies.ts";
import { style } from "./style.ts";
import { customersSection } from "./table.ts";

/** How many customers are listed, and how many of them have a page, where it is not said. */
export const LIMITS = { top: 5000, pages: 500 } as const;

/** How many customers the picture can take. */
const DRAWN = 500;

/** A number of customers that was given, or the usual one. */
function limit(name: keyof typeof LIMITS, value: number = LIMITS[name]): number {
  const least = name === "top" ? 1 : 0;
  if (Number.isInteger(value) && value >= least && value <= 1_000_000) return value;
  throw new RangeError(`${name} must be a whole number from ${least} to 1000000, found ${rawText(value)}`);
}

/** The earlier run of a report's options, with the models that are there to compare with. */
function earlierOf(
  { hash }: Pick<Matrix, "hash">,
  { before, earlier }: Pick<ReportOptions, "before" | "earlier">,
): Earlier | null {
  if (before === undefined) return null;
  return { customers: before, hashes: earlier === undefined ? [hash] : [hash, earlier.hash] };
}

/** A report from customers that were collected, and from rows of other files that are no customer's. */
export function reportOf(
  matrix: Matrix,
  collected: Collected,
  options: ReportOptions,
  strays: readonly StrayIssue[] = [],
): string {
  const {
    locale,
    title,
    playbook,
    asOf,
    source,
    unreadColumns,
    madeWith,
    earlier = matrix,
    portfolio,
  } = options;
  if (playbook !== undefined) {
    const errors = lintPlaybook(playbook, matrix.model).filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new ModelError(errors);
  }
  const tiers = tierLooks(matrix.plan).map(({ tier }) => tier);
  const pages = Math.min(collected.listed.length, limit("pages", options.pages));
  const answers = collected.listed
    .slice(0, pages)
    .map(({ customer }): Answers | null => answersFor(matrix, customer.assessment, tiers));
  const report: Report = {
    ...collected,
    days: collected.days ?? (asOf === undefined ? null : [asOf, asOf]),
    matrix,
    earlier,
    locale,
    title: title ?? null,
    playbook: playbook ?? null,
    source: source ?? null,
    unreadColumns: unreadColumns ?? [],
    strays,
    madeWith: madeWith ?? null,
    tiers,
    pages,
    drawn: Math.min(collected.listed.length, DRAWN),
    overTime: portfolio ?? null,
    baseline: baselineOf(collected.listed),
    answers,
  };
  const customers = answers.map((_, at) => customerPage(report, at));
  const head = tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policyFor(style, script) }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "referrer", content: "no-referrer" }),
    tag("meta", { name: "robots", content: "noindex" }),
    tag("title", {}, xmlText(titleText(report, locale))),
    tag("style", {}, style),
    tag("script", {}, script),
  );
  const overview = tag(
    "div",
    { id: "overview" },
    totals(report),
    matrixSection(report),
    movedSection(report),
    strategiesSection(report),
    customersSection(report),
    overTimeSection(report),
    importSection(report),
    modelSection(report),
  );
  const body = tag(
    "body",
    {},
    symbolsOf(matrix.plan),
    header(report),
    tag("main", {}, overview, ...customers.map((page) => `\n${page}`)),
  );
  return `<!doctype html>\n${tag("html", { lang: locale }, head, "\n", body)}\n`;
}

/**
 * Writes customers as one HTML file to mail, open from a disk and print: the matrix, a table that sorts and filters, a page for each
 * customer with everything that its scores are made of, the portfolio over time, the problems of the import, and the model with its hash. It holds both
 * languages, loads nothing and keeps nothing; a content security policy inside it lets run its own script and no other, and without
 * any script it is a document to read. The same input gives the same bytes.
 *
 * @param matrix the compiled model that made the assessments
 * @param customers in any order: they are ranked by cell, then by the sum of both scores
 * @throws {ModelError} where the playbook is wrong or lacks a strategy of the model
 * @throws {RangeError} where an assessment was made by another model, be it an earlier one, or a limit is out of range
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel, customerPlaybook } from "opportunity-matrix/models";
 * import { reportHtml } from "opportunity-matrix/report";
 * const matrix = compileModel(customerModel);
 * const rows = [{ name: "华东电网", growth: 12, budget: "approved", relationshipStage: 4 }];
 * const customers = [...matrix.assessAll(rows, { asOf: "2026-11-23" })].map((assessment) => ({
 *   assessment,
 *   name: assessment.row.name,
 * }));
 * const html = reportHtml(matrix, customers, { locale: "zh-CN", playbook: customerPlaybook });
 * html.startsWith("<!doctype html>"); // => true
 * html.includes("华东电网"); // => true
 * ```
 */
export function reportHtml(
  matrix: Matrix,
  customers: Iterable<ReportCustomer>,
  options: ReportOptions,
): string {
  const { top, columnOf = () => null, portfolio } = options;
  const planned = new Set(portfolio?.allocation?.customers.map(({ customer }) => customer));
  const earlier = earlierOf(matrix, options);
  const { take, collected } = collect(matrix, limit("top", top), columnOf, earlier, planned);
  for (const customer of customers) take(customer);
  return reportOf(matrix, collected(), options);
}
