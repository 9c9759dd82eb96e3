// The words of the printed tables and of the two pages.
import type { Column, Section } from "./section.ts";
import { MODELS, SHAPES, type SuiteName } from "./suite-names.ts";

export type Locale = "en" | "zh-CN";
type Words = { readonly en: string; readonly "zh-CN": string };

export const columns = {
  perHandWritten: { en: "× hand-written", "zh-CN": "相当于手写函数的倍数" },
  perEveryTrick: { en: "× every trick", "zh-CN": "相当于用尽技巧的倍数" },
  perPlace: { en: "× `place`", "zh-CN": "相当于 `place` 的倍数" },
  perAssess: { en: "× `assess`", "zh-CN": "相当于 `assess` 的倍数" },
  perAllocate: { en: "× 1,000 customers", "zh-CN": "相当于 1,000 个客户的倍数" },
  perAssessAll: { en: "× `assessAll`", "zh-CN": "相当于 `assessAll` 的倍数" },
  perPlaceAll: { en: "× `placeAll`", "zh-CN": "相当于 `placeAll` 的倍数" },
  perPlaceAllOnWall: { en: "× `placeAll`, by the clock", "zh-CN": "按实际耗时，相当于 `placeAll` 的倍数" },
  perFormer: { en: "× `placeAll` into a former result", "zh-CN": "相当于 `placeAll` 写入先前结果的倍数" },
  perPlain: { en: "× `placeAll` of plain values", "zh-CN": "相当于 `placeAll` 处理普通值的倍数" },
  perPlaceColumns: { en: "× `placeColumns`", "zh-CN": "相当于 `placeColumns` 的倍数" },
  perPlaceColumnsOnWall: {
    en: "× `placeColumns`, by the clock",
    "zh-CN": "按实际耗时，相当于 `placeColumns` 的倍数",
  },
  perScan: { en: "× bare scan", "zh-CN": "相当于单纯扫描的倍数" },
  perSelect: { en: "× one SELECT", "zh-CN": "相当于一条 SELECT 的倍数" },
  perSelectOnWall: { en: "× one SELECT, by the clock", "zh-CN": "按实际耗时，相当于一条 SELECT 的倍数" },
  perOneModel: { en: "× one model", "zh-CN": "相当于一个模型的倍数" },
  perSmallest: { en: "× the smallest, each by its size", "zh-CN": "按规模折算，相当于最小者的倍数" },
  garbage: { en: "bytes made per record", "zh-CN": "每条记录产生的字节数" },
  kept: { en: "bytes held by a kept result", "zh-CN": "每个保留的结果占用的字节数" },
  keptPerSnapshot: { en: "bytes held per snapshot", "zh-CN": "每条快照占用的字节数" },
  overStart: { en: "MB of heap over the start", "zh-CN": "堆内存比开始时多出的 MB" },
} as const satisfies Record<Column, Words>;

