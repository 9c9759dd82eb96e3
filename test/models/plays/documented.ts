// The tables of docs/plays.md and of its Chinese twin: which plays there are, and what each cell makes of each situation. They are made here out of
// the playbooks; `npx vitest run --project runtime test/models/index.test.ts -u` writes them into the pages.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FactValue, Label, Play, Recommendation, SituationCondition } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type BookName, books, type Case, recommendedFor } from "./given.ts";

type Locale = "en" | "zh-CN";

const words = {
  en: {
    and: " and ",
    or: " or ",
    strategy: "strategy",
    status: "status",
    gate: "gate",
    days: "days",
    age: "ago",
    urgent: "urgent, ",
    brackets: ["(", ")"],
  },
  "zh-CN": {
    and: " 且 ",
    or: " 或 ",
    strategy: "策略",
    status: "状态",
    gate: "门槛",
    days: "天",
    age: "之前",
    urgent: "紧急，",
    brackets: ["（", "）"],
  },
} as const;

const headings = {
  en: ["Play", "Given when", "Within", "Owner", "Not together with"],
  "zh-CN": ["打法", "何时给出", "期限", "负责人", "此时不给"],
} as const;

const situationHeading = { en: "Situation", "zh-CN": "情形" } as const;
const playHeading = { en: "Play", "zh-CN": "打法" } as const;
const everyOther = { en: "all others", "zh-CN": "其余全部" } as const;

const inLocale = (label: Label, locale: Locale): string =>
  typeof label === "string" ? label : (label[locale] ?? "");
const code = (value: FactValue): string => `\`${value}\``;
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

const signs = { atLeast: "≥", above: ">", atMost: "≤", below: "<" } as const;

function rangeText(range: object): string {
  return Object.entries(signs)
    .filter(([key]) => Object.hasOwn(range, key))
    .map(([key, sign]) => `${sign} ${(range as Readonly<Record<string, number>>)[key]}`)
    .join(", ");
}

/** A condition as a reader of the playbook would write it down. */
function conditionText(condition: SituationCondition, locale: Locale, isInner = false): string {
  const { and, or, strategy, status, gate, days, age, brackets } = words[locale];
  const joined = (key: "all" | "any", parts: readonly SituationCondition[], by: string): string => {
    const flat = parts.flatMap((part) =>
      key in part ? ((part as Readonly<Record<string, readonly SituationCondition[]>>)[key] ?? []) : [part],
    );
    const text = flat.map((part) => conditionText(part, locale, true)).join(by);
    return isInner ? `${brackets[0]}${text}${brackets[1]}` : text;
  };
  if ("all" in condition) return joined("all", condition.all, and);
  if ("any" in condition) return joined("any", condition.any, or);
  if ("not" in condition && "strategy" in condition.not)
    return `${strategy} ≠ ${condition.not.strategy.map(code).join("/")}`;
  if ("strategy" in condition) return `${strategy} = ${condition.strategy.map(code).join("/")}`;
  if ("status" in condition) return `${status} = ${code(condition.status)}`;
  if ("gate" in condition) return `${gate} ${code(condition.gate)} = ${code(condition.is)}`;
  if ("axis" in condition && "number" in condition)
    return `${code(`${condition.axis}.${condition.number}`)} ${rangeText(condition)}`;
  if (!("fact" in condition) || "known" in condition)
    throw new Error(`No words for ${JSON.stringify(condition)}`);
  if ("is" in condition) return `${code(condition.fact)} = ${code(condition.is)}`;
  if ("in" in condition) return `${code(condition.fact)} = ${condition.in.map(code).join("/")}`;
  if ("age" in condition)
    return `${code(condition.fact)} ${rangeText(condition.age)} ${days}${locale === "en" ? " " : ""}${age}`;
  return `${code(condition.fact)} ${rangeText(condition)}`;
}

function playRow(play: Play, all: readonly Play[], locale: Locale): string[] {
  const { urgent, days } = words[locale];
  const aside = play.overrides ?? [];
  return [
    `${code(play.id)} ${inLocale(play.label, locale)}`,
    conditionText(play.when, locale),
    `${play.urgent === true ? urgent : ""}${play.withinDays} ${days}`,
    code(play.owner),
    aside.length === all.length - 1 ? everyOther[locale] : aside.map(code).join(", "),
  ];
}

