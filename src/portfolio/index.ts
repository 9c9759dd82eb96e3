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
export { allocationText } from "./allocation/allocation-text.ts";
export type { AllocationTextOptions } from "./allocation/allocation-wording.ts";
export type { Asked, EffortCustomer, Seller } from "./allocation/asked.ts";
export { effortIssueText } from "./allocation/issue-text.ts";
export {
  lintEffortPolicy,
  type PolicyCode,
  type PolicyContradiction,
} from "./allocation/lint-policy.ts";
export {
  defaultEffortPolicy,
  type EffortPolicy,
  type ExitEffort,
  type HoursRange,
  type HoursResponse,
  type ResponsePoint,
} from "./allocation/policy.ts";
export type { CustomerContradiction, EffortIssue } from "./allocation/read-asked.ts";
export { effortReasonText } from "./allocation/reason-text.ts";
export { type ValueAtStakeOptions, valueAtStake } from "./allocation/value-at-stake.ts";