export const suiteTitles = {
  rows: {
    en: "Objects in, columns out: twelve dimensions, one gate, 3×3",
    "zh-CN": "输入对象、输出列：十二个维度、一道门槛、3×3",
  },
  columns: { en: "Columns in, columns out", "zh-CN": "输入列、输出列" },
  bounds: { en: "With low and high, of plain values", "zh-CN": "连同下限和上限，普通值" },
  "bounds-dated": {
    en: "With low and high, every fact with a day and a grade",
    "zh-CN": "连同下限和上限，每个事实都带日期和可信等级",
  },
  explanations: { en: "With what each dimension gives", "zh-CN": "连同每个维度的贡献" },
  former: { en: "Into a former result, and as new ones", "zh-CN": "写入先前的结果，以及每次生成新结果" },
  "many-models": {
    en: `${MODELS} compiled models in turn, a process each`,
    "zh-CN": `轮流使用 ${MODELS} 个编译好的模型，各在自己的进程里`,
  },
  "many-shapes": {
    en: `Records with their keys in ${SHAPES} orders, a process each`,
    "zh-CN": `记录的键有 ${SHAPES} 种顺序，各在自己的进程里`,
  },
  "many-records": { en: "Ever more records", "zh-CN": "记录越来越多" },
  "many-dimensions": { en: "Ever more dimensions", "zh-CN": "维度越来越多" },
  "one-by-one": { en: "One customer at a time", "zh-CN": "一次一位客户" },
  customer: {
    en: "The ready-made `customerModel`, every fact with a day and a grade",
    "zh-CN": "现成的 `customerModel`，每个事实都带日期和可信等级",
  },
  streams: { en: "Records that arrive", "zh-CN": "陆续到达的记录" },
  workers: { en: "Two threads over shared columns", "zh-CN": "两个线程共用一份列" },
  compile: { en: "`compileModel`, once", "zh-CN": "`compileModel` 一次" },
  memory: { en: "Memory", "zh-CN": "内存" },
  "stream-memory": { en: "Memory of a long stream", "zh-CN": "长数据流的内存" },
  "json-logic": { en: "Beside JsonLogic", "zh-CN": "与 JsonLogic 比较" },
  expressions: { en: "Beside evaluators of expressions", "zh-CN": "与表达式求值器比较" },
  "zen-engine": { en: "Beside @gorules/zen-engine", "zh-CN": "与 @gorules/zen-engine 比较" },
  "json-rules-engine": { en: "Beside json-rules-engine", "zh-CN": "与 json-rules-engine 比较" },
  analysis: {
    en: "Questions about a customer of `customerModel`",
    "zh-CN": "关于 `customerModel` 一位客户的各个问题",
  },
  portfolio: { en: "`allocate`: selling hours over customers", "zh-CN": "`allocate`：分配销售工时" },
  history: {
    en: "A portfolio over time: ever more snapshots, ten months of each customer",
    "zh-CN": "客户组合的历史：快照越来越多，每位客户十个月",
  },
  duckdb: { en: "In DuckDB", "zh-CN": "在 DuckDB 里" },
  pglite: {
    en: "In PGlite (PostgreSQL in WebAssembly)",
    "zh-CN": "在 PGlite 里（WebAssembly 版 PostgreSQL）",
  },
  "duckdb-calls": { en: "In DuckDB, record by record", "zh-CN": "在 DuckDB 里，逐条查询" },
  "pglite-calls": { en: "In PGlite, record by record", "zh-CN": "在 PGlite 里，逐条查询" },
} as const satisfies Record<SuiteName, Words>;

/** A name that both languages write alike. */
const same = (name: string): Words => ({ en: name, "zh-CN": name });

