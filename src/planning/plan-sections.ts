import { spinQuestions } from "../domain/need.ts";
import type { OwnerLevel } from "../model/owner.ts";
import type { InformationNeed, NeedTalk, PlannedAction, PresalesPlan, ResourceNeed } from "./plan.ts";
import { bullets, led, numbered, paragraph, type Section, subheading, table } from "./plan-blocks.ts";
import type { PlanWords } from "./plan-words.ts";
import { questionWords } from "./question-text.ts";

/** Why something is open, and what depends on it. */
function whyOpen({ reasons, range, gates }: InformationNeed, words: PlanWords): string {
  const { say, label, points } = words;
  return words.clauses([
    ...reasons.map((reason) => say(`gap.${reason}`)),
    ...range.map((one) => say("information.points", { label: label(one.label), points: points(one.points) })),
    ...gates.map((gate) => say("information.gate", { label: label(gate.label) })),
  ]);
}

function whomToAsk({ ask, find }: Pick<NeedTalk, "ask" | "find">, { say, names }: PlanWords): string {
  if (ask.length > 0) return names(ask);
  return find.length > 0 ? say("information.find", { labels: names(find) }) : say("open");
}

/** What to find out, as a table: what, why, the question, whom to ask, and until when. */
export function informationTable(information: readonly InformationNeed[], words: PlanWords): string {
  const { say, label, day } = words;
  const head = ["what", "why", "question", "ask", "until"] as const;
  return table(
    head.map((column) => say(`column.${column}`)),
    information.map((one) => [
      label(one.label),
      whyOpen(one, words),
      one.question === null ? say("none") : label(one.question),
      whomToAsk(one, words),
      day(one.until),
    ]),
  );
}

/** The needs to develop, as a table: the kind of question, the question, whom to ask, and until when; nothing where there are none. */
export function talkBlocks({ talks }: PresalesPlan, words: PlanWords): readonly string[] {
  if (talks.length === 0) return [];
  const { say, label, day } = words;
  const head = ["kind", "question", "ask", "until"] as const;
  const rows = talks.map((talk) => [
    label(spinQuestions[talk.need.ask]),
    questionWords({ about: "need", need: talk.need }, words.locale),
    whomToAsk(talk, words),
    day(talk.until),
  ]);
  return [
    paragraph(say("information.talks")),
    table(
      head.map((column) => say(`column.${column}`)),
      rows,
    ),
  ];
}

/** The strategy: what is to be reached, who leads, the rhythm, and what to do. */
export function strategyBlocks({ strategy }: PresalesPlan, words: PlanWords): readonly string[] {
  const { say, label, owner } = words;
  const { contactEveryDays: days } = strategy;
  const rhythm = days === null ? say("strategy.never") : say("strategy.every", { days });
  return [
    paragraph(label(strategy.objective)),
    paragraph(words.sentences([say("strategy.owner", { owner: owner(strategy.owner) }), rhythm])),
    ...led(say("strategy.do"), strategy.do.map(label)),
  ];
}

function needText({ id, label }: ResourceNeed, words: PlanWords): string {
  return label === null ? words.owner(id as OwnerLevel) : words.label(label);
}

/** What nobody of the team has, in words. */
export function missingTexts({ resources }: PresalesPlan, words: PlanWords): readonly string[] {
  return resources.needs.filter(({ missing }) => missing).map((need) => needText(need, words));
}

/** What the actions need and who has it, and what is missing. */
export function needBlocks(plan: PresalesPlan, words: PlanWords): readonly string[] {
  const { say, names } = words;
  const { needs } = plan.resources;
  if (needs.length === 0) return [paragraph(say("resources.none"))];
  const missing = missingTexts(plan, words);
  return [
    table(
      [say("column.need"), say("column.for"), say("column.has")],
      needs.map((need) => [
        needText(need, words),
        names(need.plays),
        need.missing ? say("nobody") : names(need.members),
      ]),
    ),
    paragraph(
      missing.length === 0
        ? say("resources.covered")
        : say("resources.missing", { labels: missing.join(say("list")) }),
    ),
  ];
}

/** The members of the team and what falls to each. */
export function memberBlock({ resources: { members } }: PresalesPlan, words: PlanWords): string {
  const { say, label, names, owner } = words;
  if (members.length === 0) return paragraph(say("resources.noTeam"));
  const head = ["member", "level", "skills", "actions"] as const;
  return table(
    head.map((column) => say(`column.${column}`)),
    members.map((one) => [
      label(one.label),
      owner(one.level),
      one.skills.length === 0 ? say("none") : names(one.skills),
      String(one.actions),
    ]),
  );
}

function whomToSee({ with: { label, people } }: PlannedAction, words: PlanWords): string {
  const who = words.label(label);
  return people.length === 0 ? who : words.say("with.people", { people: words.names(people), label: who });
}

function support({ support: needs }: PlannedAction, words: PlanWords): string {
  const { say, label, names } = words;
  if (needs.length === 0) return say("none");
  return words.clauses(
    needs.map(({ label: skill, members }) =>
      say("action.support", {
        skill: label(skill),
        members: members.length === 0 ? say("nobody") : names(members),
      }),
    ),
  );
}

/** The action plan as a table: what, who, with whose support, with whom, until when, and what proves it done. */
export function actionBlock({ actions }: PresalesPlan, words: PlanWords): string {
  const { say, label, day } = words;
  if (actions.length === 0) return paragraph(say("actions.none"));
  const head = ["action", "owner", "support", "with", "until", "proof"] as const;
  return table(
    head.map((column) => say(`column.${column}`)),
    actions.map((action) => [
      action.urgent ? say("actions.urgent", { label: label(action.label) }) : label(action.label),
      action.owner === null
        ? say("owner.open", { level: words.owner(action.level) })
        : label(action.owner.label),
      support(action, words),
      whomToSee(action, words),
      day(action.dueOn),
      label(action.proof),
    ]),
  );
}

/** Each action by itself: why, on what it rests, what to do and what to say. */
export function actionDetails({ actions }: PresalesPlan, words: PlanWords): readonly string[] {
  const { say, label } = words;
  return actions.flatMap((action, i) => [
    subheading(i + 1, label(action.label)),
    bullets([
      say("action.why", { why: label(action.why) }),
      ...(action.reasons.length === 0
        ? []
        : [say("action.seen", { reasons: words.sentences(action.reasons.map(words.reason)) })]),
    ]),
    ...led(say("action.do"), action.do.map(label)),
    ...led(say("action.say"), action.say.map(label), bullets),
  ]);
}

/** The plays that are set aside; no section where there are none. */
export function asideSection({ setAside }: PresalesPlan, { say, label }: PlanWords): readonly Section[] {
  if (setAside.length === 0) return [];
  const lines = setAside.map(({ play, because }) =>
    say("aside.because", { label: label(play.label), because: label(because.label) }),
  );
  return [{ heading: say("aside"), blocks: [bullets(lines)] }];
}

/** Sentences as numbered points, or what is said where there are none. */
export function numberedOr(texts: readonly string[], none: string): string {
  return texts.length === 0 ? paragraph(none) : numbered(texts);
}