/** What brings each play about: the situation of one row. */
const causes: { readonly [play: string]: Case } = {
  noCoach: { situation: { coaches: 0, champions: 0 } },
  reachEconomicBuyer: { situation: { economicBuyerContact: "notReached" } },
  wakeEvenKeelBuyer: { situation: { economicBuyerMode: "evenKeel" } },
  openOverconfidentBuyer: { situation: { economicBuyerMode: "overconfident" } },
  widenContact: { situation: { singleThread: true } },
  winOverOpponent: { situation: { opponents: 1 } },
  meetNewPlayer: { situation: { newPlayers: 1 } },
  followReorganisation: { situation: { reorganisation: true } },
  developNeeds: { situation: { needState: "implied" } },
  quantifyValue: { situation: { needState: "explicit", valueState: "none" } },
  askForReturn: { situation: { openConcessions: 1 } },
  slowFirstOffer: { situation: { firstOffer: "open" } },
  agreeOnAdvance: { situation: { continuations: 2 } },
  dislodgeCompetitor: { situation: { competitorStanding: "embedded" } },
  answerNeedConcern: { situation: { concernNeed: 1 } },
  answerCostConcern: { situation: { concernCost: 1 } },
  answerSolutionConcern: { situation: { concernSolution: 1 } },
  answerRiskConcern: { situation: { concernRisk: 1 } },
  answerPriceConcern: { situation: { concernPrice: 1 } },
  reviveContact: { situation: { daysSinceContact: 60 } },
  learnPotential: { facts: { annualSpend: null, growth: null, openShare: null, budget: null } },
  learnWorth: {
    facts: { amount: null, margin: null, idealFit: null, strategicFit: null, paysReliably: null },
  },
  leaveWell: {},
};

/** A customer or an opportunity for each column, all of it known but where the column says otherwise. */
type Column = { readonly name: string; readonly facts: NonNullable<Case["facts"]> };

const potential = {
  high: {},
  medium: {
    annualSpend: 5_000_000,
    growth: 10,
    openShare: 50,
    strategicFit: 3,
    need: 3,
    budget: "planned",
    decisionProcess: 2,
  },
  low: {
    annualSpend: 0,
    growth: -10,
    openShare: 0,
    strategicFit: 1,
    need: 1,
    budget: "planned",
    decisionProcess: 1,
  },
} as const;

const relationship = {
  high: {},
  medium: {
    relationshipStage: 3,
    economicBuyer: "brief",
    champion: "coach",
    support: 1,
    contactBreadth: 3,
    trust: 5,
    valueDelivered: 3,
  },
  low: {
    relationshipStage: 1,
    economicBuyer: "brief",
    champion: "coach",
    support: 0,
    contactBreadth: 1,
    trust: 1,
    valueDelivered: 1,
  },
} as const;

const worth = {
  high: {},
  low: {
    need: 1,
    compellingEvent: false,
    budget: "planned",
    amount: 0,
    margin: 5,
    strategicFit: 1,
    idealFit: 0,
    paysReliably: false,
  },
} as const;

const winnability = {
  high: {},
  low: {
    solutionFit: 0,
    differentiation: 1,
    valueToPrice: 50,
    competitiveThreat: 3,
    economicBuyer: "brief",
    champion: "coach",
    support: 0,
    decisionProcess: 1,
    stageProgress: 0,
  },
} as const;

/** The columns of the cells, best first, then of those without a cell. */
function columnsOf<X extends string, Y extends string>(
  xs: { readonly [x in X]: NonNullable<Case["facts"]> },
  ys: { readonly [y in Y]: NonNullable<Case["facts"]> },
  open: NonNullable<Case["facts"]>,
  facts: readonly string[],
): Column[] {
  const cells = Object.entries<NonNullable<Case["facts"]>>(xs).flatMap(([x, ofX]) =>
    Object.entries<NonNullable<Case["facts"]>>(ys).map(([y, ofY]) => ({
      name: `${x}/${y}`,
      facts: { ...ofX, ...ofY },
    })),
  );
  const last = cells.at(-1) as Column;
  return [
    ...cells.slice(0, -1),
    { name: `${last.name} open`, facts: { ...last.facts, ...open } },
    last,
    { name: "unplaced", facts: Object.fromEntries(facts.map((fact) => [fact, null])) },
    { name: "excluded", facts: { blocked: true } },
  ];
}

const columns: { readonly [B in BookName]: readonly Column[] } = {
  customer: columnsOf(
    potential,
    relationship,
    { annualSpend: null, growth: null, openShare: null },
    Object.keys(books.customer.model.facts),
  ),
  opportunity: columnsOf(
    worth,
    winnability,
    { amount: null, margin: null, need: null },
    Object.keys(books.opportunity.model.facts),
  ),
};

