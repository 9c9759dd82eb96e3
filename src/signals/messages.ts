import type { Label, Locale } from "../core/label.ts";
import { buyingInfluences } from "../domain/buying-center.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { concessionKinds } from "../domain/negotiation.ts";
import { redFlags } from "../domain/opportunity.ts";
import type { SalesProcess } from "../domain/sales-process.ts";
import { labelText } from "../text/label.ts";
import { type Messages, render } from "../text/render.ts";
import { type NegotiationWarning, negotiationWarningCodes } from "./negotiation.ts";
import { isPassed, type StageGate } from "./progress.ts";
import type { RedFlagStanding } from "./red-flags.ts";

type SignalCode =
  | "redFlag"
  | "redFlag.about"
  | "warning"
  | "warning.about"
  | "gate.complete"
  | "gate.missing"
  | "gate.nextNotBegun";

/** What stands out in a file, in words. */
export const signalMessages: Messages<SignalCode> = {
  redFlag: { en: "{flag}.", "zh-CN": "{flag}。" },
  "redFlag.about": { en: "{flag}: {about}.", "zh-CN": "{flag}：{about}。" },
  warning: { en: "{day}: {warning}.", "zh-CN": "{day}：{warning}。" },
  "warning.about": { en: "{day}: {warning}: {about}.", "zh-CN": "{day}：{warning}：{about}。" },
  "gate.complete": { en: "{stage}: complete.", "zh-CN": "{stage}：已完成。" },
  "gate.missing": {
    en: "{stage}: {reached} of {all} outcomes; still missing: {missing}.",
    "zh-CN": "{stage}：已达成 {reached} 项节点成果，共 {all} 项；还缺：{missing}。",
  },
  "gate.nextNotBegun": {
    en: "{stage}: enough outcomes are reached; the next stage has not begun.",
    "zh-CN": "{stage}：节点成果已经足够，下一阶段尚未开始。",
  },
};

/**
 * A red flag in words, with the person or the influence that it is about.
 *
 * @example
 * ```ts
 * import { redFlagsIn, redFlagText } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   stakeholders: [{ id: "wu", name: { en: "Wu Fang", "zh-CN": "吴芳" }, influences: ["coach"], support: -4 }],
 * } as const;
 * const flag = redFlagsIn(file, { asOf: "2026-11-23" }).find(({ stakeholder }) => stakeholder === "wu");
 * flag && redFlagText(flag, file, "zh-CN"); // => "有人支持度为 −5 或 −4：吴芳。"
 * ```
 */
export function redFlagText(
  { flag, stakeholder, influence }: RedFlagStanding,
  file: CustomerFile,
  locale: Locale,
): string {
  const person = file.stakeholders?.find(({ id }) => id === stakeholder);
  const about = influence === null ? (person?.name ?? stakeholder) : buyingInfluences[influence];
  const params = { flag: redFlags[flag], about };
  return render(signalMessages, about === null ? "redFlag" : "redFlag.about", params, locale);
}

/**
 * A negotiation warning in words, with what was given up.
 *
 * @example
 * ```ts
 * import { negotiationWarnings, negotiationWarningText } from "opportunity-matrix/domain";
 * const concessions = [{ id: "c1", day: "2026-10-02", by: "us", kind: "price" }] as const;
 * const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: "2026-03-01", concessions }] };
 * const [warning] = negotiationWarnings(file, { asOf: "2026-11-23" });
 * warning && negotiationWarningText(warning, file, "en"); // => "2026-10-02: Price erosion (we cut the price and got nothing for it): Price."
 * ```
 */
export function negotiationWarningText(
  { code, day, opportunity, concession }: NegotiationWarning,
  file: CustomerFile,
  locale: Locale,
): string {
  const sale = file.opportunities?.find(({ id }) => id === opportunity);
  const given = sale?.concessions?.find(({ id }) => id === concession);
  const about: Label | null = given === undefined ? concession : (given.text ?? concessionKinds[given.kind]);
  const params = { day, warning: negotiationWarningCodes[code], about };
  return render(signalMessages, about === null ? "warning" : "warning.about", params, locale);
}

/**
 * A stage gate in words: that it is passed, or what is still missing.
 *
 * @example
 * ```ts
 * import { stageGates, stageGateText } from "opportunity-matrix/domain";
 * const process = { id: "road-map", stages: [
 *   { id: "lead", label: "Lead", outcomes: [{ id: "problemNamed", label: "Somebody names a problem" }] },
 * ] } as const;
 * const [gate] = stageGates({ id: "O-1", opened: "2026-01-15" }, process, { asOf: "2026-11-23" });
 * gate && stageGateText(gate, process, "en"); // => "Lead: 0 of 1 outcomes; still missing: Somebody names a problem."
 * ```
 */
export function stageGateText(
  { stage, reached, missing, missingEssential, complete, nextBegun }: StageGate,
  salesProcess: SalesProcess,
  locale: Locale,
): string {
  const found = salesProcess.stages.find(({ id }) => id === stage);
  const words = new Map(found?.outcomes.map(({ id, label }) => [id, label]));
  const params = {
    stage: found?.label ?? stage,
    reached: reached.length,
    all: reached.length + missing.length,
    missing: missing.map((id) => labelText(words.get(id) ?? id, locale)),
  };
  if (complete) return render(signalMessages, "gate.complete", params, locale);
  const isEnough = !nextBegun && missingEssential.length === 0 && isPassed(reached.length, params.all);
  return render(signalMessages, isEnough ? "gate.nextNotBegun" : "gate.missing", params, locale);
}
