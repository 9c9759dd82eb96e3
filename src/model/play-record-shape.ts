import { dayShape as day } from "../core/day-shape.ts";
import { labelShape } from "../core/label-shape.ts";
import { or } from "../core/or-shape.ts";
import { list, listed, listedIn, number, object, record, type Shape, text } from "../core/shape.ts";
import type { PlayRecord } from "./play-record.ts";
import { PLACE_STATES } from "./situation.ts";

const points = number({ min: 0, max: 100 });
const share = number({ min: 0, max: 1 });

const promised = object({
  dimension: text(),
  promise: listed("improves", "findsOut"),
  share,
  points: or(null, points),
  certainty: share,
});

const axis = object({
  score: or(null, points),
  low: points,
  high: points,
  coverage: share,
  band: or(null, text()),
  promised: list(promised),
});

const place = object({
  status: listedIn(PLACE_STATES),
  cell: or(null, text()),
  axes: record(axis),
});

const outcome = object({
  done: or(false, day),
  proof: or(null, object({ text: labelShape, day, by: text() })),
  assessedOn: day,
  after: place,
});

/** The form of a play's record. */
export const playRecordShape: Shape<PlayRecord> = object({
  format: listed(1),
  customer: text(),
  play: text(),
  playbook: object({ id: text(), version: text() }),
  model: object({ id: text(), version: text(), hash: text() }),
  recommendedOn: day,
  before: place,
  outcome: or(null, outcome),
});
