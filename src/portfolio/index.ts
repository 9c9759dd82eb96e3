// The portfolio over time: where effort goes.

export {
  defaultEffortPolicy,
  type EffortPolicy,
  type ExitEffort,
  type HoursRange,
  type HoursResponse,
  type ResponsePoint,
} from "./allocation/policy.ts";
