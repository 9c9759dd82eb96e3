// From a place to the work of Monday: qualification forms, questions, the presales plan, and what became of the plays.

export { lintPath } from "../model/lint-path.ts";
export type { PathDocument, PathStep, PathTrack } from "../model/path.ts";
export type { FormAnswer, FormDocument, FormItem, FormVerdict } from "./form.ts";
export { pathText } from "./path-text.ts";
export { questionText } from "./question-text.ts";
export {
  type GapQuestion,
  type NeedQuestion,
  type NextQuestion,
  nextQuestions,
  type QuestionsContext,
} from "./questions.ts";
export type { Answerers, AnswerSource } from "./sources.ts";
export {
  type NextStep,
  type PathCircumstances,
  type PathStanding,
  type StepStanding,
  standOnPath,
  type TellingFact,
  type TrackStanding,
} from "./stand-on-path.ts";
