import { labelShape } from "../core/label-shape.ts";
import { flag, list, listed, number, object, picked, record, type Shape, text } from "../core/shape.ts";
import { OWNER_LEVELS, type OwnerLevel } from "./owner.ts";
import type { Play } from "./play.ts";
import { factShape } from "./shapes.ts";
import { situationConditionShape } from "./situation-shape.ts";

/** The longest time for a play in days, ten years: more is a slip of the pen, and its last day could lie beyond the calendar. Ours. */
export const MOST_DAYS = 3650;

const owner: Shape<OwnerLevel> = { is: "listed", values: OWNER_LEVELS };

const strategy = object(
  {
    label: labelShape,
    objective: labelShape,
    effortShare: number({ min: 0, max: 1 }),
    contactEveryDays: picked("days", (raw) =>
      raw === null ? listed(null) : number({ above: 0, whole: true }),
    ),
    owner,
    do: list(labelShape, 1),
    stop: list(labelShape),
  },
  { note: labelShape },
);

const texts = list(text());

const play: Shape<Play> = object(
  {
    id: text(),
    label: labelShape,
    when: situationConditionShape,
    why: labelShape,
    withinDays: number({ above: 0, max: MOST_DAYS, whole: true }),
    owner,
    with: object({ label: labelShape }, { people: texts }),
    do: list(labelShape, 1),
    say: list(labelShape, 1),
    proof: labelShape,
  },
  { improves: texts, findsOut: texts, urgent: flag(), skills: texts, overrides: texts, note: labelShape },
);

/** The form of a playbook. */
export const playbookShape: Shape = object(
  {
    format: listed(1),
    id: text(),
    version: text(),
    strategies: record(strategy),
    unplaced: strategy,
    excluded: strategy,
  },
  {
    label: labelShape,
    facts: record(factShape),
    skills: record(object({ label: labelShape })),
    askOf: record(texts),
    plays: list(play),
    note: labelShape,
  },
);
