// The words of the printed tables and of the two pages.
import type { Section } from "./section.ts";
import { MODELS, SHAPES } from "./suite-names.ts";

export type Locale = "en" | "zh-CN";
type Words = { readonly en: string; readonly "zh-CN": string };

export const columns = {
  perHandWritten: { en: "× hand-written", "zh-CN": "相当于手写函数的倍数" },
  perPlace: { en: "× `place`", "zh-CN": "相当于 `place` 的倍数" },
  perPlaceOnWall: { en: "× `place`, by the clock", "zh-CN": "按实际耗时，相当于 `place` 的倍数" },
  perAssess: { en: "× `assess`", "zh-CN": "相当于 `assess` 的倍数" },
  perAllocate: { en: "× 1,000 customers", "zh-CN": "相当于 1,000 个客户的倍数" },
  garbage: { en: "bytes made per record", "zh-CN": "每条记录产生的字节数" },
  kept: { en: "bytes held by a kept result", "zh-CN": "每个保留的结果占用的字节数" },
} as const satisfies Record<string, Words>;

export const suiteTitles = {
  scorecard: { en: "Twelve dimensions, one gate, 3×3", "zh-CN": "十二个维度、一道门槛、3×3" },
  "many-models": {
    en: `The same with ${MODELS} compiled models in turn`,
    "zh-CN": `同上，轮流使用 ${MODELS} 个编译好的模型`,
  },
  "many-shapes": {
    en: `The same with records in ${SHAPES} orders of keys`,
    "zh-CN": `同上，记录的键有 ${SHAPES} 种顺序`,
  },
  customer: {
    en: "The ready-made `customerModel`, every fact with a day and a grade",
    "zh-CN": "现成的 `customerModel`，每个事实都带日期和可信等级",
  },
  "json-logic-js": { en: "Beside json-logic-js", "zh-CN": "与 json-logic-js 比较" },
  "zen-engine": { en: "Beside @gorules/zen-engine", "zh-CN": "与 @gorules/zen-engine 比较" },
  "json-rules-engine": { en: "Beside json-rules-engine", "zh-CN": "与 json-rules-engine 比较" },
  analysis: {
    en: "Questions about a customer of `customerModel`",
    "zh-CN": "关于 `customerModel` 一位客户的各个问题",
  },
  compile: { en: "`compileModel`, once", "zh-CN": "`compileModel` 一次" },
  portfolio: { en: "`allocate`: selling hours over customers", "zh-CN": "`allocate`：分配销售工时" },
  memory: { en: "Heap", "zh-CN": "堆内存" },
} as const satisfies Record<string, Words>;