const caseNames: Readonly<Record<string, Words>> = {
  handWritten: { en: "hand-written", "zh-CN": "手写函数" },
  everyTrick: { en: "hand-written, every trick", "zh-CN": "手写函数，用尽技巧" },
  readOnly: { en: "reads the fields only (the floor)", "zh-CN": "只读字段（下限）" },
  place: same("`place`"),
  assess: same("`assess`"),
  assessAll: same("`assessAll`"),
  placeAll: same("`placeAll`"),
  placeAllBounds: { en: "`placeAll` with `bounds`", "zh-CN": "`placeAll` 加 `bounds`" },
  placeAllFormer: { en: "`placeAll`, into a former result", "zh-CN": "`placeAll`，写入先前的结果" },
  placeAllBoundsFormer: {
    en: "`placeAll` with `bounds`, into a former result",
    "zh-CN": "`placeAll` 加 `bounds`，写入先前的结果",
  },
  contributionsFormer: {
    en: "`placeAll` with `contributions`, into a former result",
    "zh-CN": "`placeAll` 加 `contributions`，写入先前的结果",
  },
  plainPlaceAll: { en: "`placeAll` of plain values", "zh-CN": "`placeAll` 处理普通值" },
  placeColumns: same("`placeColumns`"),
  contributions: { en: "`placeAll` with `contributions`", "zh-CN": "`placeAll` 加 `contributions`" },
  contributionObjects: {
    en: "the same, and an object of them for each record",
    "zh-CN": "同上，并为每条记录生成一个对象",
  },
  oneModel: { en: "`placeAll`, one model", "zh-CN": "`placeAll`，一个模型" },
  manyModels: { en: `\`placeAll\`, ${MODELS} models`, "zh-CN": `\`placeAll\`，${MODELS} 个模型` },
  quarter: { en: "a quarter of the records", "zh-CN": "四分之一的记录" },
  all: { en: "all records", "zh-CN": "全部记录" },
  assessStreamChunks: { en: "`assessStream`, chunks of 256", "zh-CN": "`assessStream`，每批 256 行" },
  assessStreamRows: { en: "`assessStream`, rows alone", "zh-CN": "`assessStream`，一次一行" },
  assessStream: same("`assessStream`"),
  placeAllChunks: { en: "`placeAll` of each chunk", "zh-CN": "对每一批调用 `placeAll`" },
  "json-logic-engine": { en: "json-logic-engine, compiled", "zh-CN": "json-logic-engine，编译后" },
  "json-logic-js": same("json-logic-js"),
  "cel-js": same("@marcbachmann/cel-js"),
  "expr-eval": same("expr-eval"),
  mathjs: same("mathjs"),
  "zen-engine": same("zen-engine"),
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
  scan: { en: "bare scan of the same columns", "zh-CN": "单纯扫描同样的列" },
  handWrittenSelect: { en: "SELECT written by hand", "zh-CN": "手写的 SELECT" },
  handWrittenSelectThreads: { en: "the same on all processors", "zh-CN": "同上，使用全部处理器" },
  toSql: { en: "SELECT of `toSql`", "zh-CN": "`toSql` 生成的 SELECT" },
  toSqlThreads: { en: "the same on all processors", "zh-CN": "同上，使用全部处理器" },
  rowByRow: { en: "rows read out, `place` for each", "zh-CN": "读出各行，逐行调用 `place`" },
  selectForAll: {
    en: "SELECT of `toSql`, one for all these records",
    "zh-CN": "`toSql` 生成的 SELECT，这些记录共用一条",
  },
  selectForEach: {
    en: "SELECT of `toSql`, one for each record",
    "zh-CN": "`toSql` 生成的 SELECT，每条记录一条",
  },
  load: { en: "loading the records into a table", "zh-CN": "把记录装入表" },
  threads: { en: "`placeColumns` on two threads", "zh-CN": "`placeColumns`，两个线程" },
  compileScorecard: { en: "the twelve dimensions", "zh-CN": "十二个维度的模型" },
  compileCustomer: same("`customerModel`"),
  customerHandWritten: { en: "`customerModel`: hand-written", "zh-CN": "`customerModel`：手写函数" },
  customerPlaceAll: {
    en: "`customerModel`: `placeAll` with `bounds`",
    "zh-CN": "`customerModel`：`placeAll` 加 `bounds`",
  },
  customerPlace: { en: "`customerModel`: `place`", "zh-CN": "`customerModel`：`place`" },
  customerAssess: { en: "`customerModel`: `assess`", "zh-CN": "`customerModel`：`assess`" },
};

/** Names of a function with a number of snapshots behind it. */
function snapshotsName(name: string): Words | undefined {
  const [, of, count] =
    /^(readSnapshots|timeline|countedHistory|portfolioOn|movement)(\d+)$/.exec(name) ?? [];
  if (of === undefined) return undefined;
  const snapshots = Number(count).toLocaleString("en");
  return { en: `\`${of}\`, ${snapshots} snapshots`, "zh-CN": `\`${of}\`，${snapshots} 条快照` };
}

/** Names with a number of dimensions in them. */
function wideName(name: string): Words | undefined {
  const [, kind, count] = /^(columns|objects)(\d+)$/.exec(name) ?? [];
  if (kind === undefined) return undefined;
  return kind === "columns"
    ? { en: `${count} dimensions, columns`, "zh-CN": `${count} 个维度，列` }
    : { en: `${count} dimensions, objects`, "zh-CN": `${count} 个维度，对象` };
}

export function caseName(name: string, locale: Locale): string {
  const words = caseNames[name] ?? wideName(name) ?? snapshotsName(name);
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
