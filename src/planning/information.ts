import type { Day } from "../core/day.ts";
import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import type { Assessment, AxisAssessment, Gap, GateResult } from "../engine/result.ts";
import type { Situation } from "../model/situation.ts";
import type { RecommendedPlay } from "../strategy/recommended-play.ts";
import type { InformationNeed, Named, NeedTalk } from "./plan.ts";
import { NEED, type NeedQuestion, type NextQuestion } from "./questions.ts";
import type { Answerers } from "./sources.ts";

/** People by their ids, called as the situation calls them. */
export function named(ids: readonly string[], situation: Situation | undefined): readonly Named[] {
  const names = situation?.people ?? {};
  return ids.map((id) => ({ id, label: (own(names, id) as Label | undefined) ?? id }));
}

/** What a plan needs to know of what is open. */
export type InformationSources = {
  /** All next questions: who is asked for what. */
  readonly questions: readonly NextQuestion[];
  readonly situation: Situation | undefined;
  readonly plays: readonly RecommendedPlay[];
  readonly reviewOn: Day;
};

/** Whom to ask, and whom to find first, by what they are called. */
function called(
  { people, missing }: Answerers,
  { situation }: InformationSources,
): Pick<NeedTalk, "ask" | "find"> {
  return {
    ask: named(people, situation),
    find: missing.map(({ fact, label }) => ({ id: fact, label })),
  };
}

function needQuestions({ questions }: InformationSources): readonly NeedQuestion[] {
  return questions.filter((one) => one.about === "need");
}

/** Who can tell a fact. Where needs are to be developed, those who are asked about them tell how ripe they are. */
function answerersOf(fact: string, sources: InformationSources): Answerers {
  const asked = sources.questions.find((one) => one.about === "gap" && one.gap.fact === fact);
  if (asked !== undefined) return asked;
  const people = needQuestions(sources).flatMap((one) => one.people);
  return { people: [...new Set(people)], missing: [] };
}

/** The first day on which one of some plays is due; the day of review where none of them has a day. */
function firstDay(plays: readonly RecommendedPlay[], reviewOn: Day): Day {
  const days = plays.flatMap(({ dueOn }) => dueOn ?? []).sort();
  return days[0] ?? reviewOn;
}

/** What to find out, from the gaps of an assessment, most effect first: whom to ask, and until when. */
export function informationFrom(
  { gaps, axes, gates }: Pick<Assessment, "gaps" | "axes" | "gates">,
  sources: InformationSources,
): readonly InformationNeed[] {
  const { plays, reviewOn } = sources;
  const labelOf = (gate: string): Label => (gates.find((one) => one.gate === gate) as GateResult).label;
  return gaps.map((gap: Gap): InformationNeed => {
    const finding = plays.filter(({ play }) => play.findsOut?.includes(gap.fact));
    // Nobody makes a fact better without coming to know it.
    const touching = plays.filter(({ play }) => play.improves?.includes(gap.fact));
    return {
      fact: gap.fact,
      label: gap.label,
      reasons: gap.reasons,
      range: Object.entries<AxisAssessment>(axes)
        .map(([axis, { label }]) => ({ axis, label, points: own(gap.range, axis) as number }))
        .filter(({ points }) => points > 0),
      gates: gap.gates.map((gate) => ({ id: gate, label: labelOf(gate) })),
      question: gap.question,
      ...called(answerersOf(gap.fact, sources), sources),
      until: firstDay([...finding, ...touching], reviewOn),
      plays: finding.map(({ play }) => play.id),
    };
  });
}

/** The needs to develop, those first that could move most: with whom, and until when. */
export function talksFrom(sources: InformationSources): readonly NeedTalk[] {
  const { plays, reviewOn } = sources;
  const ripening = plays.filter(({ play: { improves = [], findsOut = [] } }) =>
    [...improves, ...findsOut].includes(NEED),
  );
  return needQuestions(sources).map((question) => ({
    need: question.need,
    ...called(question, sources),
    until: firstDay(ripening, reviewOn),
  }));
}
