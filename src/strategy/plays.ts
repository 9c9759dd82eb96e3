import { dayNumber, dayText } from "../core/day.ts";
import type { Assessment } from "../engine/result.ts";
import type { Play } from "../model/play.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import { answerFrom, type Circumstances, situationFactOf } from "./answer.ts";
import { causesOf } from "./causes.ts";
import { movesOf } from "./moves.ts";
import type { RecommendedPlay, SetAsidePlay } from "./recommended-play.ts";

/** The people whom a play means: those of the first of its facts that concerns somebody. */
function peopleFor({ with: { people = [] } }: Play, circumstances: Circumstances): readonly string[] {
  const concerned = people.map((fact) => situationFactOf(circumstances, fact)?.people ?? []);
  return concerned.find((ids) => ids.length > 0) ?? [];
}

/** A place that is judged, with or without a situation. */
type Judged = Circumstances & { readonly assessment: Assessment };

function recommendedPlay(
  play: Play,
  circumstances: Judged,
  declared: NonNullable<PlaybookDocument["facts"]>,
): RecommendedPlay {
  const { assessment, situation } = circumstances;
  const day = assessment.asOf ?? situation?.asOf ?? null;
  return {
    play,
    people: peopleFor(play, circumstances),
    dueOn: day === null ? null : dayText(dayNumber(day) + play.withinDays),
    moves: movesOf(play, assessment),
    reasons: causesOf(play.when, circumstances, declared),
  };
}

function moved({ moves }: RecommendedPlay): number {
  return moves.reduce((sum, { lift, narrows }) => sum + lift + narrows, 0);
}

/** Urgent plays first, what is due sooner before the rest; of the others what could move more, then what is due sooner; else as the playbook has them. */
function inOrder(plays: readonly RecommendedPlay[]): readonly RecommendedPlay[] {
  const waits = ({ play }: RecommendedPlay): number => (play.urgent === true ? 0 : 1);
  return [...plays].sort((a, b) => {
    const [first, sooner, more] = [
      waits(a) - waits(b),
      a.play.withinDays - b.play.withinDays,
      moved(b) - moved(a),
    ];
    return first || (a.play.urgent === true ? sooner || more : more || sooner);
  });
}

/**
 * The plays that contradict one that is given, each with that one. A play that is itself set aside sets nothing aside, so the question is
 * settled from those plays down that nothing overrides.
 */
function setAside(plays: readonly RecommendedPlay[]): ReadonlyMap<string, string> {
  const aside = new Map<string, string>();
  const settled = new Set<string>();
  const againstOf = new Map<string, RecommendedPlay[]>();
  for (const one of plays) {
    for (const id of new Set(one.play.overrides)) {
      const against = againstOf.get(id);
      if (against === undefined) againstOf.set(id, [one]);
      else against.push(one);
    }
  }
  const settle = ({ play: { id } }: RecommendedPlay): void => {
    if (settled.has(id)) return;
    settled.add(id);
    const against = againstOf.get(id) ?? [];
    against.forEach(settle);
    const because = against.find(({ play }) => !aside.has(play.id));
    if (because !== undefined) aside.set(id, because.play.id);
  };
  plays.forEach(settle);
  return aside;
}

/** The plays whose condition is true, without those that contradict a stronger one, the most important first. */
export function playsFor(
  { plays = [], facts = {} }: PlaybookDocument,
  circumstances: Judged,
): { readonly given: readonly RecommendedPlay[]; readonly setAside: readonly SetAsidePlay[] } {
  const applying = plays
    .filter(({ when }) => answerFrom(circumstances, when) === true)
    .map((play) => recommendedPlay(play, circumstances, facts));
  const ordered = inOrder(applying);
  const aside = setAside(ordered);
  return {
    given: ordered.filter(({ play }) => !aside.has(play.id)),
    setAside: ordered.flatMap(({ play: { id } }) => {
      const because = aside.get(id);
      return because === undefined ? [] : [{ play: id, because }];
    }),
  };
}
