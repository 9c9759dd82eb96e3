import { labelShape } from "../core/label-shape.ts";
import { list, listed, number, object, picked, record, type Shape, text } from "../core/shape.ts";
import { OWNER_LEVELS, type OwnerLevel } from "./playbook.ts";

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
  { label: labelShape, note: labelShape },
);
