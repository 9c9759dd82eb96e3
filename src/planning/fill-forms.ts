import type { Truth } from "../core/condition.ts";
import { own } from "../core/json.ts";
import { toPoints } from "../core/micropoints.ts";
import type { Assessment } from "../engine/result.ts";
import { askedFacts } from "../model/asked-facts.ts";
import type { FormDocument, FormItem, FormVerdict } from "../model/form.ts";
import { fullOutlook, type ItemOutlook, possibleVerdicts, stepOf, totalSpan } from "../model/form-totals.ts";
import { readSituation } from "../model/read-situation.ts";
import type { Situation, SituationCondition } from "../model/situation.ts";
import { answerFrom, type Circumstances, valueIn } from "../strategy/answer.ts";
import { checkSameDay } from "../strategy/call.ts";
import type { FilledForm, FilledItem, FormNeed, GivenVerdict } from "./filled-form.ts";
import { checkAnswers, type HandAnswers } from "./hand-answers.ts";

/** What forms are filled from: a place, a situation, answers given by hand, or all of them. */
export type FormCircumstances = {
  /** Made now, or stored before. A fact that it has is taken from it and not from the situation. */
  readonly assessment?: Assessment;
  /** How things stand at the customer, on the day of the assessment. */
  readonly situation?: Situation;
  readonly answers?: HandAnswers;
};

/** An item as the facts leave it: with an answer, or with those that are still possible. */
type ItemState = Pick<FilledItem, "by" | "answer" | "possible"> & {
  /** The conditions that the facts leave open. */
  readonly open: readonly SituationCondition[];
};

/** The first answer whose condition is true, where none before it is still open; else the answers that the facts do not rule out. */
function answerByFacts({ answers }: FormItem, decide: (condition: SituationCondition) => Truth): ItemState {
  const possible: string[] = [];
  const open: SituationCondition[] = [];
  for (const { id, when } of answers) {
    const truth = when === undefined ? null : decide(when);
    if (truth === false) continue;
    if (truth === true && open.length === 0) return { by: "facts", answer: id, possible: [id], open };
    possible.push(id);
    if (truth === true) break;
    if (when !== undefined) open.push(when);
  }
  return { by: null, answer: null, possible, open };
}

/** A fact that is not known, with what to ask. */
function needOf(fact: string, form: FormDocument, { assessment }: Circumstances): FormNeed {
  const declared = own(form.facts ?? {}, fact) as NonNullable<FormDocument["facts"]>[string] | undefined;
  const gap = assessment?.gaps.find((one) => one.fact === fact);
  return {
    fact,
    label: declared?.label ?? gap?.label ?? fact,
    question: declared?.question ?? gap?.question ?? null,
  };
}

function fillItem(
  form: FormDocument,
  item: FormItem,
  circumstances: Circumstances,
  byHand: string | undefined,
): FilledItem {
  const decide = (condition: SituationCondition): Truth => answerFrom(circumstances, condition);
  const { open, ...state }: ItemState =
    byHand === undefined
      ? answerByFacts(item, decide)
      : { by: "hand", answer: byHand, possible: [byHand], open: [] };
  const given = item.answers.find(({ id }) => id === state.answer) ?? item.unknown;
  const asked = open.flatMap((condition) => askedFacts(condition, (part) => decide(part) === null));
  const missing = [...new Set(asked)].filter((fact) => valueIn(circumstances, fact) === null);
  return {
    item: item.id,
    label: item.label,
    question: item.question ?? null,
    group: item.group ?? null,
    ...state,
    answerLabel: given.label,
    points: given.points,
    needs: missing.map((fact) => needOf(fact, form, circumstances)),
  };
}

function givenVerdict({ id, label }: FormVerdict): GivenVerdict {
  return { verdict: id, label };
}

function fillForm(
  form: FormDocument,
  { assessment, situation: raw, answers = {} }: FormCircumstances,
): FilledForm {
  const { situation, issues } =
    raw === undefined ? { situation: null, issues: [] } : readSituation(raw, form.facts ?? {});
  const circumstances: Circumstances = { assessment: assessment ?? null, situation };
  const byHand = own(answers, form.id) ?? {};
  const items = form.items.map((item) =>
    fillItem(form, item, circumstances, own(byHand, item.id) as string | undefined),
  );

  const outlook = form.items.map((item, i): ItemOutlook => {
    const { answer, possible } = items[i] as FilledItem;
    return { item, answers: possible, open: answer === null };
  });
  const present = outlook.map((one) => (one.open ? { ...one, answers: [] } : one));
  const step = stepOf(form);
  const points = (steps: number): number => toPoints(steps * step);
  const total = totalSpan(present, step).to;
  const most = totalSpan(fullOutlook(form), step).to;
  const { from, to } = totalSpan(outlook, step);
  const [verdict] = possibleVerdicts(form, present);
  return {
    form: form.id,
    version: form.version,
    label: form.label,
    items,
    total: points(total),
    most: points(most),
    percent: most > 0 ? (total / most) * 100 : null,
    low: points(from),
    high: points(to),
    verdict: verdict === undefined ? null : givenVerdict(verdict),
    possibleVerdicts: possibleVerdicts(form, outlook).map(givenVerdict),
    issues,
  };
}

/**
 * Fills every form as far as the facts go, and says what each still needs: one call, however many forms a team uses. An answer that somebody
 * gave wins over the facts. What is not known is never guessed: it counts what the form says, and the range and the possible verdicts
 * show what it could still change.
 *
 * The forms are taken as they are: `lintForm` checks them, and `parseForm` of `opportunity-matrix/schema` takes them from outside.
 *
 * @param forms ready-made ones, or a team's own
 * @param circumstances an assessment, a situation, answers given by hand: whatever there is
 * @returns one result per form, in order, as plain JSON
 * @throws {RangeError} where an answer is given to a form, an item or with an id that there is not, or the situation is of another day than
 * the assessment
 * @example
 * ```ts
 * import { scotsmanForm } from "opportunity-matrix/models";
 * import { fillForms } from "opportunity-matrix/planning";
 * const situation = { asOf: "2026-11-23", facts: { budget: { value: "approved" }, need: { value: 4 } } } as const;
 * const [filled] = fillForms([scotsmanForm], { situation, answers: { scotsman: { authority: "majorConcern" } } });
 * filled?.total; // => 7
 * [filled?.low, filled?.high]; // => [2, 12]
 * filled?.verdict?.verdict; // => "lotsToDo"
 * filled?.items[0]?.needs.map(({ fact }) => fact); // => ["solutionFit"]
 * ```
 */
export function fillForms(
  forms: readonly FormDocument[],
  circumstances: FormCircumstances,
): readonly FilledForm[] {
  const { assessment, situation, answers = {} } = circumstances;
  checkSameDay(assessment, situation);
  checkAnswers(forms, answers);
  return forms.map((form) => fillForm(form, circumstances));
}
