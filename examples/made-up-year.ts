// A made-up year of a sales team, for the examples that look back on one: 200 customers of four sellers, assessed on the first of each month of 2026, with
// decisions by hand, customers left, and the hours that each one gets. Everything comes from one seed, so that every run gives the same. Run by itself
// it says what it holds.
import {
  type Assessment,
  compileModel,
  decidePursuit,
  defaultPursuitPolicy,
  type Facts,
  type Label,
  type Override,
  type PursuitDecision,
  placeByHand,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { type Seller, type Snapshot, takeSnapshot } from "opportunity-matrix/portfolio";

/** The customer model, with a guard: three points beyond an edge, or two snapshots, before another cell counts. */
export const model = { ...customerModel, id: "our-matrix", movement: { margin: 3, snapshots: 2 } } as const;
export const matrix = compileModel(model);

/** Mulberry32: numbers from 0 to below 1, always the same from one seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(20_260_101);
const below = (count: number): number => Math.floor(random() * count);

/** The team, with the selling hours of the next quarter. Tom works half-time. */
export const sellers: readonly (Seller & { readonly name: Label })[] = [
  { id: "chen", name: { en: "Chen Yu", "zh-CN": "陈雨" }, hours: 360 },
  { id: "lin", name: { en: "Lin Yao", "zh-CN": "林瑶" }, hours: 360 },
  { id: "tom", name: { en: "Tom Reed", "zh-CN": "汤睿" }, hours: 120 },
  { id: "zhou", name: { en: "Zhou Kai", "zh-CN": "周恺" }, hours: 320 },
];

const firms = `Qinghe 青禾, Calder 卡德, Dunmorrow 敦茂, Qixia 栖霞, Beizhan 北栈, Eastwick 东威, Lanchuan 澜川, Gallowhill 加洛, Yarrow 雅罗, Songtao 松涛,
 Wangshu 望舒, Wychwood 威治, Zennor 泽诺, Xingqiao 星桥, Hengchuan 衡川, Lindholt 林霍, Marlow 马洛, Yunling 云岭, Tarnside 塔恩, Pingwu 平芜`;
const trades =
  "Foods 食品, Freight 货运, Chemicals 化工, Paper 造纸, Optics 光学, Machinery 机械, Pharma 医药, Textiles 纺织, Electronics 电子, Energy 能源";
const pairs = (list: string): [en: string, zh: string][] =>
  list.split(",").map((pair) => pair.trim().split(" ") as [string, string]);
const names = pairs(trades).flatMap(([trade, zhTrade]) =>
  pairs(firms).map(([firm, zhFirm]) => ({ en: `${firm} ${trade}`, "zh-CN": `${zhFirm}${zhTrade}` })),
);

/** What does not change over the year. */
export type MadeUpCustomer = {
  readonly id: string;
  readonly name: Label;
  /** Who may serve it: its owner first; nobody since the owner has left the company. */
  readonly sellers: readonly string[];
  /** What it spends in a year, in yuan. */
  readonly spend: number;
  /** The first and the last month, 1 to 12, in which it is in the portfolio. */
  readonly from: number;
  readonly to: number;
  /** The hours that it got in the last quarter. */
  readonly today: number;
};

export const customers: readonly MadeUpCustomer[] = names.map((name, i) => {
  const owner = sellers[below(sellers.length)]?.id ?? "chen";
  return {
    id: `C${String(i + 1).padStart(3, "0")}`,
    name,
    // One in eight is open to Lin Yao as well, who knows every trade.
    sellers: i === 77 ? [] : i % 8 === 0 && owner !== "lin" ? [owner, "lin"] : [owner],
    // Two in five are small.
    spend: (1 + below(60)) * (random() < 0.4 ? 50_000 : 1_000_000),
    // One in ten comes during the year, one in ten leaves.
    from: random() < 0.1 ? 2 + below(10) : 1,
    to: random() < 0.1 ? 9 + below(3) : 12,
    today: below(10),
  };
});

const called = new Map<string, Label>([...sellers, ...customers].map(({ id, name }) => [id, name]));

/** What a customer or a seller is called. */
export const nameOf = (id: string): Label => called.get(id) ?? id;

/** The money at stake with a customer: what it spends in a year. */
export function amountOf(customer: string): number | null {
  return customers.find(({ id }) => id === customer)?.spend ?? null;
}

export const days: readonly string[] = Array.from(
  { length: 12 },
  (_, i) => `2026-${String(i + 1).padStart(2, "0")}-01`,
);

type Cell = ReturnType<typeof matrix.assess>["possibleCells"][number];

/** Customers whom somebody placed by hand, each with a reason and an end. */
const byHand: Readonly<Record<string, Override & { readonly cell: Cell }>> = {
  C012: {
    cell: "high/medium",
    by: "陈雨 Chen Yu",
    why: { en: "The parent company pays; see its letter", "zh-CN": "预算由母公司拨付，见来函" },
    on: "2026-09-20",
    until: "2026-12-05",
  },
  C058: {
    cell: "high/high",
    by: "周恺 Zhou Kai",
    why: {
      en: "Framework contract signed; the orders follow in spring",
      "zh-CN": "框架协议已签，订单春季下达",
    },
    on: "2026-10-10",
    until: "2026-12-20",
  },
  C131: {
    cell: "medium/low",
    by: "林瑶 Lin Yao",
    why: { en: "Merges with a competitor’s customer in summer", "zh-CN": "明年夏天与竞品客户合并" },
    on: "2026-11-15",
    until: "2027-05-31",
  },
};

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** A customer on a day, as it was assessed and, where somebody has placed it by hand, placed. */
export type Visit = {
  readonly customer: MadeUpCustomer;
  readonly asOf: string;
  readonly assessment: Assessment;
};

/** Twelve visits to a customer whose facts wander; not every fact is asked for anew each month. */
function yearOf(customer: MadeUpCustomer): Visit[] {
  const { id, spend, from, to } = customer;
  let [need, trust, stage, share, contacts] = [
    1 + below(4),
    1 + below(9),
    1 + below(4),
    10 + below(80),
    below(4),
  ];
  let asked = days[0] ?? "";
  // Whom nobody visits any more is assessed all the same, on what was known once.
  const isForgotten = random() < 0.05;
  return days.flatMap((asOf, i): Visit[] => {
    need = within(need + random() * 1.4 - 0.65, 1, 4);
    trust = within(trust + random() * 2.2 - 1, 1, 9);
    stage = within(stage + random() * 1.2 - 0.55, 1, 5);
    share = within(share + random() * 16 - 8, 0, 100);
    contacts = within(contacts + random() * 1.4 - 0.6, 1, 6);
    const isAsked = random() < 0.4;
    if (isAsked && !(isForgotten && i > 5)) asked = asOf;
    const seen = isForgotten ? asked : asOf;
    const isBudgetKnown = random() < 0.7;
    const grade = random() < 0.3 ? "assumed" : "stated";
    if (i + 1 < from || i + 1 > to) return [];
    const facts: Facts = {
      blocked: id === "C101" && i > 6,
      annualSpend: { value: spend, asOf: days[0] ?? asOf },
      openShare: { value: share, asOf: seen },
      need: { value: need, asOf: asked, grade: "stated" },
      trust: { value: trust, asOf: seen, grade },
      relationshipStage: { value: stage, asOf: seen },
      contactBreadth: { value: contacts, asOf: seen },
      economicBuyer: stage > 2 ? "multiple" : "brief",
      champion: trust > 6 ? "champion" : "none",
      ...(isBudgetKnown && { budget: { value: need > 2 ? "approved" : "planned", asOf: seen } }),
    };
    const machine = matrix.assess(facts, { asOf });
    const hand = byHand[id];
    const placed = hand === undefined ? machine : placeByHand(matrix, machine, hand).assessment;
    return [{ customer, asOf, assessment: placed }];
  });
}

export const visits: readonly Visit[] = customers.flatMap(yearOf);

export const log: readonly Snapshot[] = visits.map(({ customer, asOf, assessment }) =>
  takeSnapshot(assessment, { customer: customer.id, recordedOn: asOf }),
);

/** In July the team decided whom to leave; what would bring it back is kept with the decision. */
export const decisions: ReadonlyMap<string, PursuitDecision> = new Map(
  visits
    .filter(({ asOf }) => asOf === "2026-07-01")
    .map(({ customer, assessment }) => {
      const goesOn = { invest: "pursue", expand: "pursue", raise: "develop", deepen: "develop" } as const;
      const looksAgain = {
        select: "review",
        educate: "review",
        maintain: "review",
        streamline: "review",
      } as const;
      const policy = {
        ...defaultPursuitPolicy,
        decisions: { ...goesOn, ...looksAgain, withdraw: "disengage" } as const,
        reentry: defaultPursuitPolicy.reentry.filter(
          ({ id }) => id === "budgetApproved" || id === "championFound",
        ),
      };
      return [customer.id, decidePursuit(assessment, model, policy)];
    }),
);

if (process.argv[1]?.includes("made-up-year")) {
  const left = [...decisions.values()].filter(({ pursuit }) => pursuit === "disengage").length;
  console.log(`${log.length} snapshots of ${customers.length} customers, ${days[0]} to ${days.at(-1)}`);
  console.log(`${left} left in July, ${Object.keys(byHand).length} placed by hand`);
}
