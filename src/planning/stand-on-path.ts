import type { Truth } from "../core/condition.ts";
import type { FactDeclaration } from "../core/fact.ts";
import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import type { Assessment, Gap } from "../engine/result.ts";
import type { PathDocument, PathStep, PathTrack } from "../model/path.ts";
import { readSituation, type SituationIssue } from "../model/read-situation.ts";
import type { Situation, SituationCondition } from "../model/situation.ts";
import { answerFrom, type Circumstances } from "../strategy/answer.ts";
import { checkSameDay } from "../strategy/call.ts";

/** Whether a step of the path is reached. */
export type StepStanding = {
  /** The id of the step. */
  readonly step: string;
  readonly label: Label;
  /** Null where what is known does not say. */
  readonly reached: Truth;
  /** Whether it is reached although a step before it is not, or is not known to be. */
  readonly ahead: boolean;
};

/** A fact that is not known and would tell whether a step is reached. */
export type TellingFact = {
  readonly fact: string;
  /** The fact's label; its id where nothing declares it. */
  readonly label: Label;
  readonly question: Label | null;
};

/** What to do next on a track. */
export type NextStep = {
  /** The id of the step. */
  readonly step: string;
  readonly label: Label;
  /** What to do in order to reach it. */
  readonly next: Label;
  /** What the buyer does that proves it. */
  readonly proof: Label;
  /** The facts that would tell whether it is reached already; none where it is known that it is not. */
  readonly findOut: readonly TellingFact[];
};

/** Where a customer stands on one track. */
export type TrackStanding = {
  /** The id of the track. */
  readonly track: string;
  readonly label: Label;
  readonly steps: readonly StepStanding[];
  /** The id of the last step that is reached together with all before it; null: not connected yet. */
  readonly at: string | null;
  /** The step to take next; null at the end of the track. */
  readonly next: NextStep | null;
};

/** Where a customer stands on a path, each track by itself. Plain JSON. */
export type PathStanding = {
  /** The id of the path. */
  readonly path: string;
  readonly tracks: readonly TrackStanding[];
  /** What was wrong with the situation; a fact with an issue counts as unknown. */
  readonly issues: readonly SituationIssue[];
};

/** What is known of a customer: its place, its situation, or both. */
export type PathCircumstances = {
  readonly assessment?: Assessment;
  /** From `situationFrom` of `opportunity-matrix/domain`, or written by hand. */
  readonly situation?: Situation;
};

/** The facts that keep a question about an axis or a gate from being answered: what leaves room in that axis, or leaves that gate open. */
function openFactsOfPlace(condition: SituationCondition, gaps: Assessment["gaps"]): string[] {
  const isOf = ({ range, gates }: Gap): boolean =>
    "gate" in condition
      ? gates.includes(condition.gate)
      : "axis" in condition && ((own(range, condition.axis) as number | undefined) ?? 0) > 0;
  return gaps.filter(isOf).map(({ fact }) => fact);
}

/** The facts that keep a condition from being answered: those of its open parts alone. */
function openFacts(circumstances: Circumstances, condition: SituationCondition): string[] {
  if (answerFrom(circumstances, condition) !== null) return [];
  const visit = (part: SituationCondition): string[] => openFacts(circumstances, part);
  if ("all" in condition) return condition.all.flatMap(visit);
  if ("any" in condition) return condition.any.flatMap(visit);
  if ("not" in condition) return visit(condition.not);
  if ("fact" in condition) return [condition.fact];
  return openFactsOfPlace(condition, circumstances.assessment?.gaps ?? []);
}

/** What a fact is called and how to ask for it, as the path or, where it says nothing, the assessment declares it. */
function tellingFact(fact: string, { facts = {} }: PathDocument, assessment: Assessment | null): TellingFact {
  const declared = own(facts, fact) as FactDeclaration | undefined;
  const gap = assessment?.gaps.find((one) => one.fact === fact);
  return {
    fact,
    label: declared?.label ?? gap?.label ?? fact,
    question: declared?.question ?? gap?.question ?? null,
  };
}

function standOnTrack(
  { id: track, label, steps }: PathTrack,
  path: PathDocument,
  circumstances: Circumstances,
): TrackStanding {
  const answers = steps.map(({ reached }) => answerFrom(circumstances, reached));
  const open = answers.findIndex((reached) => reached !== true);
  const count = open < 0 ? steps.length : open;
  const following = steps[count] as PathStep | undefined;
  return {
    track,
    label,
    steps: steps.map((step, i) => {
      const reached = answers[i] as Truth;
      return { step: step.id, label: step.label, reached, ahead: reached === true && i > count };
    }),
    at: steps[count - 1]?.id ?? null,
    next: following === undefined ? null : nextOf(following, path, circumstances),
  };
}

function nextOf(step: PathStep, path: PathDocument, circumstances: Circumstances): NextStep {
  const facts = new Set(openFacts(circumstances, step.reached));
  return {
    step: step.id,
    label: step.label,
    next: step.next,
    proof: step.proof,
    findOut: [...facts].map((fact) => tellingFact(fact, path, circumstances.assessment)),
  };
}

/**
 * Where a customer stands on a path, each track by itself: the last step that is reached together with all before it, what to do next and what
 * proves it. A later step that is reached while an earlier one is not is marked `ahead`: shown, and not counted. What is not known
 * does not count as reached, and the next step says which facts would tell.
 *
 * @throws {RangeError} where the situation is of another day than the assessment
 * @example
 * ```ts
 * import { relationshipPath } from "opportunity-matrix/models";
 * import { standOnPath } from "opportunity-matrix/planning";
 * const situation = { asOf: "2026-11-23", facts: { needState: { value: "implied" }, champions: { value: 1 } } };
 * const { tracks: [value, emotion] } = standOnPath(relationshipPath, { situation });
 * value?.at; // => "connect"
 * value?.next?.step; // => "getCloser"
 * emotion?.at; // => null
 * emotion?.steps.filter(({ ahead }) => ahead).map(({ step }) => step); // => ["reachGoal"]
 * ```
 */
export function standOnPath(path: PathDocument, { assessment, situation }: PathCircumstances): PathStanding {
  checkSameDay(assessment, situation);
  const read = situation === undefined ? null : readSituation(situation, path.facts ?? {});
  const circumstances = { assessment: assessment ?? null, situation: read?.situation ?? null };
  return {
    path: path.id,
    tracks: path.tracks.map((track) => standOnTrack(track, path, circumstances)),
    issues: read?.issues ?? [],
  };
}
