import { isCurrency } from "../core/currency.ts";
import type { FactValue, Grade } from "../core/fact.ts";
import type { Params } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { toMicro } from "../core/micropoints.ts";
import { issueText } from "../engine/messages.ts";
import type { Assessment, AxisAssessment, Contribution, Gap } from "../engine/result.ts";
import { apportion } from "../text/apportion.ts";
import { formatDay, formatMoney, formatNumber, formatPoints, formatShare } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { render } from "../text/render.ts";
import { type ExplainCode, explainMessages } from "./messages.ts";

/** How an explanation is written. */
export type ExplainOptions = {
  readonly locale: Locale;
  /** `"text"` where left out. */
  readonly format?: "text" | "markdown";
};

type Section = { readonly heading: string; readonly lines: readonly string[] };

type Say = (code: ExplainCode, params?: Params) => string;

/** Tenths of a point, the unit in which points are shown. */
const TENTH = 100_000;

/** The shown points of an axis's contributions and adjustments: rounded so that they add up to the shown score. */
function shownParts({ score, contributions, adjustments }: AxisAssessment): number[] {
  const parts = [...contributions.map((one) => one.contribution), ...adjustments.map((one) => one.change)];
  const total = Math.floor(toMicro(score ?? 0) / TENTH);
  return apportion(
    parts.map((points) => toMicro(points) / TENTH),
    total,
  ).map((tenths) => tenths / 10);
}

function valueText({ value, valueLabel, unit }: Contribution, say: Say, locale: Locale): string {
  if (valueLabel !== null) return labelText(valueLabel, locale);
  const raw = value as FactValue;
  if (typeof raw === "boolean") return say(raw ? "value.yes" : "value.no");
  if (typeof raw === "string") return formatDay(raw, locale);
  if (typeof unit === "string" && isCurrency(unit)) return formatMoney(raw, unit, locale);
  const number = formatNumber(raw, locale);
  return unit === null ? number : say("value.withUnit", { number, unit });
}

function contributionLine(one: Contribution, shown: number, say: Say, locale: Locale): string {
  const params = {
    label: one.label,
    share: formatShare(one.share, locale),
    points: formatPoints(shown, locale),
  };
  if (one.points === null) return say("contribution.unknown", params);
  const ofHundred = formatPoints(one.points, locale);
  if (one.assumed) return say("contribution.assumed", { ...params, ofHundred });
  const line = say("contribution.known", { ...params, ofHundred, value: valueText(one, say, locale) });
  const doubts = [
    ...(one.ageDays === null ? [] : [say("contribution.age", { days: one.ageDays })]),
    ...(one.certainty === 1 ? [] : [say(`grade.${one.grade as Grade}`)]),
    ...(one.certainty === 1
      ? []
      : [say("contribution.certainty", { certainty: formatShare(one.certainty, locale) })]),
  ];
  return [line, ...doubts].join(say("separator"));
}

function axisSection(axis: AxisAssessment, say: Say, locale: Locale): Section {
  const params = {
    label: axis.label,
    score: formatPoints(axis.score, locale),
    low: formatPoints(axis.low, locale),
    high: formatPoints(axis.high, locale),
    coverage: formatShare(axis.coverage, locale),
  };
  const shown = shownParts(axis);
  const contributions = axis.contributions.map((one, i) =>
    contributionLine(one, shown[i] as number, say, locale),
  );
  const adjustments = axis.adjustments.map(({ label }, i) =>
    say("adjustment", { label, points: formatPoints(shown[contributions.length + i] as number, locale) }),
  );
  return {
    heading: say(axis.score === null ? "axis.noScore" : "axis.score", params),
    lines: [...contributions, ...adjustments],
  };
}

function gapLine({ label, reasons, question }: Gap, say: Say, locale: Locale): string {
  const why = reasons.map((reason) => say(`gap.${reason}`)).join(say("separator"));
  const asked = question === null ? [] : [labelText(question, locale)];
  return [say("gap.line", { label, why }), ...asked].join(" ");
}

function titleOf(assessment: Assessment, say: Say): string {
  if (assessment.status !== "placed") return say(`title.${assessment.status}`);
  const { label, id, tier } = assessment.cell;
  return say("title.placed", { label, id, tier });
}

function outcomeLines({ status, settled, possibleCells, gates }: Assessment, say: Say): string[] {
  const open = gates.filter((gate) => gate.open && "exclude" in gate.effect && gate.hit !== true);
  const hit = gates.filter((gate) => gate.hit === true);
  const outcome =
    status === "placed" && settled ? say("outcome.settled") : say("outcome.open", { possibleCells });
  return [
    ...hit.map(({ label }) => say("gate.hit", { label })),
    ...(status === "excluded" ? [] : [outcome]),
    ...open.map(({ label }) => say("gate.open", { label })),
  ];
}

/** What stands in the data is shown on one line, whatever breaks it holds. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}

/** Takes from characters the meaning that they have in Markdown (CommonMark 0.31, section 2.4) or as HTML within it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

/**
 * Says in words where a customer stands, how sure that is, what the scores are made of and what to find out. The points
 * shown add up to the shown score (largest remainder).
 *
 * @example
 * ```ts
 * import { compileModel, explain } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const result = compileModel(customerModel).assess({}, { asOf: "2026-11-23" });
 * explain(result, { locale: "zh-CN" }).split("\n")[0]; // => "尚未定位：已知信息不足。"
 * ```
 */
export function explain(assessment: Assessment, { locale, format = "text" }: ExplainOptions): string {
  const say: Say = (code, params = {}) => render(explainMessages, code, params, locale);
  const { id, version, hash } = assessment.model;
  const issues = assessment.issues.map((issue) => issueText(issue, locale));
  const gaps = assessment.gaps.map((gap) => gapLine(gap, say, locale));
  const sections: Section[] = [
    { heading: titleOf(assessment, say), lines: outcomeLines(assessment, say) },
    ...Object.values<AxisAssessment>(assessment.axes).map((axis) => axisSection(axis, say, locale)),
    ...(gaps.length === 0 ? [] : [{ heading: say("gaps"), lines: gaps }]),
    ...(issues.length === 0 ? [] : [{ heading: say("issues"), lines: issues }]),
  ];
  const footer = say("model", { id, version, hash: hash.slice(0, 12), asOf: assessment.asOf ?? "–" });
  const isMarkdown = format === "markdown";
  const [heading, bullet] = isMarkdown ? ["## ", "- "] : ["", "  "];
  const line = (text: string): string => (isMarkdown ? escaped(oneLine(text)) : oneLine(text));
  return [
    ...sections.map((one) =>
      [`${heading}${line(one.heading)}`, ...one.lines.map((text) => `${bullet}${line(text)}`)].join("\n"),
    ),
    line(footer),
  ].join("\n\n");
}
