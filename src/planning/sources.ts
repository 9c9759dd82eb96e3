import { own } from "../core/json.ts";
import type { Label } from "../core/label.ts";
import type { Situation, SituationFact } from "../model/situation.ts";

/** A kind of person who could answer: a fact of the situation, such as `economicBuyers`, whose people are meant. */
export type AnswerSource = { readonly fact: string; readonly label: Label };

/** Who can answer a question. */
export type Answerers = {
  /** The ids of the people to ask, the most important first; none where nobody is known. */
  readonly people: readonly string[];
  /** The sources that would have been better, and of which nobody is known: whom to find. */
  readonly missing: readonly AnswerSource[];
};

/** The people of the first source of which somebody is known, with the better sources of which nobody is. */
export function answerersAmong(
  sources: readonly AnswerSource[],
  situation: Situation | undefined,
): Answerers {
  const peopleOf = ({ fact }: AnswerSource): readonly string[] => {
    const found = own(situation?.facts ?? {}, fact) as SituationFact | undefined;
    return found?.people ?? [];
  };
  const known = sources.findIndex((source) => peopleOf(source).length > 0);
  const source = sources[known];
  return source === undefined
    ? { people: [], missing: sources }
    : { people: peopleOf(source), missing: sources.slice(0, known) };
}