/** What is recommended for a column in a situation. */
function recommendedIn(book: BookName, { facts }: Column, cause: Case): Recommendation {
  return recommendedFor(book, { facts: { ...facts, ...cause.facts }, situation: cause.situation ?? {} });
}

function entry(play: string, { plays, setAside }: Recommendation): string {
  if (plays.some((one) => one.play.id === play)) return "✓";
  const aside = setAside.find((one) => one.play === play);
  return aside === undefined ? "·" : code(aside.because);
}

function causeText({ facts = {}, situation = {} }: Case): string {
  return Object.entries({ ...facts, ...situation })
    .map(([fact, value]) => (value === null ? `${code(fact)} ?` : `${code(fact)} ${code(value)}`))
    .join(", ");
}

const settledText = { en: "nothing else", "zh-CN": "没有其他情形" } as const;

/** Both tables of a playbook. */
function tablesOf(name: BookName, locale: Locale): string {
  const plays = books[name].playbook.plays ?? [];
  const list = table(
    headings[locale],
    plays.map((play) => playRow(play, plays, locale)),
  );
  const cells = table(
    [situationHeading[locale], playHeading[locale], ...columns[name].map((column) => column.name)],
    plays.map(({ id }) => {
      const cause = causes[id] as Case;
      return [
        causeText(cause) || settledText[locale],
        code(id),
        ...columns[name].map((column) => entry(id, recommendedIn(name, column, cause))),
      ];
    }),
  );
  return `${list}\n\n${cells}`;
}

/** The tests of the columns and rows of a playbook's table of cells. */
export function itHasATableOfCells(name: BookName): void {
  it(`has a customer for every column of the table of the ${name} playbook`, () => {
    for (const column of columns[name]) {
      const { strategyId } = recommendedIn(name, column, {});
      const [cell = ""] = column.name.split(" ");
      const cells: { readonly [cell: string]: { readonly strategy: string } } = books[name].model.cells;
      expect(strategyId, column.name).toBe(cells[cell]?.strategy ?? null);
    }
  });

  it(`has every play of the ${name} playbook in the table, given in some column`, () => {
    for (const { id } of books[name].playbook.plays ?? []) {
      const cause = causes[id] as Case;
      const entries = columns[name].map((column) => entry(id, recommendedIn(name, column, cause)));
      expect(entries, id).toContain("✓");
    }
  });
}

/** The tests that no play is named in vain as one that contradicts another: where both apply, the one is given and the other is not. */
export function itsOrderTakesEffect(name: BookName): void {
  const plays = books[name].playbook.plays ?? [];
  const pairs = plays.flatMap(({ id, overrides = [] }) => overrides.map((other) => [id, other] as const));
  it.each(pairs)(`the ${name} playbook gives %s in the stead of %s`, (play, other) => {
    // Leaving is brought about by the place; a need that is implied is seen in the model's fact where the other play asks for an explicit one.
    const first: Case =
      play === "leaveWell"
        ? { facts: { blocked: true } }
        : play === "developNeeds"
          ? { facts: { need: 2 } }
          : (causes[play] as Case);
    const second = causes[other] as Case;
    const { plays: given, setAside } = recommendedFor(name, {
      facts: { ...second.facts, ...first.facts },
      situation: { ...second.situation, ...first.situation },
    });
    expect(given.map((one) => one.play.id)).toContain(play);
    expect(setAside).toContainEqual({ play: other, because: play });
  });
}

/** The tests that both pages hold what is made here. */
export function itIsOnThePages(): void {
  for (const [page, locale] of [
    ["plays.md", "en"],
    ["plays.zh-CN.md", "zh-CN"],
  ] as const) {
    it(`docs/${page} has the plays of both playbooks, and what each cell makes of each situation`, async () => {
      const path = fileURLToPath(new URL(`../../../docs/${page}`, import.meta.url));
      const written = (Object.keys(books) as BookName[]).reduce(
        (text, name) => {
          const between = new RegExp(`(<!-- ${name} plays -->\n)[\\s\\S]*(\n<!-- /${name} plays -->)`);
          expect(text).toMatch(between);
          return text.replace(between, `$1\n${tablesOf(name, locale)}\n$2`);
        },
        readFileSync(path, "utf8"),
      );
      await expect(written).toMatchFileSnapshot(path);
    });
  }
}
