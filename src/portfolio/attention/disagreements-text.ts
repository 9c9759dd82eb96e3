import type { FactThen } from "../../analysis/comparison/comparison.ts";
import { valueText } from "../../analysis/explanation/shown.ts";
import { FEW, firstFew, type Params } from "../../core/issue.ts";
import type { Label, Locale } from "../../core/label.ts";
import { MICRO, toMicro } from "../../core/micropoints.ts";
import type { ModelDocument } from "../../model/document.ts";
import { checkLimit } from "../../strategy/call.ts";
import { clause } from "../../text/clause.ts";
import { markdownLine, markdownTable } from "../../text/markdown.ts";
import { render } from "../../text/render.ts";
import { type ReportWording, reportWording } from "../movement/report-wording.ts";
import type { CustomerDisagreement, Disagreements, FactDisagreement } from "./disagreement.ts";
import {
  type DisagreementWord,
  disagreementIssueText,
  disagreementMessages,
} from "./disagreement-messages.ts";
import type { Agreement } from "./weighted-kappa.ts";

/** How disagreements are worded. */
export type DisagreementsTextOptions = {
  readonly locale: Locale;
  /** Names the cells; without it they are shown by their ids. */
  readonly model?: Pick<ModelDocument, "cells"> | undefined;
  /** What a customer is called; its id where left out. */
  readonly nameOf?: ((customer: string) => Label) | undefined;
  /** How many lines each list has at most, a whole number or `Infinity`; 20 where left out. */
  readonly limit?: number | undefined;
};

type Wording = Pick<ReportWording, "locale" | "show" | "place" | "count"> & {
  readonly say: (code: DisagreementWord, params?: Params) => string;
  readonly name: (customer: string) => string;
};

/** A kappa with two decimals, cut off and not rounded, so that 0.999 is not shown as full agreement; or why there is none. */
function kappaText({ kappa, why }: Agreement, { say, count }: Wording): string {
  return kappa === null ? say(`why.${why}`) : count(Math.floor(toMicro(kappa) / (MICRO / 100)) / 100);
}

function agreementTable({ cells, axes }: Disagreements, wording: Wording): string {
  const { say, show, count } = wording;
  const heads = ["scale", "customers", "alike", "kappa"] as const;
  const rows = [{ name: say("cells"), of: cells }, ...axes.map((of) => ({ name: show(of.label), of }))];
  return markdownTable(
    heads.map((head) => say(`head.${head}`)),
    1,
    rows.map(({ name, of }) => [name, count(of.customers), count(of.alike), kappaText(of, wording)]),
  );
}

function factsTable({ facts }: Disagreements, { say, show, count }: Wording): string {
  const heads = ["fact", "differs", "unknownToOne", "known"] as const;
  return markdownTable(
    heads.map((head) => say(`head.${head}`)),
    1,
    facts.map((one) => [show(one.label), count(one.differs), count(one.unknownToOne), count(one.known)]),
  );
}

function factText({ label, first, second }: FactDisagreement, { say, show, locale }: Wording): string {
  const value = (known: FactThen | null): string =>
    known === null ? say("unknown") : markdownLine(clause(valueText(known, locale)));
  return say("fact", { label: show(label), first: value(first), second: value(second) });
}

function customerLine({ customer, first, second, facts }: CustomerDisagreement, wording: Wording): string {
  const { say, name, place, locale } = wording;
  const listed = facts.map((one) => factText(one, wording)).join(locale === "en" ? ", " : "、");
  const code = first === second ? "line.facts" : facts.length === 0 ? "line.place" : "line.both";
  return say(code, { name: name(customer), first: place(first), second: place(second), facts: listed });
}

/** What two people disagree on as blocks of Markdown, the title first, without the mark of a heading. */
export function disagreementBlocks(
  found: Disagreements,
  { locale, model, nameOf = (id) => id, limit = FEW }: DisagreementsTextOptions,
): readonly [title: string, ...blocks: string[]] {
  checkLimit(limit);
  const shown = reportWording(locale, model, undefined);
  const wording: Wording = {
    ...shown,
    say: (code, params = {}) => render(disagreementMessages, code, params, locale),
    name: (customer) => shown.show(nameOf(customer)),
  };
  const { say, name } = wording;
  const { customers, alike, facts, issues, onlyFirst, onlySecond } = found;
  const moved = customers.filter((one) => one.first !== one.second);
  const apart = [...moved, ...customers.filter((one) => one.first === one.second && one.facts.length > 0)];
  const list = (lines: readonly string[]): string[] => {
    const rest = lines.length - limit;
    const all = rest > 0 ? [...lines.slice(0, limit), say("more", { count: rest })] : lines;
    return all.length === 0 ? [] : [all.map((line) => `- ${line}`).join("\n")];
  };
  const only = (code: "onlyFirst" | "onlySecond", ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [say(code, { customers: firstFew(ids.map(name)) })];
  return [
    say("title"),
    say("counts", { compared: customers.length, alike }),
    agreementTable(found, wording),
    say("kappaMeans"),
    ...(customers.length > 0 && apart.length === 0 ? [say("same")] : []),
    ...(facts.length === 0 ? [] : [factsTable(found, wording)]),
    ...list(apart.map((one) => customerLine(one, wording))),
    ...only("onlyFirst", onlyFirst),
    ...only("onlySecond", onlySecond),
    ...list(issues.map((issue) => markdownLine(disagreementIssueText(issue, locale)))),
  ];
}

/**
 * What two people disagree on who scored the same customers, as Markdown: how far they agree, the facts that differ most often, and each customer
 * on whom they differ, those whose place differs first.
 *
 * @throws {RangeError} where there is no such locale or the limit is none
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { disagreements, disagreementsText } from "opportunity-matrix/portfolio";
 * const found = disagreements([], [], { matrix: compileModel(customerModel) });
 * disagreementsText(found, { locale: "en" }).split("\n")[2]; // => "Scored by both: 0. In the same place: 0."
 * ```
 */
export function disagreementsText(found: Disagreements, options: DisagreementsTextOptions): string {
  const [title, ...blocks] = disagreementBlocks(found, options);
  return [`# ${title}`, ...blocks].join("\n\n");
}
