import { dayShape } from "../../core/day-shape.ts";
import { GRADES } from "../../core/fact.ts";
import { labelShape } from "../../core/label-shape.ts";
import { or } from "../../core/or-shape.ts";
import {
  anything,
  flag,
  listed,
  listedIn,
  number,
  object,
  picked,
  record,
  type Shape,
  text,
} from "../../core/shape.ts";
import { LIFE_STATUSES } from "../../model/life.ts";
import { factValue } from "../../model/shapes.ts";
import { PLACE_STATES } from "../../model/situation.ts";
import type { Snapshot } from "./snapshot.ts";

const points = number({ min: 0, max: 100 });

const axis = object({
  score: or(null, points),
  low: points,
  high: points,
  coverage: number({ min: 0, max: 1 }),
  band: or(null, text()),
  gated: flag(),
});

/** The day of a fact, which stands as it was given where it could not be read. */
const dayGiven = picked("text", (raw) => (typeof raw === "string" ? anything() : undefined));

const fact = object({ value: factValue, asOf: or(null, dayGiven), grade: listedIn(GRADES) });

const model = object({
  id: text(),
  version: text(),
  hash: text(),
  label: labelShape,
  status: or(null, listedIn(LIFE_STATUSES)),
});

const override = object({
  cell: object({ id: text(), x: text(), y: text(), tier: text(), strategy: text(), label: labelShape }),
  by: text(),
  why: labelShape,
  on: dayShape,
  until: dayShape,
});

/** The form of a snapshot. */
export const snapshotShape = object(
  {
    format: listed(1),
    customer: text(),
    asOf: dayShape,
    recordedOn: dayShape,
    model,
    status: listedIn(PLACE_STATES),
    cell: or(null, text()),
    axes: record(axis),
    facts: record(fact),
  },
  { override },
) as Shape<Snapshot>;
