// The two pictures of the docs that show numbers: how sure a score is, and what one is made of. Drawn from what the library says of one customer
// each, the one that the page around it assesses. After a change that is meant: npx vitest run --project docs test/docs/pictures.test.ts -u
import {
  type Assessment,
  type AxisAssessment,
  compileModel,
  formatPoints,
  type Label,
  type Locale,
  labelText,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { shownParts } from "../../src/analysis/explanation/shown.ts";

const matrix = compileModel(customerModel);
const asOf = "2026-11-23";

/** The customer of docs/uncertainty.md. */
export const doubtful: Assessment = matrix.assess(
  {
    annualSpend: 12_000_000,
    growth: 10,
    openShare: 60,
    need: 3,
    budget: "planned",
    relationshipStage: { value: 3, asOf: "2026-03-02", grade: "verified" },
    economicBuyer: { value: "multiple", asOf: "2026-04-20", grade: "stated" },
    support: { value: 3, asOf: "2026-10-19", grade: "assumed" },
    contactBreadth: { value: 4, asOf: "2026-09-30", grade: "verified" },
    lastContact: "2026-10-24",
    trust: { value: 8, asOf: "2026-09-30", grade: "stated" },
    valueDelivered: { value: 3, asOf: "2025-06-30", grade: "stated" },
    blocked: false,
  },
  { asOf },
);

/** The customer of docs/explaining.md. */
export const capped: Assessment = matrix.assess(
  {
    annualSpend: 50_000_000,
    growth: 20,
    openShare: 80,
    need: 4,
    budget: "none",
    decisionProcess: 3,
    relationshipStage: 3,
    economicBuyer: "multiple",
    blocked: false,
  },
  { asOf },
);

type Say = (en: string, zh: string) => string;

const [INK, QUIET] = ["#1d2a36", "#40566b"];
const BAND_FILLS = ["#f4f5f7", "#e8f0f7", "#d9e8f5"];
const [WIDTH, LEFT, RIGHT] = [900, 300, 860];
const [TOP, ROW] = [58, 42];

const sayIn =
  (locale: Locale): Say =>
  (en, zh) =>
    locale === "en" ? en : zh;

/** Where points lie across the picture, in its units. */
const x = (points: number): number => Math.round(10 * (LEFT + ((RIGHT - LEFT) * points) / 100)) / 10;
/** The middle of a row. */
const y = (row: number): number => TOP + ROW * row + ROW / 2;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const text = (at: number, down: number, words: string, more = ""): string =>
  `<text x="${at}" y="${down}"${more}>${escaped(words)}</text>`;

/** A row's name at the left, and under it in small what its number comes from. */
const named = (row: number, name: string, from: string): string =>
  [
    text(LEFT - 16, y(row) - 3, name, ' font-size="14" text-anchor="end"'),
    text(LEFT - 16, y(row) + 13, from, ` font-size="12" text-anchor="end" fill="${QUIET}"`),
  ].join("");

/** From points to points; where they are the same, an upright line. */
const bar = (row: number, from: number, to: number, more: string): string => {
  const width = Math.round(10 * (x(to) - x(from))) / 10;
  if (width === 0) return `<path d="M${x(from)} ${y(row) - 12}v24" ${more}/>`;
  return `<rect x="${x(from)}" y="${y(row) - 12}" width="${width}" height="24" ${more}/>`;
};

/** Points to the right of what stands in a row, over the edges of bands. */
const value = (row: number, after: number, words: string, more = ""): string =>
  text(
    x(after) + 7,
    y(row) + 5,
    words,
    ` font-size="14" paint-order="stroke" stroke="#f1f5f9" stroke-width="5"${more}`,
  );

/** Points at the right end of a bar, inside it. */
const inside = (row: number, end: number, words: string, more = ""): string =>
  text(x(end) - 8, y(row) + 5, words, ` font-size="14" text-anchor="end" font-weight="600"${more}`);

/** A thin line from the end of one bar down to the next. */
const step = (row: number, at: number): string =>
  `<path d="M${x(at)} ${y(row) + 12}V${y(row + 1) - 12}" stroke="${QUIET}" stroke-width="1"/>`;

/** The bands behind everything, each with its name, and the points at their edges. */
function bands(axis: string, rows: number, locale: Locale): string {
  const list = customerModel.axes.find(({ id }) => id === axis)?.bands ?? [];
  const [top, bottom] = [TOP - 30, TOP + ROW * rows];
  const drawn = list.map(({ from, label }, i) => {
    const to = list[i + 1]?.from ?? 100;
    return [
      `<rect x="${x(from)}" y="${top}" width="${x(to) - x(from)}" height="${bottom - top}" fill="${BAND_FILLS[i]}"/>`,
      text(
        (x(from) + x(to)) / 2,
        top + 19,
        labelText(label as Label, locale),
        ` font-size="13" text-anchor="middle" fill="${QUIET}"`,
      ),
    ].join("");
  });
  const ticks = [...list.map(({ from }) => from), 100].map((at) =>
    [
      `<path d="M${x(at)} ${top}V${bottom + 5}" stroke="${QUIET}" stroke-width="1" stroke-dasharray="4 4"/>`,
      text(x(at), bottom + 20, String(at), ` font-size="12" text-anchor="middle" fill="${QUIET}"`),
    ].join(""),
  );
  return [...drawn, ...ticks].join("\n");
}

function picture(title: string, desc: string, rows: number, parts: readonly string[]): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${TOP + ROW * rows + 34}" role="img" aria-labelledby="title desc" font-family="system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif" fill="${INK}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(desc)}</desc>`,
    `<rect width="${WIDTH}" height="${TOP + ROW * rows + 34}" fill="#fff"/>`,
    ...parts,
    "</svg>",
  ].join("\n")}\n`;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How sure a score is: end to end what each gap takes of the range, and below the range with the score in it. */
