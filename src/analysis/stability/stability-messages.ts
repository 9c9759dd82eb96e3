import type { Label, Locale } from "../../core/label.ts";
import { formatNumber, formatPoints, formatShare } from "../../text/format.ts";
import { type Messages, render } from "../../text/render.ts";
import type { OrderStability } from "./reversal.ts";
import type { Stability, StabilityLimit, WeightRange } from "./stability.ts";

type StabilityCode =
  | "edge.up"
  | "edge.down"
  | "edge.none"
  | "weight.both"
  | "weight.below"
  | "weight.above"
  | "weight.free"
  | "more.any"
  | "more.far"
  | "less.any"
  | "less.far"
  | "limit.band"
  | "limit.unplaced"
  | "limit.placed"
  | "order.same"
  | "order.ahead"
  | "order.reversed"
  | "order.firm";

/** How robust a place is, in words. */
export const stabilityMessages: Messages<StabilityCode> = {
  "edge.up": {
    en: "Nearest edge: {label} is {points} points below “{band}”.",
    "zh-CN": "最近的界线：{label}距“{band}”档还差 {points} 分。",
  },
  "edge.down": {
    en: "Nearest edge: {label} is {points} points above “{band}”.",
    "zh-CN": "最近的界线：{label}再低 {points} 分就落入“{band}”档。",
  },
  "edge.none": {
    en: "No edge of a band is near: there is one band alone, or no score.",
    "zh-CN": "没有临近的界线：只有一个档位，或没有分数。",
  },
  "weight.both": {
    en: "{label} ({share} of the weight) may count from {below} to {above} times as much; beyond that: {down}, {up}.",
    "zh-CN":
      "{label}（占权重 {share}）的权重可在现值的 {below} 到 {above} 倍之间变动；再低：{down}；再高：{up}。",
  },
  "weight.below": {
    en: "{label} ({share} of the weight) may count {more}, and down to {below} times as much; below that: {down}.",
    "zh-CN": "{label}（占权重 {share}）的权重{more}，最低可降到现值的 {below} 倍；再低：{down}。",
  },
  "weight.above": {
    en: "{label} ({share} of the weight) may count {less}, and up to {above} times as much; above that: {up}.",
    "zh-CN": "{label}（占权重 {share}）的权重{less}，最高可升到现值的 {above} 倍；再高：{up}。",
  },
  "weight.free": {
    en: "{label} ({share} of the weight) may count {less} and {more}: nothing changes.",
    "zh-CN": "{label}（占权重 {share}）的权重{less}，{more}：结果都不变。",
  },
  "more.any": { en: "any amount more", "zh-CN": "再高也无妨" },
  "more.far": { en: "over 100 times as much", "zh-CN": "升到 100 倍以上也无妨" },
  "less.any": { en: "any amount less", "zh-CN": "再低也无妨" },
  "less.far": { en: "less than a hundredth as much", "zh-CN": "降到百分之一以下也无妨" },
  "limit.band": { en: "“{label}”", "zh-CN": "变为“{label}”" },
  "limit.unplaced": { en: "too little known to place", "zh-CN": "已知信息不足以定位" },
  "limit.placed": { en: "known well enough to place", "zh-CN": "已知信息足以定位" },
  "order.same": { en: "Neither is ahead.", "zh-CN": "两者不分先后。" },
  "order.ahead": { en: "{label} is ahead.", "zh-CN": "{label}领先。" },
  "order.reversed": {
    en: "The order would turn if {label} counted {factor} times as much ({percent}%).",
    "zh-CN": "若{label}的权重变为现值的 {factor} 倍（{percent}%），先后就会颠倒。",
  },
  "order.firm": {
    en: "No change of a single weight turns the order.",
    "zh-CN": "任何单个权重的变化都不会颠倒先后。",
  },
};

/** A factor with the two decimals that a reader can use. */
function factorText(factor: number, locale: Locale): string {
  return formatNumber(Math.round(factor * 100) / 100, locale);
}

function limitText(limit: StabilityLimit, locale: Locale): string {
  const params = limit.leadsTo === "band" ? { label: limit.label } : {};
  return render(stabilityMessages, `limit.${limit.leadsTo}`, params, locale);
}

/** A weight that counts so many times as much, or so small a part, is another model: where an edge lies beyond is not told. Ours. */
const FAR = 100;

/** The bounds of a weight that are told. */
function toldBounds({ below, above }: WeightRange): Pick<WeightRange, "below" | "above"> {
  return {
    below: below !== null && below.factor * FAR >= 1 ? below : null,
    above: above !== null && above.factor <= FAR ? above : null,
  };
}

/** Whether some change of a weight, up to a hundred times as much or down to a hundredth, changes the outcome. */
export function isDelicate(weight: WeightRange): boolean {
  const { below, above } = toldBounds(weight);
  return below !== null || above !== null;
}

function weightText(weight: WeightRange, locale: Locale): string {
  const { label, share } = weight;
  const { below, above } = toldBounds(weight);
  const word = (code: StabilityCode): string => render(stabilityMessages, code, {}, locale);
  const code =
    below === null
      ? above === null
        ? "weight.free"
        : "weight.above"
      : above === null
        ? "weight.below"
        : "weight.both";
  return render(
    stabilityMessages,
    code,
    {
      label,
      share: formatShare(share, locale),
      less: word(weight.below === null ? "less.any" : "less.far"),
      more: word(weight.above === null ? "more.any" : "more.far"),
      ...(below !== null && { below: factorText(below.factor, locale), down: limitText(below, locale) }),
      ...(above !== null && { above: factorText(above.factor, locale), up: limitText(above, locale) }),
    },
    locale,
  );
}

/**
 * How robust a place is, in words: the nearest edge, then every weight and how far it may go, the most delicate first.
 *
 * @example
 * ```ts
 * import { compileModel, stability, stabilityText } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const facts = { annualSpend: 8_000_000, growth: 25, need: 3, relationshipStage: 3, economicBuyer: "multiple" } as const;
 * const lines = stabilityText(stability(compileModel(customerModel), facts, { asOf: "2026-11-23" }), "en");
 * lines[0]; // => "Nearest edge: Customer potential is 4.1 points below “High”."
 * ```
 */
export function stabilityText({ nearest, weights }: Stability, locale: Locale): readonly string[] {
  const edge =
    nearest === null
      ? render(stabilityMessages, "edge.none", {}, locale)
      : render(
          stabilityMessages,
          nearest.points > 0 ? "edge.up" : "edge.down",
          {
            label: nearest.label,
            band: nearest.bandLabel,
            points: formatPoints(Math.abs(nearest.points), locale),
          },
          locale,
        );
  return [edge, ...weights.map((weight) => weightText(weight, locale))];
}

/**
 * Which of two customers is ahead, in words, and which single weight would most easily turn that.
 *
 * @param names what the two are called
 */
export function orderStabilityText(
  { ahead, weights }: OrderStability,
  names: readonly [Label, Label],
  locale: Locale,
): readonly string[] {
  const say = (code: StabilityCode, params: Parameters<typeof render>[2] = {}): string =>
    render(stabilityMessages, code, params, locale);
  if (ahead === null) return [say("order.same")];
  const [least] = weights;
  const turn =
    least === undefined || least.factor === null || least.percent === null
      ? say("order.firm")
      : say("order.reversed", {
          label: least.label,
          factor: factorText(least.factor, locale),
          percent: formatNumber(Math.round(least.percent * 10) / 10, locale),
        });
  return [say("order.ahead", { label: names[ahead] }), turn];
}