const caseNames: Readonly<Record<string, Words>> = {
  handWritten: { en: "hand-written", "zh-CN": "手写函数" },
  everyTrick: { en: "hand-written, every trick", "zh-CN": "手写函数，用尽技巧" },
  readOnly: { en: "reads the fields only (the floor)", "zh-CN": "只读字段（下限）" },
  place: { en: "`place`", "zh-CN": "`place`" },
  assess: { en: "`assess`", "zh-CN": "`assess`" },
  assessAll: { en: "`assessAll`", "zh-CN": "`assessAll`" },
  "json-logic-js": { en: "json-logic-js", "zh-CN": "json-logic-js" },
  "zen-engine": { en: "zen-engine", "zh-CN": "zen-engine" },
  scoresGiven: { en: "json-rules-engine, scores given", "zh-CN": "json-rules-engine，得分现成给出" },
  scoresComputed: {
    en: "json-rules-engine, scores as dynamic facts",
    "zh-CN": "json-rules-engine，得分由动态事实算出",
  },
  gapsInFull: { en: "`gapsInFull`", "zh-CN": "`gapsInFull`" },
  levers1: { en: "`levers` to tier A, single facts", "zh-CN": "`levers` 到 A 级，单项事实" },
  levers2: { en: "`levers` to tier A, up to two facts", "zh-CN": "`levers` 到 A 级，至多两项事实" },
  compare: { en: "`compare` with June", "zh-CN": "`compare` 与六月相比" },
  recommend: { en: "`recommend` with playbook", "zh-CN": "`recommend`，用策略手册" },
  recommendInSituation: {
    en: "`recommend` with playbook and situation",
    "zh-CN": "`recommend`，用策略手册和情况",
  },
  compileScorecard: { en: "the twelve dimensions", "zh-CN": "十二个维度的模型" },
  compileCustomer: { en: "`customerModel`", "zh-CN": "`customerModel`" },
  mostlyOwnedSmall: {
    en: "`allocate`, most customers owned, 1,000",
    "zh-CN": "`allocate`，多数客户专属，1,000 个",
  },
  mostlyOwnedLarge: {
    en: "`allocate`, most customers owned, 10,000",
    "zh-CN": "`allocate`，多数客户专属，10,000 个",
  },
  mostlyOwnedSolver: {
    en: "HiGHS, the plan alone, most customers owned, 1,000",
    "zh-CN": "HiGHS，只求计划，多数客户专属，1,000 个",
  },
  allOpenSmall: {
    en: "`allocate`, all open to five sellers, 1,000",
    "zh-CN": "`allocate`，每个客户对五位销售开放，1,000 个",
  },
  allOpenLarge: {
    en: "`allocate`, all open to five sellers, 10,000",
    "zh-CN": "`allocate`，每个客户对五位销售开放，10,000 个",
  },
  allOpenSolver: {
    en: "HiGHS, the plan alone, all open to five sellers, 1,000",
    "zh-CN": "HiGHS，只求计划，每个客户对五位销售开放，1,000 个",
  },
  customerHandWritten: { en: "`customerModel`: hand-written", "zh-CN": "`customerModel`：手写函数" },
  customerPlace: { en: "`customerModel`: `place`", "zh-CN": "`customerModel`：`place`" },
  customerAssess: { en: "`customerModel`: `assess`", "zh-CN": "`customerModel`：`assess`" },
};

export function caseName(name: string, locale: Locale): string {
  const words = caseNames[name];
  if (words === undefined) throw new Error(`no words for the case ${name}`);
  return words[locale];
}

/** What stands above the figures. */
export type Circumstances = {
  readonly node: string;
  readonly processor: string;
  readonly date: string;
  readonly rows: number;
  readonly rounds: number;
  /** How many other programs wanted a processor at the start, on average; 0 on a quiet machine. */
  readonly load: number;
  /** Name and version of each peer. */
  readonly peers: readonly string[];
};

export function circumstancesText(
  { node, processor, date, rows, rounds, load, peers }: Circumstances,
  locale: Locale,
): string {
  if (locale === "en") {
    const busy = `Other programs ran on this machine at the same time (load ${load}): judge by the spread.`;
    return [
      `Node ${node}, ${processor}, ${date}: ${rows} records, ${rounds} rounds. ${peers.join(", ")}.`,
      "Each figure is the median of the rounds, with the least and the most.",
      ...(load > 0.5 ? [busy] : []),
    ].join(" ");
  }
  return [
    `Node ${node}，${processor}，${date}：${rows} 条记录，${rounds} 轮。${peers.join("，")}。`,
    "每个数值为各轮的中位数，括号内为最小值和最大值。",
    ...(load > 0.5 ? [`测量时这台机器上还有其他程序在运行（负载 ${load}），请结合波动范围来看。`] : []),
  ].join("");
}

export function recordsText(
  { records, parts, checksum }: Pick<Section, "records" | "parts" | "checksum">,
  locale: Locale,
): string {
  if (locale === "en") {
    const share = parts === 1 ? "" : `, another of ${parts} parts each time`;
    return `${records} records per round${share}${checksum === null ? "" : `; checksum ${checksum}`}`;
  }
  const share = parts === 1 ? "" : `，分成 ${parts} 份，每轮换一份`;
  return `每轮 ${records} 条记录${share}${checksum === null ? "" : `；校验和 ${checksum}`}`;
}
