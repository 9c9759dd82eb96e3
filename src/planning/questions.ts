import type { FactDeclaration } from "../core/fact.ts";
import { own } from "../core/json.ts";
import { toMicro, toPoints } from "../core/micropoints.ts";
import { type SpinQuestion, spinQuestions } from "../domain/need.ts";
import type { Assessment, Gap } from "../engine/result.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import type { Situation } from "../model/situation.ts";
import type { OpenNeed } from "../signals/open-needs.ts";
import { checkLimit, checkSameDay } from "../strategy/call.ts";
import { movesOf } from "../strategy/moves.ts";
import { type Answerers, type AnswerSource, answerersAmong } from "./sources.ts";

/** What a question could do. */
type Worth = {
  /** Points of both axes together, before gates, that the answer could move. */
  readonly points: number;
};

/** A question that develops a need further. */
export type NeedQuestion = Answerers & Worth & { readonly about: "need"; readonly need: OpenNeed };

/** A question that finds out what is not known, or not surely. */
export type GapQuestion = Answerers & Worth & { readonly about: "gap"; readonly gap: Gap };

/** A question to ask next, of whom, and what the answer could move. Plain JSON. */
export type NextQuestion = NeedQuestion | GapQuestion;

/** With what questions are chosen. */
export type QuestionsContext = {
  /** Says by `askOf` who can answer what is not known; without it no gap has somebody to ask. */
  readonly playbook?: PlaybookDocument;
  /** Says who these people are; without it nobody is known but those who have a need. */
  readonly situation?: Situation;
  /** The needs that a talk can develop, from `openNeeds` of `opportunity-matrix/domain`. */
  readonly needs?: readonly OpenNeed[];
  /** How many questions are given at most, a whole number or `Infinity`; all where left out. */
  readonly limit?: number;
};

/** The fact that ready-made models read the maturity of needs as. */
export const NEED = "need";

/** Whose need it probably is where the file does not say: those who work with what is bought. */
const USERS: readonly AnswerSource[] = [
  { fact: "users", label: { en: "Users", "zh-CN": "使用者" } },
  { fact: "userBuyers", label: { en: "User buyers", "zh-CN": "使用者（UB）" } },
];

const KINDS = Object.keys(spinQuestions) as readonly SpinQuestion[];

/** Points by which what is guaranteed of both axes would rise if the need became as ripe as can be. */
function needPoints(assessment: Assessment): number {
  return movesOf({ improves: [NEED] }, assessment).reduce((sum, { lift }) => sum + lift, 0);
}

/** The furthest along the chain first: it is the nearest to a want that is stated. */
function byProgress(a: OpenNeed, b: OpenNeed): number {
  return KINDS.indexOf(b.ask) - KINDS.indexOf(a.ask);
}

/** Who can answer what is not known of a fact, as the playbook says. */
function sourcesFor(fact: string, playbook: PlaybookDocument | undefined): readonly AnswerSource[] {
  const { askOf = {}, facts = {} } = playbook ?? {};
  const sources = own(askOf, fact) as readonly string[] | undefined;
  return (sources ?? []).map((source) => {
    const declared = own(facts, source) as FactDeclaration | undefined;
    return { fact: source, label: declared?.label ?? source };
  });
}

/**
 * The questions to ask next, those first that could move most: for each open need the next question of its chain (situation, problem, implication,
 * need-payoff; Rackham, SPIN Selling), and for each gap of the assessment the question that its model asks.
 *
 * A question about a need goes to the person who has it, and else to the users. A question about a gap goes to the people of the first fact in
 * the playbook's `askOf` that concerns somebody. Where nobody is known, `people` is empty and `missing` says whom to find.
 *
 * Where a need has a question, the gap of the fact `need` has none of its own: the same answer closes it.
 *
 * The order is ours. What could exclude the customer comes first. Then the points of both axes decide: for a gap the range that it causes, for a need
 * by how much a need as ripe as can be would lift what is guaranteed (the fact `need`, as ready-made models read it). Of several needs the furthest
 * along its chain comes first.
 *
 * @throws {RangeError} where the situation is of another day than the assessment, or the limit is no whole number
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { factsFrom, openNeeds } from "opportunity-matrix/domain";
 * import { customerModel } from "opportunity-matrix/models";
 * import { nextQuestions, questionText } from "opportunity-matrix/planning";
 * const needs = [{ id: "stops", kind: "implied", stakeholder: "he", problem: "产线毫无预警地停机。" }] as const;
 * const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: "2026-01-15", needs }] };
 * const on = { asOf: "2026-11-23" };
 * const assessment = compileModel(customerModel).assess(factsFrom(file, { ...on, model: customerModel }), on);
 * const questions = nextQuestions(assessment, { needs: openNeeds(file, on) });
 * const spin = questions.find(({ about }) => about === "need");
 * spin && questionText(spin, { he: "何伟" }, "zh-CN"); // => "问何伟：您说过“产线毫无预警地停机”。这给费用、进度和其他部门带来了哪些影响？要是再拖一年，会怎么样？"
 * ```
 */
export function nextQuestions(
  assessment: Assessment,
  context: QuestionsContext = {},
): readonly NextQuestion[] {
  const { playbook, situation, needs = [], limit = Infinity } = context;
  checkSameDay(assessment, situation);
  checkLimit(limit);
  const points = needPoints(assessment);
  const aboutNeeds = [...needs].sort(byProgress).map((need): NeedQuestion => {
    const { stakeholder } = need;
    const holder = stakeholder === null ? null : { people: [stakeholder], missing: [] };
    return { about: "need", need, ...(holder ?? answerersAmong(USERS, situation)), points };
  });
  // Who is asked about a need is not asked as well whether there is one.
  const gaps = assessment.gaps.filter(({ fact }) => needs.length === 0 || fact !== NEED);
  const aboutGaps = gaps.map((gap): GapQuestion => {
    const range = Object.values(gap.range).reduce((sum, part) => sum + part, 0);
    const answerers = answerersAmong(sourcesFor(gap.fact, playbook), situation);
    return { about: "gap", gap, ...answerers, points: toPoints(toMicro(range)) };
  });
  const excluding = new Set(
    assessment.gates.filter(({ effect }) => "exclude" in effect).map(({ gate }) => gate),
  );
  const couldExclude = (question: NextQuestion): boolean =>
    question.about === "gap" && question.gap.gates.some((gate) => excluding.has(gate));
  // The sort is stable: gaps that move equally much keep the order of the assessment, and a need goes before them.
  const all: NextQuestion[] = [...aboutNeeds, ...aboutGaps];
  return all
    .sort(
      (a, b) => Number(couldExclude(b)) - Number(couldExclude(a)) || toMicro(b.points) - toMicro(a.points),
    )
    .slice(0, limit);
}
