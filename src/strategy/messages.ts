import type { Params } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import type { Label, Locale } from "../core/label.ts";
import { cellLabels } from "../model/cell-labels.ts";
import type { ModelDocument } from "../model/document.ts";
import { labelClause } from "../text/clause.ts";
import { formatDay, formatPoints, formatShare } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { type Messages, render } from "../text/render.ts";
import { type Pursuit, pursuits } from "./pursuit-policy.ts";
import type { Reason, ReasonCode } from "./reasons.ts";

/** The reasons of a recommendation, in words. */
export const reasonMessages: Messages<ReasonCode> = {
  overridden: {
    en: "Placed by hand: {label} (tier {tier}), by {by} on {on}, until {until}: {why}. What follows is the model's own place.",
    "zh-CN":
      "人工定位：{label}（{tier} 级）；{by} 于 {on} 决定，有效期至 {until}；理由：{why}。以下为模型自身的定位。",
  },
  excluded: { en: "Excluded: {label}.", "zh-CN": "已排除：{label}。" },
  excludedExpired: {
    en: "Excluded: {label}. The evidence has expired; check it again.",
    "zh-CN": "已排除：{label}。依据已过期，请重新核实。",
  },
  unplaced: {
    en: "{label}: {coverage} of the weight is known, too little to place the customer.",
    "zh-CN": "{label}：已知信息仅占权重的 {coverage}，不足以定位该客户。",
  },
  cell: { en: "{label} (tier {tier}).", "zh-CN": "{label}（{tier} 级）。" },
  axis: {
    en: "{label} {score}, between {low} and {high} on present evidence.",
    "zh-CN": "{label} {score}，按现有依据在 {low} 到 {high} 之间。",
  },
  axisCertain: {
    en: "{label} {score}, certain on present evidence.",
    "zh-CN": "{label} {score}，按现有依据已确定。",
  },
  strongest: {
    en: "“{label}” adds most to “{axisLabel}”: {points} points.",
    "zh-CN": "对“{axisLabel}”贡献最大的是“{label}”：{points} 分。",
  },
  weakest: {
    en: "“{label}” holds “{axisLabel}” back most: {points} points are missing.",
    "zh-CN": "最拖累“{axisLabel}”的是“{label}”：还差 {points} 分。",
  },
  adjusted: {
    en: "{label}: {axisLabel} moved by {change} points.",
    "zh-CN": "{label}：{axisLabel}调整 {change} 分。",
  },
  settled: {
    en: "No other cell is possible on present evidence.",
    "zh-CN": "按现有依据，不可能落在其他格子。",
  },
  open: {
    en: "Possible on present evidence ({count}): {cells}.",
    "zh-CN": "按现有依据可能的格子（{count} 个）：{cells}。",
  },
  mayBeExcluded: {
    en: "Unless this applies (to be checked): {label}.",
    "zh-CN": "除非以下情况成立（待核实）：{label}。",
  },
  pursuit: { en: "Decision: {pursuit}.", "zh-CN": "决定：{pursuit}。" },
  pursuitOpen: {
    en: "On present evidence this could still turn out as: {pursuits}.",
    "zh-CN": "按现有依据，结论还可能变为：{pursuits}。",
  },
  reentry: {
    en: "A condition for coming back is met: {label}.",
    "zh-CN": "已满足重新进入的条件：{label}。",
  },
  notLeft: {
    en: "The place says to leave, but what is not known yet may speak for going on: find out first.",
    "zh-CN": "按所在格子应当退出，但尚未弄清的情况可能支持继续，请先弄清。",
  },
  exit: { en: "Leaving in good order takes {hours} hours.", "zh-CN": "妥善退出预计需要 {hours} 小时。" },
  reentryWhen: { en: "We come back if: {label}.", "zh-CN": "出现以下情况时重新进入：{label}。" },
  exclusionEnds: {
    en: "We come back if this no longer applies: {label}.",
    "zh-CN": "以下情况解除后重新进入：{label}。",
  },
  exclusionEnded: { en: "No longer excluded: {label}.", "zh-CN": "排除情况已解除：{label}。" },
  reviewOn: { en: "Look at it again on {day}.", "zh-CN": "复查日：{day}。" },
  reviewDue: { en: "The review has been due since {day}.", "zh-CN": "复查日 {day} 已到。" },
  situation: { en: "{label}: {value}{unit}.", "zh-CN": "{label}：{value}{unit}。" },
  situationAbout: { en: "{label}: {value}{unit} ({about}).", "zh-CN": "{label}：{value}{unit}（{about}）。" },
  notKnown: { en: "{label}: not known.", "zh-CN": "{label}：未知。" },
  toFindOut: { en: "To be found out: {label}.", "zh-CN": "待弄清：{label}。" },
  gateHit: { en: "This applies: {label}.", "zh-CN": "以下情况成立：{label}。" },
  gateOpen: {
    en: "This may apply (to be checked): {label}.",
    "zh-CN": "以下情况可能成立（待核实）：{label}。",
  },
  coverage: {
    en: "{label}: {coverage} of the weight is known.",
    "zh-CN": "{label}：已知信息占权重的 {coverage}。",
  },
  findOut: { en: "Find out next: {label}. {question}", "zh-CN": "下一步先弄清：{label}。{question}" },
};

