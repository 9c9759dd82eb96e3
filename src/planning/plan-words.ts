import type { Params } from "../core/issue.ts";
import type { Label, Locale } from "../core/label.ts";
import type { OwnerLevel } from "../model/owner.ts";
import { reasonText } from "../strategy/messages.ts";
import { type Pursuit, pursuits } from "../strategy/pursuit-policy.ts";
import type { Reason } from "../strategy/reasons.ts";
import { formatDay, formatPoints } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { render } from "../text/render.ts";
import type { Named, PresalesPlan } from "./plan.ts";
import { type PlanCode, planMessages } from "./plan-messages.ts";

/** Chinese sentences follow each other without a space. */
const BETWEEN_SENTENCES = { en: " ", "zh-CN": "" } as const satisfies { readonly [L in Locale]: string };

/** What a text of a plan says in one language, not yet escaped for Markdown. */
export type PlanWords = {
  readonly locale: Locale;
  readonly say: (code: PlanCode, params?: Params) => string;
  readonly label: (label: Label) => string;
  readonly day: (day: string | null) => string;
  readonly points: (points: number) => string;
  readonly owner: (level: OwnerLevel) => string;
  readonly pursuit: (pursuit: Pursuit) => string;
  readonly reason: (reason: Reason) => string;
  /** Names one after the other. */
  readonly names: (named: readonly Named[]) => string;
  /** Parts one after the other that have commas of their own. */
  readonly clauses: (parts: readonly string[]) => string;
  /** Sentences one after the other. */
  readonly sentences: (parts: readonly string[]) => string;
};

/** Whether a gate moves an axis by less than is shown: it holds the axis in its band, and the points say nothing. */
function isLimit({ code, params }: Reason): boolean {
  return code === "adjusted" && Math.abs(params.change as number) < 0.05;
}

/** The words of a plan in a language. */
export function wordsIn(locale: Locale): PlanWords {
  const say: PlanWords["say"] = (code, params = {}) => render(planMessages, code, params, locale);
  const label = (one: Label): string => labelText(one, locale);
  return {
    locale,
    say,
    label,
    day: (day) => (day === null ? say("open") : formatDay(day, locale)),
    points: (points) => formatPoints(points, locale),
    owner: (level) => say(`owner.${level}`),
    pursuit: (pursuit) => label(pursuits[pursuit]),
    reason: (reason) => (isLimit(reason) ? say("reason.limit", reason.params) : reasonText(reason, locale)),
    names: (named) => named.map((one) => label(one.label)).join(say("list")),
    clauses: (parts) => parts.join(say("clauses")),
    sentences: (parts) => parts.join(BETWEEN_SENTENCES[locale]),
  };
}

/** What the customer and the sale are called together. */
export function titleOf({ customer, sale }: PresalesPlan, { say, label }: PlanWords): string {
  return sale === null ? label(customer) : say("ofSale", { customer: label(customer), sale: label(sale) });
}

/** Of which day a plan is, and what judged and recommended. */
export function basisOf({ asOf, model, playbook }: PresalesPlan, { say, label, day }: PlanWords): string {
  return say("basis", {
    day: day(asOf),
    model: label(model.label),
    version: model.version,
    playbook: label(playbook.label),
    playbookVersion: playbook.version,
  });
}
