// From a place to the work of Monday: qualification forms, questions, the presales plan, and what became of the plays.

export type { FormAnswer, FormDocument, FormItem, FormVerdict } from "../model/form.ts";
export { lintForm } from "../model/lint-form.ts";
export { lintPath } from "../model/lint-path.ts";
export type { PathDocument, PathStep, PathTrack } from "../model/path.ts";
export type {
  PlayOutcome,
  PlayPromise,
  PlayProof,
  PlayRecord,
  PromisedDimension,
  RecordedAxis,
  RecordedPlace,
} from "../model/play-record.ts";
export { type FormCircumstances, fillForms } from "./fill-forms.ts";
export type { FilledForm, FilledItem, FormNeed, GivenVerdict } from "./filled-form.ts";
export { filledFormText } from "./form-text.ts";
export type { HandAnswers } from "./hand-answers.ts";
export type { Movement } from "./movement.ts";
export { pathText } from "./path-text.ts";
export type {
  ApprovalVerdict,
  InformationNeed,
  MemberLoad,
  Named,
  NeedTalk,
  PlannedAction,
  PlannedForm,
  PlanRisk,
  PlanTarget,
  PresalesPlan,
  ProjectApproval,
  ResourceNeed,
  StrategyMeeting,
  SupportNeed,
} from "./plan.ts";
export type { FollowedBy, PlaceMove, PlayReview } from "./play-review.ts";
export {
  type PlaybookReview,
  type PlaybookReviewOptions,
  playbookReview,
  type ReviewGroup,
} from "./playbook-review.ts";
export { playbookReviewText } from "./playbook-review-text.ts";
export { type PresalesPlanOptions, presalesPlan } from "./presales-plan.ts";
export { presalesPlanText } from "./presales-plan-text.ts";
export { projectApprovalText } from "./project-approval-text.ts";
export { questionText } from "./question-text.ts";
export {
  type GapQuestion,
  type NeedQuestion,
  type NextQuestion,
  nextQuestions,
  type QuestionsContext,
} from "./questions.ts";
export type { ContradictionCode, RecordCode, RecordIssue } from "./record-issue.ts";
export { type ClosePlayOptions, closePlay, type RecordPlayOptions, recordPlay } from "./record-play.ts";
export { recordIssueText } from "./review-messages.ts";
export type { Answerers, AnswerSource } from "./sources.ts";
export { stageGateForm } from "./stage-gate-form.ts";
export {
  type NextStep,
  type PathCircumstances,
  type PathStanding,
  type StepStanding,
  standOnPath,
  type TellingFact,
  type TrackStanding,
} from "./stand-on-path.ts";
export { strategyMeetingText } from "./strategy-meeting-text.ts";
export type { TeamMember } from "./team.ts";