/** Decisions as words of the locale. */
function pursuitWords({ pursuit, pursuits: others }: Params, locale: Locale): Params {
  const word = (value: unknown): string => labelText(pursuits[value as Pursuit], locale);
  return {
    ...(typeof pursuit === "string" && { pursuit: word(pursuit) }),
    ...(Array.isArray(others) && { pursuits: others.map(word) }),
  };
}

const YES: Label = { en: "yes", "zh-CN": "是" };
const NO: Label = { en: "no", "zh-CN": "否" };

/** The unit of a number after it; a level or an option has none, and Chinese puts no space before a sign. */
function unitWords({ value, unit }: Params, locale: Locale): Params {
  if (typeof value !== "number" || unit === null || unit === undefined) return { unit: "" };
  const text = labelText(unit as Label, locale);
  return { unit: locale === "zh-CN" ? text : ` ${text}` };
}

/** The value of a fact, and what it is about, as parts of a sentence. */
function valueWords({ value, about }: Params, locale: Locale): Params {
  const what = Array.isArray(about)
    ? { about: (about as Label[]).map((one) => labelClause(one, locale)) }
    : {};
  if (typeof value === "boolean") return { ...what, value: value ? YES : NO };
  if (typeof value === "string") return { ...what, value: formatDay(value, locale) };
  return isRecord(value) ? { ...what, value: labelClause(value as Label, locale) } : what;
}

/** What a score is made of is rounded to tenths; a score itself is cut, because it must not seem to reach the next band. */
const TENTHS: { readonly [name: string]: (value: number) => number } = {
  score: (value) => value,
  low: (value) => value,
  high: (value) => value,
  points: (value) => Math.round(value * 10) / 10,
  change: (value) => Math.round(value * 10) / 10,
};

/** The parameters that are points, shares, decisions or values of facts, as text. */
function worded(params: Params, locale: Locale): Params {
  const points = Object.entries(TENTHS).flatMap(([name, tenths]) => {
    const value = params[name];
    return typeof value === "number" ? [[name, formatPoints(tenths(value), locale)] as const] : [];
  });
  const { coverage, why } = params;
  const share = typeof coverage === "number" ? { coverage: formatShare(coverage, locale) } : {};
  return {
    ...params,
    ...(why !== undefined && { why: labelClause(why as Label, locale) }),
    ...Object.fromEntries(points),
    ...share,
    ...pursuitWords(params, locale),
    ...valueWords(params, locale),
    ...unitWords(params, locale),
  };
}

/**
 * A reason in words. With the `model` of the assessment, the possible cells are called by their labels, and else by their ids.
 *
 * @example
 * ```ts
 * import { reasonText } from "opportunity-matrix";
 * reasonText({ code: "settled", params: {} }, "zh-CN"); // => "按现有依据，不可能落在其他格子。"
 * ```
 */
export function reasonText(
  { code, params }: Reason,
  locale: Locale,
  model?: Pick<ModelDocument, "cells">,
): string {
  const { cells } = params;
  const named = Array.isArray(cells) ? { ...params, cells: cellLabels(cells as string[], model) } : params;
  return render(reasonMessages, code, worded(named, locale), locale).trimEnd();
}
