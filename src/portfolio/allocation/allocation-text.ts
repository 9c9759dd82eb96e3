import type { Label, Locale } from "../../core/label.ts";
import type { Allocation, EffortChange, EffortLine } from "./allocation.ts";
import { type AllocationTextOptions, bullets, table, type Wording, wordingOf } from "./allocation-wording.ts";
import { between } from "./customer-lines.ts";
import { effortIssueText } from "./issue-text.ts";

/** The names of all who are in a plan, by id. */
function namesIn({ customers, sellers }: Allocation): {
  readonly customer: (id: string) => Label;
  readonly seller: (id: string) => Label;
} {
  const names = (all: readonly (readonly [string, Label])[]) => {
    const byId = new Map(all);
    return (id: string): Label => byId.get(id) as Label;
  };
  return {
    customer: names(customers.map(({ customer, name }) => [customer, name])),
    seller: names(sellers.map(({ seller, name }) => [seller, name])),
  };
}

function sellersText(
  { sellers }: Allocation,
  { say, show, number, signed, why }: Wording,
): readonly string[] {
  const [first] = sellers;
  if (first === undefined) return [];
  const change = ({ value, minimumHours }: EffortChange): string =>
    minimumHours === 0
      ? signed(value)
      : say("change.minimum", { value: signed(value), hours: signed(minimumHours) });
  const heads = [
    ...(["seller", "hours", "planned", "unused", "customers"] as const).map((code) => say(code)),
    say("oneMore", { hours: first.oneMore.hours }),
    say("another"),
    say("without"),
  ];
  const rows = sellers.map((one) => [
    show(one.name),
    ...[one.hours, one.planned, one.unused, one.customers].map(number),
    ...[one.oneMore, one.another, one.without].map(change),
  ]);
  const left = sellers.filter(({ reasons }) => reasons.length > 0);
  return [
    `## ${say("perSeller")}`,
    table(heads, rows),
    ...bullets(left.map(({ name, reasons }) => say("entry", { name: show(name), text: why(reasons) }))),
  ];
}

function shortagesText(plan: Allocation, { say, show, few }: Wording): readonly string[] {
  if (plan.shortages.length === 0) return [];
  const names = namesIn(plan);
  const lines = plan.shortages.map(({ customers, sellers, needed, available, short }) => {
    const params = {
      customers: few(
        customers.map((id) => show(names.customer(id))),
        "moreCustomers",
      ),
      sellers: few(
        sellers.map((id) => show(names.seller(id))),
        "moreSellers",
      ),
      needed,
      available,
      short,
    };
    return say(sellers.length === 0 ? "missed.nobody" : "missed", params);
  });
  return [`## ${say("minimumsMissed")}`, ...bullets(few(lines, "more"))];
}

/** Whose hours change, the largest change first; nothing where no hours of today are given. */
function comparedText(plan: Allocation, { say, show, number, signed, few }: Wording): readonly string[] {
  if (plan.customers.every(({ today }) => today === null)) return [];
  const changeOf = ({ hours, today }: EffortLine): number => between(hours, today as number);
  const moved = plan.customers
    .filter(({ standing }) => standing === "over" || standing === "under")
    .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  const lines = moved.map((line) =>
    say("compared.line", {
      name: show(line.name),
      today: number(line.today as number),
      hours: number(line.hours),
      change: signed(changeOf(line)),
    }),
  );
  return [
    `## ${say("compared")}`,
    say("compared.over", plan.overServed),
    say("compared.under", plan.underServed),
    ...bullets(few(lines, "moreCustomers")),
  ];
}

/** Who gets how many hours, of whom and why: the most hours first. */
function customersText(plan: Allocation, { say, show, number, why, few, place }: Wording): readonly string[] {
  if (plan.customers.length === 0) return [];
  const names = namesIn(plan);
  const lines = [...plan.customers]
    .sort((a, b) => b.hours - a.hours)
    .map((line) => {
      const by = line.by.map(({ seller, hours }) => {
        const name = show(names.seller(seller));
        return line.by.length === 1 ? name : say("by", { seller: name, hours: number(hours) });
      });
      const params = {
        customer: show(line.name),
        place: place(line),
        hours: number(line.hours),
        by,
        why: why(line.reasons),
      };
      return say(by.length === 0 ? "line.none" : "line", params);
    });
  return [`## ${say("perCustomer")}`, ...bullets(few(lines, "moreCustomers"))];
}

/**
 * A plan of hours as GitHub Markdown, for a meeting: the sums, each seller with what an hour more is worth, minimums that cannot be met, today against
 * the plan, what to find out, and each customer with the reasons for its hours. Names are escaped, and values rounded for reading; the plan itself has
 * them exactly.
 *
 * @throws {RangeError} where the limit is no whole number, or there is no such locale
 * @example
 * ```ts
 * import { allocate, allocationText } from "opportunity-matrix/portfolio";
 * const customer = { id: "C1", name: "Calder", sellers: ["lin"], tier: "A", strategy: "invest", value: 900_000 };
 * const plan = allocate({ sellers: [{ id: "lin", name: "Lin", hours: 40 }], customers: [customer] });
 * allocationText(plan, "en").split("\n")[2]; // => "There are 40 h: 40 h are planned, 0 h are unused."
 * ```
 */
export function allocationText(
  plan: Allocation,
  locale: Locale,
  options: AllocationTextOptions = {},
): string {
  const wording = wordingOf(locale, options);
  const { say, show, number, few } = wording;
  const { hours, planned, unused, value, toFindOut, issues } = plan;
  const names = namesIn(plan);
  const unknown = toFindOut.map((id) => show(names.customer(id)));
  const wrong = issues.map((issue) =>
    say("issue", { pointer: issue.pointer, text: effortIssueText(issue, locale) }),
  );
  const blocks = [
    `# ${say("title", { policy: show(plan.policy.label) })}`,
    say("sums", { hours, planned, unused }),
    say("wins", { value: number(value) }),
    ...(plan.refused === 0 ? [] : [say("refused", { count: plan.refused })]),
    ...bullets(few(wrong.map(show), "more")),
    ...sellersText(plan, wording),
    ...shortagesText(plan, wording),
    ...comparedText(plan, wording),
    ...(unknown.length === 0
      ? []
      : [`## ${say("findOut")}`, say("unknown", { names: few(unknown, "moreCustomers") })]),
    ...customersText(plan, wording),
  ];
  return `${blocks.join("\n\n")}\n`;
}
