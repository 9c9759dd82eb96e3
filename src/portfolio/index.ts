// The portfolio over time: where effort goes.

export { type AllocateOptions, allocate } from "./allocation/allocate.ts";
export type {
  Allocation,
  EffortChange,
  EffortLine,
  EffortReason,
  EffortReasonCode,
  EffortShortage,
  EffortStanding,
  EffortSum,
  SellerHours,
  SellerPlan,
} from "./allocation/allocation.ts";
export type { Asked, EffortCustomer, Seller } from "./allocation/asked.ts";
export {
  lintEffortPolicy,
  type PolicyCode,
  type PolicyContradiction,
} from "./allocation/lint-policy.ts";
export { effortIssueText, effortReasonText } from "./allocation/messages.ts";
export {
  defaultEffortPolicy,
  type EffortPolicy,
  type ExitEffort,
  type HoursRange,
  type HoursResponse,
  type ResponsePoint,
} from "./allocation/policy.ts";
export type { CustomerContradiction, EffortIssue } from "./allocation/read-asked.ts";
export { type ValueAtStakeOptions, valueAtStake } from "./allocation/value-at-stake.ts";