export function uncertaintyPicture(locale: Locale): string {
  const say = sayIn(locale);
  const points = (of: number | null): string => formatPoints(of, locale);
  const { label, score, low, high, contributions } = doubtful.axes.relationship as AxisAssessment;
  const gaps = doubtful.gaps.filter(({ range }) => (range.relationship ?? 0) > 0);
  let from = low;
  const rows = gaps.map(({ fact, label, range: { relationship: takes = 0 } }, row) => {
    const { share = 0, certainty = 0 } = contributions.find((one) => one.fact === fact) ?? {};
    const isUnknown = certainty === 0;
    const reason = isUnknown
      ? say("unknown", "未知")
      : say(`${percent(certainty)} certain`, `可信度 ${percent(certainty)}`);
    const look = isUnknown ? 'fill="#fff" stroke-dasharray="4 3"' : 'fill="#f6e9d8"';
    const name = labelText(label, locale);
    const drawn = [
      named(row, name, `${reason}${say(": ", "：")}${Math.round(share * 100)} × (1 − ${certainty})`),
      bar(row, from, from + takes, `${look} stroke="${QUIET}"`),
      value(row, from + takes, points(takes)),
      step(row, from + takes),
    ].join("");
    from += takes;
    return { drawn, words: `${name} ${points(takes)}` };
  });
  const last = rows.length;
  const name = labelText(label, locale);
  return picture(
    say("How sure a score is", "得分有多大把握"),
    say(
      `${name} of one customer is ${points(score)}, between a low of ${points(low)} and a high of ${points(high)}. The ${points(high - low)} points between them come from these facts: ${rows.map(({ words }) => words).join(", ")}. The range lies in the bands Medium and High; High begins at 70.`,
      `一个客户的${name}为 ${points(score)} 分，low 为 ${points(low)}，high 为 ${points(high)}。两者相差 ${points(high - low)} 分，来自这些事实：${rows.map(({ words }) => words).join("、")}。这个范围落在中、高两档，高档从 70 分起。`,
    ),
    last + 1,
    [
      bands("relationship", last + 1, locale),
      `<path d="M${x(low)} ${y(0) + 12}V${y(last) - 12}" stroke="${QUIET}" stroke-width="1"/>`,
      ...rows.map(({ drawn }) => drawn),
      named(
        last,
        name,
        say(`${points(high - low)} between low and high`, `low 与 high 相差 ${points(high - low)}`),
      ),
      bar(last, 0, low, `fill="${QUIET}"`),
      bar(last, low, high, `fill="#b9cfe2" stroke="${QUIET}"`),
      `<path d="M${x(score ?? 0)} ${y(last) - 12}v24" stroke="#a3341f" stroke-width="4"/>`,
      inside(last, low, `low ${points(low)}`, ' fill="#fff"'),
      inside(last, score ?? 0, `${say("score", "得分")} ${points(score)}`),
      value(last, high, `high ${points(high)}`, ' font-weight="600"'),
    ],
  );
}

