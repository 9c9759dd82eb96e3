import { FEW, type Params } from "../core/issue.ts";
import type { Label, Locale } from "../core/label.ts";
import { cellLabels } from "../model/cell-labels.ts";
import type { ModelDocument } from "../model/document.ts";
import type { PlaybookDocument } from "../model/playbook.ts";
import { formatNumber } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { markdownLine, markdownTable } from "../text/markdown.ts";
import { render } from "../text/render.ts";
import { MOVEMENTS } from "./movement.ts";
import type { FollowedBy, PlayReview } from "./play-review.ts";
import type { PlaybookReview, ReviewGroup } from "./playbook-review.ts";
import type { RecordIssue } from "./record-issue.ts";
import { type ReviewCode, recordIssueText, reviewMessages } from "./review-messages.ts";

/** The parts of a playbook that a review is worded by. */
type Names = Pick<PlaybookDocument, "id" | "version" | "label" | "plays">;

/** How a review is worded. */
type Wording = {
  readonly say: (code: ReviewCode, params?: Params) => string;
  readonly count: (value: number) => string;
  /** A label, or an id that has none, as a part of a line of Markdown. */
  readonly show: (label: Label) => string;
  /** The name of a place. */
  readonly place: (place: string) => string;
};

/** A play of a review with its name. */
type NamedPlay = { readonly name: string; readonly play: PlayReview };

/** What is compared of a play, in this order. */
const COMPARED = ["done", "proved", "notDone"] as const;

function wordingOf(locale: Locale, model: Pick<ModelDocument, "cells"> | undefined): Wording {
  const say: Wording["say"] = (code, params = {}) => render(reviewMessages, code, params, locale);
  const show = (label: Label): string => markdownLine(labelText(label, locale));
  return {
    say,
    show,
    count: (value) => formatNumber(value, locale),
    place: (place) =>
      place === "unplaced" || place === "excluded"
        ? say(place)
        : cellLabels([place], model).map(show).join(""),
  };
}

function becameTable(plays: readonly NamedPlay[], { say, count }: Wording): string {
  const heads = ["play", "recommended", "done", "proved", "notDone", "open", "daysToProof"] as const;
  const rows = plays.map(({ name, play: { recommended, done, proved, notDone, open, daysToProof } }) => [
    name,
    ...[recommended, done.records, proved.records, notDone.records, open].map(count),
    daysToProof === null ? "–" : count(daysToProof),
  ]);
  const words = heads.map((code) => say(code));
  return markdownTable(words, 1, rows);
}

function followedTable(plays: readonly NamedPlay[], { say, count }: Wording): string {
  const heads = ["play", "ofThese", "records", ...MOVEMENTS] as const;
  const recordsText = ({ records, tooFew }: FollowedBy): string =>
    tooFew ? say("tooFew", { records }) : count(records);
  const rows = plays.flatMap(({ name, play }) =>
    COMPARED.map((which) => [
      name,
      say(which),
      recordsText(play[which]),
      ...MOVEMENTS.map((movement) => count(play[which][movement])),
    ]),
  );
  const words = heads.map((code) => say(code));
  return markdownTable(words, 2, rows);
}

function placesTable(plays: readonly NamedPlay[], { say, count, place }: Wording): string {
  const heads = ["play", "before", "after", ...COMPARED] as const;
  const rows = plays.flatMap(({ name, play }) =>
    play.places.map((walk) => [
      name,
      place(walk.from),
      place(walk.to),
      ...COMPARED.map((which) => count(walk[which])),
    ]),
  );
  const words = heads.map((code) => say(code));
  return markdownTable(words, 3, rows);
}

/** What followed the plays that are closed; nothing where none is. */
function followedText(plays: readonly NamedPlay[], fewest: number, wording: Wording): string[] {
  const closed = plays.filter(({ play }) => play.recommended > play.open);
  if (closed.length === 0) return [];
  const { say } = wording;
  return [
    `### ${say("followed")}`,
    say("movementMeans"),
    say("tooFewMeans", { fewest }),
    followedTable(closed, wording),
    `### ${say("places")}`,
    placesTable(closed, wording),
  ];
}

/** What a review says of one group. The plays stand in the order of the playbook where it has them, then by id. */
function groupText(group: ReviewGroup, playbook: Names, fewest: number, wording: Wording): string[] {
  const { say, show } = wording;
  const { id, version } = group.playbook;
  const isSame = playbook.id === id;
  const known = isSame ? (playbook.plays ?? []) : [];
  const ranks = new Map(known.map(({ id: play }, rank) => [play, rank]));
  const rankOf = (play: string): number => ranks.get(play) ?? known.length;
  const plays = group.plays
    .map((play): NamedPlay => ({ name: show(known[rankOf(play.play)]?.label ?? play.play), play }))
    .sort((a, b) => rankOf(a.play.play) - rankOf(b.play.play));
  const recorded = new Set(group.plays.map(({ play }) => play));
  // Which plays another version had, nobody can say.
  const without = playbook.version === version ? known.filter((one) => !recorded.has(one.id)) : [];
  const { model } = group;
  return [
    `## ${show((isSame ? playbook.label : undefined) ?? id)} ${show(version)}`,
    say("model", {
      model: show(model.id),
      version: show(model.version),
      hash: show(model.hash.slice(0, 12)),
    }),
    `### ${say("became")}`,
    becameTable(plays, wording),
    ...(without.length === 0
      ? []
      : [say("withoutRecord", { plays: without.map(({ label }) => show(label)) })]),
    ...followedText(plays, fewest, wording),
  ];
}

/** What is wrong with the records that are not counted; the first of many. */
function issuesText(issues: readonly RecordIssue[], locale: Locale, { say }: Wording): string[] {
  if (issues.length === 0) return [];
  const lines = issues.slice(0, FEW).map((one) => {
    const pointer = markdownLine(one.pointer);
    return `- ${say("issue", { pointer, text: markdownLine(recordIssueText(one, locale)) })}`;
  });
  const more = issues.length > FEW ? [`- ${say("more", { count: issues.length - FEW })}`] : [];
  return [`## ${say("refused")}`, [...lines, ...more].join("\n")];
}

/**
 * A review in words, as Markdown with tables: what became of the plays, what followed those that were done and those that were not, and the
 * places before and after. It says that this shows what followed, not what caused it; it ranks nothing and shows no percentages, and rows of
 * too few records are marked.
 *
 * @param playbook the playbook whose labels name the plays; those of another playbook are shown by their ids
 * @param model names the cells; without it they are shown by their ids
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { customerPlaybook } from "opportunity-matrix/models";
 * import { playbookReview, playbookReviewText } from "opportunity-matrix/planning";
 * playbookReviewText(playbookReview([]), customerPlaybook, "zh-CN").split("\n")[0]; // => "# 打法回顾"
 * ```
 */
export function playbookReviewText(
  review: PlaybookReview,
  playbook: Pick<PlaybookDocument, "id" | "version" | "label" | "plays">,
  locale: Locale,
  model?: Pick<ModelDocument, "cells">,
): string {
  const wording = wordingOf(locale, model);
  const { say } = wording;
  const { records, refused, fewest, groups, issues } = review;
  return [
    `# ${say("title")}`,
    say("caution"),
    say(refused === 0 ? "counts" : "countsRefused", { records, refused }),
    ...(groups.length === 0 ? [say("nothing")] : []),
    ...groups.flatMap((group) => groupText(group, playbook, fewest, wording)),
    ...issuesText(issues, locale, wording),
  ].join("\n\n");
}
