import type { Locale } from "../../core/label.ts";
import { MICRO, toMicro, toPoints } from "../../core/micropoints.ts";
import { type Messages, render } from "../../text/render.ts";
import type { GuardCode, GuardReason } from "./guard.ts";

/** Why a snapshot counts where it does, in words. */
export const guardMessages: Messages<GuardCode> = {
  "guard.first": {
    en: "The first snapshot counts where the model puts it.",
    "zh-CN": "首次快照，以模型定位为准。",
  },
  "guard.same": { en: "It counts where it did before.", "zh-CN": "仍在原来的格子。" },
  "guard.noGuard": {
    en: "The model has no guard against flapping, so it counts where the model puts it.",
    "zh-CN": "模型没有设变动门限，以模型定位为准。",
  },
  "guard.noModel": {
    en: "The model that made it is not there, so it counts where that put it.",
    "zh-CN": "未提供生成该快照的模型，以快照中的定位为准。",
  },
  "guard.otherModel": {
    en: "Another model made it than the one before, so it counts where that puts it.",
    "zh-CN": "模型与上一次不同，以新模型的定位为准。",
  },
  "guard.noCell": {
    en: "It has no cell, or had none before; that counts at once.",
    "zh-CN": "本次没有格子，或上一次没有格子，立即生效。",
  },
  "guard.margin": {
    en: "{axis}: moved to {band}; the score has crossed the edge by {margin} points or more.",
    "zh-CN": "{axis}：改按“{band}”计；分数越过边界已满 {margin} 分。",
  },
  "guard.stayed": {
    en: "{axis}: moved to {band}; the score has been beyond the edge for {snapshots} snapshots.",
    "zh-CN": "{axis}：改按“{band}”计；分数已连续 {snapshots} 次快照越过边界。",
  },
  "guard.gate": {
    en: "{axis}: moved to {band}; a gate says so, and that counts at once.",
    "zh-CN": "{axis}：改按“{band}”计；这是门槛的规定，立即生效。",
  },
  "guard.waiting.margin": {
    en: "{axis}: still {counted}, although the score lies in {band}. Points beyond the edge: {beyond}; it counts from {margin}.",
    "zh-CN": "{axis}：分数已到“{band}”，仍按“{counted}”计；越过边界 {beyond} 分，满 {margin} 分才算变动。",
  },
  "guard.waiting.snapshots": {
    en: "{axis}: still {counted}, although the score lies in {band}. Snapshots beyond the edge: {seen}; it counts from {snapshots}.",
    "zh-CN":
      "{axis}：分数已到“{band}”，仍按“{counted}”计；连续 {seen} 次快照越过边界，满 {snapshots} 次才算变动。",
  },
  "guard.waiting.either": {
    en: "{axis}: still {counted}, although the score lies in {band}. Points beyond the edge: {beyond}; it counts from {margin}. Snapshots beyond it: {seen}; it counts from {snapshots}.",
    "zh-CN":
      "{axis}：分数已到“{band}”，仍按“{counted}”计；越过边界 {beyond} 分，连续 {seen} 次快照；满 {margin} 分或连续满 {snapshots} 次才算变动。",
  },
};

/** Points with one decimal, cut off; with more where one would show what lies beyond an edge as on it. */
function cutPoints(points: number): number {
  const micro = toMicro(points);
  let unit = MICRO / 10;
  while (micro < unit && micro > 0) unit /= 10;
  return toPoints(micro - (micro % unit));
}

/**
 * Why a snapshot counts where it does, in words. How far a score is beyond an edge is cut off after one decimal; the reason itself has it exactly.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { guardReasonText } from "opportunity-matrix/portfolio";
 * guardReasonText({ code: "guard.same", pointer: "", params: {} }, "zh-CN"); // => "仍在原来的格子。"
 * ```
 */
export function guardReasonText({ code, params }: GuardReason, locale: Locale): string {
  const { beyond } = params;
  const shown = typeof beyond === "number" ? { ...params, beyond: cutPoints(beyond) } : params;
  return render(guardMessages, code, shown, locale);
}
