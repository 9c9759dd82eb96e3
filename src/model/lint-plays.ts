import { firstFew } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";
import type { ModelDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { lintDeclarations, lintDeclaredTwice, lintTwice } from "./lint-facts.ts";
import { type Askable, askableIn, lintFactAsked, lintSituationCondition } from "./lint-situation.ts";
import type { Play } from "./play.ts";
import type { PlaybookDocument } from "./playbook.ts";
import { factNameOf } from "./resolve.ts";
import { dimensionsOf } from "./weights.ts";

/** Reports each fact whose change the play promises, and that no dimension would show. */
function lintMoves(play: Play, askable: Askable, pointer: string, report: Report): void {
  const { model } = askable;
  if (model === null) return;
  const read = new Set(
    model.axes.flatMap((axis) => dimensionsOf(axis).map(({ dimension }) => factNameOf(dimension))),
  );
  for (const key of ["improves", "findsOut"] as const) {
    play[key]?.forEach((fact, i) => {
      const at = pointerTo(pointer, key, i);
      lintFactAsked(fact, askable, at, report);
      if (Object.hasOwn(askable.facts, fact) && !read.has(fact))
        report("warning", "play.movesNothing", at, { fact });
    });
  }
}

/**
 * A circle of plays that override each other; null where there is none. Plays that override nothing that is left are taken away again and
 * again: what is left leads into a circle.
 */
function circleOf(plays: readonly Play[]): readonly string[] | null {
  let left = new Map(plays.map(({ id, overrides = [] }) => [id, overrides] as const));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    left = new Map([...left].filter(([, overrides]) => overrides.some((id) => left.has(id))));
  }
  const way: string[] = [];
  for (let [next] = left.keys(); next !== undefined; ) {
    if (way.includes(next)) return [...way.slice(way.indexOf(next)), next];
    way.push(next);
    next = left.get(next)?.find((id) => left.has(id));
  }
  return null;
}

function lintPlay(
  play: Play,
  playbook: PlaybookDocument,
  askable: Askable,
  pointer: string,
  report: Report,
): void {
  lintSituationCondition(play.when, askable, pointerTo(pointer, "when"), report);
  lintMoves(play, askable, pointer, report);
  play.with.people?.forEach((fact, i) => {
    lintFactAsked(fact, askable, pointerTo(pointer, "with", "people", i), report);
  });
  const declared = Object.keys(playbook.skills ?? {});
  play.skills?.forEach((skill, i) => {
    if (!declared.includes(skill))
      report("error", "play.skillUndeclared", pointerTo(pointer, "skills", i), {
        skill,
        declared: firstFew(declared),
      });
  });
}

/** Reports plays that are to be overridden and are not there, and plays that override each other. */
function lintOverrides(plays: readonly Play[], report: Report): void {
  const ids = plays.map(({ id }) => id);
  const there = new Set(ids);
  plays.forEach(({ overrides = [] }, p) => {
    overrides.forEach((play, i) => {
      if (there.has(play)) return;
      report("error", "play.overridesMissing", pointerTo("/plays", p, "overrides", i), {
        play,
        declared: firstFew(ids),
      });
    });
  });
  const circle = circleOf(plays);
  if (circle !== null) report("error", "play.overridesCircle", "/plays", { circle: firstFew(circle) });
}

/** Checks the plays of a playbook, and what it declares for them. */
export function lintPlays(playbook: PlaybookDocument, model: ModelDocument | null, report: Report): void {
  const { facts = {}, plays = [], askOf = {} } = playbook;
  lintDeclarations(facts, report);
  if (model !== null) lintDeclaredTwice(facts, model, report);
  const askable = askableIn(facts, model);
  for (const [fact, sources] of Object.entries(askOf)) {
    const at = pointerTo("/askOf", fact);
    lintFactAsked(fact, askable, at, report);
    sources.forEach((source, i) => {
      lintFactAsked(source, askable, pointerTo(at, i), report);
    });
  }
  lintTwice(
    plays.map(({ id }) => id),
    (i) => pointerTo("/plays", i, "id"),
    report,
  );
  plays.forEach((play, i) => {
    lintPlay(play, playbook, askable, pointerTo("/plays", i), report);
  });
  lintOverrides(plays, report);
}
