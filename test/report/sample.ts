// Reports of the small model, read back as text; and customers of every kind.
import { compileModel, type PlaybookDocument, placeByHand } from "opportunity-matrix";
import { type ReportCustomer, type ReportOptions, reportHtml } from "opportunity-matrix/report";
import { answersFor } from "../../src/report/answers.ts";
import { type Collected, collect } from "../../src/report/collect.ts";
import { baselineOf } from "../../src/report/reasons.ts";
import type { Report } from "../../src/report/report.ts";
import { small } from "../cli/small.ts";

export const DAY = "2026-11-23";

export const matrix = compileModel(small);

const strategy = (en: string, zh: string, contactEveryDays: number | null = 14) => ({
  label: { en, "zh-CN": zh },
  objective: { en: `Objective of ${en}`, "zh-CN": `${zh}的目标` },
  effortShare: 0.25,
  contactEveryDays,
  owner: "accountManager" as const,
  do: [{ en: `Do ${en}`, "zh-CN": `做${zh}` }],
  stop: contactEveryDays === null ? [] : [{ en: `Stop ${en}`, "zh-CN": `停${zh}` }],
});

/** Strategies for every cell of the small model. */
export const playbook: PlaybookDocument = {
  format: 1,
  id: "small-playbook",
  version: "3",
  strategies: {
    invest: strategy("Invest", "投入"),
    raise: strategy("Raise", "提升"),
    keep: strategy("Keep", "保持"),
    leave: strategy("Leave", "离开", null),
  },
  unplaced: { ...strategy("Ask", "询问"), effortShare: 0 },
  excluded: { ...strategy("Part", "告别", null), effortShare: 0 },
};

/** A customer with facts of the small model. */
export function customer(facts: object, about: Omit<ReportCustomer, "assessment"> = {}): ReportCustomer {
  return { assessment: matrix.assess(facts, { asOf: DAY }), ...about };
}

/** A customer whom a person has placed elsewhere than the model does. */
export const placed: ReportCustomer = {
  id: "C9",
  name: "By hand Ltd",
  assessment: placeByHand(
    matrix as never,
    customer({ spend: 30, stance: "cold", barred: false }).assessment,
    {
      cell: "high/high",
      by: "Chen Yu",
      why: { en: "Signed.", "zh-CN": "已签约。" },
      on: "2026-11-20",
      until: "2026-12-31",
    },
  ).assessment,
};

/** Known in full; doubtful; too little known; excluded. */
export const everyKind: readonly ReportCustomer[] = [
  customer({ spend: 80, stance: "warm", seen: DAY, barred: false }, { id: "C1", name: "Acme", row: 2 }),
  customer(
    { spend: 30, stance: { value: "cold", asOf: "2026-10-01", grade: "stated" } },
    { id: "C2", name: "云岭", row: 3 },
  ),
  customer({ barred: null }, { id: "C3", row: 4 }),
  customer({ spend: 90, barred: true }, { name: "Barred Ltd", row: 5 }),
];

export function html(
  customers: readonly ReportCustomer[] = everyKind,
  options: Partial<ReportOptions> = {},
): string {
  return reportHtml(matrix, customers, { locale: "en", playbook, ...options });
}

function collected(customers: readonly ReportCustomer[]): Collected {
  const gathered = collect(matrix, 100, () => null);
  for (const one of customers) gathered.take(one);
  return gathered.collected();
}

/** A report before it is written, for the sections one by one. */
export function reportOn(
  customers: readonly ReportCustomer[] = everyKind,
  given: Partial<Report> = {},
): Report {
  const found = collected(customers);
  return {
    ...found,
    matrix,
    earlier: matrix,
    overTime: null,
    locale: "en",
    title: null,
    playbook,
    source: null,
    unreadColumns: [],
    strays: [],
    madeWith: null,
    tiers: ["A", "B", "C"],
    pages: found.listed.length,
    drawn: found.listed.length,
    baseline: baselineOf(found.listed),
    answers: found.listed.map(({ customer: one }) => answersFor(matrix, one.assessment, ["A", "B", "C"])),
    ...given,
  };
}

/** The text of markup in one language, tags taken out. */
export function textIn(markup: string, locale: "en" | "zh-CN"): string {
  const other = locale === "en" ? "zh-CN" : "en";
  return markup
    .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, "")
    .replace(new RegExp(`<(span|g|div) lang="${other}">.*?</\\1>`, "gs"), "")
    .replace(/<\/?(span|bdi|b|em|strong|a|code)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\n+/g, "\n")
    .trim();
}
