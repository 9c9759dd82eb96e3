import type { Day } from "../core/day.ts";
import type { Label, Locale } from "../core/label.ts";
import { labelText } from "../text/label.ts";
import { type Messages, render } from "../text/render.ts";

/** The states of a model's life, in their order. */
export const LIFE_STATUSES = Object.freeze(["draft", "approved", "retired"] as const);

/** `draft`: not yet in force. `approved`: in force, by the word of a person. `retired`: no longer in force. */
export type LifeStatus = (typeof LIFE_STATUSES)[number];

/** What a model says of its own life. */
export type Life = {
  readonly status: LifeStatus;
  /** Who said so; required of an approved model. */
  readonly by?: string;
  /** The day on which it was said; required of an approved model. */
  readonly on?: Day;
  readonly note?: Label;
};

/** The status in words, as it stands behind the name of a model. */
export const lifeMessages: Messages<LifeStatus> = {
  draft: { en: "draft: not approved", "zh-CN": "草稿，尚未批准" },
  approved: { en: "approved", "zh-CN": "已批准" },
  retired: { en: "retired", "zh-CN": "已停用" },
};

/** All that a model says of its life, on one line: `approved, Li Wei, 2026-11-02`. */
export function lifeText({ status, by, on, note }: Life, locale: Locale): string {
  const parts = [render(lifeMessages, status, {}, locale), by, on, note && labelText(note, locale)];
  return parts.filter((part) => part !== undefined).join(locale === "zh-CN" ? "，" : ", ");
}

/** What must be said wherever a result names its model: that it is a draft or retired; nothing of an approved one, nor of one that says nothing. */
export function lifeWarning(status: LifeStatus | null, locale: Locale): string | null {
  return status === null || status === "approved" ? null : render(lifeMessages, status, {}, locale);
}
