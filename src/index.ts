export { type CompareOptions, compare } from "./analysis/comparison/compare.ts";
export type {
  AxisComparison,
  AxisThen,
  Cause,
  CauseMovement,
  Comparison,
  FactChange,
  FactChangeKind,
  FactMovement,
  FactThen,
  GateMovement,
  GatesMovement,
  Movement,
  OverrideChange,
  Place,
  PlaceThen,
} from "./analysis/comparison/comparison.ts";
export { comparisonText } from "./analysis/comparison/comparison-text.ts";
export type {
  FactOutcome,
  FactOutcomes,
  PossibleOutcome,
  SingleValue,
  ValueRange,
} from "./analysis/evidence/outcomes.ts";
export type {
  AxisDrivers,
  Baseline,
  BaselineSource,
  Driver,
  Drivers,
  MedianPoints,
} from "./analysis/explanation/driver.ts";
export { type DriversOptions, drivers } from "./analysis/explanation/drivers.ts";
export { type ExplainOptions, explain } from "./analysis/explanation/explain.ts";
export { medianPoints } from "./analysis/explanation/median-points.ts";
export { fullGapText } from "./analysis/gaps/full-gap-text.ts";
export { type FullGap, type GapOptions, type GapWorth, gapsInFull } from "./analysis/gaps/gaps-in-full.ts";
export type { Lever, LeverChange, LeverDirection } from "./analysis/levers/lever.ts";
export { leverText, missingText } from "./analysis/levers/lever-text.ts";
export { type LeverOptions, type Levers, levers } from "./analysis/levers/levers.ts";
export type { Missing, MissingCode } from "./analysis/levers/missing.ts";
export type { LeverTarget } from "./analysis/levers/target.ts";
export {
  type AxisMove,
  type GateMove,
  type Move,
  type PointsMove,
  type WhatIf,
  type WhatIfDifference,
  whatIf,
} from "./analysis/levers/what-if.ts";
export { type WhatIfTextOptions, whatIfText } from "./analysis/levers/what-if-text.ts";
export {
  type FactProfile,
  type FactProfiler,
  type IssueShare,
  type ProfiledFact,
  profileFacts,
  type RowDays,
  type RowToProfile,
} from "./analysis/profile.ts";
export type { Difference } from "./analysis/replay/differences.ts";
export { type Replay, replay } from "./analysis/replay/replay.ts";
export { replayText } from "./analysis/replay/replay-text.ts";
export type { NearestEdge } from "./analysis/stability/nearest-edge.ts";
export { type OrderReversal, type OrderStability, orderStability } from "./analysis/stability/reversal.ts";
export {
  type Stability,
  type StabilityLimit,
  stability,
  type WeightRange,
} from "./analysis/stability/stability.ts";
export { orderStabilityText, stabilityText } from "./analysis/stability/stability-messages.ts";
export type { Condition, Range, Truth } from "./core/condition.ts";
export type { Day } from "./core/day.ts";
export { type Expression, expression, type Segment } from "./core/expression.ts";
export type {
  Ageing,
  ChoiceDeclaration,
  DayDeclaration,
  Fact,
  FactDeclaration,
  FactType,
  FactValue,
  FlagDeclaration,
  Grade,
  GradedFact,
  NumberDeclaration,
  Option,
} from "./core/fact.ts";
export type { DocumentIssue, Issue, Param, Params, Severity } from "./core/issue.ts";
export type { Label, Locale } from "./core/label.ts";
export { type Shape, type ShapeCode, type Shapes, shape, type ValueOf } from "./core/shape.ts";
export type { ValueCode } from "./core/value.ts";
export { compileModel } from "./engine/compile.ts";
export type { FactIssue, FactIssueCode } from "./engine/fact-issue.ts";
export type { BatchOptions, CallOptions, FactRow, Facts } from "./engine/facts.ts";
export { type PlacedRecord, placedAt, rowAt } from "./engine/kernels/at.ts";
export type {
  DatedColumn,
  DictionaryColumn,
  FactColumn,
  FactColumns,
} from "./engine/kernels/fact-columns.ts";
export type {
  AxisColumns,
  IntoOptions,
  PlacementColumns,
  Wanted,
} from "./engine/kernels/placement-columns.ts";
export type { Matrix } from "./engine/matrix.ts";
export { issueText } from "./engine/messages.ts";
export {
  cellInForce,
  type Override,
  type OverrideStanding,
  placeByHand,
} from "./engine/override.ts";
export type {
  Plan,
  PlannedAxis,
  PlannedBand,
  PlannedCell,
  PlannedDimension,
  PlannedFact,
  PlannedGate,
  PlannedLimit,
} from "./engine/plan.ts";
export type {
  Adjustment,
  Assessment,
  AxisAssessment,
  AxisPlacement,
  Cell,
  Contribution,
  Gap,
  GapReason,
  GateResult,
  KnownFact,
  ModelStamp,
  OverrideInForce,
  Placement,
  Status,
} from "./engine/result.ts";
export type { RowSource, StopSignal, StreamOptions } from "./engine/stream.ts";
export { assessRows, type RowAssessment } from "./mapping/assess-rows.ts";
export type {
  ComputedSource,
  DaySource,
  FactSource,
  FieldSource,
  GradeSource,
  MappingOptions,
  SourceDefaults,
  ValuesSource,
} from "./mapping/document.ts";
export type { FieldOf, Path } from "./mapping/field.ts";
export type { MappingCode, RowIssueCode } from "./mapping/issue.ts";
export { type FactMapper, type FactMapping, type MappedRow, mapFacts } from "./mapping/map-facts.ts";
export { mappingText } from "./mapping/messages.ts";
export type { DayUnit, NumberUnit } from "./mapping/units.ts";
export type { BoundsCode } from "./model/bounds.ts";
export { defineModel, type Model, type ModelTypes } from "./model/define.ts";
export type {
  AgeScale,
  Aggregation,
  Axis,
  Band,
  CategoriesScale,
  CellDocument,
  DecayScale,
  Dimension,
  DimensionGroup,
  FlagScale,
  Gate,
  GateEffect,
  Level,
  LevelsScale,
  LinearScale,
  ModelDocument,
  PiecewiseScale,
  PluginScale,
  ScaleDocument,
  StepsScale,
  StockScale,
  Unknown,
} from "./model/document.ts";
export { ModelError } from "./model/error.ts";
export type { Finding, ModelCode } from "./model/finding.ts";
export { findingText } from "./model/finding-text.ts";
export { hashModel } from "./model/hash.ts";
export type { Life, LifeStatus } from "./model/life.ts";
export { lintModel } from "./model/lint.ts";
export { lintPlaybook } from "./model/lint-playbook.ts";
export type { MovementGuard } from "./model/movement-guard.ts";
export type { OwnerLevel } from "./model/owner.ts";
export type { Play, Skill } from "./model/play.ts";
export {
  definePlaybook,
  type Playbook,
  type PlaybookDocument,
  type Strategy,
} from "./model/playbook.ts";
export type { SituationIssue, SituationIssueCode } from "./model/read-situation.ts";
export type { ModelOptions } from "./model/resolve.ts";
export type {
  AxisNumber,
  FactComparison,
  GateState,
  Situation,
  SituationCondition,
  SituationFact,
} from "./model/situation.ts";
export type { SituationProblem, SituationProblemCode } from "./model/situation-issue.ts";
export {
  type AnyScale,
  defineScale,
  type ParamsOf,
  type Scale,
  type ScaleCode,
  type ScaleProblem,
} from "./scales/scale.ts";
export { reasonText } from "./strategy/messages.ts";
export { decidePursuit, type PursuitDecision } from "./strategy/pursuit.ts";
export {
  defaultPursuitPolicy,
  type Pursuit,
  type PursuitPolicy,
  pursuits,
  type ReentryCondition,
} from "./strategy/pursuit-policy.ts";
export type { Reason, ReasonCode } from "./strategy/reasons.ts";
export { type Recommendation, type RecommendOptions, recommend } from "./strategy/recommend.ts";
export type { PlayMove, RecommendedPlay, SetAsidePlay } from "./strategy/recommended-play.ts";
export { checkReentry, type Reentry } from "./strategy/reentry.ts";
export { situationIssueText } from "./strategy/situation-messages.ts";
export { formatPoints } from "./text/format.ts";
export { labelText } from "./text/label.ts";
