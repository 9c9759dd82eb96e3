import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { Side } from "./negotiation.ts";
import type { Terms } from "./terms.ts";

/** In which way people met or wrote. */
export const interactionKinds = {
  visit: { en: "Visit", "zh-CN": "拜访" },
  meeting: { en: "Meeting", "zh-CN": "会议" },
  call: { en: "Telephone call", "zh-CN": "电话" },
  video: { en: "Video call", "zh-CN": "视频会议" },
  message: { en: "E-mail or message", "zh-CN": "邮件或消息" },
  event: { en: "Event", "zh-CN": "活动" },
  meal: { en: "Meal or leisure", "zh-CN": "餐叙或休闲" },
} as const satisfies Terms;

/** In which way people met or wrote. */
export type InteractionKind = keyof typeof interactionKinds;

/** How a sales talk ended. Source: Rackham, SPIN Selling. A pleasant talk without a step forward is a continuation. */
export const callOutcomes = {
  order: { en: "Order", "zh-CN": "订单" },
  advance: { en: "Advance (the customer agreed to a step)", "zh-CN": "进展（客户同意采取行动）" },
  continuation: { en: "Continuation (nothing was agreed)", "zh-CN": "拖延（没有约定行动）" },
  noSale: { en: "No sale (the customer said no)", "zh-CN": "未成交（客户明确拒绝）" },
} as const satisfies Terms;

/** How a sales talk ended. */
export type CallOutcome = keyof typeof callOutcomes;

/** One contact between people of the customer and ours. */
export type Interaction = {
  readonly day: Day;
  /** The ids of the stakeholders who took part. */
  readonly people: readonly string[];
  readonly kind: InteractionKind;
  /** Who sought it: contact that only we seek is not mutual. */
  readonly soughtBy?: Side;
  /** The id of the opportunity that it was about. */
  readonly opportunity?: string;
  readonly outcome?: CallOutcome;
  readonly note?: Label;
};