/** What a score is made of: a contribution after the other, then what a gate does. */
export function explainingPicture(locale: Locale): string {
  const say = sayIn(locale);
  const points = (of: number | null): string => formatPoints(of, locale);
  const axis = capped.axes.potential as AxisAssessment;
  const { label, score, contributions, adjustments } = axis;
  const shown = shownParts(axis);
  const counted = contributions.reduce(
    (sum, { points: own, share }) => (own === null ? sum : sum + share),
    0,
  );
  let sum = 0;
  const rows = contributions.map(({ label, points: own, share, contribution }, row) => {
    const from = sum;
    sum += contribution;
    const name = labelText(label, locale);
    const part = points(shown[row] ?? null);
    const isUnknown = own === null;
    const drawn = [
      named(
        row,
        name,
        isUnknown
          ? say("unknown, not counted", "未知，不计入")
          : `${points(own)} × ${percent(share)} / ${percent(counted)}`,
      ),
      bar(row, from, sum, `fill="#cfe0c8" stroke="${QUIET}"${isUnknown ? ' stroke-dasharray="4 3"' : ""}`),
      isUnknown ? "" : value(row, sum, part),
      step(row, sum),
    ].join("");
    return { drawn, words: isUnknown ? say(`${name} unknown`, `${name}未知`) : `${name} ${part}` };
  });
  const before = sum;
  const gates = adjustments.map((one, i) => {
    const row = rows.length + i;
    const from = sum;
    sum += one.change;
    const part = points(shown[row] ?? null);
    const name = labelText(one.label, locale);
    const drawn = [
      named(row, name, say("gate: at most Medium", "门槛：最高到中档")),
      bar(row, sum, from, 'fill="#f3cfc6" stroke="#a3341f"'),
      value(row, from, part.replace("-", "−"), ' fill="#a3341f"'),
      step(row, sum),
    ].join("");
    return { drawn, words: `${name} ${part.replace("-", "−")}` };
  });
  const last = rows.length + gates.length;
  const name = labelText(label, locale);
  return picture(
    say("What a score is made of", "得分由什么组成"),
    say(
      `Contributions to ${name} of one customer: ${rows.map(({ words }) => words).join(", ")}. Before gates they add up to ${points(before)}. A gate takes it down: ${gates.map(({ words }) => words).join(", ")}. The score is ${points(score)}, just below the band High, which begins at 70.`,
      `一个客户${name}的各项贡献：${rows.map(({ words }) => words).join("、")}。门槛之前合计 ${points(before)}。门槛把它压低：${gates.map(({ words }) => words).join("、")}。得分 ${points(score)}，刚好在 70 分起的高档之下。`,
    ),
    last + 1,
    [
      bands("potential", last + 1, locale),
      ...rows.map(({ drawn }) => drawn),
      ...gates.map(({ drawn }) => drawn),
      named(last, name, say(`${points(before)} before gates`, `门槛之前 ${points(before)}`)),
      bar(last, 0, sum, `fill="${QUIET}"`),
      inside(last, sum, `${say("score", "得分")} ${points(score)}`, ' fill="#fff"'),
    ],
  );
}
