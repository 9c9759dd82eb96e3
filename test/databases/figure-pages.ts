// The figures of docs/scale.md and its twin: a block of each page that a command writes, and never a hand.

export type Locale = "en" | "zh-CN";
type Words = { readonly [locale in Locale]: string };

/** What was measured together, in nanoseconds per row by line, and under which circumstances. */
export type Measured = {
  readonly date: string;
  /** How many other programs wanted a processor, on average. */
  readonly load: number;
  readonly rows: number;
  /** Of the Parquet folder; 0 where there is none. */
  readonly mebibytes: number;
  readonly lines: readonly { readonly name: string; readonly nanoseconds: number }[];
};

const SUITES = {
  parquet: {
    en: "DuckDB, `customerModel`, a folder of Parquet files, 512 MiB of memory",
    "zh-CN": "DuckDB，`customerModel`，Parquet 文件夹，内存 512 MiB",
  },
  servers: {
    en: "PostgreSQL, `customerModel`, a table on three servers, all columns of the result to Node",
    "zh-CN": "PostgreSQL，`customerModel`，分在三台服务器上的一张表，结果的全部列传到 Node",
  },
} as const satisfies Record<string, Words>;

export type SuiteName = keyof typeof SUITES;

const LINES: { readonly [name: string]: Words } = {
  scan: { en: "bare scan of the same columns", "zh-CN": "只扫描同样的列" },
  scored: { en: "scored, and counted by status and cell", "zh-CN": "打分，并按状态和格子计数" },
  asked: { en: "scored where the query is asked", "zh-CN": "在接受查询的那台服务器上打分" },
  own: { en: "scored where the rows are", "zh-CN": "在数据所在的服务器上打分" },
};

/** Three digits, and all of a large whole number. */
function figureText(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function circumstances({ date, load, rows, mebibytes }: Measured, locale: Locale): string {
  const size = figureText(mebibytes);
  if (locale === "en") {
    return `${date}, load ${load}: ${rows} rows${mebibytes === 0 ? "" : ` in ${size} MiB`}.`;
  }
  return `${date}，负载 ${load}：${rows} 行${mebibytes === 0 ? "" : `，共 ${size} MiB`}。`;
}

/** A block of a page. The last column is the multiple of the first line. */
export function figureBlock(suite: SuiteName, measured: Measured, locale: Locale): string {
  const shown = measured.lines.map(({ nanoseconds }) => figureText(nanoseconds));
  const heads: Words = {
    en: "| | ns per row | × the first line |",
    "zh-CN": "| | 每行纳秒 | 相当于第一行的倍数 |",
  };
  const rows = measured.lines.map(({ name }, i) => {
    const words = (LINES[name] as Words)[locale];
    return `| ${words} | ${shown[i]} | ${figureText(Number(shown[i]) / Number(shown[0]))} |`;
  });
  const title = locale === "en" ? `${SUITES[suite].en}. ` : `${SUITES[suite]["zh-CN"]}。`;
  return [`${title}${circumstances(measured, locale)}`, "", heads[locale], "|---|---|---|", ...rows].join(
    "\n",
  );
}

/** What an English block says, so that it can be written again. */
export function measuredOf(block: string): Measured {
  const [, date = "", load, rows, mebibytes = 0] =
    /(\d{4}-\d\d-\d\d), load ([\d.]+): (\d+) rows(?: in ([\d.]+) MiB)?\.\n/.exec(block) ?? [];
  const written = [...block.matchAll(/^\| (.+) \| ([\d.]+) \| [\d.]+ \|$/gm)];
  const lines = written.map(([, words, nanoseconds]) => ({
    name: Object.keys(LINES).find((name) => LINES[name]?.en === words) ?? "",
    nanoseconds: Number(nanoseconds),
  }));
  return { date, load: Number(load), rows: Number(rows), mebibytes: Number(mebibytes), lines };
}

/** Where a block stands in a page. */
export function blockOf(suite: SuiteName): RegExp {
  return new RegExp(`(<!-- figures: ${suite} -->\n)([\\s\\S]*?)(\n<!-- /figures -->)`);
}
