// The portfolio over time: where effort goes, what was recorded of each customer, who moved, and what needs attention.

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
export type {
  Alert,
  AlertCode,
  AlertLevel,
  AlertRecord,
  ClearedBy,
  Finding,
  Review,
} from "./attention/alert.ts";
export { alertClearsText, alertText } from "./attention/alert-text.ts";
export type { AttentionEntry } from "./attention/customer-today.ts";
export type {
  AxisAgreement,
  CustomerDisagreement,
  DisagreementCode,
  DisagreementIssue,
  Disagreements,
  FactDisagreement,
  FactDisagreementCount,
} from "./attention/disagreement.ts";
export { disagreementIssueText } from "./attention/disagreement-messages.ts";
export { disagreements } from "./attention/disagreements.ts";
export { type DisagreementsTextOptions, disagreementsText } from "./attention/disagreements-text.ts";
export { type AttentionPolicy, defaultAttentionPolicy } from "./attention/policy.ts";
export { type RescoreCustomer, rescoreSample } from "./attention/rescore-sample.ts";
export { type AttentionPortfolio, type ReviewOptions, review } from "./attention/review.ts";
export { type AgendaOptions, reviewAgenda } from "./attention/review-agenda.ts";
export type { Agreement } from "./attention/weighted-kappa.ts";
export type {
  CustomerTimeline,
  History,
  HistoryCode,
  HistoryIssue,
  OpenDay,
  TimelineEntry,
} from "./history/history.ts";
export { type LineIssue, type ReadSnapshots, readSnapshots, writeSnapshots } from "./history/json-lines.ts";
export { historyIssueText } from "./history/messages.ts";
export { type PortfolioOnOptions, portfolioOn } from "./history/portfolio-on.ts";
export { postgresHistory, type SnapshotRow, snapshotRow } from "./history/postgres.ts";
export { type Snapshot, type SnapshotAxis, type SnapshotOptions, takeSnapshot } from "./history/snapshot.ts";
export { type SnapshotCode, type SnapshotIssue, snapshotIssues } from "./history/snapshot-issues.ts";
export { snapshotKey } from "./history/snapshot-key.ts";
export { type TimelineOptions, timeline } from "./history/timeline.ts";
export type { Bin } from "./movement/bins.ts";
export { countedHistory, type GuardModel } from "./movement/counted-history.ts";
export {
  type BinCount,
  type DriftLevel,
  type DriftOptions,
  type FactDrift,
  factDrift,
} from "./movement/drift.ts";
export { type Dwell, dwellTimes } from "./movement/dwell.ts";
export {
  type Freshness,
  type FreshnessOptions,
  freshnessBy,
  type GroupFreshness,
} from "./movement/freshness.ts";
export type { CountedEntry, CountedTimeline, GuardCode, GuardReason } from "./movement/guard.ts";
export { guardReasonText } from "./movement/guard-messages.ts";
export { movementIssueText } from "./movement/messages.ts";
export type {
  Count,
  MovementCode,
  MovementIssue,
  Mover,
  PortfolioMovement,
  PortfolioSide,
  StateCount,
  StrongestFact,
  Transition,
} from "./movement/movement.ts";
export { type MovementReport, type MovementTextOptions, movementText } from "./movement/movement-text.ts";
export { type MovementOptions, movement } from "./movement/portfolio-movement.ts";
export type { StabilityIndex } from "./movement/stability-index.ts";
export type { CountedPlace, Standing, State } from "./movement/state.ts";
export type { MovementModels } from "./movement/why-moved.ts";
export { type EffortByCellOptions, effortByCell } from "./pictures/effort-by-cell.ts";
export type { CellOf } from "./pictures/effort-cells.ts";
export { type MovementTrailsOptions, movementTrails } from "./pictures/movement-trails.ts";
export type { PortfolioPictureOptions } from "./pictures/picture-options.ts";
export type { TrailHistory } from "./pictures/trail.ts";
export type { TrailDays } from "./pictures/trails-of.ts";
export type { TransitionMeasure } from "./pictures/transition-measure.ts";
export { type TransitionsHeatMapOptions, transitionsHeatMap } from "./pictures/transitions-heat-map.ts";
